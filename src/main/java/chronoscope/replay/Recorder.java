package chronoscope.replay;

import chronoscope.command.Command;
import chronoscope.command.Commands;
import chronoscope.command.Role;
import chronoscope.command.StateScript;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;
import chronoscope.explore.Step;
import chronoscope.script.RecordingHeader;
import chronoscope.session.Journal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes what is done as a script.
 *
 * <p>Folding is safe by construction: a line stands for what was done since the line before only if running it leads to the
 * very same explorer. So moves become the event that they led to, and what came to nothing is left out.
 */
public final class Recorder implements Journal, AutoCloseable {
    /** What becomes of what was done on the way. */
    public enum Style {
        FOLDED,
        VERBATIM
    }

    private final Style style;
    private final Supplier<String> sha256;
    private final LongSupplier millis;
    private final Consumer<String> lines;
    private Optional<Replay> replay = Optional.empty();
    private Optional<Fold> fold = Optional.empty();

    /**
     * What a replay shows behind the lines that were written.
     *
     * @param whole whether it has the history of the session, too: one that is recorded from its midst can't have that
     */
    private record Replay(Explorer shown, boolean whole) {
        boolean shows(Explorer wanted) {
            // No line of a recording has to repeat a goto: it names where that led to.
            return whole
                    ? shown.aimless().equals(wanted.aimless())
                    : shown.withoutHistory().equals(wanted.withoutHistory());
        }

        /** Returns the replay after a command, or empty where it fails. */
        Optional<Replay> after(Command command) {
            Step step = command.applyTo(shown);
            Reply reply = step.reply();
            return reply.problem().isEmpty() && reply.effect().isEmpty()
                    ? Optional.of(at(step.explorer().answered(reply)))
                    : Optional.empty();
        }

        Replay at(Explorer other) {
            return new Replay(other.said("", false), whole);
        }
    }

    /**
     * What was done since the line that was written last.
     *
     * @param command what it all comes to; empty when it comes to nothing
     * @param reached what a replay shows behind it
     * @param steps how far down, or up where it is negative, if it is nothing but steps
     * @param millis when it was done
     */
    private record Fold(Optional<Command> command, Replay reached, int steps, long millis) {}

    /**
     * @param sha256 the digest of the timeline's file, in hexadecimal
     * @param millis since the recording's start
     * @param lines where the script's lines go
     */
    public Recorder(Style style, Supplier<String> sha256, LongSupplier millis, Consumer<String> lines) {
        this.style = style;
        this.sha256 = sha256;
        this.millis = millis;
        this.lines = lines;
    }

    @Override
    public void done(Entry entry) {
        if (replay.isEmpty()) {
            begin(entry.before().said("", false));
        }
        if (!replay.orElseThrow().shown().isOfSameData(entry.before())) {
            flush();
            lines.accept("# the data changed here");
            replay = Optional.of(new Replay(entry.before().said("", false), false));
        }
        boolean failed = entry.reply().problem().isPresent();
        Command command = failed ? Commands.expectProblem(entry.command()) : entry.command();
        Explorer after = entry.after().said("", false);
        boolean quiet = !entry.affected() && entry.reply().output().isEmpty();
        if (quiet && style == Style.FOLDED) {
            fold(command, after);
        } else {
            flush();
            tell(command, entry, after);
        }
    }

    /** Writes what is not written yet. */
    @Override
    public void close() {
        flush();
    }

    private void begin(Explorer start) {
        RecordingHeader.lines(start.timeline().title(), sha256.get()).forEach(lines);
        StateScript way = StateScript.fromStart(start);
        way.commands().forEach(command -> lines.accept(command.text()));
        Explorer reached = way.reached().said("", false);
        replay = Optional.of(new Replay(reached, reached.equals(start)));
    }

    private void fold(Command command, Explorer after) {
        int steps = fold.map(Fold::steps).orElse(0) + steps(command);
        Optional<Fold> more = fold.isEmpty() ? Optional.empty() : folded(command, after, steps);
        if (more.isEmpty()) {
            flush();
            more = folded(command, after, steps(command));
        }
        fold = more;
        if (more.isEmpty()) {
            repair(after);
        }
    }

    /** Returns what leads the replay there in one line or none, or empty when nothing does. */
    private Optional<Fold> folded(Command last, Explorer to, int steps) {
        Replay from = replay.orElseThrow();
        if (from.shows(to)) {
            return Optional.of(new Fold(Optional.empty(), from, steps, millis.getAsLong()));
        }
        return Stream.of(Commands.toEvent(to), List.of(last), Commands.steps(steps))
                .flatMap(List::stream)
                .flatMap(command -> from
                        .after(command)
                        .filter(reached -> reached.shows(to))
                        .map(reached -> new Fold(Optional.of(command), reached, steps, millis.getAsLong()))
                        .stream())
                .findFirst();
    }

    private static int steps(Command command) {
        return command.role() instanceof Role.Steps steps ? steps.down() : 0;
    }

    /** Writes a command that did more than change the explorer, or that is not to be folded. */
    private void tell(Command command, Entry entry, Explorer after) {
        Replay before = replay.orElseThrow();
        boolean came = !before.shows(after);
        Step step = command.applyTo(before.shown());
        boolean fails =
                step.reply().effect().isEmpty() && step.reply().problem().isPresent();
        if (!fails && (came || entry.reply().problem().isEmpty() || style == Style.VERBATIM)) {
            write(command, millis.getAsLong());
            replay = Optional.of(before.at(step.explorer().answered(entry.reply())));
        }
        repair(after);
    }

    /** Leads the replay to what is shown, where one command can't: it knows no history from before the recording. */
    private void repair(Explorer after) {
        if (replay.orElseThrow().shows(after)) {
            return;
        }
        StateScript way = StateScript.from(replay.orElseThrow().shown(), after);
        way.commands().forEach(command -> write(command, millis.getAsLong()));
        replay = Optional.of(new Replay(way.reached().said("", false), false));
    }

    private void flush() {
        fold.ifPresent(each -> {
            each.command().ifPresent(command -> write(command, each.millis()));
            replay = Optional.of(each.reached());
        });
        fold = Optional.empty();
    }

    private void write(Command command, long at) {
        lines.accept(RecordingHeader.timed(command.text(), at));
    }
}
