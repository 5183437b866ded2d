package chronoscope.terminal;

import chronoscope.text.Clipboard;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextGraphics;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A terminal that shows frames and tells what its reader does.
 *
 * <p>From its first frame on it shows an own screen, without a cursor but for a caret. However it ends, the screen, the cursor,
 * the colours and the modes are put back. The sink is called on other threads, and only enqueues; it is told
 * {@link Input.Closed} once when the terminal is gone, and nothing here fails for that.
 */
public final class TextTerminal implements AutoCloseable {
    private final Device device;
    private final Consumer<Input> sink;
    private final String type;
    private final Charset charset;
    private final FrameEncoder encoder;
    private final AtomicBoolean gone = new AtomicBoolean();
    private final Thread atExit = new Thread(this::putBack, "terminal restore");
    private Optional<Signals> signals = Optional.empty();
    private Optional<Device.Typing> typing = Optional.empty();
    private volatile TerminalSize size;
    private volatile boolean away = true;
    private volatile boolean stale;
    private volatile boolean closed;
    private boolean entered;
    private boolean mouse;
    private final Object sizing = new Object();
    private final Answers answers = new Answers(System::nanoTime);

    TextTerminal(Device device, Consumer<Input> sink, String type, Charset charset) {
        this.device = device;
        this.sink = sink;
        this.type = type;
        this.charset = charset;
        this.size = device.size();
        this.encoder = new FrameEncoder(size, charset);
    }

    /** Takes this process's signals, and its end, as those of the terminal that it was started in. */
    void takeSignals() {
        Runtime.getRuntime().addShutdownHook(atExit);
        signals = Optional.of(new Signals(sink, () -> away, this::resized));
    }

    /** Returns what the next frame is drawn on, by one thread: the last one, or a blank one where the terminal's size changed. */
    public TextGraphics canvas() {
        return encoder.canvas(size);
    }

    /**
     * Shows what is drawn, with a cursor at the caret or none. It is sent as the difference from what is shown, in one write;
     * nothing is sent when nothing differs.
     */
    public synchronized void show(Optional<TerminalPosition> caret) {
        if (ready()) {
            sendFrame(encoder.next(caret));
        }
    }

    private void showAgain() {
        if (ready()) {
            encoder.again().ifPresent(this::sendFrame);
        }
    }

    /** Whoever reads slowly sees fewer frames, and each of them as late as the last one took. */
    private boolean ready() {
        if (away || !device.drained(this::askForFrame)) {
            return false;
        }
        if (stale) {
            stale = false;
            encoder.forget();
        }
        return true;
    }

    private void sendFrame(String drawn) {
        if (entered) {
            send(drawn);
        } else {
            entered = true;
            send(ScreenModes.ENTER + mouseMode() + answers.asked() + drawn);
        }
    }

    /** Has the program draw once more, on its own thread. */
    private void askForFrame() {
        sink.accept(new Input.Drained());
    }

    /**
     * Sets the modes again, and has the next frame draw everything again, whatever others did to the terminal. It is called
     * where frames are drawn.
     */
    public synchronized void repaint() {
        if (away || !entered) {
            return;
        }
        try {
            device.raw();
            send(ScreenModes.SET + mouseMode());
            stale = true;
            encoder.drawAnew();
        } catch (IOException e) {
            lost();
        }
    }

    /**
     * Puts the terminal back and stops the program; shows the last frame again once it is continued. Does nothing on a
     * terminal that is not this process's own: whoever is remote has no shell here that could continue the program.
     */
    public void suspend() throws IOException {
        if (signals.isEmpty()) {
            return;
        }
        leave();
        try {
            signals.get().stop();
        } finally {
            comeBack();
        }
    }

    /** Takes the terminal again as it was, after others stopped and continued this process and may have used it. */
    public synchronized void resume() throws IOException {
        if (entered && !away) {
            device.raw();
            startOver();
        }
    }

    /** Does the work with the terminal as it was before: another program may have it. Then shows the last frame again. */
    public <T> T outside(Callable<T> work) throws Exception {
        leave();
        try {
            return work.call();
        } finally {
            comeBack();
        }
    }

    /** Has the terminal tell what the mouse does, from its first frame on, or leave the mouse to it, as it is at first. */
    public synchronized void hearMouse(boolean wanted) {
        mouse = wanted;
        if (entered && !away) {
            send(mouseMode());
        }
    }

