package chronoscope.app;

import chronoscope.explore.Look;
import chronoscope.replay.Manner;
import chronoscope.tui.Tui;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows a newcomer around. */
@Command(
        name = "tutorial",
        description = {
            "Shows you around, in the terminal, on the built-in timeline.",
            "Space pauses and goes on, the arrows step, Esc lets you try and r goes on, q ends."
        },
        mixinStandardHelpOptions = true)
final class TutorialCommand implements Callable<Integer> {
    @Option(
            names = "--theme",
            paramLabel = "NAME",
            converter = Themes.Name.class,
            completionCandidates = Themes.Names.class,
            description = Themes.WORDS)
    @Nullable String theme;

    @Override
    public Integer call() throws IOException {
        LocalDesk desk = new LocalDesk(new TimelineFile.BuiltIn(false));
        Tui.Program tour = new Tui.Program(Tutorial.tour().script(), Manner.USUAL);
        return TextUi.play(desk, Optional.ofNullable(theme).orElse(Look.AUTO), tour);
    }
}
