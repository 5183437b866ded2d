package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.config.ConfigReader;
import chronoscope.config.SettingsException;
import chronoscope.explore.IfExists;
import chronoscope.explore.ThemeNames;
import chronoscope.replay.Recorder;
import chronoscope.script.FileNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options that several parts of the program have, and what they ask for. */
final class Options {
    static final Option CONFIG =
            Option.of("--config", "FILE", "Your settings, a YAML file; without it, ~/.config/chronoscope/config.yaml.");
    static final Option FORCE =
            Option.flag("--force", "Replace files that exist, as if every command had a !, as in export!.");
    static final Option FORMAT = Option.of("--format", "plain|json", "Print text, or JSON, one object a line.")
            .among(List.of("plain", "json"));
    static final Option KEEP_GOING = Option.flag("--keep-going", "Go on after a command that fails.");
    static final Option RECORD = Option.of("--record", "SCRIPT", "Write what you do into a script.");
    static final Option VERBATIM = Option.flag("--verbatim", "With --record: write every single step.");
    static final Option THEME = Option.of("--theme", "NAME", "The colours: auto, dark, light, high-contrast or mono.")
            .among(ThemeNames.ALL);
    static final Option FILE = Option.word("FILE", 0, 1, "The timeline.");

    private Options() {}

    /** Reads the user's settings. */
    static Config config(CommandLine given) throws IOException, SettingsException {
        Optional<String> named = given.text(CONFIG);
        // A shell reads no ~ behind a = sign.
        Optional<Path> file = named.isPresent() ? Optional.of(FileNames.path(named.get())) : Optional.empty();
        return ConfigReader.read(file, System.getenv());
    }

    /** Returns the theme that is named, which may be one of the user's, or empty where none is. */
    static Optional<String> theme(CommandLine given, Config config) {
        List<String> themes = config.preferences().themeNames();
        given.text(THEME).filter(name -> !themes.contains(name)).ifPresent(name -> {
            throw CommandLine.none(THEME, name, themes);
        });
        return given.text(THEME);
    }

    /** Returns what becomes of files that exist, where no command says otherwise. */
    static IfExists existing(CommandLine given) {
        return given.has(FORCE) ? IfExists.REPLACE : IfExists.KEEP;
    }

    /** Returns the recording that is wanted from the start. */
    static Optional<LocalRecording.Wanted> recorded(CommandLine given) {
        Recorder.Style style = given.has(VERBATIM) ? Recorder.Style.VERBATIM : Recorder.Style.FOLDED;
        return given.text(RECORD).map(name -> new LocalRecording.Wanted(name, existing(given), style));
    }
}
