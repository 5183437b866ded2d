package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.config.SettingsException;
import chronoscope.explore.ThemeNames;
import chronoscope.replay.PlayOptions;
import chronoscope.tui.Tui;
import java.io.IOException;
import java.util.List;

/** Shows a newcomer around. */
final class TutorialCommand {
    private static final Option LINEAR =
            Option.flag("--linear", "Show it line by line, in sentences; so does TERM=dumb.");

    static final Subcommand COMMAND = new Subcommand(
            "tutorial",
            List.of(
                    "Shows you around, in the terminal, on the built-in timeline.",
                    "Space pauses and goes on, the arrows step, Esc lets you try and r goes on, q ends.",
                    "With --linear, and where TERM=dumb, it shows how to explore line by line."),
            List.of(LINEAR, Options.THEME, Options.CONFIG),
            List.of(),
            TutorialCommand::run);

    private TutorialCommand() {}

    private static int run(CommandLine given) throws IOException, SettingsException {
        Config config = Options.config(given);
        String colours = Options.theme(given, config).or(config::theme).orElse(ThemeNames.AUTO);
        if (given.has(LINEAR) || LinearUi.isForced()) {
            return LinearUi.tour(TextUi.LaunchOptions.usual(config));
        }
        LocalBackend backend = new LocalBackend(new TimelineFile.BuiltIn(false), config);
        Tui.Program tour = new Tui.Program(Tutorial.tour().script(), PlayOptions.USUAL);
        return TextUi.play(backend, colours, tour, "tutorial --linear works");
    }
}
