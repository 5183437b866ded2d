package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingInputStream;

/** A terminal that JLine built, such as the local one where the native library does not serve. */
final class JLineDevice implements Device {
    private final Terminal terminal;
    private final boolean owned;
    private final Attributes original;
    private final NonBlockingInputStream input;

    JLineDevice(Terminal terminal, boolean owned) {
        this.terminal = terminal;
        this.owned = owned;
        this.original = terminal.getAttributes();
        this.input = terminal.input() instanceof NonBlockingInputStream stream
                ? stream
                : NonBlocking.nonBlocking(terminal.getName(), terminal.input());
    }

    @Override
    public TerminalSize size() {
        Size size = terminal.getSize();
        return Sizes.of(size.getColumns(), size.getRows());
    }

    @Override
    public void raw() {
        terminal.setAttributes(RawMode.of(original));
    }

    @Override
    public void restore() {
        terminal.setAttributes(original);
    }

    @Override
    public Typing listen(Consumer<Input> sink) {
        return Keyboard.start(new StreamSource(), sink);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        terminal.output().write(bytes);
        terminal.output().flush();
    }

    @Override
    public void close() throws IOException {
        if (owned) {
            terminal.close();
        }
    }

    private final class StreamSource implements ByteSource {
        @Override
        public int read(byte[] into) throws IOException {
            return read(into, 0);
        }

        @Override
        public int read(byte[] into, int milliseconds) throws IOException {
            int length = input.readBuffered(into, milliseconds);
            return length == NonBlockingInputStream.READ_EXPIRED ? 0 : length;
        }

        @Override
        public void close() {
            // The stream is the terminal's, which goes on.
        }
    }
}
