package chronoscope.terminal;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.nativ.CLibrary;
import org.jline.nativ.CLibrary.WinSize;
import org.jline.nativ.JLineLibrary;

/**
 * A terminal that nobody sees, with somebody who types in it: the program runs there as in a real one.
 *
 * <p>It answers what terminals are asked last, so that leaving it waits for nothing.
 */
public final class PseudoTerminal implements AutoCloseable {
    static final String TYPE = "xterm-256color";

    private static final String LAST_QUESTION = "\u001B[c";
    private static final byte[] ANSWER = "\u001B[?62;22c".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 64;

    private final int output;
    private final String path;
    private final byte[] keys;
    private final FileInputStream shown;
    private final FileOutputStream typed;

    private PseudoTerminal(int master, int output, String path, byte[] keys) {
        this.output = output;
        this.path = path;
        this.keys = keys;
        this.shown = new FileInputStream(JLineLibrary.newFileDescriptor(master));
        this.typed = new FileOutputStream(JLineLibrary.newFileDescriptor(master));
    }

    /**
     * Opens one.
     *
     * @param keys what is typed once something is shown: before, the system would act on some of it by itself
     * @throws IOException where the system has none
     */
    public static PseudoTerminal open(int columns, int rows, byte[] keys) throws IOException {
        int[] master = new int[1];
        int[] output = new int[1];
        byte[] name = new byte[LONGEST_NAME];
        boolean opened = LocalDevice.possible()
                && CLibrary.openpty(master, output, name, null, new WinSize((short) rows, (short) columns)) == 0;
        if (!opened) {
            throw new IOException("no pseudo-terminal");
        }
        int end = 0;
        while (end < name.length && name[end] != 0) {
            end++;
        }
        String path = new String(name, 0, end, StandardCharsets.US_ASCII);
        PseudoTerminal terminal = new PseudoTerminal(master[0], output[0], path, keys.clone());
        Thread seeing = new Thread(terminal::see, "pseudo-terminal");
        seeing.setDaemon(true);
        seeing.start();
        return terminal;
    }

    Device device() throws IOException {
        return LocalDevice.open(
                output, new FileOutputStream(JLineLibrary.newFileDescriptor(output)).getChannel(), path);
    }

    private void see() {
        byte[] bytes = new byte[1 << 13];
        try {
            int length = shown.read(bytes);
            typed.write(keys);
            for (; length >= 0; length = shown.read(bytes)) {
                if (new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(LAST_QUESTION)) {
                    typed.write(ANSWER);
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        typed.close();
    }
}
