package chronoscope.view;

import chronoscope.axis.Scale;
import chronoscope.axis.Shade;
import chronoscope.axis.Trace;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Truth;
import chronoscope.explore.Explorer;
import chronoscope.explore.Rect;
import chronoscope.model.Era;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The eras as bands over the axis, each with its name. */
final class EraBands {
    /** Below this many letters a name says nothing. */
    private static final int SHORTEST = 3;

    private static final int ROWS_FOR_TWO = 5;

    private final Pen pen;
    private final Rect area;
    private final Scale scale;
    private final Optional<EdtfDate> here;

    /** In each row, the columns of bands and names. */
    private final List<BitSet> taken = List.of(new BitSet(), new BitSet());

    /** In each row, the columns of names and of a band's ends: between them another name may stand in a band. */
    private final List<BitSet> written = List.of(new BitSet(), new BitSet());

    /** @param whole whether its start is free, where it is in sight */
    private record Band(Era era, Trace trace, int row, boolean whole) {}

    private EraBands(Pen pen, Rect area, Scale scale, Optional<EdtfDate> here) {
        this.pen = pen;
        this.area = area;
        this.scale = scale;
        this.here = here;
    }

    /** Draws the eras that are in sight into the upper rows of the axis, as far as there is room, and returns how many. */
    static int draw(Pen pen, Rect area, Scale scale, Explorer explorer) {
        int most = area.rows() < 3 ? 0 : area.rows() < ROWS_FOR_TWO ? 1 : 2;
        List<Band> bands = most == 0 ? List.of() : placed(explorer.timeline().eras(), scale, most);
        EraBands drawn = new EraBands(pen, area, scale, explorer.event().map(event -> event.date()));
        bands.forEach(drawn::band);
        bands.forEach(drawn::name);
        return bands.stream().mapToInt(band -> band.row() + 1).max().orElse(0);
    }

    /** Puts each era into the first row where it is free; where there is none, what sticks out of the others. */
    private static List<Band> placed(List<Era> eras, Scale scale, int rows) {
        List<Band> inSight = eras.stream()
                .map(era -> new Band(era, Trace.of(era.date(), scale), 0, true))
                .filter(band -> !band.trace().isEmpty())
                .sorted(EraBands::inOrder)
                .toList();
        int[] ends = new int[rows];
        List<Band> placed = new ArrayList<>();
        for (Band band : inSight) {
            int left = band.trace().left();
            // One that ends in the column in which a later one begins leaves it that column; one within it, if need be.
            int row = IntStream.range(0, rows)
                    .filter(each -> ends[each] <= left + (overlaps(band, placed, each) ? 0 : 1))
                    .findFirst()
                    .orElse(shortest(ends));
            boolean whole = ends[row] <= left + 1;
            int hidden = whole ? 0 : ends[row] - band.trace().left();
            List<Shade> shades = band.trace().shades();
            if (whole || hidden + SHORTEST + 2 <= shades.size()) {
                Trace seen = new Trace(band.trace().left() + hidden, shades.subList(hidden, shades.size()));
                ends[row] = seen.right();
                placed.add(new Band(band.era(), seen, row, whole));
            }
        }
        return placed;
    }

    private static boolean overlaps(Band band, List<Band> placed, int row) {
        return placed.stream()
                .anyMatch(other -> other.row() == row
                        && other.era().date().overlaps(band.era().date()) != Truth.NO);
    }

    /** The first to begin comes first, and of those the last to end. */
    private static int inOrder(Band one, Band other) {
        int byLeft = Integer.compare(one.trace().left(), other.trace().left());
        return byLeft != 0
                ? byLeft
                : Integer.compare(other.trace().right(), one.trace().right());
    }

    private static int shortest(int[] ends) {
        int shortest = 0;
        for (int row = 1; row < ends.length; row++) {
            shortest = ends[row] < ends[shortest] ? row : shortest;
        }
        return shortest;
    }

