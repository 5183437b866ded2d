package chronoscope.shell;

import chronoscope.command.Command;
import chronoscope.command.Preferences;
import chronoscope.explore.Copying;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.PrintedText;
import chronoscope.explore.Reply;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import chronoscope.terminal.StopSignals;
import chronoscope.terminal.SttyTerminal;
import chronoscope.text.Clipboard;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jline.reader.Buffer;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The prompt: commands with completion, highlighting and history. */
public final class Shell implements AutoCloseable {
    private static final String RIGHT = "right-or-suggestion";
    private static final String ESCAPE = "give-up";

    /** What a terminal sends for one key comes at once. */
    private static final long ESCAPE_MILLISECONDS = 50;

    private static final String PASTE_END = "\u001b[201~";
    private static final int LONGEST_PASTE = 1 << 20;
    private static final long PASTE_MILLISECONDS = 1_000;

    /** Pastes unmarked, keys as usual, no colours. */
    private static final String LEAVE = "\u001b[?2004l\u001b[?1l\u001b>\u001b[m";

    /** Whether what is printed has colours. */
    public enum Colours {
        SHOWN,
        LEFT_OUT
    }

    private final Optional<Path> history;
    private final Terminal terminal;
    private final Colours colours;
    private final Journal journal;
    private final Dialogue dialogue;
    private final Session session;
    private volatile int signal;
    private final Thread atExit = new Thread(Shell::leaveEditor, "prompt restore");

    private Shell(
            Function<Effects, Session> opening,
            Effects outside,
            Journal journal,
            Optional<Path> history,
            Terminal terminal,
            Clipboard clipboard,
            Colours colours) {
        this.history = history;
        this.terminal = terminal;
        this.colours = colours;
        this.journal = journal;
        this.dialogue = new Dialogue(
                opening,
                outside.with(
                        Effect.Copy.class,
                        wanted -> Copying.to(clipboard, wanted.text(), text -> sent(terminal, text))),
                new Printed(),
                () -> false);
        this.session = dialogue.session();
    }

