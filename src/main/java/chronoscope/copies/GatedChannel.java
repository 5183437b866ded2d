package chronoscope.copies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A channel that lets so many bytes through and no more: who reads heads of records keeps them in memory. */
final class GatedChannel implements ReadableByteChannel {
    private static final int PART = 1 << 13;

    private final InputStream in;
    private final byte[] part = new byte[PART];
    private long allowance;
    private long passed;
    private boolean open = true;

    /** @param most how many bytes it lets through in all */
    GatedChannel(InputStream in, long most) {
        this.in = new CopyLimits.Bounded(in, most);
    }

    /** Lets so many bytes through from here on. */
    void letThrough(long bytes) {
        allowance = bytes;
    }

    /** Returns how many bytes have passed. */
    long passed() {
        return passed;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (allowance <= 0) {
            throw new IOException("a record of the archive has a head that is too large");
        }
        int count = in.read(part, 0, (int) Math.min(allowance, Math.min(part.length, into.remaining())));
        if (count > 0) {
            into.put(part, 0, count);
            allowance -= count;
            passed += count;
        }
        return count;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        in.close();
    }
}
