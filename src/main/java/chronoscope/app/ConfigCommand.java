package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.config.ConfigReader;
import chronoscope.config.ServeOption;
import chronoscope.config.SettingsException;
import chronoscope.config.XdgFolders;
import chronoscope.explore.StyleNames;
import chronoscope.explore.ThemeNames;
import chronoscope.json.Json;
import chronoscope.script.FileNames;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import chronoscope.text.TerminalIdentity;
import chronoscope.view.Palette;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what is set, and where. */
final class ConfigCommand {
    private static final String DEFAULT = "default";
    private static final String WIDTH = "ambiguous-width";
    private static final String STYLE = "citation-style";

    static final Subcommand COMMAND = new Subcommand(
            "config",
            List.of("Shows each setting, its value, and where the value comes from."),
            List.of(Options.FORMAT, Options.THEME, Options.CONFIG),
            List.of(),
            ConfigCommand::run);

    private ConfigCommand() {}

    /** @param origin where the value comes from: default, option, environment, or a file's line */
    private record Line(String setting, String value, String origin) {}

    private static Line on(String setting, boolean on, Config config) {
        return new Line(setting, String.valueOf(on), config.place(setting).orElse(DEFAULT));
    }

    private static int run(CommandLine given) throws IOException, SettingsException {
        boolean json = given.choice(Options.FORMAT).equals("json");
        Config config = Options.config(given);
        Optional<String> theme = Options.theme(given, config);
        List<Line> lines = new ArrayList<>(List.of(
                file(given),
                new Line(
                        "theme",
                        theme.or(config::theme).orElse(ThemeNames.AUTO),
                        theme.isPresent()
                                ? "option --theme"
                                : config.place("theme").orElse(DEFAULT)),
                on("mouse", config.mouse(), config),
                on("hints", config.hints(), config),
                on("braille", config.braille(), config),
                new Line(
                        WIDTH,
                        config.measure().map(Measure::label).orElse("auto"),
                        config.place(WIDTH).orElse(DEFAULT)),
                new Line(
                        STYLE,
                        config.citationStyle().orElse(StyleNames.USUAL),
                        config.place(STYLE).orElse(DEFAULT)),
                colours(),
                editor()));
        config.lines().stream()
                .filter(line -> !List.of("theme", "mouse", "hints", "braille", WIDTH, STYLE)
                        .contains(line.setting()))
                .map(line -> new Line(line.setting(), line.value(), line.place()))
                .forEach(lines::add);
        Stream.of(ServeOption.values())
                .filter(option -> !option.usual().isEmpty())
                .filter(option -> config.place("serve." + option.label()).isEmpty())
                .map(option -> new Line("serve." + option.label(), option.usual(), DEFAULT))
                .forEach(lines::add);
        print(lines, json);
        return ExitCode.DONE;
    }

    private static Line file(CommandLine given) throws IOException {
        Map<String, String> environment = System.getenv();
        Optional<String> named = given.text(Options.CONFIG);
        if (named.isPresent()) {
            return new Line("file", FileNames.path(named.get()).toString(), "option --config");
        }
        boolean placed = environment.getOrDefault("XDG_CONFIG_HOME", "").startsWith("/");
        String usual = ConfigReader.usual(environment)
                .map(file -> file + (Files.exists(file) ? "" : " (not there)"))
                .orElseGet(() -> "none (" + XdgFolders.reason(environment) + ")");
        return new Line("file", usual, placed ? "environment XDG_CONFIG_HOME" : DEFAULT);
    }

    private static Line colours() {
        Palette.Depth depth = depth(Map.of());
        String variable = Palette.COLOUR_VARIABLES.stream()
                .filter(name -> depth(Map.of(name, "")) != depth)
                .findFirst()
                .orElse("TERM");
        String origin = System.getenv(variable) == null ? DEFAULT : "environment " + variable;
        return new Line("colours", depth.label(), origin);
    }

    /** @param instead variables that have other values than they have */
    private static Palette.Depth depth(Map<String, String> instead) {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.putAll(instead);
        return Palette.depth(new TerminalIdentity(variables.getOrDefault("TERM", ""), variables));
    }

    private static Line editor() {
        return Stream.of("VISUAL", "EDITOR")
                .filter(name -> !System.getenv().getOrDefault(name, "").isBlank())
                .map(name -> new Line("editor", Editor.chosen(), "environment " + name))
                .findFirst()
                .orElseGet(() -> new Line("editor", Editor.chosen(), DEFAULT));
    }

    private static void print(List<Line> lines, boolean json) {
        PrintWriter out = StandardStreams.out(json ? StandardCharsets.UTF_8 : StandardStreams.charset());
        int settingColumns = widest(lines.stream().map(Line::setting));
        int valueColumns = widest(lines.stream().map(line -> Printable.line(line.value())));
        for (Line line : lines) {
            out.println(
                    json
                            ? json(line)
                            : Measure.NARROW.pad(line.setting(), settingColumns) + "  "
                                    + Measure.NARROW.pad(Printable.line(line.value()), valueColumns) + "  "
                                    + line.origin());
        }
        out.flush();
    }

    private static String json(Line line) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", "setting");
        fields.put("name", line.setting());
        fields.put("value", line.value());
        fields.put("origin", line.origin());
        return Json.line(fields);
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(Measure.NARROW::of).max().orElse(0);
    }
}
