package chronoscope.replay;

import static chronoscope.view.Scene.Playing.State.AWAY;
import static chronoscope.view.Scene.Playing.State.ENDED;
import static chronoscope.view.Scene.Playing.State.FAILED;
import static chronoscope.view.Scene.Playing.State.PAUSED;
import static chronoscope.view.Scene.Playing.State.PLAYING;
import static chronoscope.view.Scene.Playing.State.WAITING;

import chronoscope.command.Command;
import chronoscope.command.PlayKey;
import chronoscope.command.Role;
import chronoscope.explore.Explorer;
import chronoscope.script.Script;
import chronoscope.view.Scene;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * Plays a script on a stage. It knows no clock: it says how long what it shows is to stand, and is told when that time is
 * over. Explorers are values, so a step back is exact; effects happen once, whichever way the audience goes.
 */
public final class Playback {
    private static final List<Double> SPEEDS = List.of(0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0);

    private final PlayTarget target;
    private final PlayOptions options;
    private final Chapters chapters;
    private final Steps steps;

    private Scene.Playing.State state;
    private Scene.Playing.State stateThen = PLAYING;
    private Optional<Explorer> left = Optional.empty();
    private boolean lingers;
    private OptionalLong stands = OptionalLong.empty();
    private double speed;
    private int letters;
    private long beats;

    /** Takes the stage; a script's first step is played when {@link #advance} is called first. */
    public Playback(Script script, PlayTarget target, PlayOptions options) {
        this.target = target;
        this.options = options;
        this.chapters = Chapters.of(script);
        this.steps = new Steps(script, target, options.ownScreen());
        this.speed = options.speed();
        this.state = options.stepwise() ? PAUSED : PLAYING;
        options.from().ifPresent(name -> chapters.start(name).ifPresent(this::begin));
        stand(OptionalLong.of(0));
    }

    /** Begins with a chapter: what lies before it is done without effects, whatever fails. */
    private void begin(int chapter) {
        while (steps.position() <= chapter) {
            steps.goTo(steps.position() + 1, target::imagine);
        }
        steps.forgive();
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
        return steps.failure();
    }

    /** Returns whether the keys are the reader's. */
    public boolean isAway() {
        return state == AWAY;
    }

    /** Returns how far it is. */
    public Scene.Playing progress() {
        return new Scene.Playing(state, steps.position(), steps.size(), chapters.starts(), speed, options.attended());
    }

    /** Does what a key means for the script. */
    public void press(PlayKey key) {
        switch (key) {
            case PAUSE -> pause();
            case FORWARD -> forward();
            case BACK -> back();
            case NEXT_CHAPTER -> nextChapter();
            case LAST_CHAPTER -> lastChapter();
            case FASTER -> faster();
            case SLOWER -> slower();
            case LEAVE, HELP -> leave();
            case REJOIN, END -> {
                // There is nothing to come back from, and whoever plays the script ends it.
            }
        }
    }

    /** Makes what was shown fit a new timeline or a new screen. */
    public void refit(UnaryOperator<Explorer> fitted) {
        steps.refit(fitted);
        left = left.map(fitted);
    }

    /** Goes on, as the time of standing is over. */
    public void advance() {
        OptionalLong time = OptionalLong.of(0);
        while (state == PLAYING && time.isPresent() && time.getAsLong() == 0) {
            time = next();
        }
        stand(time);
    }

    /** Stops, or goes on; from the end, it begins anew. */
    public void pause() {
        if (state == PLAYING) {
            state = PAUSED;
            stand(OptionalLong.empty());
        } else {
            if (state == ENDED) {
                steps.goTo(0, target::perform);
            }
            state = PLAYING;
            stand(OptionalLong.of(0));
        }
    }

    /** Does what is left of the step under way, and on until the screen shows something else. */
    public void forward() {
        halt();
        steps.forward();
        state = steps.failed() ? FAILED : steps.atEnd() ? ENDED : PAUSED;
    }

    /** Goes back to where the screen first showed what it showed before. */
    public void back() {
        halt();
        steps.back();
    }

    /** Goes to the beginning of the next chapter, or to the end. */
    public void nextChapter() {
        halt();
        int next = chapters.starts().stream()
                .map(start -> start + 1)
                .filter(start -> start > steps.position())
                .findFirst()
                .orElse(steps.size());
        steps.goTo(next, target::perform);
        state = steps.failed() ? FAILED : steps.atEnd() ? ENDED : PAUSED;
    }

