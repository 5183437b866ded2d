package chronoscope.view;

import chronoscope.explore.Effect;
import chronoscope.explore.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares the screen with what is expected of it. */
public final class ScreenCheck {
    private ScreenCheck() {}

    /** Looks for a text in the rows of the screen; where it is not as expected, the problem shows them. */
    public static Reply of(Effect.ExpectScreen expected) {
        List<String> rows = ScreenText.rows(Scene.of(expected.explorer()), Glyphs.UNICODE);
        boolean found = rows.stream().anyMatch(row -> row.contains(expected.text()));
        if (found == expected.shown()) {
            return Reply.NOTHING;
        }
        String wanted = (expected.shown() ? "'" : "no '") + expected.text() + "'";
        return Reply.wrong("expect: " + wanted + " on the screen, but it shows:", numbered(rows));
    }

    private static List<String> numbered(List<String> rows) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(String.format(Locale.US, "%3d  %s", row + 1, rows.get(row)));
        }
        return lines;
    }
}
