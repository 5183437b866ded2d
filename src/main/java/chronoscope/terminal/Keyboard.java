package chronoscope.terminal;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Reads what is typed, on a thread of its own, and tells the sink. */
final class Keyboard implements Device.Typing {
    private static final int BUFFER = 8192;
    private static final int LONGEST_JOIN = 500;

    private final ByteSource source;
    private final Consumer<Input> sink;
    private final Thread thread;
    private volatile boolean stopped;

    private Keyboard(ByteSource source, Consumer<Input> sink) {
        this.source = source;
        this.sink = sink;
        this.thread = new Thread(this::read, "keyboard");
        thread.setDaemon(true);
    }

    static Keyboard start(ByteSource source, Consumer<Input> sink) {
        Keyboard keyboard = new Keyboard(source, sink);
        keyboard.thread.start();
        return keyboard;
    }

    @Override
    public void stop() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join(LONGEST_JOIN);
            source.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // It was to be closed anyway.
            return;
        }
    }

    private void read() {
        try {
            decode(new KeyDecoder(sink), new byte[BUFFER]);
        } catch (IOException e) {
            // The end of the terminal shows as an error on some systems; what is done about it is the same.
        }
        if (!stopped) {
            sink.accept(new Input.Closed());
        }
    }

    private void decode(KeyDecoder decoder, byte[] bytes) throws IOException {
        while (!stopped) {
            OptionalInt patience = decoder.patience();
            int length = patience.isPresent() ? source.read(bytes, patience.getAsInt()) : source.read(bytes);
            if (length < 0) {
                return;
            }
            if (length == 0) {
                decoder.timeOut();
            }
            decoder.take(bytes, length);
        }
    }
}
