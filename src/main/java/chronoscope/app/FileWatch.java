package chronoscope.app;

import chronoscope.tui.Desk;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** Watches a file through its folder: editors write a new file and rename it. */
final class FileWatch implements Desk.Watch {
    private final WatchService service;

    private FileWatch(WatchService service) {
        this.service = service;
    }

    /** Starts to watch; where that is not possible, the file is just not watched, and reload still reads it. */
    static Desk.Watch start(Path file, Runnable changed) {
        try {
            Path real = file.toRealPath();
            WatchService service = FileSystems.getDefault().newWatchService();
            real.resolveSibling(".")
                    .register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            FileWatch watch = new FileWatch(service);
            Thread thread = new Thread(() -> watch.listen(real.getFileName(), changed), "file watch");
            thread.setDaemon(true);
            thread.start();
            return watch;
        } catch (IOException | UnsupportedOperationException impossible) {
            return () -> {};
        }
    }

    private void listen(Path name, Runnable changed) {
        try {
            WatchKey key = service.take();
            while (key.isValid()) {
                boolean ours = key.pollEvents().stream().anyMatch(event -> tellsOf(name, event));
                if (ours) {
                    changed.run();
                }
                key.reset();
                key = service.take();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException closed) {
            return;
        }
    }

    /** Where there was more than the system could note, it may have been of this file. */
    private static boolean tellsOf(Path name, WatchEvent<?> event) {
        return event.kind() == StandardWatchEventKinds.OVERFLOW || name.equals(event.context());
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException failure) {
            return;
        }
    }
}
