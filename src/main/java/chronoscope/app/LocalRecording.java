package chronoscope.app;

import chronoscope.explore.IfExists;
import chronoscope.explore.Reply;
import chronoscope.replay.Recorder;
import chronoscope.session.Journal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Records a session into a file, while somebody wants it. A signal may end the program in another thread. */
final class LocalRecording implements Journal, AutoCloseable {
    private final TimelineFile timeline;
    private volatile Optional<Open> open = Optional.empty();
    private boolean hooked;

    /** What is to be recorded. */
    record Wanted(String file, IfExists existing, Recorder.Style style) {}

    private static final class Open {
        final String name;
        final WrittenFile file;
        final long start = System.nanoTime();
        boolean written;
        Optional<IOException> failure = Optional.empty();
        Optional<Recorder> recorder = Optional.empty();

        Open(String name, IfExists existing, List<FileInUse> inUse) throws IOException {
            this.name = name;
            this.file = WrittenFile.open(name, existing, inUse);
            if (existing == IfExists.KEEP) {
                // From now on the name is taken.
                file.keep();
            }
        }

        long millis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }

        void write(String line) {
            try {
                written = true;
                file.writer().write(line + "\n");
                file.keep();
            } catch (IOException lost) {
                failure = Optional.of(lost);
            }
        }

        /** A pipe may never take what is left. */
        long endMillis() {
            return file.target().isPresent() ? PipeWait.FILE_MILLIS : PipeWait.BRIEF_MILLIS;
        }

        /** A recording of nothing is no file: its name is free for another one. */
        void close() {
            recorder.ifPresent(Recorder::close);
            try {
                if (written) {
                    file.close();
                } else {
                    file.discard();
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
    Optional<String> begin(Optional<Wanted> wanted) {
        return wanted.map(each -> start(each.file(), each.existing(), each.style(), timeline.inUse(), "--force"))
                .flatMap(Reply::problem);
    }

    /**
     * Starts a recording.
     *
     * @param inUse files that it must not be
     * @param replacing what would replace a file that exists
     */
    synchronized Reply start(
            String name, IfExists existing, Recorder.Style style, List<FileInUse> inUse, String replacing) {
        if (open.isPresent()) {
            return Reply.wrong("record: '" + open.get().name + "' is being written; record stop ends it");
        }
        try {
            Open opened = new Open(name, existing, inUse);
            opened.recorder = Optional.of(new Recorder(style, timeline::sha256, opened::millis, opened::write));
            open = Optional.of(opened);
            if (!hooked) {
                Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of a recording"));
                hooked = true;
            }
            return Reply.said(started(name));
        } catch (IOException impossible) {
            return Reply.wrong("record: " + Failures.unwritten(name, impossible, replacing));
        }
    }

    synchronized Reply stop() {
        if (open.isEmpty()) {
            return Reply.wrong("record: nothing is recorded");
        }
        Open ended = open.get();
        Optional<String> problem = ended();
        return problem.map(Reply::wrong)
                .orElse(Reply.said(ended.written ? stopped(ended.name) : "nothing was done, so nothing was recorded"));
    }

    static String started(String name) {
        return "recording into " + name + "; record stop ends it";
    }

    static String stopped(String name) {
        return "recorded into " + name;
    }

    /** Ends the recording at the program's end, where there is one, and returns what went wrong with it. */
    Optional<String> end() {
        return open.flatMap(ended -> PipeWait.within(ended.endMillis(), this::ended)
                .orElse(Optional.of("record: '" + ended.name + "' is incomplete: it takes nothing")));
    }

    private synchronized Optional<String> ended() {
        Optional<Open> ended = open;
        open = Optional.empty();
        ended.ifPresent(Open::close);
        return ended.flatMap(each ->
                each.failure.map(lost -> "record: '" + each.name + "' is incomplete: " + Failures.reason(lost)));
    }

    /** Returns the file that is recorded into. */
    Optional<FileInUse> inUse() {
        return open.flatMap(each -> each.file.target()).map(path -> new FileInUse(path, "what is recorded into"));
    }

    @Override
    public boolean isRecording() {
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
