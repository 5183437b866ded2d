package chronoscope.app;

import chronoscope.explore.Reply;
import chronoscope.replay.Recorder;
import chronoscope.session.Journal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
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
    private boolean hooked;

    private static final class Open {
        final Path path;
        final BufferedWriter file;
        final long start = System.nanoTime();
        boolean written;
        Optional<IOException> failure = Optional.empty();
        Optional<Recorder> recorder = Optional.empty();

        Open(Path path) throws IOException {
            this.path = path;
            this.file = Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }

        long millis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }

        void write(String line) {
            try {
                written = true;
                file.write(line);
                file.write('\n');
                file.flush();
            } catch (IOException lost) {
                failure = Optional.of(lost);
            }
        }

        /** A recording of nothing is no file: its name is free for another one. */
        void close() {
            recorder.ifPresent(Recorder::close);
            try {
                file.close();
                if (!written) {
                    Files.delete(path);
                }
            } catch (IOException lost) {
                failure = Optional.of(lost);
            }
        }
    }

    LocalRecording(TimelineFile timeline) {
        this.timeline = timeline;
    }

    /** Starts the recording that is wanted from the start, and returns what went wrong. */
    Optional<String> begin(Optional<RecordOptions.Wanted> wanted) {
        return wanted.map(each -> start(each.file(), each.style())).flatMap(Reply::problem);
    }

    /** Starts a recording; a file that exists is left alone. */
    synchronized Reply start(String name, Recorder.Style style) {
        if (open.isPresent()) {
            return Reply.wrong("record: '" + open.get().path + "' is being written; record stop ends it");
        }
        try {
            Open opened = new Open(Path.of(name));
            opened.recorder = Optional.of(new Recorder(style, timeline::sha256, opened::millis, opened::write));
            open = Optional.of(opened);
            if (!hooked) {
                Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of a recording"));
                hooked = true;
            }
            return Reply.said(started(name));
        } catch (FileAlreadyExistsException exists) {
            return Reply.wrong("record: '" + name + "' exists already; choose another name, or remove it");
        } catch (IOException | InvalidPathException impossible) {
            return Reply.wrong("record: can't write '" + name + "': " + Failures.reason(impossible));
        }
    }

    /** Ends the recording. */
    synchronized Reply stop() {
        if (open.isEmpty()) {
            return Reply.wrong("record: nothing is recorded");
        }
        Open ended = open.get();
        Optional<String> problem = end();
        return problem.map(Reply::wrong)
                .orElse(Reply.said(
                        ended.written ? stopped(ended.path.toString()) : "nothing was done, and nothing is recorded"));
    }

    static String started(String name) {
        return "recording into " + name + "; record stop ends it";
    }

    static String stopped(String name) {
        return "recorded into " + name;
    }

    /** Ends the recording, where there is one, and returns what went wrong with it. */
    synchronized Optional<String> end() {
        Optional<Open> ended = open;
        open = Optional.empty();
        ended.ifPresent(Open::close);
        return ended.flatMap(each ->
                each.failure.map(lost -> "record: '" + each.path + "' is incomplete: " + Failures.reason(lost)));
    }

    @Override
    public synchronized boolean isRecording() {
        return open.isPresent();
    }

    @Override
    public synchronized void done(Entry entry) {
        open.flatMap(each -> each.recorder).ifPresent(recorder -> recorder.done(entry));
    }

    @Override
    public void close() {
        end();
    }
}
