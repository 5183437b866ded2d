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
public record Manner(
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
    public static final Manner USUAL = new Manner(1, false, Optional.empty(), false, false, false, true);

    public Manner {
        speed = Math.min(Math.max(speed, SLOWEST), FASTEST);
    }

    public Manner at(double times) {
        return new Manner(times, stepwise, from, loop, asRecorded, ownScreen, attended);
    }

    public Manner stepwise(boolean wanted) {
        return new Manner(speed, wanted, from, loop, asRecorded, ownScreen, attended);
    }

    public Manner from(Optional<String> chapter) {
        return new Manner(speed, stepwise, chapter, loop, asRecorded, ownScreen, attended);
    }

    public Manner looping(boolean wanted) {
        return new Manner(speed, stepwise, from, wanted, asRecorded, ownScreen, attended);
    }

    public Manner asRecorded(boolean wanted) {
        return new Manner(speed, stepwise, from, loop, wanted, ownScreen, attended);
    }

    /** Returns the same without an audience, on a screen of the script's own size or not. */
    public Manner unattended(boolean sized) {
        return new Manner(speed, stepwise, from, loop, asRecorded, sized, false);
    }
}
