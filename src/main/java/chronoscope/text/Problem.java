package chronoscope.text;

/**
 * What is wrong with a text that was read.
 *
 * @param position the fault's place in the text, from 0, at most the text's length
 * @param message the fault and what is allowed
 */
public record Problem(int position, String message) {
    /** Returns the fault's place as people count, from 1. */
    public int column() {
        return position + 1;
    }
}
