package chronoscope.app;

import chronoscope.check.ReportFormat;
import chronoscope.cite.CitationStyles;
import chronoscope.cite.CiteEffects;
import chronoscope.cite.StyleException;
import chronoscope.command.Preferences;
import chronoscope.config.Config;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.IfExists;
import chronoscope.explore.NoteEffect;
import chronoscope.explore.Reply;
import chronoscope.model.Notes;
import chronoscope.model.Timeline;
import chronoscope.proof.ProofReport;
import chronoscope.query.Corpus;
import chronoscope.replay.Recorder;
import chronoscope.script.FileNames;
import chronoscope.script.Script;
import chronoscope.script.ScriptRunner;
import chronoscope.shell.ExportText;
import chronoscope.text.Clipboard;
import chronoscope.text.Counted;
import chronoscope.view.ScreenCheck;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.NotesFile;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Effects on this computer. */
class LocalEffects implements Effects {
    private final TimelineFile file;
    private final Config config;
    private Optional<Consumer<Corpus>> reloading = Optional.empty();
    private final LocalRecording recording;
    private Optional<ScriptRunner> scripts = Optional.empty();
    private Optional<CitationStyles> styles = Optional.empty();
    private Set<Path> played = Set.of();
    private IfExists existing = IfExists.KEEP;
    private volatile Optional<String> unread = Optional.empty();
    private boolean ended;

    /** @param config what the reader has set */
    LocalEffects(TimelineFile file, Config config) {
        this.file = file;
        this.config = config;
        this.recording = new LocalRecording(file);
    }

    LocalRecording recording() {
        return recording;
    }

    /** Lets the runner run the scripts that scripts name. */
    void inScripts(ScriptRunner runner) {
        scripts = Optional.of(runner);
    }

    /** Tells which files a script was read from that is played. */
    void playing(Script script) {
        played = script.files();
    }

    /** Has files replaced that exist, or kept where no command says otherwise. */
    void writing(IfExists usual) {
        existing = usual;
    }

    /** Returns the files that are read or recorded into. */
    List<FileInUse> inUse() {
        Stream<Path> read = Stream.concat(played.stream(), scripts.stream().flatMap(runner -> runner.files().stream()));
        return Stream.of(
                        file.inUse().stream(),
                        read.map(FileInUse::script),
                        recording.inUse().stream(),
                        Stream.of(FileInUse.STANDARD_INPUT))
                .flatMap(files -> files)
                .toList();
    }

    /** Writes what a command makes. */
    private Reply written(String verb, String name, IfExists wanted, WrittenFile.Content content, String what) {
        try {
            WrittenFile.write(name, wanted == IfExists.KEEP ? existing : wanted, inUse(), content);
            return Reply.said("wrote " + what + " to " + name);
        } catch (IOException failure) {
            return Reply.wrong(verb + ": " + Failures.unwritten(name, failure, verb + "!"));
        }
    }

    Config config() {
        return config;
    }

    /** Returns what the reader has made their own. */
    public Preferences preferences() {
        return config.preferences();
    }

    TimelineFile file() {
        return file;
    }

    /** Returns whether the reader asked for the end. */
    boolean ended() {
        return ended;
    }

    /** Says where a timeline goes that was read again. */
    void onReload(Consumer<Corpus> receiver) {
        reloading = Optional.of(receiver);
    }

    @Override
    public final Reply perform(Effect effect) {
        return effects().perform(effect);
    }

    /** Returns the timeline with the notes that its reader keeps on it. */
    Timeline noted(Timeline timeline) {
        SavedNotes.Kept kept = SavedNotes.read(file);
        unread = kept.problem();
        return timeline.with(kept.notes());
    }

    /** Returns why the reader's notes are not shown, where they are not. */
    Optional<String> unreadNotes() {
        return unread;
    }

    Notes keep(UnaryOperator<Notes> change, Notes shown) throws IOException {
        return SavedNotes.of(file).change(change);
    }

    /** Returns what happens on this computer. */
    Effects effects() {
        return new NoteEffects(this::keep)
                .with(Effects.NONE)
                .with(NoteEffect.ExportNotes.class, this::exportNotes)
                .with(Effect.Reload.class, wanted -> reload())
                .with(Effect.Open.class, wanted -> open(wanted.url()))
                .with(Effect.Check.class, wanted -> check())
                .with(Effect.Verify.class, wanted -> verify())
                .with(Effect.ReadCopy.class, wanted -> CopyPages.read(file, wanted))
                .with(Effect.Export.class, this::export)
                .with(Effect.Cite.class, this::cite)
                .with(Effect.Quit.class, wanted -> {
                    ended = true;
                    return Reply.NOTHING;
                })
                .with(
                        Effect.Run.class,
                        wanted -> scripts.map(runner -> runner.run(wanted.script()))
                                .orElseGet(wanted::unavailable))
                .with(Effect.StartRecording.class, this::record)
                .with(Effect.StopRecording.class, wanted -> recording.stop())
                .with(Effect.Snapshot.class, this::snapshot)
                .with(Effect.ExpectScreen.class, ScreenCheck::of);
    }

