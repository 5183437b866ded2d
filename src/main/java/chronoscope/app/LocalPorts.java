package chronoscope.app;

import chronoscope.command.Habits;
import chronoscope.config.Config;
import chronoscope.explore.Command;
import chronoscope.explore.Effect;
import chronoscope.explore.Explorer;
import chronoscope.explore.Ports;
import chronoscope.explore.Reply;
import chronoscope.query.Corpus;
import chronoscope.replay.Recorder;
import chronoscope.script.ScriptRunner;
import chronoscope.shell.ExportText;
import chronoscope.text.Counted;
import chronoscope.view.ScreenCheck;
import chronoscope.yaml.Problem;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Effects on this computer. */
class LocalPorts implements Ports {
    private final TimelineFile file;
    private final Config config;
    private Optional<Consumer<Corpus>> reloading = Optional.empty();
    private final LocalRecording recording;
    private Optional<ScriptRunner> scripts = Optional.empty();
    private boolean ended;

    LocalPorts(TimelineFile file) {
        this(file, Config.NONE);
    }

    /** @param config what the reader has set */
    LocalPorts(TimelineFile file, Config config) {
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

    Config config() {
        return config;
    }

    /** Returns what the reader has made his own. */
    public Habits habits() {
        return config.habits();
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
    public Reply reload() {
        Reading reading = file.read(Progress.UNHEARD);
        if (reading.hasErrors() || reloading.isEmpty()) {
            return Reply.wrong("reload: "
                    + reading.problems().stream().findFirst().map(Problem::text).orElse(""));
        }
        reloading.get().accept(new Corpus(reading.timeline()));
        return Reply.said(
                "read again: " + Counted.of(reading.timeline().events().size(), "event"));
    }

    @Override
    public Reply open(String url) {
        return Browser.open(url) ? Reply.said("opened " + url) : Reply.lines(List.of(url));
    }

    @Override
    public Reply check() {
        List<String> problems = file.read(Progress.UNHEARD).problems().stream()
                .map(Problem::text)
                .toList();
        return problems.isEmpty() ? Reply.said(file.name() + ": no problems") : Reply.lines(problems);
    }

    @Override
    public Reply export(Effect.Export export) {
        List<String> lines = ExportText.lines(export);
        if (export.file().isEmpty()) {
            return Reply.lines(lines);
        }
        String name = export.file().get();
        try {
            Files.write(Path.of(name), lines, StandardCharsets.UTF_8);
            return Reply.said("wrote " + export.events().size() + " events to " + name);
        } catch (IOException | InvalidPathException failure) {
            return Reply.wrong("export: can't write '" + name + "': " + Failures.reason(failure));
        }
    }

    @Override
    public Reply quit() {
        ended = true;
        return Reply.NOTHING;
    }

    @Override
    public Reply run(String script) {
        return scripts.map(runner -> runner.run(script)).orElseGet(() -> Ports.super.run(script));
    }

    @Override
    public Reply record(Effect.StartRecording wanted) {
        return recording.start(wanted.file(), wanted.verbatim() ? Recorder.Style.VERBATIM : Recorder.Style.FOLDED);
    }

    @Override
    public Reply stopRecording() {
        return recording.stop();
    }

    @Override
    public Reply snapshot(Effect.Snapshot snapshot) {
        // A picture is for others.
        Explorer explorer = snapshot.explorer();
        Command theme = config.habits().shown().theme(explorer.theme());
        return Snapshots.taken(new Effect.Snapshot(
                snapshot.as(), snapshot.file(), theme.applyTo(explorer).explorer()));
    }

    @Override
    public Reply expect(Effect.ExpectScreen expected) {
        return ScreenCheck.of(expected);
    }
}