    /** JLine gives the modes back when a signal ends the program, but not what the line editor asked the terminal for. */
    private static void leaveEditor() {
        try {
            new FileOutputStream(FileDescriptor.out).write(LEAVE.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            return;
        }
    }

    /**
     * Opens a prompt in the terminal that this process was started in, or returns empty where there is none.
     *
     * @param outside where effects happen that a prompt can't have by itself
     * @param journal who hears of what is done
     * @param preferences the reader's own
     * @param clipboard the terminal's
     * @param history the file of the lines that were typed, which need not exist; empty where they are not kept
     */
    public static Optional<Shell> open(
            Explorer start,
            Set<Permission> permissions,
            Effects outside,
            Journal journal,
            Preferences preferences,
            Optional<Path> history,
            Clipboard clipboard,
            Colours colours) {
        EditedLines.silenceLog();
        try {
            Terminal terminal = SttyTerminal.open();
            Function<Effects, Session> opening =
                    effects -> new Session(start, permissions, effects, journal, preferences);
            Shell shell = new Shell(opening, outside, journal, history, terminal, clipboard, colours);
            Runtime.getRuntime().addShutdownHook(shell.atExit);
            Thread reading = Thread.currentThread();
            StopSignals.onSuddenEnd(number -> shell.endBy(number, reading));
            return Optional.of(shell);
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Puts a newer timeline in place. */
    public void reload(Corpus timeline) {
        session.reload(timeline);
    }

    /** The signals that Java does not take by itself would leave the terminal in the modes of the line editor. */
    private void endBy(int number, Thread reading) {
        signal = number;
        dialogue.end();
        reading.interrupt();
    }

    /** Runs until the reader or a signal ends it, and returns the signal's number, or else 0. */
    public int run() throws IOException {
        LineReader reader = reader();
        Timeline timeline = session.explorer().timeline();
        print(timeline.title() + ", " + Counted.of(timeline.events().size(), "event"), AttributedStyle.BOLD);
        print("'help' lists the commands, Tab completes, ^D ends", AttributedStyle.DEFAULT.faint());
        EditedLines lines = new EditedLines(reader, dropped -> {
            // It can be recalled.
            keep(reader, dropped);
            print("", AttributedStyle.DEFAULT);
        });
        try {
            dialogue.run(lines, this::prompt);
        } catch (IOError gone) {
            // The terminal is: there is no more to read.
            dialogue.end();
        }
        Thread.interrupted();
        return signal;
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException gone) {
            // What is gone needs not be put back.
        }
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private LineReader reader() {
        LineReaderBuilder builder = EditedLines.editor(terminal, session)
                .highlighter(colours == Colours.SHOWN ? new LineHighlighter(session) : null)
                .variable(LineReader.HISTORY_SIZE, 1_000)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
                .option(LineReader.Option.HISTORY_TIMESTAMPED, false);
        history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        LineReader reader = builder.build();
        reader.setAutosuggestion(LineReader.SuggestionType.HISTORY);
        bindRight(reader);
        bindEscape(reader);
        reader.getWidgets().put(LineReader.BEGIN_PASTE, () -> paste(reader));
        return reader;
    }

    /** Esc gives up the line that is under way, as in the text UI; an Esc that starts another key comes with the rest of it. */
    private static void bindEscape(LineReader reader) {
        reader.getWidgets().put(ESCAPE, () -> {
            keep(reader, reader.getBuffer().toString());
            return reader.getBuffer().clear();
        });
        reader.getKeyMaps().forEach((name, keys) -> {
            if (name.equals(LineReader.EMACS)) {
                keys.bind(new Reference(ESCAPE), "\u001b");
                keys.setAmbiguousTimeout(ESCAPE_MILLISECONDS);
            }
        });
    }

    /** Lets the up key recall a line that was given up. */
    private static void keep(LineReader reader, String line) {
        if (!line.isBlank()) {
            reader.getHistory().add(line);
            reader.getHistory().moveToEnd();
        }
    }

    /** At the line's end, the right arrow takes the whole suggestion, as in fish. */
    private static void bindRight(LineReader reader) {
        reader.getWidgets().put(RIGHT, () -> {
            Buffer buffer = reader.getBuffer();
            if (buffer.cursor() < buffer.length()) {
                buffer.move(1);
            } else {
                buffer.write(suggestion(reader.getHistory(), buffer.toString()));
            }
            return true;
        });
        reader.getKeyMaps().values().forEach(keys -> keys.bind(new Reference(RIGHT), "\u001b[C", "\u001bOC"));
    }

    /** Takes a paste up to its end, or what came of it: JLine would wait for the end for ever. */
    private boolean paste(LineReader reader) {
        StringBuilder text = new StringBuilder();
        try {
            int next = terminal.reader().read(PASTE_MILLISECONDS);
            while (next >= 0 && text.length() < LONGEST_PASTE) {
                text.append((char) next);
                boolean ended = text.indexOf(PASTE_END, text.length() - PASTE_END.length()) >= 0;
                next = ended ? -1 : terminal.reader().read(PASTE_MILLISECONDS);
            }
        } catch (IOException interrupted) {
            throw new UserInterruptException(text.toString());
        }
        String pasted =
                text.toString().replace(PASTE_END, "").replace('\r', '\n').strip();
        reader.getBuffer().write(pasted);
        return true;
    }

    /** Returns what the latest line of the history that starts so has more; this is what JLine shows as suggestion. */
    private static String suggestion(History history, String start) {
        String latest = start;
        for (History.Entry entry : history) {
            latest = !start.isEmpty() && entry.line().startsWith(start) ? entry.line() : latest;
        }
        return latest.substring(start.length());
    }

    private String prompt() {
        Explorer explorer = session.explorer();
        String place = explorer.event().map(Event::id).orElse("no event");
        int filters = explorer.filters().size();
        return new AttributedStringBuilder()
                .styled(coloured(AttributedStyle.CYAN), Printable.line(place))
                .append(filters == 0 ? "" : " &" + filters)
                .append(journal.isRecording() ? " recording" : "")
                .append("> ")
                .toAnsi(terminal);
    }

    private AttributedStyle coloured(int colour) {
        return colours == Colours.SHOWN ? AttributedStyle.DEFAULT.foreground(colour) : AttributedStyle.DEFAULT;
    }

    private void print(String text, AttributedStyle style) {
        terminal.writer().println(new AttributedString(Printable.text(text), style).toAnsi(terminal));
        terminal.flush();
    }

    /** Tells in the terminal. */
    private final class Printed implements OutputStyle {
        @Override
        public void tell(Command command, Reply reply) {
            PrintedText.of(
                            reply.output(),
                            PrintedText.UNWRAPPED,
                            session.explorer().measure())
                    .forEach(text -> print(text.text(), AttributedStyle.DEFAULT));
            reply.note().ifPresent(note -> print(note, AttributedStyle.DEFAULT.faint()));
        }

        @Override
        public void fail(String problem, List<String> details) {
            print(problem, coloured(AttributedStyle.RED));
            details.forEach(detail -> print(detail, AttributedStyle.DEFAULT.faint()));
        }
    }

    /** The terminal has a clipboard. */
    private static boolean sent(Terminal terminal, String text) {
        Optional<String> sequence = Clipboard.sequence(text.getBytes(StandardCharsets.UTF_8));
        sequence.ifPresent(terminal.writer()::print);
        terminal.flush();
        return sequence.isPresent();
    }
}
