package chronoscope.app;

import chronoscope.config.Broken;
import chronoscope.config.Config;
import chronoscope.explore.ThemeNames;
import chronoscope.replay.Chapters;
import chronoscope.replay.Manner;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.tui.Tui;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a script in the text UI. */
@Command(
        name = "play",
        description = {
            "Plays a script before an audience, in the terminal.",
            "Space pauses and goes on, the arrows step, + and - change the speed,",
            "Esc hands over the keys and r takes them back, q ends."
        },
        mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {
    @Mixin
    Played played = new Played();

    @Option(names = "--step", description = "Wait for a key after each step.")
    boolean stepwise;

    @Option(names = "--from", paramLabel = "CHAPTER", description = "Begin with this chapter.")
    @Nullable String from;

    @Option(names = "--loop", description = "Begin anew at the end.")
    boolean loop;

    @Mixin
    ThemeOption theme = new ThemeOption();

    @Mixin
    ConfigOption settings = new ConfigOption();

    @Override
    public Integer call() throws IOException, Broken {
        Config config = settings.read();
        Optional<String> colours = theme.chosen(config);
        Manner manner = played.manner()
                .stepwise(stepwise)
                .from(Optional.ofNullable(from))
                .looping(loop);
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
        if (from != null && chapters.start(from).isEmpty()) {
            throw played.wrong("--from: there is no chapter '" + from + "'; there "
                    + (chapters.names().isEmpty() ? "are none" : "are: " + String.join(", ", chapters.names())));
        }
        TimelineFile file = played.timeline().with(config);
        // On a stage, nothing is told but what makes the script's words doubtful.
        String told = script.get()
                .digest()
                .flatMap(digest -> Running.otherData(source, digest, file))
                .orElse("");
        LocalDesk desk = new LocalDesk(file, config, Optional.of(told), Optional::empty);
        desk.playing(script.get());
        desk.writing(played.force.existing());
        Tui.Program program = new Tui.Program(script.get(), manner);
        return TextUi.play(desk, colours.or(config::theme).orElse(ThemeNames.AUTO), program, "cast and run work");
    }
}
