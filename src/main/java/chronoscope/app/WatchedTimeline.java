package chronoscope.app;

import chronoscope.query.Corpus;
import chronoscope.ssh.Exhibit;
import chronoscope.ssh.ServerLog;
import chronoscope.tui.Desk;
import chronoscope.yaml.Problem;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Reading;
import java.util.List;
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

    /** @param first what the file held when it was read for the first time, without errors */
    WatchedTimeline(TimelineFile file, Reading first, ServerLog log) {
        this.file = file;
        this.log = log;
        this.shown = new Shown(new Corpus(first.timeline()), file.sha256());
        this.watch =
                file.path().map(path -> FileWatch.start(path, this::readAgain)).orElse(() -> {});
    }

    private synchronized void readAgain() {
        Reading reading = file.read(Progress.UNHEARD);
        List<Problem> problems = reading.problems();
        if (reading.hasErrors()) {
            log.tell(
                    "broken",
                    new ServerLog.Fields().with("problem", problems.get(0).text()));
            return;
        }
        String sha256 = file.sha256();
        if (sha256.equals(shown.sha256())) {
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
    public Desk.Watch watch(Runnable changed) {
        Runnable own = () -> changed.run();
        watchers.add(own);
        return () -> watchers.remove(own);
    }

    @Override
    public void close() {
        watch.close();
    }
}
