package chronoscope.app;

import chronoscope.script.ScriptRunner.AfterFailure;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How commands print, and what becomes of those behind one that fails. */
final class Printing {
    /** How commands print. */
    enum Style {
        PLAIN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "plain|json",
            defaultValue = "plain",
            description = "Print text, or JSON, one object a line.")
    Style style = Style.PLAIN;

    @Option(names = "--keep-going", description = "Go on behind a command that fails.")
    boolean keepGoing;

    AfterFailure afterFailure() {
        return keepGoing ? AfterFailure.GO_ON : AfterFailure.STOP;
    }
}
