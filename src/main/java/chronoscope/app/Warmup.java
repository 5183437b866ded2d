package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.command.Key;
import chronoscope.edtf.EdtfDate;
import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.session.Session;
import chronoscope.shell.JsonTranscript;
import chronoscope.shell.PlainTranscript;
import chronoscope.shell.Script;
import chronoscope.shell.Transcript;
import chronoscope.terminal.FrameEncoder;
import chronoscope.terminal.TextTerminal;
import chronoscope.tui.Controller;
import chronoscope.tui.Tui;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.Scene;
import chronoscope.view.View;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.impl.ExternalTerminal;

/**
 * Runs the program's usual ways without a terminal, for a class archive that makes the next starts fast: what is not
 * run here is read from the jar there. Touches no file of the user's.
 */
final class Warmup {
    private static final long LONGEST_SECONDS = 20;
    private static final String THEME = "dark";
    private static final Size SIZE = new Size(120, 40);

    private static final String SCRIPT = """
            find drills; find next; filter tag:military-cooperation date:2022; list; show; cite; undo
            goto 2019; follow 1; sources; filters; state; help; export csv; nonsense
            """;

    private static final List<String> KEYS = List.of(
            "j k G g Enter j Tab h",
            "/ d r i Enter n N Esc",
            "& t a g : Tab Esc",
            ": g o Tab Esc",
            "? j Esc",
            "t 2 0 1 9 Enter",
            "Q");

    private static final List<String> DATES =
            List.of("1901-02-03/1902-04", "1901~", "1901-02?", "190X", "2001-21", "Y-45E8", "../1901", "[1901,1902]");

    /** They want a real terminal, and can only be loaded here. */
    private static final List<String> OF_A_TERMINAL = List.of(
            "chronoscope.terminal.LocalDevice",
            "chronoscope.terminal.LocaleCharset",
            "chronoscope.terminal.Signals",
            "chronoscope.terminal.TtyModes",
            "chronoscope.terminal.TtySource",
            "org.jline.nativ.CLibrary",
            "org.jline.nativ.CLibrary$Termios",
            "org.jline.nativ.CLibrary$WinSize",
            "org.jline.nativ.JLineNativeLoader",
            "org.jline.utils.Log",
            "org.jline.utils.Signals",
            "sun.misc.Signal");

    private Warmup() {}

    static void run() throws IOException, ReflectiveOperationException {
        halt();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Chronoscope.commandLine(nowhere, nowhere).execute("--version");
        Timeline timeline = timeline();
        DATES.stream().flatMap(date -> EdtfDate.parse(date).date().stream()).forEach(EdtfDate::words);
        Explorer start = Explorer.of(timeline, SIZE, Themes.chosen(Optional.empty()));
        runScript(start, new PlainTranscript("warm-up", nowhere, nowhere));
        runScript(start, new JsonTranscript(nowhere));
        pressKeys(start);
        Output.err();
        runTextUi();
        watchFile();
        for (String name : OF_A_TERMINAL) {
            Class.forName(name);
        }
    }

    /** Ends the process should the rest not end: nobody waits for it. */
    private static void halt() {
        Thread thread = new Thread(
                () -> {
                    try {
                        TimeUnit.SECONDS.sleep(LONGEST_SECONDS);
                        Runtime.getRuntime().halt(ExitCode.FAILED);
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                },
                "warm-up bound");
        thread.setDaemon(true);
        thread.start();
    }

    private static Timeline timeline() {
        return new LocalDesk(new TimelineFile.BuiltIn())
                .load((fraction, events) -> true)
                .flatMap(loaded -> loaded.timeline())
                .map(Corpus::timeline)
                .orElseThrow();
    }

    private static void runScript(Explorer start, Transcript transcript) throws IOException {
        Session session = new Session(start, Running.EVERYTHING, new LocalPorts(new TimelineFile.BuiltIn()));
        new Script(session, transcript, Script.AfterFailure.GO_ON, () -> false)
                .run(new BufferedReader(new StringReader(SCRIPT)));
    }

    private static void pressKeys(Explorer start) {
        Controller controller =
                new Controller("timeline", start, Running.EVERYTHING, new LocalPorts(new TimelineFile.BuiltIn()));
        TerminalSize size = new TerminalSize(SIZE.columns(), SIZE.rows());
        FrameEncoder encoder = new FrameEncoder(size, UTF_8);
        for (Palette.Depth depth : Palette.Depth.values()) {
            View view = new View(depth, Glyphs.UNICODE);
            controller.loading(new Scene.Loading(0.5, 1));
            draw(view, controller, encoder, size);
            controller.loaded(start.corpus(), "");
            for (String keys : KEYS) {
                for (String key : keys.split(" ", -1)) {
                    controller.press(Key.of(key));
                    draw(view, controller, encoder, size);
                }
            }
        }
    }

    private static void draw(View view, Controller controller, FrameEncoder encoder, TerminalSize size) {
        TextImage frame = new BasicTextImage(size);
        Optional<TerminalPosition> caret = view.draw(controller.scene(), frame.newTextGraphics());
        encoder.next(frame, caret);
    }

    /** Runs the text UI on a terminal that hears a few keys and is closed then. */
    private static void runTextUi() throws IOException {
        byte[] keys = "j\u001b[Bx\u001b[200~text\u001b[201~".getBytes(UTF_8);
        ExternalTerminal closing = new ExternalTerminal(
                "warm-up", "xterm-256color", new ByteArrayInputStream(keys), OutputStream.nullOutputStream(), UTF_8);
        new Tui(new LocalDesk(new TimelineFile.BuiltIn()), THEME)
                .run(sink -> TextTerminal.on(closing, true, sink), TextUi::view);
    }

    /** Java's own installation has a file that everybody may read. */
    private static void watchFile() {
        LocalDesk desk = new LocalDesk(TimelineFile.of(
                Optional.of(Path.of(System.getProperty("java.home"), "release").toString())));
        desk.load((fraction, events) -> true);
        desk.watch(() -> {}).close();
    }
}
