package chronoscope.edtf;

import chronoscope.text.Problem;

/** Ends the reading of a text that is no date. */
final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    private final int position;

    Fault(int position, String message) {
        super(message, null, false, false);
        this.position = position;
    }

    Problem problem() {
        return new Problem(position, String.valueOf(getMessage()));
    }
}
