package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.command.Preferences;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.query.Corpus;
import java.util.ArrayList;
import java.util.List;

/** A reader's way through a timeline, by lines of commands. */
final class Walk {
    private Explorer explorer;
    private Reply last = Reply.NOTHING;

    private Walk(Corpus corpus) {
        explorer = Explorer.of(corpus, Size.USUAL, "dark");
    }

    static Walk in(Timeline timeline) {
        return new Walk(new Corpus(timeline));
    }

    static Walk voyage() {
        return in(Voyage.TIMELINE);
    }

    /** Starts another walk through the same timeline. */
    Walk afresh() {
        return new Walk(explorer.whole());
    }

    /** Does the commands of a line; as in a session, what is printed is kept for the output pane. */
    Walk does(String line) {
        ParsedLine parsed = Lines.parse(line, explorer.variables(), Preferences.USUAL);
        assertThat(parsed.problem()).as(line).isEmpty();
        for (Command command : parsed.commands()) {
            Step step = command.applyTo(explorer);
            last = step.reply();
            explorer = step.explorer().answered(last);
        }
        return this;
    }

    Walk reloads(Timeline timeline) {
        explorer = explorer.reloaded(new Corpus(timeline));
        return this;
    }

    Explorer explorer() {
        return explorer;
    }

    /** Returns the answer to the last command. */
    Reply reply() {
        return last;
    }

    /** Checks some of the facts that the state command tells, each as {@code name=value}, parted by two blanks. */
    Walk check(String facts) {
        assertThat(facts()).as(facts).contains(facts.split("  ", -1));
        return this;
    }

    /** Checks what the last command said, and that it could be done. */
    Walk said(String note) {
        assertThat(last.problem()).isEmpty();
        assertThat(last.note()).contains(note);
        return this;
    }

    /** Checks a part of why the last command could not be done. */
    Walk refused(String problem) {
        assertThat(last.problem()).hasValueSatisfying(text -> assertThat(text).contains(problem));
        return this;
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        Prints.state(explorer).reply().output().forEach(output -> facts.add(((Output.Message) output).text()));
        return facts;
    }
}
