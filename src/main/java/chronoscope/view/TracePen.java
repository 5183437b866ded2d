package chronoscope.view;

import chronoscope.axis.Scale;
import chronoscope.axis.Shade;
import chronoscope.axis.Trace;

/** Draws in the columns of a time axis. */
final class TracePen {
    private static final int CLUSTER = 10;

    private static final char BRAILLE = '\u2800';
    private static final int DOTS = 4;

    /** The patterns of so many dots in the left and in the right half of a cell, from the bottom. */
    private static final int[] LEFT_DOTS = {0, 0x40, 0x44, 0x46, 0x47};

    private static final int[] RIGHT_DOTS = {0, 0x80, 0xa0, 0xb0, 0xb8};

    private final Pen pen;
    private final int left;

    /** @param left the screen's column of the axis's first one */
    TracePen(Pen pen, int left) {
        this.pen = pen;
        this.left = left;
    }

    /** Draws an event: a point where it is one, else all that it may take. */
    void trace(Trace trace, int row, boolean here) {
        for (int index = 0; index < trace.shades().size(); index++) {
            shade(trace.left() + index, row, trace.shades().get(index), here);
        }
    }

    /** Draws what an event says about one column. */
    void shade(int column, int row, Shade shade, boolean here) {
        if (shade != Shade.NONE) {
            cell(column, row, glyph(pen.glyphs(), shade, here), ink(shade, here));
        }
    }

    /** Returns what stands for a column of an event. */
    static char glyph(Glyphs glyphs, Shade shade, boolean here) {
        return switch (shade) {
            case NONE -> ' ';
            case POINT -> here ? glyphs.here() : glyphs.mark();
            case DOUBTED_POINT -> here ? glyphs.doubtedHere() : glyphs.doubted();
            case LASTS -> glyphs.lasts();
            case WITHIN -> glyphs.within();
            case PERHAPS -> glyphs.perhaps();
            case FADING -> glyphs.fading();
        };
    }

    private static Palette.Ink ink(Shade shade, boolean here) {
        return here ? Palette.Ink.ACCENT : shade.isPoint() ? Palette.Ink.TEXT : Palette.Ink.MUTED;
    }

    /** Draws several events that fall into one column. */
    void cluster(int column, int row, int count) {
        char glyph = count < CLUSTER
                ? Character.forDigit(count, CLUSTER)
                : pen.glyphs().many();
        cell(column, row, glyph, Palette.Ink.TEXT);
    }

    /** Draws a column that several events take, each in its own way. */
    void merged(int column, int row) {
        cell(column, row, pen.glyphs().merged(), Palette.Ink.MUTED);
    }

    /** Draws how many events begin in each column, over some rows. */
    void bars(int[] counts, int top, int rows) {
        String bars = pen.glyphs().bars();
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        for (int column = 0; column < counts.length; column++) {
            int height = counts[column] == 0
                    ? 0
                    : Math.max(1, (int) Math.round((double) counts[column] / most * rows * bars.length()));
            for (int row = 0; row < rows && height > 0; row++) {
                int part = Math.min(height, bars.length());
                cell(column, top + rows - 1 - row, bars.charAt(part - 1), Palette.Ink.MUTED);
                height -= part;
            }
        }
    }

    /** Draws how many events begin in each half of a column, over some rows, by dots of braille. */
    void dots(int[] counts, int[] right, int top, int rows) {
        int most = 1;
        for (int column = 0; column < counts.length; column++) {
            most = Math.max(most, Math.max(right[column], counts[column] - right[column]));
        }
        for (int column = 0; column < counts.length; column++) {
            int first = dots(counts[column] - right[column], most, rows);
            int second = dots(right[column], most, rows);
            for (int row = 0; row < rows; row++) {
                int below = row * DOTS;
                int pattern = LEFT_DOTS[part(first - below)] | RIGHT_DOTS[part(second - below)];
                if (pattern > 0) {
                    cell(column, top + rows - 1 - row, (char) (BRAILLE + pattern), Palette.Ink.MUTED);
                }
            }
        }
    }

    private static int dots(int count, int most, int rows) {
        return count == 0 ? 0 : Math.max(1, (int) Math.round((double) count / most * rows * DOTS));
    }

    private static int part(int dots) {
        return Math.max(0, Math.min(dots, DOTS));
    }

    /** Marks a column as one that holds what the search found; what stands there stays. */
    void match(int column, int row) {
        pen.repaint(left + column, row, Palette.Ink.MATCH);
    }

    /** Draws what stands where time is folded, and nothing else there. */
    void breaks(Scale scale, int top, int rows, int marked) {
        for (Scale.Stretch stretch : scale.stretches()) {
            int end = stretch.right();
            if (end < scale.columns()) {
                for (int row = top; row < top + rows; row++) {
                    pen.fill(left + end, left + end + Scale.BREAK, row, ' ', Palette.Ink.TEXT);
                }
                String folded = pen.glyphs().folded();
                pen.text(left + end + 1, left + end + Scale.BREAK, marked, folded, Palette.Ink.MUTED);
            }
        }
    }

    void cell(int column, int row, char glyph, Palette.Ink ink) {
        pen.fill(left + column, left + column + 1, row, glyph, ink);
    }
}
