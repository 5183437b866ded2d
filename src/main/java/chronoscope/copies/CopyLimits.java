package chronoscope.copies;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of a copy is read. What is larger, or becomes larger when it is unpacked, is refused. */
final class CopyLimits {
    private static final int MEGABYTE = 1_000_000;

    /** Of a file, and of a page in an archive. */
    static final int BYTES = 50 * MEGABYTE;

    /** Of all that an archive holds, unpacked. */
    static final long UNPACKED = 500L * MEGABYTE;

    /** Of the head of one record: its reader keeps all of it in memory. */
    static final int HEAD = MEGABYTE;

    /** Of a page: each takes a hundred times its bytes in memory. */
    static final int TAGS = 500_000;

    private CopyLimits() {}

    /** Reads all, or fails where it is too large. */
    static byte[] all(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(BYTES + 1);
        if (bytes.length > BYTES) {
            throw tooLarge(BYTES);
        }
        return bytes;
    }

    static IOException tooLarge(long bytes) {
        return new IOException("it is larger than " + bytes / MEGABYTE + " MB; a copy of the passage's page is enough");
    }

    /** A stream that fails where it is too large. */
    static final class Bounded extends FilterInputStream {
        private final long most;
        private long read;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > most) {
                throw tooLarge(most);
            }
        }
    }
}
