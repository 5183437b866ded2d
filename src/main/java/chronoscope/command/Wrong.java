package chronoscope.command;

import chronoscope.text.Problem;

/** Ends the reading of a line that is wrong; the place counts from 0. */
final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    final int place;

    Wrong(int place, String message) {
        super(message, null, false, false);
        this.place = place;
    }

    Problem problem() {
        return new Problem(place, String.valueOf(getMessage()));
    }
}
