package chronoscope.view;

import chronoscope.explore.Line;
import chronoscope.explore.Rect;
import java.util.Optional;

/** Draws a line of a text pane. */
final class TextLine {
    private static final int MARGIN = 2;

    private TextLine() {}

    static void draw(Pen pen, Rect pane, int row, Line line, boolean here, Optional<String> found) {
        if (here) {
            pen.fill(pane.left() + 1, pane.right(), row, ' ', Palette.Ink.SELECTED);
            pen.fill(pane.left(), pane.left() + 1, row, pen.glyphs().bar(), Palette.Ink.ACCENT);
        }
        int at = pane.left() + MARGIN;
        for (Line.Span span : line.spans()) {
            Palette.Ink ink = ink(span.role());
            int start = at;
            at = pen.text(at, pane.right(), row, span.text(), here ? selected(ink) : ink, span.hyperlink());
            Matches.light(pen, start, pane.right(), row, span.text(), span.hyperlink(), found);
        }
    }

    private static Palette.Ink selected(Palette.Ink ink) {
        return ink == Palette.Ink.MUTED ? Palette.Ink.SELECTED_MUTED : Palette.Ink.SELECTED;
    }

    private static Palette.Ink ink(Line.Role role) {
        return switch (role) {
            case TITLE -> Palette.Ink.STRONG;
            case DATE -> Palette.Ink.ACCENT;
            case TEXT -> Palette.Ink.TEXT;
            case MUTED, LABEL -> Palette.Ink.MUTED;
            case LINK -> Palette.Ink.LINK;
        };
    }
}
