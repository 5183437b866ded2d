package chronoscope.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** Sends bytes to a client, no faster than it reads them: a write returns once its bytes have left. */
final class ChannelOutput extends OutputStream {
    private static final int PIECE = 1 << 15;

    private final IoOutputStream channel;
    private final boolean terminal;
    private final Runnable progressed;
    private final CpuSlot slot;
    private byte last;

    /** @param terminal whether a line's end needs a carriage return, which no terminal driver adds here */
    ChannelOutput(IoOutputStream channel, boolean terminal, Runnable progressed, CpuSlot slot) {
        this.channel = channel;
        this.terminal = terminal;
        this.progressed = progressed;
        this.slot = slot;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        // Data and talk may share a channel.
        synchronized (channel) {
            for (int at = 0; at < length; at += PIECE) {
                send(bytes, offset + at, Math.min(PIECE, length - at));
            }
        }
    }

    private void send(byte[] bytes, int offset, int length) throws IOException {
        ByteArrayOutputStream piece = new ByteArrayOutputStream(length + length / 8);
        for (int at = offset; at < offset + length; at++) {
            if (terminal && bytes[at] == '\n' && last != '\r') {
                piece.write('\r');
            }
            last = bytes[at];
            piece.write(last);
        }
        IoWriteFuture sent = channel.writeBuffer(new ByteArrayBuffer(piece.toByteArray()));
        if (!slot.whileWaiting(() -> sent.await() && sent.isWritten())) {
            throw new IOException("the client is gone");
        }
        progressed.run();
    }
}
