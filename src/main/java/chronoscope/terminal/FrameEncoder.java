package chronoscope.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.graphics.TextImage;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns frames into what a terminal has to be sent, each as the difference from the one before.
 *
 * <p>The terminal does not wrap lines, and starts blank, in its plain look, with its cursor hidden.
 */
public final class FrameEncoder {
    /** A frame of more bytes is wrapped, so that a terminal shows it at once (mode 2026). */
    private static final int AT_ONCE = 256;

    private static final String BEGIN = "\u001B[?2026h";
    private static final String FINISH = "\u001B[?2026l";
    private static final String PLAIN = "\u001B[m";
    private static final String SHOW = "\u001B[?25h";
    private static final String HIDE = "\u001B[?25l";

    private final Charset charset;
    private Grid shown;
    private Optional<Frame> last = Optional.empty();

    private Canvas canvas;

    /** What the frame before the last one was read as. */
    private Grid older;

    private AnsiWriter writer = AnsiWriter.anywhere(Style.PLAIN);
    private boolean caretShown;
    private boolean doubtful;
    private boolean asWritten;

    private record Frame(Grid grid, Optional<TerminalPosition> caret) {}

    /** Creates an encoder for a blank terminal; what the charset cannot say is drawn as question marks. */
    public FrameEncoder(TerminalSize size, Charset charset) {
        this.charset = charset;
        this.shown = Grid.blank(size);
        this.older = shown;
        this.canvas = new Canvas(size);
    }

    /** Takes the terminal as blank, plain and without cursor again. */
    public void cleared(TerminalSize size) {
        shown = Grid.blank(size);
        writer = AnsiWriter.anywhere(Style.PLAIN);
        caretShown = false;
        doubtful = false;
        asWritten = false;
    }

    /** Forgets all about the terminal, so that the next frame draws every cell and sets every state. */
    public void forget() {
        shown = Grid.unknown(shown.size());
        writer = AnsiWriter.anywhere(Style.PLAIN);
        doubtful = true;
    }

    /** Returns what the terminal is sent to undo what frames before asked of it. */
    public String undone() {
        return asWritten ? Direction.AS_USUAL : "";
    }

    /** Returns what the next frame is drawn on: the last one, or another that is blank, where the size is another one. */
    public TextGraphics canvas(TerminalSize size) {
        if (!canvas.getSize().equals(size)) {
            canvas = new Canvas(size);
        }
        return canvas;
    }

    /** Has the next frame drawn on a blank canvas, whatever the last one was drawn on. */
    public void drawAnew() {
        canvas = new Canvas(canvas.getSize());
    }

    /** Returns what the terminal is sent to show the image, as for what is drawn on the canvas. */
    public String next(TextImage image, Optional<TerminalPosition> caret) {
        canvas(image.getSize());
        canvas.draw(image);
        return next(caret);
    }

    /**
     * Returns what the terminal is sent to show what is drawn on the canvas, with the cursor at the caret or hidden; empty
     * when it shows it already. All cells are drawn of a frame in another size than the last.
     */
    public String next(Optional<TerminalPosition> caret) {
        Grid before = last.map(Frame::grid).orElse(shown);
        Frame next = new Frame(Grid.of(canvas, charset, before, older), caret);
        older = before;
        last = Optional.of(next);
        return sent(next);
    }

    /** Returns what the terminal is sent to show the last frame again, as for the next one; nothing before the first. */
    public Optional<String> again() {
        return last.map(this::sent);
    }

    private String sent(Frame frame) {
        Grid wanted = frame.grid();
        Optional<TerminalPosition> caret = frame.caret();
        boolean resized = !wanted.sameSize(shown);
        AnsiWriter next = resized ? AnsiWriter.anywhere(writer.style()) : writer.fresh();
        Difference difference = new Difference(resized ? Grid.unknown(wanted.size()) : shown, wanted, next);
        difference.write();
        caret.ifPresent(
                at -> difference.rest(clamp(at.getColumn(), wanted.columns()), clamp(at.getRow(), wanted.rows())));
        // Whatever the terminal is sent next, by whomever, leads nowhere.
        next.look(next.style().leadingNowhere());
        boolean turned = wanted.turned() && !asWritten;
        String sent = (turned ? Direction.AS_WRITTEN : "") + withCursor(next.written(), caret.isPresent());
        asWritten |= turned;
        shown = wanted;
        writer = next.fresh();
        caretShown = caret.isPresent();
        doubtful = false;
        return next.bytes() > AT_ONCE ? BEGIN + sent + FINISH : sent;
    }

    private String withCursor(String drawn, boolean shows) {
        String before = doubtful ? PLAIN : "";
        if (shows == caretShown && !doubtful) {
            return drawn;
        }
        return shows ? before + drawn + SHOW : before + HIDE + drawn;
    }

    private static int clamp(int at, int size) {
        return Math.max(0, Math.min(at, size - 1));
    }
}
