package chronoscope.app;

import chronoscope.script.ScriptRunner.AfterFailure;

/**
 * How commands print, and what becomes of those behind one that fails.
 *
 * @param json whether they print JSON, not text
 */
record Printing(boolean json, AfterFailure afterFailure) {
    static final Printing PLAIN = new Printing(false, AfterFailure.STOP);

    static Printing of(CommandLine given) {
        return new Printing(
                given.choice(Options.FORMAT).equals("json"),
                given.has(Options.KEEP_GOING) ? AfterFailure.GO_ON : AfterFailure.STOP);
    }
}
