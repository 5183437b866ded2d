package chronoscope.terminal;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The controlling terminal's bytes, through a file of their own: a channel's read can be interrupted. */
final class TtySource implements ByteSource {
    /** The terminal that controls this process. */
    static final String CONTROLLING = "/dev/tty";

    private static final int MILLISECONDS_A_LOOK = 2;

    private final FileInputStream file;
    private final FileChannel channel;

    private TtySource(FileInputStream file) {
        this.file = file;
        this.channel = file.getChannel();
    }

    static TtySource open(String path) throws IOException {
        try {
            return new TtySource(new FileInputStream(path));
        } catch (FileNotFoundException e) {
            // A process outside of any session has no controlling terminal, yet may be given one.
            return new TtySource(new FileInputStream("/dev/stdin"));
        }
    }

    @Override
    public int read(byte[] into) throws IOException {
        return channel.read(ByteBuffer.wrap(into));
    }

    @Override
    public int read(byte[] into, int milliseconds) throws IOException {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        while (file.available() == 0) {
            if (System.nanoTime() - end > 0) {
                return 0;
            }
            try {
                Thread.sleep(MILLISECONDS_A_LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 0;
            }
        }
        return read(into);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
