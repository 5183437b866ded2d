package chronoscope.app;

import chronoscope.config.XdgFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Greets who starts the text UI for the first time: whose folder for what is kept from run to run is not there yet. */
final class FirstStart {
    /** The words that fit beside the place in the list, on a screen of 80 columns. */
    static final String HINT = "j k move · Enter detail · / find · ? more · :tutorial";

    private static final Optional<Path> KEPT = XdgFolders.state(System.getenv());

    private FirstStart() {}

    /** Returns what the reader is told at the first start, and empty ever after; or that nothing can be kept. */
    static Optional<String> hint() {
        return KEPT.isEmpty()
                ? Optional.of(XdgFolders.reason(System.getenv()) + ": nothing is kept for the next start")
                : KEPT.filter(folder -> !Files.exists(folder)).map(folder -> HINT);
    }

    /** Remembers that there was a first start, and returns whether that could be kept. */
    static boolean remember() {
        try {
            if (KEPT.isPresent()) {
                Files.createDirectories(KEPT.get());
            }
            return KEPT.isPresent();
        } catch (IOException unwritable) {
            // Where nothing can be kept, every start is the first.
            return false;
        }
    }
}
