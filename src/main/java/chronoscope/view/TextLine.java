package chronoscope.view;

import chronoscope.explore.Line;
import chronoscope.explore.Rect;
import chronoscope.text.SearchTerm;
import java.util.Optional;

/** Draws a line of a text pane. */
final class TextLine {
    private static final int MARGIN = 2;

    private TextLine() {}

    static void draw(Pen pen, Rect pane, int row, Line line, boolean here, Optional<SearchTerm> found) {
        Pen.Inks inks = pen.row(pane.left(), pane.right(), row, here, true);
        int at = pane.left() + MARGIN;
        for (Line.Span span : line.spans()) {
            Palette.Ink ink = ink(span.role());
            int start = at;
            at = pen.text(
                    at,
                    pane.right(),
                    row,
                    span.text(),
                    !here ? ink : ink == Palette.Ink.MUTED ? inks.muted() : inks.text(),
                    span.hyperlink());
            pen.light(start, pane.right(), row, span.text(), span.hyperlink(), found);
        }
    }

    static Palette.Ink ink(Line.Role role) {
        return switch (role) {
            case TITLE -> Palette.Ink.STRONG;
            case DATE -> Palette.Ink.ACCENT;
            case TEXT -> Palette.Ink.TEXT;
            case MUTED, LABEL -> Palette.Ink.MUTED;
            case LINK -> Palette.Ink.LINK;
            case QUOTE -> Palette.Ink.QUOTE;
            case CITED -> Palette.Ink.CITED;
            case SOURCE_1 -> Palette.Ink.SOURCE_1;
            case SOURCE_2 -> Palette.Ink.SOURCE_2;
            case SOURCE_3 -> Palette.Ink.SOURCE_3;
            case SOURCE_4 -> Palette.Ink.SOURCE_4;
            case SOURCE_5 -> Palette.Ink.SOURCE_5;
            case SOURCE_6 -> Palette.Ink.SOURCE_6;
        };
    }
}
