package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.config.SettingsException;
import chronoscope.explore.ThemeNames;
import chronoscope.replay.Chapters;
import chronoscope.replay.PlayOptions;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.tui.Tui;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Plays a script in the text UI. */
final class PlayCommand {
    private static final Option STEP = Option.flag("--step", "Wait for a key after each step.");
    private static final Option FROM = Option.of("--from", "CHAPTER", "Start with this chapter.");
    private static final Option LOOP = Option.flag("--loop", "Start again at the end.");

    static final Subcommand COMMAND = new Subcommand(
            "play",
            List.of(
                    "Plays a script before an audience, in the terminal.",
                    "Space pauses and goes on, the arrows step, + and - change the speed,",
                    "Esc gives you the keys and r goes on with the script, q ends."),
            PlayedScript.options(STEP, FROM, LOOP),
            PlayedScript.WORDS,
            PlayCommand::run);

    private PlayCommand() {}

    private static int run(CommandLine given) throws IOException, SettingsException {
        PlayedScript played = new PlayedScript(given);
        Optional<String> from = given.text(FROM);
        Config config = Options.config(given);
        Optional<String> colours = Options.theme(given, config);
        PlayOptions options =
                played.options().stepwise(given.has(STEP)).from(from).looping(given.has(LOOP));
        ScriptSource source = played.source();
        Optional<Script> script;
        try {
            script = Scripts.read(source, config.preferences());
        } catch (IOException failure) {
            return Scripts.unreadable(source.label(), failure);
        }
        if (script.isEmpty()) {
            return ExitCode.FAILED;
        }
        Chapters chapters = Chapters.of(script.get());
        if (from.isPresent() && chapters.start(from.get()).isEmpty()) {
            throw new Misuse("--from: there is no chapter '" + from.get() + "'; there "
                    + (chapters.names().isEmpty() ? "are none" : "are: " + String.join(", ", chapters.names())));
        }
        TimelineFile file = played.timeline(config);
        // On a stage, nothing is told but what makes the script's words doubtful.
        String told = script.get()
                .digest()
                .flatMap(digest -> ScriptExecution.otherData(source, digest, file))
                .orElse("");
        LocalBackend backend = new LocalBackend(file, config, Optional.of(told), Optional::empty);
        backend.playing(script.get());
        backend.writing(Options.existing(given));
        Tui.Program program = new Tui.Program(script.get(), options);
        return TextUi.play(backend, colours.or(config::theme).orElse(ThemeNames.AUTO), program, "cast and run work");
    }
}
