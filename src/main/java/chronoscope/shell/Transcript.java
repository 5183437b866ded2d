package chronoscope.shell;

import chronoscope.command.Problem;
import chronoscope.explore.Reply;

/** Where what commands answer is written. */
public interface Transcript {
    /** Writes what a command answered that stood on a line, from 1. */
    void reply(Reply reply, int line);

    /** Writes that a line could not be read. */
    void misread(Problem problem, int line);

    /** Makes all that was written visible to who reads it; false when nobody reads any more. */
    boolean flush();
}
