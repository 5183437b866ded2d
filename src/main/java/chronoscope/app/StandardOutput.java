package chronoscope.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Standard output, which keeps the first failure: the writers above it swallow it. */
final class StandardOutput extends OutputStream {
    /** What has somebody at its other end: where nothing can be written any more, they have left. */
    private static final List<String> CONNECTIONS = List.of("pipe:", "socket:", "/dev/pts/", "/dev/tty");

    /** A channel's write ends when its thread is interrupted, as it is when a signal ends the program. */
    private final OutputStream bytes = Channels.newOutputStream(new FileOutputStream(FileDescriptor.out).getChannel());

    private volatile Optional<IOException> failure = Optional.empty();

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            PipeWait.untilExit(() -> {
                bytes.write(from, start, length);
                return length;
            });
        } catch (IOException lost) {
            failure = Optional.of(lost);
            throw lost;
        }
    }

    /** Returns why something could not be written; empty as long as all could be, and when the reader had enough. */
    Optional<String> problem() {
        return failure.filter(lost -> !readerIsGone(lost))
                .map(lost -> "can't write standard output: " + Failures.reason(lost));
    }

    /** So is who waits for it when a signal ends the program. The system's words for a closed pipe are in the reader's language. */
    private static boolean readerIsGone(IOException lost) {
        return lost instanceof ClosedByInterruptException || "Broken pipe".equals(lost.getMessage()) || isConnection();
    }

    private static boolean isConnection() {
        try {
            String name = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return CONNECTIONS.stream().anyMatch(name::startsWith);
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
