package chronoscope.ssh;

import chronoscope.cite.CitationStyles;
import chronoscope.cite.CiteEffects;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.query.Corpus;
import chronoscope.session.Journal;
import chronoscope.shell.ExportText;
import chronoscope.text.Counted;
import chronoscope.tui.Backend;
import chronoscope.view.ScreenCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** What a reader has who came through SSH: the timeline, and nothing else of the server. */
final class RemoteBackend implements Backend {
    private static final Reply READ_ONLY = Reply.wrong("edit: this session is read-only");

    /** Whoever asks for more keeps the others waiting, who are served by the same styles. */
    private static final int MOST_CITATIONS = 200;

    private static final String NO_ANSWER = "the timeline's file does not answer; try again later";

    private final ServedTimeline timeline;
    private final Journal journal;
    private final CpuSlot slot;
    private Consumer<Corpus> reloading = corpus -> {};
    private Corpus shown;
    private boolean loaded;
    private boolean ended;

    RemoteBackend(ServedTimeline timeline, Journal journal, CpuSlot slot) {
        this.timeline = timeline;
        this.shown = timeline.corpus();
        this.journal = journal;
        this.slot = slot;
    }

    /** No file, no program, no browser of the server: this is what makes remote sessions read-only. */
    @Override
    public Set<Permission> permissions() {
        return timeline.copies().isPresent() ? Set.of(Permission.READ_COPIES) : Set.of();
    }

    @Override
    public String name() {
        return timeline.name();
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Optional<Loaded> load(Progress progress) {
        boolean looked = !loaded || timeline.look();
        loaded = true;
        return Optional.of(
                looked
                        ? new Loaded(Optional.of(timeline.corpus()), List.of(), "")
                        : new Loaded(Optional.empty(), List.of(NO_ANSWER), NO_ANSWER));
    }

    @Override
    public Watch watch(Runnable changed) {
        return timeline.watch(changed);
    }

    @Override
    public Optional<Runnable> next(BlockingQueue<Runnable> happened, long nanos) throws InterruptedException {
        return slot.whileWaiting(() -> Backend.super.next(happened, nanos));
    }

    @Override
    public Tour tour() {
        return timeline.tour();
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
    public Reply perform(Effect effect) {
        return Effects.NONE
                .with(Effect.Reload.class, wanted -> reload())
                .with(Effect.Check.class, wanted -> Reply.wrong("check: works only where the timeline's file is"))
                .with(
                        Effect.ReadCopy.class,
                        wanted -> timeline.copies().orElse(Effect::unavailable).apply(wanted))
                .with(
                        Effect.Export.class,
                        wanted -> ExportText.reply(wanted, () -> CitationStyles.BUILT_IN, MOST_CITATIONS))
                .with(
                        Effect.Cite.class,
                        wanted -> new CiteEffects(CitationStyles.BUILT_IN, MOST_CITATIONS).cite(wanted))
                .with(Effect.ExpectScreen.class, ScreenCheck::of)
                .with(Effect.Quit.class, wanted -> {
                    ended = true;
                    return Reply.NOTHING;
                })
                .perform(effect);
    }

    private Reply reload() {
        if (!timeline.look()) {
            return Reply.wrong("reload: " + NO_ANSWER);
        }
        return Reply.said(catchUp(timeline.corpus()));
    }

    /** Puts a newer timeline in place where there is one, and returns what its reader is told of it. */
    Optional<String> catchUp() {
        return Optional.of(timeline.corpus())
                .filter(newest -> !newest.equals(shown))
                .map(newest -> "read again: " + catchUp(newest));
    }

    private String catchUp(Corpus newest) {
        shown = newest;
        reloading.accept(newest);
        return Counted.of(newest.timeline().events().size(), "event");
    }

    /** Returns the timeline as the reader has it. */
    Corpus corpus() {
        return shown;
    }

    /** Returns whether the reader asked for the end. */
    boolean ended() {
        return ended;
    }
}
