package chronoscope.app;

import chronoscope.config.Broken;
import chronoscope.config.Config;
import chronoscope.explore.ThemeNames;
import chronoscope.replay.Manner;
import chronoscope.tui.Tui;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a newcomer around. */
@Command(
        name = "tutorial",
        description = {
            "Shows you around, in the terminal, on the built-in timeline.",
            "Space pauses and goes on, the arrows step, Esc lets you try and r goes on, q ends.",
            "With --linear, and where TERM=dumb, it tells how to explore line by line."
        },
        mixinStandardHelpOptions = true)
final class TutorialCommand implements Callable<Integer> {
    @Option(names = "--linear", description = "Tell it line by line, in sentences; so does TERM=dumb.")
    boolean linear;

    @Mixin
    ThemeOption theme = new ThemeOption();

    @Mixin
    ConfigOption settings = new ConfigOption();

    @Override
    public Integer call() throws IOException, Broken {
        Config config = settings.read();
        String colours = theme.chosen(config).or(config::theme).orElse(ThemeNames.AUTO);
        if (linear || LinearUi.isForced()) {
            return LinearUi.tour(TextUi.Wish.usual(config));
        }
        LocalDesk desk = new LocalDesk(new TimelineFile.BuiltIn(false), config);
        Tui.Program tour = new Tui.Program(Tutorial.tour().script(), Manner.USUAL);
        return TextUi.play(desk, colours, tour, "tutorial --linear works");
    }
}
