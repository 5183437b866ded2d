package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** A file that another process is about to put in its place, whole. */
final class Awaited implements AutoCloseable {
    private final Path file;
    private final WatchService watch;

    Awaited(Path file) throws IOException {
        this.file = file;
        this.watch = FileSystems.getDefault().newWatchService();
        file.resolveSibling(".").register(watch, StandardWatchEventKinds.ENTRY_CREATE);
    }

    /** Waits for the file and returns its text. */
    String text() throws Exception {
        while (!Files.exists(file)) {
            WatchKey key = watch.poll(60, TimeUnit.SECONDS);
            assertThat(key).as("%s did not come", file).isNotNull();
            key.pollEvents();
            key.reset();
        }
        return Files.readString(file);
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
