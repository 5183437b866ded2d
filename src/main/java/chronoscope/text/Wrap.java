package chronoscope.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {
    private static final String NOT_FIRST_ON_A_LINE = "、。，．・：；？！）］｝」』】〉》〕ー々…";

    private Wrap() {}

    /** Breaks the text as {@link Measure#lines} promises. */
    static List<String> lines(Measure measure, String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            new Paragraph(measure, text.substring(start, end), Math.max(1, columns)).addTo(lines);
            start = end + 1;
        }
        return List.copyOf(lines);
    }

    /** One paragraph on its way into lines. */
    private static final class Paragraph {
        private final Measure measure;
        private final String text;
        private final int columns;

        Paragraph(Measure measure, String text, int columns) {
            this.measure = measure;
            this.text = text;
            this.columns = columns;
        }

        void addTo(List<String> lines) {
            if (text.isEmpty()) {
                lines.add("");
            }
            for (int start = 0; start < text.length(); ) {
                int end = endOfLine(start);
                lines.add(text.substring(start, end).stripTrailing());
                start = afterBlanks(end);
            }
        }

        /** The last place to break that keeps the line within the columns, or the last cluster that fits. */
        private int endOfLine(int start) {
            int taken = 0;
            int breakable = start;
            boolean inked = false;
            for (int at = start; at < text.length(); ) {
                int end = Graphemes.end(text, at);
                taken += measure.ofCluster(text, at, end);
                boolean blank = blank(at);
                if (inked && (blank || breaksBefore(start, at))) {
                    breakable = at;
                }
                if (taken > columns && !blank) {
                    boolean whole = breakable > start;
                    return whole ? breakable : at > start ? at : end;
                }
                inked |= !blank;
                at = end;
            }
            return text.length();
        }

        private boolean breaksBefore(int start, int at) {
            if (at == start || NOT_FIRST_ON_A_LINE.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
            return ideographic(text.codePointAt(at)) || ideographic(text.codePointBefore(at));
        }

        private static boolean ideographic(int codePoint) {
            boolean kanaOrSign = 0x2E80 <= codePoint && codePoint < 0xA4D0;
            boolean fullwidth = 0xFF00 <= codePoint && codePoint < 0xFF61;
            return kanaOrSign || fullwidth || Character.isIdeographic(codePoint);
        }

        private int afterBlanks(int end) {
            int at = end;
            while (at < text.length() && blank(at)) {
                at++;
            }
            return at;
        }

        /** Tells whether a blank stands there; one that carries an accent is none. */
        private boolean blank(int at) {
            return text.charAt(at) == ' ' && Graphemes.end(text, at) == at + 1;
        }
    }
}
