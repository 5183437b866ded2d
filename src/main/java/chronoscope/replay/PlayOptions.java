package chronoscope.replay;

import java.util.Optional;

/**
 * How a script is played.
 *
 * @param speed 1 is the usual one; from {@link #SLOWEST} to {@link #FASTEST}
 * @param stepwise whether each step waits for a key
 * @param from the chapter to begin with
 * @param loop whether it begins anew at its end
 * @param asRecorded whether it follows the times of a recording
 * @param ownScreen whether the script chooses the screen's size
 * @param attended whether somebody is there who can press keys
 */
public record PlayOptions(
        double speed,
        boolean stepwise,
        Optional<String> from,
        boolean loop,
        boolean asRecorded,
        boolean ownScreen,
        boolean attended) {
    public static final double SLOWEST = 0.25;
    public static final double FASTEST = 16;

    /** At the usual speed, from the start to the end, before an audience. */
    public static final PlayOptions USUAL = new PlayOptions(1, false, Optional.empty(), false, false, false, true);

    public PlayOptions {
        speed = Math.min(Math.max(speed, SLOWEST), FASTEST);
    }

    public PlayOptions at(double times) {
        return new PlayOptions(times, stepwise, from, loop, asRecorded, ownScreen, attended);
    }

    public PlayOptions stepwise(boolean wanted) {
        return new PlayOptions(speed, wanted, from, loop, asRecorded, ownScreen, attended);
    }

    public PlayOptions from(Optional<String> chapter) {
        return new PlayOptions(speed, stepwise, chapter, loop, asRecorded, ownScreen, attended);
    }

    public PlayOptions looping(boolean wanted) {
        return new PlayOptions(speed, stepwise, from, wanted, asRecorded, ownScreen, attended);
    }

    public PlayOptions asRecorded(boolean wanted) {
        return new PlayOptions(speed, stepwise, from, loop, wanted, ownScreen, attended);
    }

    /** Returns the same without an audience, on a screen of the script's own size or not. */
    public PlayOptions unattended(boolean sized) {
        return new PlayOptions(speed, stepwise, from, loop, asRecorded, sized, false);
    }
}
