package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;

/** What is behind a terminal: its modes, its size, its bytes. */
interface Device {
    /** Returns the size, which is never less than one cell. */
    TerminalSize size();

    /** Gives every key to the program as it is typed: no echo, no lines, no signals, no flow control. */
    void raw() throws IOException;

    /** Sets the modes that the device had when it was opened. */
    void restore() throws IOException;

    /** Opens what is typed. */
    ByteSource typed() throws IOException;

    /** Writes all bytes at once. */
    void write(byte[] bytes) throws IOException;

    void close() throws IOException;
}
