package chronoscope.app;

import chronoscope.explore.IfExists;
import chronoscope.replay.Recorder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a session is recorded from its start. */
final class RecordOptions {
    @Option(names = "--record", paramLabel = "SCRIPT", description = "Write what is done into a script.")
    @Nullable String file;

    @Option(names = "--verbatim", description = "With --record: write every single step.")
    boolean verbatim;

    /** What is to be recorded. */
    record Wanted(String file, IfExists existing, Recorder.Style style) {}

    Optional<Wanted> wanted(IfExists existing) {
        return Optional.ofNullable(file)
                .map(name -> new Wanted(name, existing, verbatim ? Recorder.Style.VERBATIM : Recorder.Style.FOLDED));
    }
}
