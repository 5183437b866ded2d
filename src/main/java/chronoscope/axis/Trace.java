package chronoscope.axis;

import chronoscope.edtf.Bound;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What of a scale's columns a date takes: never a point where more is possible.
 *
 * @param left the first column, from 0
 * @param shades one for each column from there on; empty where the date is out of sight
 */
public record Trace(int left, List<Shade> shades) {
    private static final Bound OPEN = new Bound.Open();
    private static final Trace NOTHING = new Trace(0, List.of());

    private static final double DAY = 86_400;

    /** How many columns tell of an end that is open or unknown. */
    private static final int FADE = 6;

    public Trace {
        shades = List.copyOf(shades);
    }

    /** Finds the columns of a date; those of a date that was asked for lately are known. */
    public static Trace of(EdtfDate date, Scale scale) {
        return scale.trace(date);
    }

    static Trace find(EdtfDate date, Scale scale) {
        Shade[] line = new Shade[scale.columns()];
        Arrays.fill(line, Shade.NONE);
        List<Period> certain = date.certain();
        boolean doubted = date.uncertain() || date.approximate();
        for (Period period : date.possible()) {
            boolean sure = certain.contains(period) && !doubted;
            Shade wide = !sure ? Shade.PERHAPS : date.isInterval() ? Shade.LASTS : Shade.WITHIN;
            draw(line, scale, period, wide, doubted || !sure ? Shade.DOUBTED_POINT : Shade.POINT);
        }
        if (!date.isInterval() || doubted) {
            return trimmed(line);
        }
        for (Period period : certain) {
            draw(line, scale, period, Shade.LASTS, Shade.POINT);
        }
        return trimmed(line);
    }

    /**
     * Returns what stands for a date in a single column, which is what the axis draws of it: a point only where no column is
     * shorter than the date.
     */
    public static Shade mark(EdtfDate date, Scale scale) {
        Shade mark = mark(date);
        return !mark.isPoint()
                ? mark
                : of(date, scale).shades().stream()
                        .filter(shade -> shade != Shade.NONE && shade != Shade.FADING)
                        .findFirst()
                        .orElse(mark);
    }

    /** Returns the mark in columns of a day. */
    private static Shade mark(EdtfDate date) {
        List<Period> possible = date.possible();
        Optional<Moment> from = possible.isEmpty()
                ? Optional.empty()
                : possible.get(0).earliest().moment();
        Optional<Moment> to =
                possible.isEmpty() ? Optional.empty() : possible.get(0).latest().moment();
        boolean doubted =
                date.uncertain() || date.approximate() || !date.certain().containsAll(possible);
        if (from.isEmpty()) {
            boolean open = date.isInterval() && date.earliest().equals(OPEN);
            return to.isEmpty() ? Shade.NONE : open && !doubted ? Shade.LASTS : Shade.FADING;
        }
        boolean fine = to.isEmpty() || to.get().seconds() - from.get().seconds() < DAY;
        if (date.isInterval() && !doubted) {
            return Shade.LASTS;
        }
        return fine ? doubted ? Shade.DOUBTED_POINT : Shade.POINT : doubted ? Shade.PERHAPS : Shade.WITHIN;
    }

    private static void draw(Shade[] line, Scale scale, Period period, Shade wide, Shade point) {
        Optional<Double> from = period.earliest().moment().map(Moment::seconds);
        Optional<Double> to = period.latest().moment().map(Moment::seconds);
        boolean runsOn = wide == Shade.LASTS;
        if (from.isPresent()) {
            int first = scale.column(from.get());
            boolean ends = to.isPresent() || !(runsOn && period.latest().equals(OPEN));
            int last = to.isPresent() ? scale.lastColumn(from.get(), to.get()) : ends ? first : line.length - 1;
            boolean fine = to.isEmpty() ? ends : to.get() - from.get() < DAY;
            fill(line, first, last, first == last && fine ? point : wide);
            if (to.isEmpty()) {
                fill(
                        line,
                        ends ? first + 1 : Math.max(first + 1, line.length - FADE),
                        ends ? first + FADE : last,
                        Shade.FADING);
            }
        } else if (to.isPresent()) {
            boolean begins = !(runsOn && period.earliest().equals(OPEN));
            int last = scale.lastColumn(to.get());
            fill(line, begins ? last : 0, last, begins ? point : wide);
            fill(
                    line,
                    begins ? Math.min(last, line.length) - FADE : 0,
                    begins ? last - 1 : Math.min(last, FADE) - 1,
                    Shade.FADING);
        }
    }

    private static void fill(Shade[] line, int first, int last, Shade shade) {
        for (int column = Math.max(0, first); column <= Math.min(last, line.length - 1); column++) {
            boolean fades = shade == Shade.FADING && line[column] == Shade.LASTS;
            if (line[column] == Shade.NONE || line[column] == Shade.FADING || shade == Shade.LASTS || fades) {
                line[column] = shade;
            }
        }
    }

    private static Trace trimmed(Shade[] line) {
        int first = 0;
        while (first < line.length && line[first] == Shade.NONE) {
            first++;
        }
        int end = line.length;
        while (end > first && line[end - 1] == Shade.NONE) {
            end--;
        }
        return first == end ? NOTHING : new Trace(first, Arrays.asList(line).subList(first, end));
    }

    public boolean isEmpty() {
        return shades.isEmpty();
    }

    public boolean isPoint() {
        return shades.size() == 1 && shades.get(0).isPoint();
    }

    /** Returns the first column behind. */
    public int right() {
        return left + shades.size();
    }

    /**
     * Puts traces into rows, so that none covers another; empty where they need more rows than there are.
     *
     * @return for each trace its row, from 0
     */
    public static Optional<List<Integer>> packed(List<Trace> traces, int rows) {
        List<Integer> ends = new ArrayList<>(Collections.nCopies(rows, 0));
        List<Integer> places = new ArrayList<>();
        for (Trace trace : traces) {
            int row = 0;
            // Points may touch; what is wider would look like one.
            int gap = trace.isPoint() ? 0 : 1;
            while (row < rows && ends.get(row) > Math.max(0, trace.left() - gap)) {
                row++;
            }
            if (row == rows) {
                return Optional.empty();
            }
            ends.set(row, trace.right() + (trace.isPoint() ? 0 : 1));
            places.add(row);
        }
        return Optional.of(places);
    }
}
