package chronoscope.replay;

import chronoscope.explore.Command;
import chronoscope.explore.Explorer;
import chronoscope.explore.Move;
import chronoscope.explore.Step;
import chronoscope.explore.Tell;
import chronoscope.script.Head;
import chronoscope.session.Journal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes what is done as a script.
 *
 * <p>Folding is safe by construction: a line stands for all that was done since the line before if running it leads to
 * the very same explorer, and only then. So moves become the event that they led to, and what came to nothing is left out.
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
    private Optional<Fold> fold = Optional.empty();
    private boolean begun;

    /**
     * What was done since the line that was written last.
     *
     * @param command what it all comes to; empty when it comes to nothing
     * @param steps how far down, or up where it is negative, if it is nothing but steps
     * @param millis when it was done
     */
    private record Fold(Explorer from, Explorer to, Optional<Command> command, int steps, long millis) {}

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
        if (!begun) {
            begun = true;
            begin(entry.before());
        }
        boolean failed = entry.reply().problem().isPresent();
        Command command = failed && !(entry.command() instanceof Tell.ExpectProblem)
                ? new Tell.ExpectProblem(entry.command())
                : entry.command();
        Explorer before = entry.before().said("", false);
        Explorer after = entry.after().said("", false);
        boolean quiet = !entry.affected() && entry.reply().output().isEmpty();
        if (style == Style.VERBATIM) {
            write(command, millis.getAsLong());
        } else if (quiet) {
            fold(before, command, after);
        } else {
            flush();
            if (!failed || !before.equals(after)) {
                write(command, millis.getAsLong());
            }
        }
    }

    /** Writes what is not written yet. */
    @Override
    public void close() {
        flush();
    }

    private void begin(Explorer start) {
        Head.lines(start.timeline().title(), sha256.get()).forEach(lines);
        StateScript.of(start).forEach(command -> lines.accept(command.line()));
    }

    private void fold(Explorer before, Command command, Explorer after) {
        Optional<Fold> more = fold.filter(each -> each.to().equals(before))
                .flatMap(each -> folded(each.from(), command, after, each.steps()));
        if (more.isEmpty()) {
            flush();
        }
        fold = more.isPresent() ? more : folded(before, command, after, 0);
    }

    /** Returns what leads from one explorer to another in one line or none, or empty when nothing does. */
    private Optional<Fold> folded(Explorer from, Command last, Explorer to, int stepsBefore) {
        int steps = stepsBefore + steps(last);
        if (from.equals(to)) {
            return Optional.of(new Fold(from, to, Optional.empty(), steps, millis.getAsLong()));
        }
        Stream<Command> places = to.event().stream()
                .flatMap(event -> Stream.of(
                        new Move.Goto(event.id()),
                        new Move.Select(event.id(), OptionalInt.empty()),
                        new Move.Select(event.id(), OptionalInt.of(to.row() - to.top() + 1))));
        Stream<Command> moves =
                steps == 0 ? Stream.empty() : Stream.of(steps > 0 ? new Move.Next(steps) : new Move.Previous(-steps));
        return Stream.of(places, Stream.of(last), moves)
                .flatMap(each -> each)
                .filter(command -> leads(from, command, to))
                .findFirst()
                .map(command -> new Fold(from, to, Optional.of(command), steps, millis.getAsLong()));
    }

    private static int steps(Command command) {
        if (command instanceof Move.Next next) {
            return next.steps();
        }
        return command instanceof Move.Previous previous ? -previous.steps() : 0;
    }

    private static boolean leads(Explorer from, Command command, Explorer to) {
        Step step = command.applyTo(from);
        return step.reply().problem().isEmpty()
                && step.reply().effect().isEmpty()
                && step.explorer().answered(step.reply()).said("", false).equals(to);
    }

    private void flush() {
        fold.ifPresent(each -> each.command().ifPresent(command -> write(command, each.millis())));
        fold = Optional.empty();
    }

    private void write(Command command, long at) {
        lines.accept(Head.timed(command.line(), at));
    }
}
