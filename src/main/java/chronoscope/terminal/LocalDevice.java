package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.function.Consumer;
import org.jline.nativ.CLibrary;
import org.jline.nativ.CLibrary.Termios;
import org.jline.nativ.CLibrary.WinSize;
import org.jline.nativ.JLineNativeLoader;

/**
 * The terminal that this process was started in.
 *
 * <p>It is known by standard output, and read through a file of its own, so that standard input may be a pipe. JLine's
 * native library is used without a JLine terminal around it: that takes four times as long to build, and its attributes
 * lose the line's speed.
 */
final class LocalDevice implements Device {
    private static final int OUTPUT = 1;
    private static final String LOGGING = "java.util.logging.config.file";
    private static final String NOTHING = "/dev/null";

    private final int output;

    /** Writing to a channel can be interrupted. */
    private final WritableByteChannel channel;

    private final String input;
    private final TtyModes modes;
    private final Termios original;
    private TerminalSize size = Sizes.USUAL;

    private LocalDevice(int output, WritableByteChannel channel, String input, TtyModes modes, Termios original) {
        this.output = output;
        this.channel = channel;
        this.input = input;
        this.modes = modes;
        this.original = original;
    }

    /** Tells whether the native library serves this system; where it does not, JLine finds other ways. */
    static boolean possible() {
        // JLine would write its warnings onto the screen.
        System.getProperties().putIfAbsent(LOGGING, NOTHING);
        return TtyModes.ofThisSystem().isPresent() && JLineNativeLoader.initialize();
    }

    static LocalDevice open() throws IOException {
        if (CLibrary.isatty(OUTPUT) == 0) {
            throw new NoTerminalException("standard output is not a terminal");
        }
        return open(OUTPUT, new FileOutputStream(FileDescriptor.out).getChannel(), TtySource.CONTROLLING);
    }

    /**
     * Opens a terminal.
     *
     * @param output its file descriptor
     * @param channel where it is written to
     * @param input the file that it is read from
     */
    static LocalDevice open(int output, WritableByteChannel channel, String input) throws IOException {
        Termios original = new Termios();
        check(CLibrary.tcgetattr(output, original));
        return new LocalDevice(output, channel, input, TtyModes.ofThisSystem().orElseThrow(), original);
    }

    @Override
    public TerminalSize size() {
        WinSize now = new WinSize();
        // A terminal that is gone keeps its last size.
        if (CLibrary.ioctl(output, CLibrary.TIOCGWINSZ, now) == 0) {
            size = Sizes.of(now.ws_col, now.ws_row);
        }
        return size;
    }

    @Override
    public void raw() throws IOException {
        check(CLibrary.tcsetattr(output, CLibrary.TCSANOW, modes.raw(original)));
    }

    @Override
    public void restore() throws IOException {
        check(CLibrary.tcsetattr(output, CLibrary.TCSANOW, original));
    }

    private static void check(int result) throws IOException {
        if (result != 0) {
            throw new IOException("the terminal does not answer");
        }
    }

    @Override
    public Typing listen(Consumer<Input> sink) throws IOException {
        return Keyboard.start(TtySource.open(input), sink);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }

    @Override
    public void close() {
        // The streams are the process's own, and stay open.
    }
}