    private Reply reload() {
        LoadResult reading = file.read(Progress.UNHEARD);
        if (reading.hasErrors() || reloading.isEmpty()) {
            return Reply.wrong("reload: " + (reading.hasErrors() ? reading.refusal() : "nothing is shown yet"));
        }
        reloading.get().accept(new Corpus(reading.timeline()));
        return Reply.said(
                "read again: " + Counted.of(reading.timeline().events().size(), "event"));
    }

    private Reply open(String url) {
        Browser.Outcome outcome = Browser.local().open(url);
        if (outcome.opened()) {
            return Reply.said("opened " + url);
        }
        return outcome.fault().isEmpty()
                ? Reply.lines(List.of(url))
                : Reply.wrong("open: " + outcome.fault() + "; the address is " + url);
    }

    /** Returns what is known of the clipboard of this process's terminal. */
    public Optional<Clipboard> clipboard() {
        return Optional.of(LocalClipboard.of(System.getenv()));
    }

    private Reply check() {
        List<FileProblem> problems = CheckRun.check(file).problems();
        List<String> lines = problems.stream().map(ReportFormat::line).toList();
        if (problems.isEmpty()) {
            return Reply.said(file.name() + ": no problems");
        }
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? Reply.failed(lines, "check: the file has errors")
                : Reply.lines(lines);
    }

    private Reply verify() {
        try {
            ProofReport report = Proofs.of(file, Optional.empty(), new Stamps(Optional.empty()), false);
            return switch (report.result()) {
                case PROVEN -> Reply.lines(report.text());
                case FAILED -> Reply.failed(report.text(), "verify: not all of it is proven");
                case ABSENT -> Reply.failed(report.text(), "verify: a file is missing");
            };
        } catch (IOException failure) {
            return Reply.wrong("verify: " + Failures.reason(failure));
        }
    }

    private Reply export(Effect.Export export) {
        if (export.file().isEmpty()) {
            return ExportText.reply(export, this::styles, Integer.MAX_VALUE);
        }
        List<String> lines;
        try {
            lines = ExportText.lines(export, this::styles);
        } catch (StyleException failure) {
            return Reply.wrong("export: " + failure.problem());
        }
        return written(
                "export",
                export.file().get(),
                export.existing(),
                WrittenFile.Content.lines(lines),
                Counted.of(export.events().size(), "event"));
    }

    private Reply cite(Effect.Cite wanted) {
        return new CiteEffects(styles(), Integer.MAX_VALUE).cite(wanted);
    }

    /** Returns the styles that the reader has, which are looked at when the first is asked for. */
    private CitationStyles styles() {
        CitationStyles known = styles.orElseGet(() -> new CitationStyles(
                config.citationStyle(), config.citationStyles().map(Path::of), FileNames::path));
        styles = Optional.of(known);
        return known;
    }

    private Reply exportNotes(NoteEffect.ExportNotes export) {
        List<String> lines = NotesFile.lines(export.notes());
        return export.file().isEmpty()
                ? Reply.data(lines)
                : written(
                        "notes",
                        export.file().get(),
                        export.existing(),
                        WrittenFile.Content.lines(lines),
                        Counted.of(export.notes().byEvent().size(), "note"));
    }

    private Reply record(Effect.StartRecording wanted) {
        return recording.start(
                wanted.file(),
                wanted.existing() == IfExists.KEEP ? existing : wanted.existing(),
                wanted.verbatim() ? Recorder.Style.VERBATIM : Recorder.Style.FOLDED,
                inUse(),
                "record!");
    }

    private Reply snapshot(Effect.Snapshot snapshot) {
        // A picture is for others.
        Explorer explorer = snapshot.explorer();
        String theme = config.preferences().shown().theme(explorer.theme()).name();
        Explorer shown = explorer.themed(theme).measured(config.unaskedMeasure());
        return switch (snapshot.as()) {
            case COMPARED -> Snapshots.compared(shown, snapshot.file());
            case TEXT -> written("snapshot", snapshot.file(), snapshot.existing(), Snapshots.text(shown), "the screen");
            case PICTURE ->
                written(
                        "shot",
                        snapshot.file(),
                        snapshot.existing(),
                        Snapshots.picture(shown),
                        "a picture of the screen");
        };
    }
}
