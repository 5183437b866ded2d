package chronoscope.app;

import chronoscope.command.Preferences;
import chronoscope.config.Config;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.files.FileWatch;
import chronoscope.files.Stamp;
import chronoscope.query.Corpus;
import chronoscope.session.Journal;
import chronoscope.text.Counted;
import chronoscope.text.Measure;
import chronoscope.tui.Backend;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.ReadingCancelled;
import chronoscope.yaml.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The text UI's backend on this computer. */
class LocalBackend extends LocalEffects implements Backend {
    private final Optional<String> notice;
    private final Supplier<Optional<SavedPosition>> places;
    private volatile Optional<SavedPosition> whereabouts = Optional.empty();
    private volatile Optional<Stamp> read = Optional.empty();
    private boolean loaded;

    LocalBackend(TimelineFile file, Config config) {
        this(file, config, Optional.empty(), Optional::empty);
    }

    /**
     * @param config what the reader has set
     * @param notice what the reader is told at first, and not what is told else; may be empty
     * @param places where it is kept how far they came, or empty where nothing is kept; looked for where the file is read
     */
    LocalBackend(TimelineFile file, Config config, Optional<String> notice, Supplier<Optional<SavedPosition>> places) {
        super(file, config);
        this.notice = notice;
        this.places = places;
    }

    @Override
    public String name() {
        return file().name();
    }

    @Override
    public Set<Permission> permissions() {
        return ScriptExecution.EVERYTHING;
    }

    @Override
    public Preferences preferences() {
        return super.preferences();
    }

    @Override
    public boolean mouse() {
        return config().mouse();
    }

    @Override
    public Optional<Measure> measure() {
        return config().measure();
    }

    @Override
    public Journal journal() {
        return recording();
    }

    @Override
    public Optional<Loaded> load(Progress progress) {
        boolean first = !loaded;
        loaded = true;
        whereabouts = first ? places.get() : whereabouts;
        read = file().path().flatMap(Stamp::of);
        try {
            Loaded result = first ? comingBack(loaded(read(progress))) : loaded(readAgain(progress));
            return Optional.of(result);
        } catch (ReadingCancelled cancelled) {
            return Optional.empty();
        }
    }

    private LoadResult read(Progress progress) {
        return file().read(
                        (bytes, total, read) -> progress.advance(total > 0 ? (double) bytes / total : -1, bytes, read));
    }

    private LoadResult readAgain(Progress progress) {
        return file().path()
                .map(path -> FileWatch.settled(path, () -> read(progress), reading -> !reading.hasErrors()))
                .orElseGet(() -> read(progress));
    }

    private Loaded comingBack(Loaded loaded) {
        return whereabouts
                .filter(any -> loaded.timeline().isPresent())
                .flatMap(SavedPosition::earlier)
                .map(earlier -> new Loaded(loaded.timeline(), loaded.problems(), earlier.told(), earlier.commands()))
                .orElse(loaded);
    }

    @Override
    public void left(Explorer last) {
        whereabouts.ifPresent(kept -> PipeWait.within(PipeWait.FILE_MILLIS, () -> kept.keep(last)));
    }

    private Loaded loaded(LoadResult reading) {
        List<String> problems =
                reading.problems().stream().map(FileProblem::text).toList();
        if (reading.hasErrors()) {
            return new Loaded(Optional.empty(), problems, reading.refusal());
        }
        String warned = warned(reading.problems());
        Corpus corpus = new Corpus(noted(reading.timeline()));
        String told = unreadNotes().or(() -> notice).or(file()::notice).orElse(warned);
        return new Loaded(Optional.of(corpus), problems, told);
    }

    private static String warned(List<FileProblem> problems) {
        // The axis shows such times as wide as they are doubtful: what helps is told where that is seen.
        boolean local = problems.stream().anyMatch(problem -> problem.rule() == Rule.TIME_WITHOUT_ZONE);
        String all = problems.size() == 1 ? "it" : "them";
        String told = problems.isEmpty() ? "" : Counted.of(problems.size(), "warning") + "; 'check' lists " + all;
        return local ? "times have no zone: add timezone: to the file; " + told : told;
    }

    @Override
    public Watch watch(Runnable changed) {
        return file().path()
                .<Watch>map(path -> FileWatch.start(path, read, () -> changed(path, changed))::close)
                .orElse(() -> {});
    }

    /** The reader may have asked for it already. */
    private void changed(Path path, Runnable changed) {
        if (!Stamp.of(path).equals(read)) {
            changed.run();
        }
    }

    @Override
    Effects effects() {
        return super.effects().with(Effect.Edit.class, wanted -> runEditor(wanted.line()));
    }

    @Override
    public Tour tour() {
        return Tutorial.tour();
    }

    @Override
    public Reply runEditor(int line) {
        return file().path()
                .map(path -> Editor.edit(path, line))
                .orElse(Reply.wrong("edit: " + name() + " is not a file; 'chronoscope new FILE' starts one"));
    }
}
