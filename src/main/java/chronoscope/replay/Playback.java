package chronoscope.replay;

import static chronoscope.view.Scene.Playing.State.AWAY;
import static chronoscope.view.Scene.Playing.State.ENDED;
import static chronoscope.view.Scene.Playing.State.FAILED;
import static chronoscope.view.Scene.Playing.State.PAUSED;
import static chronoscope.view.Scene.Playing.State.PLAYING;
import static chronoscope.view.Scene.Playing.State.WAITING;

import chronoscope.explore.Command;
import chronoscope.explore.Explorer;
import chronoscope.explore.Look;
import chronoscope.explore.Panes;
import chronoscope.explore.Reply;
import chronoscope.explore.Tell;
import chronoscope.script.Script;
import chronoscope.view.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Plays a script on a stage. It knows no clock: it says how long what it shows is to stand, and is told when that time is
 * over. Explorers are values, so a step back is exact; effects happen once, whichever way the audience goes.
 */
public final class Playback {
    private static final double FASTER = Math.sqrt(2);

    private final Script script;
    private final Stage stage;
    private final Manner manner;
    private final Chapters chapters;
    /** What was shown before each step, and then after each of its commands; steps that were not reached have none. */
    private final List<List<Shown>> known = new ArrayList<>();

    private Scene.Playing.State state;
    private Scene.Playing.State stateThen = PLAYING;
    private Optional<Explorer> left = Optional.empty();
    private boolean unfolded;
    private boolean lingers;
    private Optional<String> failure = Optional.empty();
    private OptionalLong stands = OptionalLong.empty();
    private double speed;
    private int position;
    private int command;
    private int letters;
    private long beats;

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

    /** Takes the stage; a script's first step is played when {@link #advance} is called first. */
    public Playback(Script script, Stage stage, Manner manner) {
        this.script = script;
        this.stage = stage;
        this.manner = manner;
        this.chapters = Chapters.of(script);
        this.speed = manner.speed();
        Scene.Playing.State initial = manner.stepwise() ? PAUSED : PLAYING;
        this.state = initial;
        known.add(List.of(now()));
        int start = manner.from().map(name -> chapters.start(name).orElse(0)).orElse(0);
        while (position < start) {
            finish(stage::imagine);
            state = initial;
            failure = Optional.empty();
        }
        stand(state == PLAYING ? OptionalLong.of(0) : OptionalLong.empty());
    }

    /** Returns how long what is shown is to stand, in nanoseconds, or empty until a key. */
    public OptionalLong stands() {
        return stands.isPresent()
                ? OptionalLong.of((long) (stands.getAsLong() * 1_000_000 / speed))
                : OptionalLong.empty();
    }

    /** Returns a number that changes whenever the time of standing starts anew. */
    public long beats() {
        return beats;
    }

    /** Returns the first failure, with its place, or empty. */
    public Optional<String> failure() {
        return failure;
    }

    /** Returns whether the keys are the reader's. */
    public boolean isAway() {
        return state == AWAY;
    }

    /** Returns how far it is. */
    public Scene.Playing progress() {
        return new Scene.Playing(state, position, script.steps().size(), chapters.starts(), speed);
    }

    /** Goes on, as the time of standing is over. */
    public void advance() {
        OptionalLong time = OptionalLong.of(0);
        while (state == PLAYING && time.isPresent() && time.getAsLong() == 0) {
            time = next();
        }
        stand(time);
    }

    /** Stops, or goes on. */
    public void pause() {
        if (state == PLAYING) {
            state = PAUSED;
            stand(OptionalLong.empty());
        } else {
            if (state == ENDED) {
                rewind();
            }
            resume();
        }
    }

    /** Does what is left of the step under way, and on until the screen shows something else. */
    public void forward() {
        halt();
        Shown here = now();
        while (position < size() && now().looksLike(here) && !isOver()) {
            finish(stage::perform);
        }
        state = state == FAILED ? FAILED : position == size() ? ENDED : PAUSED;
    }

    /** Goes back to where the screen first showed what it showed before; from an end that showed nothing new, to its start. */
    public void back() {
        halt();
        boolean begun = command > 0 && !now().looksLike(before(position));
        int here = begun ? position : start(position);
        boolean quietEnd = position == size() && here < position;
        position = begun || quietEnd || here == 0 ? start(here) : start(here - 1);
        command = 0;
        show(before(position));
    }

    /** Returns the first step before which the screen showed the same as before this one. */
    private int start(int step) {
        int first = step;
        while (first > 0 && before(first - 1).looksLike(before(step))) {
            first--;
        }
        return first;
    }

    public void faster() {
        speed = rounded(Math.min(Manner.FASTEST, speed * FASTER));
        beats++;
    }

    public void slower() {
        speed = rounded(Math.max(Manner.SLOWEST, speed / FASTER));
        beats++;
    }

    /** Gives the keys to the reader, until he rejoins. */
    public void leave() {
        stateThen = state;
        letters = 0;
        stage.stopTyping();
        stage.unfold(false);
        left = Optional.of(stage.explorer());
        state = AWAY;
        stand(OptionalLong.empty());
    }

