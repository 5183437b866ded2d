package chronoscope.app;

import chronoscope.explore.Effect;
import chronoscope.explore.Reply;
import chronoscope.files.FileWatch;
import chronoscope.files.Stamp;
import chronoscope.query.Corpus;
import chronoscope.ssh.ServedTimeline;
import chronoscope.ssh.ServerLog;
import chronoscope.tui.Backend;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A timeline that is read again whenever its file changes; one with errors is told of, and shown to nobody. */
final class WatchedTimeline implements ServedTimeline, AutoCloseable {
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);

    private final TimelineFile file;
    private final Copies copies;
    private final ServerLog log;
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private final Optional<FileWatch> watch;
    private volatile Shown shown;

    /** Whether readers may read the local copies of sources. */
    enum Copies {
        KEPT,
        READ;

        private Map<String, LocalCopies.LocalCopy> of(TimelineFile file, Corpus corpus) {
            return this == KEPT ? Map.of() : LocalCopies.all(file, corpus.timeline());
        }
    }

    private record Shown(Corpus corpus, String sha256, Map<String, LocalCopies.LocalCopy> copies) {
        private Reply read(Effect.ReadCopy wanted) {
            return Optional.ofNullable(copies.get(wanted.source().id()))
                    .map(copy -> CopyPages.shown(copy, wanted))
                    .orElseGet(wanted::unavailable);
        }
    }

    private record Read(LoadResult reading, String sha256) {
        static Read of(TimelineFile file) {
            String sha256 = file.sha256();
            return new Read(file.read(Progress.UNHEARD), sha256);
        }

        boolean isSound() {
            return !reading.hasErrors();
        }

        Shown shown(TimelineFile file, Copies copies) {
            Corpus corpus = new Corpus(reading.timeline());
            return new Shown(corpus, sha256, copies.of(file, corpus));
        }
    }

    private WatchedTimeline(TimelineFile file, Optional<Stamp> stamp, Shown first, Copies copies, ServerLog log) {
        this.file = file;
        this.copies = copies;
        this.log = log;
        this.shown = first;
        this.watch = file.path().map(path -> FileWatch.start(path, stamp, () -> readAgain(path)));
    }

    /** Reads the file and watches it from now on; where it has errors, tells them and returns empty. */
    static Optional<WatchedTimeline> open(TimelineFile file, Copies copies, ServerLog log) {
        file.notice().ifPresent(log::notice);
        Optional<Stamp> stamp = file.path().flatMap(Stamp::of);
        Read read = Read.of(file);
        if (!read.isSound()) {
            read.reading().problems().stream().map(FileProblem::text).forEach(log::problem);
            return Optional.empty();
        }
        return Optional.of(new WatchedTimeline(file, stamp, read.shown(file, copies), copies, log));
    }

    private void readAgain(Path path) {
        if (file.sha256().equals(shown.sha256())) {
            return;
        }
        Read read = FileWatch.settled(path, () -> Read.of(file), Read::isSound);
        if (!read.isSound()) {
            read.reading().problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .findFirst()
                    .ifPresent(error -> log.tell("broken", new ServerLog.Fields().with("problem", error.text())));
            return;
        }
        shown = read.shown(file, copies);
        log.tell(
                "reload",
                new ServerLog.Fields()
                        .with("events", read.reading().timeline().events().size()));
        watchers.forEach(Runnable::run);
    }

    @Override
    public boolean look() {
        return watch.map(each -> each.look(LONGEST_LOOK)).orElse(true);
    }

    @Override
    public String name() {
        return file.path().map(path -> String.valueOf(path.getFileName())).orElseGet(file::name);
    }

    @Override
    public Corpus corpus() {
        return shown.corpus();
    }

    @Override
    public String sha256() {
        return shown.sha256();
    }

    @Override
    public Optional<Function<Effect.ReadCopy, Reply>> copies() {
        return copies == Copies.READ ? Optional.of(shown::read) : Optional.empty();
    }

    @Override
    public Backend.Tour tour() {
        return Tutorial.tour();
    }

    @Override
    public Backend.Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    @Override
    public void close() {
        watch.ifPresent(FileWatch::close);
    }
}
