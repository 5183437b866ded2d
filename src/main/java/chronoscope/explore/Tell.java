package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.text.Counted;
import chronoscope.text.Quoted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Commands of scripts: they narrate, expect, record, and run other scripts. */
public sealed interface Tell extends Command {

    /** Says something about what is shown, until something else is said. */
    record Say(String text) implements Tell {
        @Override
        public String line() {
            return "say " + Quoted.rest(text);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer.telling(explorer.told().narrating(text)), Reply.said(text));
        }
    }

    /** Begins a chapter. */
    record Chapter(String name) implements Tell {
        @Override
        public String line() {
            return "chapter " + Quoted.rest(name);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer.telling(explorer.told().beginning(name)), Reply.said(name));
        }
    }

    /**
     * Lets an audience look; who has none does not wait.
     *
     * @param millis how long, or empty until a key is pressed
     */
    record Pause(OptionalLong millis) implements Tell {
        @Override
        public String line() {
            return millis.isPresent()
                    ? "pause "
                            + BigDecimal.valueOf(millis.getAsLong(), 3)
                                    .stripTrailingZeros()
                                    .toPlainString()
                    : "pause key";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Explorers.quietly(explorer);
        }
    }

    /** Gives a name a text: {@code $name} stands for it in what follows. */
    record Set(String name, String value) implements Tell {
        @Override
        public String line() {
            return "set " + name + " " + Quoted.word(value);
        }

        @Override
        public Map<String, String> variables(Map<String, String> before) {
            return Told.NOTHING.with(before).setting(name, value).variables();
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Told set = explorer.told().setting(name, value);
            return set.isTooMuch()
                    ? new Step(
                            explorer,
                            Reply.wrong("set: what is set would be longer than " + Told.MOST_SET + " characters"))
                    : Explorers.quietly(explorer.telling(set));
        }
    }

    /** Runs the commands of another script. */
    record Run(String script) implements Tell {
        @Override
        public String line() {
            return "run " + Quoted.word(script);
        }

        @Override
        public Command within(String folder) {
            return new Run(path(folder, script));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.Run(script)));
        }
    }

    /** Writes what is done from now on into a script. */
    record StartRecording(String file, IfExists existing, boolean verbatim) implements Tell {
        @Override
        public String line() {
            return "record" + existing.mark() + " " + (verbatim ? "--verbatim " : "") + Quoted.word(file);
        }

        @Override
        public Command within(String folder) {
            return new StartRecording(path(folder, file), existing, verbatim);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.StartRecording(file, existing, verbatim)));
        }
    }

    /** Ends the recording. */
    record StopRecording() implements Tell {
        @Override
        public String line() {
            return "record stop";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.StopRecording()));
        }
    }

    /** Writes the screen into a file: as text, or as a picture. */
    record Snapshot(Effect.Snapshot.As as, String file, IfExists existing) implements Tell {
        @Override
        public String line() {
            return as.words() + existing.mark() + " " + Quoted.word(file);
        }

        @Override
        public Command within(String folder) {
            return new Snapshot(as, path(folder, file), existing);
        }

        @Override
        public boolean needsOwnScreen() {
            return as == Effect.Snapshot.As.COMPARED;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.Snapshot(as, file, existing, explorer)));
        }
    }

    /** Fails unless the cursor is on the event. */
    record ExpectEvent(String id) implements Tell {
        @Override
        public String line() {
            return "expect event " + Quoted.word(id);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            String here = explorer.event().map(Event::id).orElse("");
            return here.equals(id)
                    ? Explorers.quietly(explorer)
                    : wrong(explorer, "the event '" + id + "'", here.isEmpty() ? "none is shown" : "'" + here + "'");
        }
    }

    /** Fails unless so many events are shown. */
    record ExpectCount(int count) implements Tell {
        @Override
        public String line() {
            return "expect count " + count;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            int shown = explorer.shown().size();
            return shown == count
                    ? Explorers.quietly(explorer)
                    : wrong(explorer, Counted.of(count, "event"), String.valueOf(shown));
        }
    }

    /** Fails unless a filter with this query narrows the list. */
    record ExpectFilter(Filter filter) implements Tell {
        @Override
        public String line() {
            return "expect filter " + filter.line();
        }

        @Override
        public Command meant(Explorer explorer) {
            return new ExpectFilter(filter.whole(explorer));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            List<String> on = explorer.filters().stream()
                    .filter(Filter::on)
                    .map(Filter::text)
                    .toList();
            return on.contains(filter.whole(explorer).text())
                    ? Explorers.quietly(explorer)
                    : wrong(
                            explorer,
                            "the filter '" + filter.text() + "'",
                            on.isEmpty() ? "none" : "'" + String.join("', '", on) + "'");
        }
    }

    /**
     * Fails unless the screen shows the text in one of its rows, or unless it does not.
     *
     * @param shown whether it should
     */
    record ExpectScreen(String text, boolean shown) implements Tell {
        @Override
        public String line() {
            return "expect " + (shown ? "screen " : "no ") + Quoted.word(text);
        }

        @Override
        public boolean needsOwnScreen() {
            return true;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.ExpectScreen(text, shown, explorer)));
        }
    }

    /** Fails unless another command fails; what that one changes stays. */
    record ExpectProblem(Command command) implements Tell {
        @Override
        public String line() {
            return "expect problem " + command.line();
        }

        @Override
        public Command within(String folder) {
            return new ExpectProblem(command.within(folder));
        }

        @Override
        public boolean needsOwnScreen() {
            return command.needsOwnScreen();
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Step step = command.applyTo(explorer);
            Optional<Effect> effect = step.reply().effect();
            return new Step(
                    step.explorer(),
                    effect.isPresent()
                            ? Reply.asking(new Effect.ExpectProblem(effect.get(), command.line()))
                            : turned(step.reply(), command.line()));
        }

        /** Returns the reply that makes a note of a problem, and a problem of its absence. */
        static Reply turned(Reply reply, String line) {
            return reply.problem()
                    .map(problem -> Reply.said("as expected: " + problem))
                    .orElseGet(() -> Reply.wrong("expect: a problem with '" + line + "', but there was none"));
        }
    }

    private static Step wrong(Explorer explorer, String expected, String found) {
        return new Step(explorer, Reply.wrong("expect: " + expected + ", but there is: " + found));
    }

    /** Returns a file that is named from a folder; ~ is the reader's own folder. */
    static String path(String folder, String file) {
        return folder.isEmpty() || file.startsWith("/") || file.startsWith("~/") ? file : folder + "/" + file;
    }
}