    /** Goes back to where the script stands. */
    public void rejoin() {
        left.ifPresent(stage::returnTo);
        left = Optional.empty();
        stage.unfold(unfolded);
        state = stateThen;
        stand(OptionalLong.of(0));
    }

    private void resume() {
        state = PLAYING;
        stand(OptionalLong.of(0));
    }

    private void rewind() {
        position = 0;
        command = 0;
        show(before(0));
    }

    /** Stops where it stands, with what was typed taken back. */
    private void halt() {
        letters = 0;
        lingers = false;
        stage.stopTyping();
        state = PAUSED;
        stand(OptionalLong.empty());
    }

    private Shown now() {
        return new Shown(stage.explorer(), unfolded);
    }

    private void show(Shown earlier) {
        stage.returnTo(earlier.explorer());
        unfold(earlier.unfolded());
    }

    private void unfold(boolean output) {
        unfolded = output;
        stage.unfold(output);
    }

    /** Does the next thing that can be seen, and returns how long that stands: 0 when nothing is seen. */
    private OptionalLong next() {
        if (position == size()) {
            return end();
        }
        List<Command> commands = step().commands();
        if (command == commands.size()) {
            return OptionalLong.of(finished());
        }
        Command wanted = commands.get(command);
        if (wanted instanceof Tell.Pause pause) {
            act(stage::perform);
            state = pause.millis().isPresent() ? PLAYING : WAITING;
            return pause.millis();
        }
        Optional<Command.Typed> typed = wanted.typed();
        if (typed.isPresent() && letters <= typed.get().text().length() && isTyped()) {
            return OptionalLong.of(type(typed.get()));
        }
        act(stage::perform);
        return isOver() ? OptionalLong.empty() : OptionalLong.of(0);
    }

    private long type(Command.Typed typed) {
        int length = typed.text().length();
        unfold(false);
        stage.type(typed, letters);
        // A letter beyond the Basic Multilingual Plane is two chars, which are typed as one.
        letters = letters == length ? length + 1 : typed.text().offsetByCodePoints(letters, 1);
        return letters > length ? Pace.TYPED : Pace.LETTER;
    }

    /** Goes on to the next step, and returns how long the one that is done stands. */
    private long finished() {
        Script.Step done = step();
        boolean seen = !before(position).looksLike(now());
        endStep();
        Optional<Script.Step> next = position < size() ? Optional.of(step()) : Optional.empty();
        if (manner.stepwise() && seen && next.isPresent()) {
            state = PAUSED;
        }
        Optional<Long> recorded = manner.asRecorded() ? Pace.recorded(done, next) : Optional.empty();
        long typing = next.map(Pace::typing).orElse(0L);
        return recorded.map(gap -> gap < typing ? gap : gap - typing)
                .orElse(seen && !Pace.isSaid(done, next) ? Pace.ofStep(done) : 0);
    }

    /** Returns whether there is time to see how the step's words are typed. */
    private boolean isTyped() {
        Optional<Long> gap = manner.asRecorded() && position > 0
                ? Pace.recorded(script.steps().get(position - 1), Optional.of(step()))
                : Optional.empty();
        return gap.isEmpty() || gap.get() >= Pace.typing(step());
    }

    private OptionalLong end() {
        if (!manner.loop() || size() == 0) {
            state = ENDED;
            return OptionalLong.empty();
        }
        lingers = !lingers;
        if (!lingers) {
            rewind();
        }
        return OptionalLong.of(lingers ? Pace.LAST : 0);
    }

    /** How a command is done. */
    private interface Doing {
        Reply of(Command command);
    }

    /** Does what is left of a step at once. */
    private void finish(Doing doing) {
        while (command < step().commands().size() && !isOver()) {
            act(doing);
        }
        if (command == step().commands().size()) {
            endStep();
        }
    }

    private boolean isOver() {
        return state == FAILED || state == ENDED;
    }

    private void endStep() {
        position++;
        command = 0;
        if (known.size() == position) {
            known.add(List.of(now()));
        }
    }

    /** Does the next command of the step; one that was done before has no effect again. */
    private void act(Doing doing) {
        Command wanted = step().commands().get(command);
        List<Shown> done = known.get(position);
        letters = 0;
        stage.stopTyping();
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

    private void perform(Command wanted, Doing doing) {
        if (wanted instanceof Panes.Screen && !manner.resizing()) {
            return;
        }
        boolean tells = wanted instanceof Tell;
        if (!tells) {
            stage.hush();
        }
        Reply reply = doing.of(wanted);
        reply.problem().ifPresent(this::fail);
        if (wanted instanceof Look.Quit) {
            state = ENDED;
        }
        if (!tells) {
            unfold(!reply.output().isEmpty() && reply.spoken().isEmpty());
        }
    }

    private void fail(String problem) {
        state = FAILED;
        failure = failure.isPresent() ? failure : Optional.of(step().place() + ": " + problem);
    }

    private Shown before(int step) {
        return known.get(step).get(0);
    }

    private Script.Step step() {
        return script.steps().get(position);
    }

    private int size() {
        return script.steps().size();
    }

    private void stand(OptionalLong millis) {
        stands = state == PLAYING ? millis : OptionalLong.empty();
        beats++;
    }

    private static double rounded(double speed) {
        return Math.round(speed * 100) / 100.0;
    }
}
