package chronoscope.terminal;

import java.io.Closeable;
import java.io.IOException;

/** Bytes that somebody types; an interrupt ends a wait with an exception. */
interface ByteSource extends Closeable {
    /** Waits for bytes, and returns how many came, or −1 at the end. */
    int read(byte[] into) throws IOException;

    /** Waits that many milliseconds at most, and returns how many bytes came: 0 when none did, −1 at the end. */
    int read(byte[] into, int milliseconds) throws IOException;
}
