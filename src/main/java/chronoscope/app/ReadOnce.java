package chronoscope.app;

import chronoscope.model.ReadSoFar;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Progress;
import chronoscope.yaml.ReadingCancelled;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A timeline that can be read once, such as what comes through a pipe: it is kept as it comes. */
final class ReadOnce {
    private final String name;
    private final Source source;
    private Optional<byte[]> kept = Optional.empty();

    /** Opens what can be opened once. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** @param name in messages */
    ReadOnce(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** Returns what a path leads to that is no regular file. */
    static ReadOnce of(String name, Path path) {
        return new ReadOnce(name, () -> {
            // A pipe that nobody writes to does not even open.
            FileChannel channel = PipeWait.untilExit(() -> FileChannel.open(path), () -> WrittenFile.touch(path));
            return new Interruptible(Channels.newInputStream(channel));
        });
    }

    /** Reads it, or once more what was read. */
    synchronized LoadResult read(Progress progress) {
        if (kept.isPresent()) {
            return TimelineReader.read(name, new ByteArrayInputStream(kept.get()), progress);
        }
        ReadSoFar[] found = {ReadSoFar.NOTHING};
        Progress heard = (bytes, total, read) -> {
            found[0] = read;
            return progress.advance(bytes, total, read);
        };
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (InputStream content = new Copied(source.open(), copy, bytes -> goOn(heard, bytes, found[0]))) {
            LoadResult reading = TimelineReader.read(name, content, heard);
            kept = Optional.of(copy.toByteArray());
            return reading;
        } catch (ClosedByInterruptException ended) {
            throw new ReadingCancelled();
        } catch (IOException failure) {
            return TimelineReader.unreadable(name, failure);
        }
    }

    private static void goOn(Progress heard, long bytes, ReadSoFar read) {
        if (!heard.advance(bytes, -1, read)) {
            throw new ReadingCancelled();
        }
    }

    /** Returns the bytes that were read; reads them first where nobody did. */
    synchronized InputStream open() throws IOException {
        if (kept.isEmpty()) {
            try (InputStream content = source.open()) {
                kept = Optional.of(content.readAllBytes());
            }
        }
        return new ByteArrayInputStream(kept.get());
    }

    /** Wakes at the program's end from each wait. */
    private static final class Interruptible extends FilterInputStream {
        Interruptible(InputStream channel) {
            super(channel);
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            return PipeWait.untilExit(() -> super.read(into, start, length));
        }
    }

    /** Copies what is read, and lets somebody know of each piece how much there is by then. */
    private static final class Copied extends FilterInputStream {
        private final OutputStream copy;
        private final LongConsumer heard;
        private long bytes;

        Copied(InputStream content, OutputStream copy, LongConsumer heard) {
            super(content);
            this.copy = copy;
            this.heard = heard;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int count = super.read(into, start, length);
            if (count > 0) {
                copy.write(into, start, count);
                bytes += count;
                heard.accept(bytes);
            }
            return count;
        }
    }
}
