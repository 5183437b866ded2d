package chronoscope.view;

import chronoscope.text.Fold;
import chronoscope.text.Hyperlink;
import java.util.Optional;

/** Lights what the search found in a text that stands on the screen. */
final class Matches {
    private Matches() {}

    static void light(Pen pen, int column, int end, int row, String text, Optional<String> folded) {
        light(pen, column, end, row, text, Hyperlink.NONE, folded);
    }

    /** Lights it in a text that leads somewhere, and still does. */
    static void light(
            Pen pen, int column, int end, int row, String text, Hyperlink hyperlink, Optional<String> folded) {
        if (folded.isEmpty()) {
            return;
        }
        for (int[] place : Fold.places(text, folded.get())) {
            int at = column + pen.measure().of(text.substring(0, place[0]));
            pen.text(at, end, row, text.substring(place[0], place[1]), Palette.Ink.MATCH, hyperlink);
        }
    }
}
