package chronoscope.ssh;

import chronoscope.explore.Effect;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.query.Corpus;
import chronoscope.session.Journal;
import chronoscope.shell.ExportText;
import chronoscope.text.Counted;
import chronoscope.tui.Desk;
import chronoscope.view.ScreenCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** What a reader has who came through SSH: the timeline, and nothing else of the server. */
final class RemoteDesk implements Desk {
    private static final Reply READ_ONLY = Reply.wrong("edit: this session is read-only");

    private final Exhibit exhibit;
    private final Journal journal;
    private final Turn turn;
    private Consumer<Corpus> reloading = corpus -> {};
    private boolean ended;

    RemoteDesk(Exhibit exhibit, Journal journal, Turn turn) {
        this.exhibit = exhibit;
        this.journal = journal;
        this.turn = turn;
    }

    /** No file, no program, no browser of the server: this is what makes remote sessions read-only. */
    @Override
    public Set<Permission> permissions() {
        return Set.of();
    }

    @Override
    public String name() {
        return exhibit.name();
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Optional<Loaded> load(Progress progress) {
        return Optional.of(new Loaded(Optional.of(exhibit.corpus()), List.of(), ""));
    }

    @Override
    public Watch watch(Runnable changed) {
        return exhibit.watch(changed);
    }

    @Override
    public Optional<Runnable> next(BlockingQueue<Runnable> happened, long nanos) throws InterruptedException {
        turn.pause();
        try {
            return Desk.super.next(happened, nanos);
        } finally {
            turn.resume();
        }
    }

    @Override
    public Tour tour() {
        return exhibit.tour();
    }

    @Override
    public Reply runEditor(int line) {
        return READ_ONLY;
    }

    /** Says where the newest timeline goes when a reader asks for it. */
    void onReload(Consumer<Corpus> receiver) {
        reloading = receiver;
    }

    @Override
    public Reply reload() {
        Corpus newest = exhibit.corpus();
        reloading.accept(newest);
        return Reply.said(Counted.of(newest.timeline().events().size(), "event"));
    }

    @Override
    public Reply check() {
        return Reply.wrong("check: works where the timeline's file is");
    }

    @Override
    public Reply export(Effect.Export export) {
        return Reply.data(ExportText.lines(export));
    }

    @Override
    public Reply expect(Effect.ExpectScreen expected) {
        return ScreenCheck.of(expected);
    }

    @Override
    public Reply quit() {
        ended = true;
        return Reply.NOTHING;
    }

    /** Returns whether the reader asked for the end. */
    boolean ended() {
        return ended;
    }
}
