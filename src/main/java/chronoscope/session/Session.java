package chronoscope.session;

import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.command.Preferences;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Step;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.text.Measure;
import java.util.Optional;
import java.util.Set;

/** One reader's way through a timeline. Used by one thread at a time. */
public final class Session {
    private final Set<Permission> permissions;
    private final Effects effects;
    private final Journal journal;
    private final Preferences preferences;
    private Explorer explorer;

    /**
     * @param permissions what the reader may do outside of the explorer
     * @param effects what has to happen outside
     * @param journal who hears of all that is done
     * @param preferences the reader's own
     */
    public Session(
            Explorer start, Set<Permission> permissions, Effects effects, Journal journal, Preferences preferences) {
        this.explorer = start;
        this.permissions = Set.copyOf(permissions);
        this.effects = effects;
        this.journal = journal;
        this.preferences = preferences;
    }

    /** Lets a reader without preferences explore. */
    public Session(Explorer start, Set<Permission> permissions, Effects effects, Journal journal) {
        this(start, permissions, effects, journal, Preferences.USUAL);
    }

    public Explorer explorer() {
        return explorer;
    }

    /** Returns what the reader has made their own. */
    public Preferences preferences() {
        return preferences;
    }

    /** Reads a line as it is meant here and now: its commands, or what is wrong with it. */
    public ParsedLine read(String line) {
        return Lines.parse(line, explorer.variables(), preferences);
    }

    /** Reads a line that was typed at a prompt, where verbs may be shortened: its commands, or what is wrong with it. */
    public ParsedLine readTyped(String line) {
        return Lines.parseTyped(line, explorer.variables(), preferences);
    }

    /** Returns what could be typed at the end of a line. */
    public Lines.Completion complete(String line) {
        return Lines.complete(line, explorer, preferences);
    }

    /** Does the command, and its effect where this session may. */
    public Reply execute(Command wanted) {
        Explorer before = explorer;
        Command command = wanted.resolved(before);
        Step step = command.applyTo(explorer);
        explorer = step.explorer();
        Optional<Effect> effect = step.reply().effect();
        Reply reply = effect.map(this::perform).orElse(step.reply());
        explorer = explorer.answered(reply);
        if (effect.map(Effect::recorded).orElse(true)) {
            journal.done(new Journal.Entry(before, command, explorer, effect.isPresent(), reply));
        }
        return reply;
    }

    /** Says something in the message line, or nothing. */
    public void say(String message, boolean failed) {
        explorer = explorer.said(message, failed);
    }

    /** Puts a newer timeline in place; the reader stays where they are. */
    public void reload(Corpus corpus) {
        // The reader's notes of now are newer than those that came with a reading, but for the first.
        boolean first = explorer.whole().timeline().equals(Timeline.EMPTY);
        explorer = explorer.reloaded(
                first ? corpus : corpus.noting(explorer.timeline().notes()));
    }

    /** Lays out for a screen that measures characters so. */
    public void measured(Measure measure) {
        explorer = explorer.measured(measure);
    }

    /** Does the command without its effect. */
    public Reply imagine(Command command) {
        Step step = command.applyTo(explorer);
        explorer = step.explorer().answered(step.reply());
        return step.reply();
    }

    /** Goes to where this session was before, which undoes no effect. */
    public void returnTo(Explorer earlier) {
        explorer = fitted(earlier);
    }

    /** Returns an earlier explorer with the timeline and the screen of the present one. */
    public Explorer fitted(Explorer earlier) {
        Explorer known = earlier.isOfSameData(explorer) ? earlier : earlier.reloaded(explorer.whole());
        Explorer there = known.measured(explorer.measure());
        return there.size().equals(explorer.size()) ? there : there.sized(explorer.size());
    }

    /** The one place where permissions are checked. */
    private Reply perform(Effect effect) {
        return effect.needs().map(permissions::contains).orElse(true) ? effect.through(effects) : effect.refused();
    }
}
