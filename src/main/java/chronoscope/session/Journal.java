package chronoscope.session;

import chronoscope.command.Command;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;

/** Hears of each command that a session has done. */
@FunctionalInterface
public interface Journal {
    /** Hears nothing. */
    Journal NONE = entry -> {};

    /** Hears of a command. */
    void done(Entry entry);

    /** Returns whether what is done is kept for somebody to read. */
    default boolean isRecording() {
        return false;
    }

    /**
     * A command that was done.
     *
     * @param affected whether it did something outside of the explorer
     */
    record Entry(Explorer before, Command command, Explorer after, boolean affected, Reply reply) {}
}
