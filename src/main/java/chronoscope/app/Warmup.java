package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.cast.Asciicast;
import chronoscope.cast.Studio;
import chronoscope.config.Config;
import chronoscope.config.ConfigReader;
import chronoscope.config.SettingsException;
import chronoscope.explore.Explorer;
import chronoscope.explore.IfExists;
import chronoscope.explore.Moves;
import chronoscope.explore.Size;
import chronoscope.query.Corpus;
import chronoscope.replay.PlayOptions;
import chronoscope.script.Script;
import chronoscope.terminal.Input;
import chronoscope.terminal.PseudoTerminal;
import chronoscope.tui.Tui;
import chronoscope.yaml.SettingsFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs what most starts do on a terminal that nobody sees, for a class archive that makes the next starts fast: what is not run
 * here is read from the jar there, and what is run here is loaded by each start, on a newer Java. Touches no file of the
 * user's.
 */
final class Warmup {
    /** For what waits for ever: on a busy machine it takes many times as long, and its computing has a bound elsewhere. */
    private static final long LONGEST_SECONDS = 120;

    private static final String THEME = "auto";

    /**
     * The terminal's answers, every pane and prompt, a few keys with an escape sequence, and a paste. None of them ends what is
     * still being read, as ^C does: on a busy machine all of them come before the timeline is there.
     */
    private static final String KEYS = "\u001b]11;rgb:ffff/ffff/ffff\u001b\\\u001b[?62;22c"
            + "jkGg\rj\th/dri\rnN\u001b[B&tag:\tconflict\ru:go\t2016\r?j\u001b[A" + "qt2019\r\u001b[200~text\u001b[201~"
            + "\u001b[<0;9;2M\u001b[<32;8;2M\u001b[<0;8;2m\u001b[<65;9;9M\u001b[<0;9;9M\u001b[<0;9;9m";

    private static final String SETTINGS = """
            theme: paper
            themes: {paper: {based-on: light, accent: "#aa3311"}}
            keys: {list: {"^n": next, z: "next {n}", x: none}, any: {F2: theme paper}}
            filters: {military: 'tag:military-cooperation OR "a b" -date:2022'}
            serve: {port: 2200, authorized-keys: keys, idle-time: 1h}
            """;

    private static final String QUIT = "Q";

    /** They want a file of the user's, or the end of a start, and can only be loaded here. */
    private static final List<String> OF_THE_USER = List.of(
            "chronoscope.app.LocalRecording$Open",
            "chronoscope.app.ProcessEnd",
            "chronoscope.app.TimelineFile$Furnished",
            "chronoscope.yaml.Echo");

    private Warmup() {}

    /** Runs all, and returns whether that went well in time: nobody waits for it. */
    static boolean run() throws InterruptedException {
        boolean[] done = {false};
        Thread thread = new Thread(
                () -> {
                    try {
                        runAll();
                        done[0] = true;
                    } catch (IOException | ReflectiveOperationException failure) {
                        done[0] = false;
                    }
                },
                "warm-up");
        thread.setDaemon(true);
        thread.start();
        thread.join(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
        return done[0];
    }

    private static void runAll() throws IOException, ReflectiveOperationException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Chronoscope.execute(UsualWords.meant(List.of("--force", "--version")), nowhere, nowhere);
        StandardStreams.err();
        readSettings();
        try {
            explore();
        } catch (IOException noTerminal) {
            // Where the system has none to spare, the archive lacks what only a terminal needs.
        }
        // Its frames show prompts while they are typed in, and what is printed.
        Studio.Order order = new Studio.Order(
                "warm-up",
                Optional.empty(),
                THEME,
                PlayOptions.USUAL,
                Optional.empty(),
                Asciicast.Version.V2,
                Optional.of(Writer.nullWriter()),
                Optional.of(Writer.nullWriter()));
        SilentEffects ports = new SilentEffects(new TimelineFile.BuiltIn(false));
        Studio.record(Script.read(Scripts.briefing()), timeline(), ports, order);
        watchFile();
        for (String name : OF_THE_USER) {
            Class.forName(name);
        }
        for (Class<?> outer : List.of(Input.class, Tui.class)) {
            loadParts(outer);
        }
    }

    /** Loads what is inside of a class, where it is chance which of it a run uses: what happens before the last key. */
    private static void loadParts(Class<?> outer) throws ClassNotFoundException {
        for (Class<?> part : outer.getDeclaredClasses()) {
            Class.forName(part.getName());
        }
        try {
            for (int number = 0; ; number++) {
                Class.forName(outer.getName() + "$Lambda" + number);
            }
        } catch (ClassNotFoundException allAreLoaded) {
            return;
        }
    }

    /** Starts as a user does, on a terminal that nobody sees, and leaves; comes back, and asks for a list. */
    private static void explore() throws IOException {
        Path folder = Files.createTempDirectory("chronoscope-");
        Path file = folder.resolve("timeline.yaml");
        byte[] keys = (KEYS + QUIT).getBytes(UTF_8);
        try (PseudoTerminal unseen = PseudoTerminal.open(Size.USUAL.columns(), Size.USUAL.rows(), keys);
                InputStream content = new TimelineFile.BuiltIn(false).open()) {
            try (WrittenFile copy = WrittenFile.open(file.toString(), IfExists.REPLACE, List.of())) {
                copy.writer().write(new String(content.readAllBytes(), UTF_8));
                copy.keep();
            }
            CommandLine given = CommandLine.read(
                    Subcommand.named(""), UsualWords.meant(List.of("--fresh", "--theme=" + THEME, file.toString())));
            Config config = Options.config(given);
            TimelineFile timeline = TimelineFile.of(given.word(0)).with(config);
            TextUi.run(timeline, Chronoscope.launch(given, config), Optional.of(unseen));
            comeBack(timeline, folder);
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            for (String format : List.of("plain", "json")) {
                List<String> words = List.of("-c", "list", "--format=" + format, file.toString());
                Chronoscope.execute(words, nowhere, nowhere);
            }
        } catch (SettingsException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void comeBack(TimelineFile file, Path state) {
        Explorer last = Explorer.of(timeline().timeline(), Size.USUAL, THEME);
        SavedPosition kept = SavedPosition.of(file, TextUi.LaunchOptions.usual(Config.NONE), state)
                .orElseThrow();
        kept.keep(Moves.onwards(last, 1).explorer());
        kept.earlier();
    }

    private static void readSettings() throws IOException {
        Path file = Path.of("config.yaml");
        try {
            SettingsFile settings = SettingsFile.read("warm-up", new ByteArrayInputStream(SETTINGS.getBytes(UTF_8)));
            ConfigReader.read(file, settings, Map.of()).colours();
        } catch (SettingsException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Corpus timeline() {
        return new LocalBackend(new TimelineFile.BuiltIn(false), Config.NONE)
                .load((fraction, events, bytes) -> true)
                .flatMap(loaded -> loaded.timeline())
                .orElseThrow();
    }

    /** Java's own installation has a file that everybody may read. */
    private static void watchFile() throws IOException {
        TimelineFile file = TimelineFile.of(
                Optional.of(Path.of(System.getProperty("java.home"), "release").toString()));
        LocalBackend backend = new LocalBackend(file, Config.NONE);
        backend.load((fraction, events, bytes) -> true);
        backend.watch(() -> {}).close();
        LinearUi.isForced();
    }
}
