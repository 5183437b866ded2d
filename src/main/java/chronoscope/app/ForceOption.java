package chronoscope.app;

import chronoscope.explore.IfExists;
import picocli.CommandLine.Option;

/** Whether files that exist are replaced, where that has to be said. */
final class ForceOption {
    @Option(names = "--force", description = "Replace files that exist: all commands do as with !, such as export!.")
    boolean forced;

    IfExists existing() {
        return forced ? IfExists.REPLACE : IfExists.KEEP;
    }
}
