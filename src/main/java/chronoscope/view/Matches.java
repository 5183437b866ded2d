package chronoscope.view;

import chronoscope.text.DisplayWidth;
import chronoscope.text.Fold;
import java.util.Optional;

/** Lights what the search found in a text that stands on the screen. */
final class Matches {
    private Matches() {}

    static void light(Pen pen, int column, int end, int row, String text, Optional<String> folded) {
        if (folded.isEmpty()) {
            return;
        }
        for (int[] place : Fold.places(text, folded.get())) {
            int at = column + DisplayWidth.of(text.substring(0, place[0]));
            pen.text(at, end, row, text.substring(place[0], place[1]), Palette.Ink.MATCH);
        }
    }
}
