package chronoscope.app;

import chronoscope.query.Corpus;
import chronoscope.ssh.Exhibit;
import chronoscope.ssh.ServerLog;
import chronoscope.tui.Desk;
import chronoscope.yaml.Problem;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Reading;
import chronoscope.yaml.Severity;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A timeline that is read again whenever its file changes; one with errors is told of, and shown to nobody. */
final class WatchedTimeline implements Exhibit, AutoCloseable {
    private final TimelineFile file;
    private final ServerLog log;
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private final Desk.Watch watch;
    private volatile Shown shown;

    private record Shown(Corpus corpus, String sha256) {}

    private WatchedTimeline(TimelineFile file, Shown first, ServerLog log) {
        this.file = file;
        this.log = log;
        this.shown = first;
        this.watch =
                file.path().map(path -> FileWatch.start(path, this::readAgain)).orElse(() -> {});
        // It may have changed since it was read, when nobody watched yet.
        readAgain();
    }

    /** Reads the file and watches it from now on; where it has errors, prints them and returns empty. */
    static Optional<WatchedTimeline> open(TimelineFile file, PrintWriter err, ServerLog log) {
        String sha256 = file.sha256();
        return Running.opened(file, err)
                .map(read -> new WatchedTimeline(file, new Shown(new Corpus(read.timeline()), sha256), log));
    }

    private synchronized void readAgain() {
        String sha256 = file.sha256();
        if (sha256.equals(shown.sha256())) {
            return;
        }
        Reading reading = file.read(Progress.UNHEARD);
        Optional<Problem> error = reading.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            log.tell(
                    "broken", new ServerLog.Fields().with("problem", error.get().text()));
            return;
        }
        shown = new Shown(new Corpus(reading.timeline()), sha256);
        log.tell(
                "reload",
                new ServerLog.Fields()
                        .with("events", reading.timeline().events().size()));
        watchers.forEach(Runnable::run);
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
    public Desk.Tour tour() {
        return Tutorial.tour();
    }

    @Override
    public Desk.Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    @Override
    public void close() {
        watch.close();
    }
}