    private void band(Band band) {
        Trace trace = band.trace();
        int left = area.left() + trace.left();
        int right = area.left() + trace.right();
        int row = area.top() + band.row();
        taken.get(band.row()).set(trace.left(), trace.right());
        written.get(band.row()).set(trace.left());
        written.get(band.row()).set(trace.right() - 1);
        for (int index = 0; index < trace.shades().size(); index++) {
            Shade shade = trace.shades().get(index);
            char glyph = isSure(shade) && pen.tintsEras() ? ' ' : glyph(shade);
            pen.fill(left + index, left + index + 1, row, glyph, rule(shade));
        }
        boolean begins = band.whole() && isSure(trace.shades().get(0)) && starts(band.era());
        boolean ends = isSure(trace.shades().get(trace.shades().size() - 1)) && stops(band.era());
        if (ends) {
            pen.fill(right - 1, right, row, pen.glyphs().eraTo(), rule(Shade.LASTS));
        }
        if (begins) {
            char glyph = ends && right == left + 1
                    ? pen.glyphs().down()
                    : pen.glyphs().eraFrom();
            pen.fill(left, left + 1, row, glyph, rule(Shade.LASTS));
        }
    }

    /** Writes the name from the start on, also over time that is left out; one that has no room there, beside its band. */
    private void name(Band band) {
        Era era = band.era();
        int left = band.trace().left() + 1;
        int right = band.trace().right() - 1;
        String name = Printable.line(era.name());
        int width = pen.measure().of(name);
        String whole =
                width + 2 <= right - left ? " " + name + " " : pen.measure().fit(name, right - left);
        Palette.Ink plain = isHere(era) ? Palette.Ink.TEXT : Palette.Ink.MUTED;
        boolean fits = width <= right - left;
        Palette.Ink inBand = !pen.tintsEras() ? plain : isHere(era) ? Palette.Ink.ERA_HERE : Palette.Ink.ERA;
        if (!fits && isFree(taken, right + 1, right + 3 + width, band.row())) {
            write(right + 2, right + 2 + width, band.row(), name, plain);
        } else if (!fits && isFree(taken, left - 3 - width, left - 1, band.row())) {
            write(left - 2 - width, left - 2, band.row(), name, plain);
        } else if (pen.measure().of(whole) >= SHORTEST) {
            write(left, right, band.row(), whole, inBand);
        } else if (isFree(written, left - 4 - width, left - 1, band.row())) {
            // Between the name of the era around it and its own end, a line says whose this is.
            write(
                    left - 4 - width,
                    left - 1,
                    band.row(),
                    " " + name + " " + pen.glyphs().across(),
                    inBand);
        }
    }

    private void write(int left, int right, int row, String text, Palette.Ink ink) {
        int end = pen.text(area.left() + left, area.left() + right, area.top() + row, text, ink) - area.left();
        taken.get(row).set(left, end);
        written.get(row).set(left, end);
    }

    /** Tells whether none of what is marked is in these columns of a row, of which the outer ones may be off the axis. */
    private boolean isFree(List<BitSet> columns, int left, int right, int row) {
        return left >= -1
                && right <= scale.columns() + 1
                && columns.get(row).get(Math.max(0, left), right).isEmpty();
    }

    private Palette.Ink rule(Shade shade) {
        return isSure(shade) && pen.tintsEras() ? Palette.Ink.ERA : Palette.Ink.RULE;
    }

    private char glyph(Shade shade) {
        return switch (shade) {
            case NONE -> ' ';
            case POINT, LASTS, WITHIN -> pen.glyphs().across();
            case DOUBTED_POINT, PERHAPS -> pen.glyphs().perhaps();
            case FADING -> pen.glyphs().fading();
        };
    }

    private static boolean isSure(Shade shade) {
        return shade == Shade.POINT || shade == Shade.LASTS || shade == Shade.WITHIN;
    }

    private boolean starts(Era era) {
        return era.date()
                .earliest()
                .moment()
                .filter(moment -> scale.column(moment.seconds()) >= 0)
                .isPresent();
    }

    private boolean stops(Era era) {
        return era.date()
                .latest()
                .moment()
                .filter(moment -> scale.column(moment.seconds()) < scale.columns())
                .isPresent();
    }

    /** Whether the event under the cursor is, or may be, of the era. */
    private boolean isHere(Era era) {
        return here.filter(date -> date.overlaps(era.date()) != Truth.NO).isPresent();
    }
}
