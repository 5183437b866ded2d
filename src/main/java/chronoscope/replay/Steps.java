package chronoscope.replay;

import chronoscope.command.Command;
import chronoscope.command.Role;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;
import chronoscope.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A script's steps on a stage, forward and back. What was shown is remembered: going back is exact, and no effect happens
 * twice.
 */
final class Steps {
    private final Script script;
    private final PlayTarget target;
    private final boolean ownScreen;
    /** What was shown before each step, and then after each of its commands; steps that were not reached have none. */
    private final List<List<Shown>> known = new ArrayList<>();

    private Optional<String> failure = Optional.empty();
    private boolean failed;
    private boolean unfolded;
    private int position;
    private int command;

    /**
     * What was on the stage.
     *
     * @param unfolded whether what was printed was
     */
    private record Shown(Explorer explorer, boolean unfolded) {
        boolean looksLike(Shown other) {
            return unfolded == other.unfolded && explorer.looksLike(other.explorer);
        }
    }

    /** How a command is done. */
    interface Doing {
        Reply of(Command command);
    }

    /** @param ownScreen whether the script chooses the screen's size */
    Steps(Script script, PlayTarget target, boolean ownScreen) {
        this.script = script;
        this.target = target;
        this.ownScreen = ownScreen;
        known.add(List.of(now()));
    }

    /** Returns how many steps are done. */
    int position() {
        return position;
    }

    int size() {
        return script.steps().size();
    }

    /** Returns whether nothing is left to do. */
    boolean atEnd() {
        return position == size() || target.ended();
    }

    /** Returns the first failure, with its place, or empty. */
    Optional<String> failure() {
        return failure;
    }

    /** Returns whether the last command failed. */
    boolean failed() {
        return failed;
    }

    /** Returns the step under way. */
    Script.Step step() {
        return script.steps().get(position);
    }

    /** Returns the steps from the one under way on. */
    List<Script.Step> rest() {
        return script.steps().subList(position, size());
    }

    /** Returns the step before, or empty. */
    Optional<Script.Step> last() {
        return position == 0 ? Optional.empty() : Optional.of(script.steps().get(position - 1));
    }

    /** Returns the next command of the step under way, or empty at its end. */
    Optional<Command> next() {
        List<Command> commands = step().commands();
        return command < commands.size() ? Optional.of(commands.get(command)) : Optional.empty();
    }

    /** Returns whether the step under way has changed the screen. */
    boolean seen() {
        return !before(position).looksLike(now());
    }

    /** Does what is left of the step under way at once, as long as nothing fails. */
    void finish(Doing doing) {
        failed = false;
        while (next().isPresent() && !failed && !target.isStopped()) {
            act(doing);
        }
        if (next().isEmpty()) {
            end();
        }
    }

    /** Goes on until the screen shows something else. */
    void forward() {
        Shown here = now();
        failed = false;
        while (!atEnd() && now().looksLike(here) && !failed) {
            finish(target::perform);
        }
    }

    /** Goes back to where the screen first showed what it showed before; from an end that showed nothing new, to its start. */
    void back() {
        boolean begun = command > 0 && seen();
        int here = begun ? position : start(position);
        boolean quietEnd = position == size() && here < position;
        to(begun || quietEnd || here == 0 ? start(here) : start(here - 1));
    }

    /** Goes to before a step: back to what was shown, or forward through what was not. */
    void goTo(int step, Doing doing) {
        failed = false;
        if (step < position || (step == position && command > 0)) {
            to(step);
        }
        while (position < step && !failed && !target.isStopped()) {
            finish(doing);
        }
    }

    /** Leaves out what failed before the start. */
    void forgive() {
        failed = false;
        failure = Optional.empty();
    }

    /** Makes what was shown fit a new timeline or a new screen. */
    void refit(UnaryOperator<Explorer> fitted) {
        known.replaceAll(step -> step.stream()
                .map(shown -> new Shown(fitted.apply(shown.explorer()), shown.unfolded()))
                .toList());
    }

    /** Does the next command of the step; one that was done before has no effect again. */
    void act(Doing doing) {
        Command wanted = next().orElseThrow();
        List<Shown> done = known.get(position);
        failed = false;
        if (command + 1 < done.size()) {
            show(done.get(command + 1));
        } else {
            perform(wanted, doing);
            List<Shown> more = new ArrayList<>(done);
            more.add(now());
            known.set(position, List.copyOf(more));
        }
        command++;
    }

    /** Goes on to the next step. */
    void end() {
        position++;
        command = 0;
        if (known.size() == position) {
            known.add(List.of(now()));
        }
    }

    /** Shows what was printed over the panes, or the panes again. */
    void unfold(boolean output) {
        unfolded = output;
        target.unfold(output);
    }

    /** Unfolds what is to be unfolded, after others had the stage. */
    void restore() {
        target.unfold(unfolded);
    }

    private void perform(Command wanted, Doing doing) {
        Role role = wanted.role();
        if (role.needsOwnScreen() && !ownScreen) {
            return;
        }
        if (role.acts() || role instanceof Role.Words || role instanceof Role.Chapter) {
            target.hush();
        }
        Reply reply = doing.of(wanted);
        if (reply.problem().isPresent()) {
            failed = true;
            failure = failure.isPresent()
                    ? failure
                    : Optional.of(step().place() + ": error: " + reply.problem().get());
        }
        if (role.acts()) {
            unfold(reply.unfolds());
        }
    }

    private void to(int step) {
        position = step;
        command = 0;
        show(before(step));
    }

    private void show(Shown earlier) {
        target.returnTo(earlier.explorer());
        unfold(earlier.unfolded());
    }

    /** Returns the first step before which the screen showed the same as before this one. */
    private int start(int step) {
        int first = step;
        while (first > 0 && before(first - 1).looksLike(before(step))) {
            first--;
        }
        return first;
    }

    private Shown now() {
        return new Shown(target.explorer(), unfolded);
    }

    private Shown before(int step) {
        return known.get(step).get(0);
    }
}
