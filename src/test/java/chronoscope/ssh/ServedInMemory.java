package chronoscope.ssh;

import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.script.Script;
import chronoscope.tui.Backend;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A timeline in memory that is served, until a test puts another one in its place. */
final class ServedInMemory implements ServedTimeline {
    private volatile Corpus corpus;

    ServedInMemory(Corpus corpus) {
        this.corpus = corpus;
    }

    void change(Timeline timeline) {
        corpus = new Corpus(timeline);
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public Backend.Tour tour() {
        return new Backend.Tour(corpus(), new Script(List.of(), List.of(), Optional.empty(), Set.of()));
    }

    @Override
    public String name() {
        return "test.yaml";
    }

    @Override
    public String sha256() {
        return "0".repeat(64);
    }

    @Override
    public boolean look() {
        return true;
    }

    @Override
    public Backend.Watch watch(Runnable changed) {
        return () -> {};
    }
}