    /** Goes to the beginning of this chapter, and from there to that of the one before. */
    public void lastChapter() {
        halt();
        int last = chapters.starts().stream()
                .map(start -> start + 1)
                .filter(start -> start < steps.position())
                .reduce(0, (before, start) -> start);
        steps.goTo(last, target::perform);
    }

    public void faster() {
        speed = SPEEDS.stream().filter(each -> each > speed).findFirst().orElse(speed);
        beats++;
    }

    public void slower() {
        speed = SPEEDS.stream()
                .filter(each -> each < speed)
                .reduce((one, other) -> other)
                .orElse(speed);
        beats++;
    }

    /** Gives the keys to the reader, until they rejoin. */
    public void leave() {
        stateThen = state;
        letters = 0;
        target.stopTyping();
        target.unfold(false);
        left = Optional.of(target.explorer());
        state = AWAY;
        stand(OptionalLong.empty());
    }

    /** Goes back to where the script stands. */
    public void rejoin() {
        left.ifPresent(target::returnTo);
        left = Optional.empty();
        steps.restore();
        state = stateThen;
        stand(OptionalLong.of(0));
    }

    /** Stops where it stands, with what was typed taken back. */
    private void halt() {
        letters = 0;
        lingers = false;
        target.stopTyping();
        state = PAUSED;
        stand(OptionalLong.empty());
    }

    /** Does the next thing that can be seen, and returns how long that stands: 0 when nothing is seen. */
    private OptionalLong next() {
        if (steps.atEnd()) {
            return end();
        }
        Optional<Command> wanted = steps.next();
        if (wanted.isEmpty()) {
            return OptionalLong.of(finished());
        }
        Role role = wanted.get().role();
        if (role instanceof Role.Typed typed && letters <= typed.text().length() && isTyped()) {
            return OptionalLong.of(type(typed));
        }
        letters = 0;
        target.stopTyping();
        steps.act(target::perform);
        if (steps.failed()) {
            state = FAILED;
        }
        return role instanceof Role.Pause pause ? pausing(pause) : OptionalLong.of(0);
    }

    /** Returns how long a pause is; whoever goes step by step is not kept waiting. */
    private OptionalLong pausing(Role.Pause pause) {
        if (options.stepwise()) {
            return OptionalLong.of(0);
        }
        state = pause.millis().isPresent() ? PLAYING : WAITING;
        return pause.millis();
    }

    private long type(Role.Typed typed) {
        int length = typed.text().length();
        steps.unfold(false);
        target.hush();
        target.type(typed, letters);
        // A letter beyond the Basic Multilingual Plane is two chars, which are typed as one.
        letters = letters == length ? length + 1 : typed.text().offsetByCodePoints(letters, 1);
        return letters > length ? PlayTiming.TYPED : PlayTiming.LETTER;
    }

    /** Goes on to the next step, and returns how long the one that is done stands. */
    private long finished() {
        Script.Step done = steps.step();
        boolean seen = steps.seen();
        steps.end();
        List<Script.Step> rest = steps.rest();
        if (options.stepwise() && seen && !rest.isEmpty()) {
            state = PAUSED;
        }
        Optional<Script.Step> next = rest.stream().findFirst();
        Optional<Long> recorded = options.asRecorded() ? PlayTiming.recorded(done, next) : Optional.empty();
        long typing = next.map(PlayTiming::typing).orElse(0L);
        return recorded.map(gap -> gap < typing ? gap : gap - typing)
                .orElse(seen ? PlayTiming.ofStep(done, rest, options.attended()) : 0);
    }

    /** Returns whether there is time to see how the step's words are typed. */
    private boolean isTyped() {
        Optional<Long> gap = options.asRecorded()
                ? steps.last().flatMap(last -> PlayTiming.recorded(last, Optional.of(steps.step())))
                : Optional.empty();
        return gap.isEmpty() || gap.get() >= PlayTiming.typing(steps.step());
    }

    private OptionalLong end() {
        if (!options.loop() || steps.size() == 0 || target.ended()) {
            state = ENDED;
            return OptionalLong.empty();
        }
        lingers = !lingers;
        if (!lingers) {
            steps.goTo(0, target::perform);
        }
        return OptionalLong.of(lingers ? PlayTiming.LAST : 0);
    }

    private void stand(OptionalLong millis) {
        stands = state == PLAYING ? millis : OptionalLong.empty();
        beats++;
    }
}
