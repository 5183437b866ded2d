package chronoscope.script;

import chronoscope.command.Command;
import chronoscope.explore.Reply;
import chronoscope.text.Problem;

/** Where what commands answer is written. */
public interface Transcript {
    /** What a script's commands answer is then in the explorer, and the last problem in the reply to who ran it. */
    Transcript NONE = new Transcript() {
        @Override
        public void reply(ScriptPosition place, Command command, Reply reply) {}

        @Override
        public void misread(ScriptPosition place, Problem problem) {}

        @Override
        public boolean flush() {
            return true;
        }
    };

    /** Writes what a command answered. */
    void reply(ScriptPosition place, Command command, Reply reply);

    /** Writes that a line could not be read. */
    void misread(ScriptPosition place, Problem problem);

    /** Makes all that was written visible to who reads it; false when nobody reads any more. */
    boolean flush();
}
