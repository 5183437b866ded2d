package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.util.function.Consumer;

/** What is behind a terminal: its modes, its size, its bytes. */
interface Device {
    /** Returns the size, which is never less than one cell. */
    TerminalSize size();

    /** Gives every key to the program as it is typed: no echo, no lines, no signals, no flow control. */
    void raw() throws IOException;

    /** Sets the modes that the device had when it was opened. */
    void restore() throws IOException;

    /** Tells the sink what is typed, on another thread, until the result is stopped. */
    Typing listen(Consumer<Input> sink) throws IOException;

    /** Writes all bytes at once; they may leave later. */
    void write(byte[] bytes) throws IOException;

    /** Returns whether all that was written has left; where it has not, runs the task, on another thread, once it has. */
    default boolean drained(Runnable then) {
        return true;
    }

    /** Waits until all that was written has left, and returns false where nobody takes it. */
    default boolean awaitWritten() {
        return true;
    }

    void close() throws IOException;

    /** Somebody types. */
    interface Typing {
        /** Leaves what is typed from now on to others. */
        void stop();
    }
}
