package chronoscope.edtf;

/**
 * What is wrong with a text that is no date.
 *
 * @param position the fault's place in the text, from 0, at most the text's length
 * @param message the fault and what is allowed
 */
public record Problem(int position, String message) {}
