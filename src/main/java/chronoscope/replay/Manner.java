package chronoscope.replay;

import java.util.Optional;

/**
 * How a script is played.
 *
 * @param speed 1 is the usual one; from 0.25 to 16
 * @param stepwise whether each step waits for a key
 * @param from the chapter to begin with
 * @param loop whether it begins anew at its end
 * @param asRecorded whether it follows the times of a recording
 * @param resizing whether the script chooses the screen's size
 */
public record Manner(
        double speed, boolean stepwise, Optional<String> from, boolean loop, boolean asRecorded, boolean resizing) {
    public static final double SLOWEST = 0.25;
    public static final double FASTEST = 16;

    /** At the usual speed, from the start to the end. */
    public static final Manner USUAL = new Manner(1, false, Optional.empty(), false, false, false);

    public Manner {
        speed = Math.min(Math.max(speed, SLOWEST), FASTEST);
    }
}
