package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A terminal at the other end of a connection.
 *
 * <p>It keeps little for those who read slowly: one write is under way at a time, what is written meanwhile waits up to a
 * bound, and a frame is left out until all before it has left. Nor can those who type fast fill the memory: they may send
 * more once what they sent has been acted on. The methods of the connection's side may be called on any thread.
 */
public final class RemoteDevice implements Device {
    private final Line line;
    private final int mostWaiting;
    private final KeyDecoder decoder = new KeyDecoder(this::tell);
    private final List<Runnable> early = new ArrayList<>();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private Optional<Consumer<Input>> sink = Optional.empty();
    private Optional<Runnable> then = Optional.empty();
    private boolean sending;
    private long pieces;
    private volatile TerminalSize size;
    private volatile Runnable resized = () -> {};

    /** The connection, as its terminal sees it. */
    public interface Line {
        /** Sends all bytes, and runs the task, on any thread, once they have left or are lost; one call waits for another. */
        void send(byte[] bytes, Runnable sent) throws IOException;

        /** Hears that so many bytes that came have been acted on: as many more may come. */
        void acted(int count);

        /** Runs the task after some milliseconds, on any thread. */
        void after(int milliseconds, Runnable task);
    }

    /** @param mostWaiting how many bytes may wait for those under way */
    public RemoteDevice(Line line, int columns, int rows, int mostWaiting) {
        this.line = line;
        this.mostWaiting = mostWaiting;
        this.size = Sizes.of(columns, rows);
    }

    /** Returns how many cells are drawn for a terminal that says it has this size. */
    public static int cells(int columns, int rows) {
        TerminalSize drawn = Sizes.of(columns, rows);
        return drawn.getColumns() * drawn.getRows();
    }

    /** Takes what came from the other end; as many bytes of the array as the length says, from the offset on. */
    public void received(byte[] bytes, int offset, int length) {
        byte[] piece = new byte[length];
        System.arraycopy(bytes, offset, piece, 0, length);
        whenHeard(() -> decode(piece));
    }

    /** Takes a new size of the other end, in cells. */
    public void resize(int columns, int rows) {
        size = Sizes.of(columns, rows);
        resized.run();
    }

    /** Tells whoever has the terminal something else that happened. */
    public void happened(Input input) {
        whenHeard(() -> tell(input));
    }

    void onResize(Runnable task) {
        resized = task;
    }

    private synchronized void whenHeard(Runnable task) {
        if (sink.isPresent()) {
            task.run();
        } else {
            early.add(task);
        }
    }

    private void decode(byte[] piece) {
        decoder.take(piece, piece.length);
        tell(new Input.Acted(() -> line.acted(piece.length)));
        pieces++;
        long now = pieces;
        decoder.patience().ifPresent(milliseconds -> line.after(milliseconds, () -> timeOut(now)));
    }

    private synchronized void timeOut(long since) {
        if (since == pieces) {
            decoder.timeOut();
        }
    }

    private void tell(Input input) {
        sink.ifPresent(told -> told.accept(input));
    }

    @Override
    public TerminalSize size() {
        return size;
    }

    @Override
    public void raw() {
        // Its own end has set the modes: a client sends keys as they are typed.
    }

    @Override
    public void restore() {
        // As for the raw mode.
    }

    @Override
    public synchronized Typing listen(Consumer<Input> told) {
        sink = Optional.of(told);
        early.forEach(Runnable::run);
        early.clear();
        return this::stopListening;
    }

    private synchronized void stopListening() {
        sink = Optional.of(input -> {});
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        synchronized (waiting) {
            if (sending) {
                if (waiting.size() + bytes.length > mostWaiting) {
                    throw new IOException("the other end does not read");
                }
                waiting.writeBytes(bytes);
                return;
            }
            sending = true;
        }
        try {
            line.send(bytes, this::sent);
        } catch (IOException gone) {
            notSending();
            throw gone;
        }
    }

    private void notSending() {
        synchronized (waiting) {
            sending = false;
        }
    }

    @Override
    public boolean drained(Runnable task) {
        synchronized (waiting) {
            then = sending ? Optional.of(task) : Optional.empty();
            return !sending;
        }
    }

    private void sent() {
        byte[] next;
        synchronized (waiting) {
            next = waiting.toByteArray();
            waiting.reset();
            sending = next.length > 0;
        }
        if (next.length > 0) {
            try {
                line.send(next, this::sent);
                return;
            } catch (IOException gone) {
                notSending();
                happened(new Input.Closed());
            }
        }
        Optional<Runnable> task;
        synchronized (waiting) {
            task = then;
            then = Optional.empty();
        }
        task.ifPresent(Runnable::run);
    }

    @Override
    public void close() {
        // The connection is its owner's.
    }
}
