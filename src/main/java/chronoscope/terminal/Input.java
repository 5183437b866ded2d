package chronoscope.terminal;

import chronoscope.text.Measure;
import com.googlecode.lanterna.input.KeyStroke;

/** What the reader's terminal said. */
public sealed interface Input {
    /** Returns whether it is the reader's hand that did this. */
    default boolean isTyped() {
        return false;
    }

    /**
     * A key went down.
     *
     * @param key a control key is its lower-case letter with the control flag; a character's case is in the character
     */
    record Pressed(KeyStroke key) implements Input {
        @Override
        public boolean isTyped() {
            return true;
        }
    }

    /**
     * Text came as a whole: a paste, or a character that a key stroke cannot hold.
     *
     * @param text as the terminal sent it, but for line ends, which are '\n'; at most a megabyte
     */
    record Pasted(String text) implements Input {
        @Override
        public boolean isTyped() {
            return true;
        }
    }

    /**
     * The mouse did something, without a modifier.
     *
     * @param column from 0, as the row; either may be beyond what is shown
     */
    record Pointed(Kind kind, int column, int row) implements Input {
        /** What the left button or the wheel did. */
        public enum Kind {
            PRESS,
            /** It was moved while the button was down. */
            DRAG,
            RELEASE,
            WHEEL_UP,
            WHEEL_DOWN
        }

        @Override
        public boolean isTyped() {
            return true;
        }
    }

    /** The terminal told the colour behind its text, as it was asked to. */
    record Background(boolean light) implements Input {}

    /** The terminal told how many columns it gives to characters of ambiguous width, as it was asked to. */
    record Measured(Measure measure) implements Input {}

    /** The terminal told what it is, as it was asked to; all that it was asked before is answered. */
    record Answered() implements Input {}

    /** The terminal has a new size. */
    record Resized(int columns, int rows) implements Input {}

    /**
     * Somebody outside asks the program to end.
     *
     * @param signal the signal's number, such as 1 for HUP, 2 for INT, 15 for TERM
     */
    record Terminated(int signal) implements Input {}

    /** Whoever keeps the connection has something to tell the reader. */
    record Said(String text) implements Input {}

    /**
     * All that came before was sent by a connection, which waits until it has been acted on.
     *
     * @param then quick, changes nothing that is shown, and is to be run on the thread that acts
     */
    record Acted(Runnable then) implements Input {}

    /** What was sent has left: a frame that was left out may be sent now. */
    record Drained() implements Input {}

    /** Somebody outside asks the program to stop, until it is continued. */
    record Suspended() implements Input {}

    /** The program runs again after it was stopped. */
    record Resumed() implements Input {}

    /** The terminal is gone; it is said once. */
    record Closed() implements Input {}
}
