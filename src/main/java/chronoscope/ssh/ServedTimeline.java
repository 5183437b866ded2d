package chronoscope.ssh;

import chronoscope.explore.Effect;
import chronoscope.explore.Reply;
import chronoscope.query.Corpus;
import chronoscope.tui.Backend;
import java.util.Optional;
import java.util.function.Function;

/** What a server shows: a timeline that may change while it is shown. Used by many threads. */
public interface ServedTimeline {
    /** Returns the timeline's name, for people. */
    String name();

    /** Returns the newest timeline that had no errors. */
    Corpus corpus();

    /** Returns the SHA-256 digest of the data that the timeline was read from, in hexadecimal. */
    String sha256();

    /** Returns what readers are shown around with. */
    Backend.Tour tour();

    /** Returns who reads the copies of its sources, as they were when it was read; empty where nobody may read them. */
    default Optional<Function<Effect.ReadCopy, Reply>> copies() {
        return Optional.empty();
    }

    /**
     * Looks for a newer timeline now, and returns whether that is known of; false where what holds the timeline does not
     * answer within two seconds.
     */
    boolean look();

    /** Calls back, on any thread, whenever there is a newer timeline; until the result is closed. */
    Backend.Watch watch(Runnable changed);
}
