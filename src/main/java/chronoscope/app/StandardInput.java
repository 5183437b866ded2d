package chronoscope.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;

/** Standard input; who waits for it does not keep the program from ending. */
final class StandardInput extends InputStream {
    private final InputStream bytes = Channels.newInputStream(new FileInputStream(FileDescriptor.in).getChannel());

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        return PipeWait.untilExit(() -> bytes.read(into, start, length));
    }
}