    private String mouseMode() {
        return mouse ? MouseReports.WANTED : MouseReports.UNWANTED;
    }

    /**
     * Asks for the colour behind the text (OSC 11), with the first frame or at once behind it; {@link Input.Background} tells
     * it, soon or never.
     */
    public synchronized void askBackground() {
        answers.wantBackground();
        if (entered && !away) {
            send(answers.asked());
        }
    }

    /**
     * Asks with the first frame how wide characters of ambiguous width are; {@link Input.Measured} tells it, soon or never.
     */
    public synchronized void askWidth() {
        if (unicode()) {
            answers.wantWidth();
        }
    }

    /** Has the next frame drawn whole: where the last one's characters are is not known. */
    public void distrustShown() {
        stale = true;
    }

    /** What comes when nobody listens any more would be typed at the reader's shell, or in another program. */
    private void quieten() {
        if (mouse) {
            send(MouseReports.UNWANTED + answers.askedAtEnd());
        }
        if (device.awaitWritten()) {
            answers.await();
        }
    }

    /** Puts the text into the reader's clipboard, through the terminal; false when it is too long. */
    public synchronized boolean copy(String text) {
        Optional<String> sequence = Clipboard.sequence(text.getBytes(StandardCharsets.UTF_8));
        sequence.ifPresent(this::send);
        return sequence.isPresent();
    }

    /** Returns the terminal's columns, as it last said. */
    public int columns() {
        return size.getColumns();
    }

    /** Returns the terminal's rows, as it last said. */
    public int rows() {
        return size.getRows();
    }

    /** Returns the terminal's type, which is the variable TERM of its reader. */
    public String type() {
        return type;
    }

    /** Tells whether the terminal shows all of Unicode; what else its charset cannot say is shown as question marks. */
    public boolean unicode() {
        return charset.newEncoder().canEncode("─█日");
    }

    /** Puts everything back; does nothing the second time, nor where the process's end does it already. */
    @Override
    public void close() {
        putBack();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException underWay) {
            return;
        }
    }

    private synchronized void putBack() {
        if (closed) {
            return;
        }
        closed = true;
        leave();
        signals.ifPresent(Signals::release);
        try {
            device.close();
        } catch (IOException e) {
            lost();
        }
    }

    /** Shows its own screen from the next frame on, and hears what is typed. */
    synchronized void enter() throws IOException {
        if (closed) {
            return;
        }
        device.raw();
        typing = Optional.of(device.listen(this::tell));
        startOver();
    }

    private void startOver() {
        resizedUnnoticed();
        encoder.cleared(size);
        away = false;
        entered = false;
        showAgain();
    }

    private void comeBack() {
        signals.ifPresent(taken -> taken.takeStop(sink));
        try {
            enter();
        } catch (IOException e) {
            lost();
        }
    }

    private synchronized void leave() {
        if (away) {
            return;
        }
        away = true;
        if (entered) {
            quieten();
        }
        signals.ifPresent(Signals::leaveStop);
        typing.ifPresent(Device.Typing::stop);
        typing = Optional.empty();
        if (entered) {
            send(encoder.undone() + ScreenModes.LEAVE);
            device.awaitWritten();
        }
        try {
            device.restore();
        } catch (IOException e) {
            lost();
        }
    }

    /** A terminal that became small and large again may have lost cells, so the size alone does not tell. */
    void resized() {
        takeSize(true);
    }

    private void resizedUnnoticed() {
        takeSize(false);
    }

    /** Sizes come on several threads: what is taken last, and told last, is what the device had last. */
    private void takeSize(boolean always) {
        synchronized (sizing) {
            TerminalSize now = device.size();
            if (!closed && (always || !now.equals(size))) {
                size = now;
                stale = true;
                sink.accept(new Input.Resized(now.getColumns(), now.getRows()));
            }
        }
    }

    private void send(String text) {
        if (text.isEmpty() || gone.get()) {
            return;
        }
        try {
            device.write(text.getBytes(charset));
        } catch (IOException e) {
            lost();
        }
    }

    private void tell(Input input) {
        if (input instanceof Input.Closed) {
            lost();
            return;
        }
        answers.heard();
        if (input instanceof Input.Answered) {
            answers.answered();
        } else if (!away || !input.isTyped()) {
            sink.accept(input);
        }
    }

    private void lost() {
        if (!gone.getAndSet(true)) {
            answers.over();
            sink.accept(new Input.Closed());
        }
    }
}
