package chronoscope.app;

import chronoscope.explore.Reply;
import chronoscope.replay.Recorder;
import chronoscope.session.Journal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Records a session into a file, while somebody wants it. A signal may end the program in another thread. */
final class LocalRecording implements Journal, AutoCloseable {
    private final TimelineFile timeline;
    private Optional<Open> open = Optional.empty();
    private Optional<IOException> failure = Optional.empty();

    private record Open(String name, BufferedWriter file, Recorder recorder) {}

    LocalRecording(TimelineFile timeline) {
        this.timeline = timeline;
    }

    /** Starts a recording; a file that exists is left alone. */
    synchronized Reply start(String name, Recorder.Style style) {
        if (open.isPresent()) {
            return Reply.wrong("record: '" + open.get().name() + "' is being written; record stop ends it");
        }
        try {
            BufferedWriter file =
                    Files.newBufferedWriter(Path.of(name), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of a recording"));
            long start = System.nanoTime();
            open = Optional.of(new Open(
                    name,
                    file,
                    new Recorder(
                            style,
                            timeline::sha256,
                            () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                            line -> write(file, line))));
            return Reply.said(started(name));
        } catch (IOException | InvalidPathException impossible) {
            return Reply.wrong("record: can't write '" + name + "': " + Failures.reason(impossible));
        }
    }

    /** Ends the recording. */
    synchronized Reply stop() {
        if (open.isEmpty()) {
            return Reply.wrong("record: nothing is recorded");
        }
        String name = open.get().name();
        close();
        return failure.map(reason -> Reply.wrong("record: '" + name + "' is incomplete: " + Failures.reason(reason)))
                .orElse(Reply.said(stopped(name)));
    }

    static String started(String name) {
        return "recording into " + name + "; record stop ends it";
    }

    static String stopped(String name) {
        return "recorded into " + name;
    }

    @Override
    public synchronized void done(Entry entry) {
        open.ifPresent(each -> each.recorder().done(entry));
    }

    /** Ends the recording, where there is one. */
    @Override
    public synchronized void close() {
        open.ifPresent(each -> {
            each.recorder().close();
            try {
                each.file().close();
            } catch (IOException lost) {
                failure = Optional.of(lost);
            }
        });
        open = Optional.empty();
    }

    /** A line is in the file as soon as it is known: whatever ends the program, what was done is kept. */
    private void write(BufferedWriter file, String line) {
        try {
            file.write(line);
            file.write('\n');
            file.flush();
        } catch (IOException lost) {
            failure = Optional.of(lost);
        }
    }
}
