package chronoscope.view;

import chronoscope.axis.Scale;
import chronoscope.axis.Tick;
import chronoscope.axis.Ticks;
import chronoscope.axis.Trace;
import chronoscope.axis.Window;
import chronoscope.axis.YearLabels;
import chronoscope.edtf.CalendarUnit;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Zone;
import chronoscope.explore.Axis;
import chronoscope.explore.Elapsed;
import chronoscope.explore.EmptySpan;
import chronoscope.explore.Explorer;
import chronoscope.explore.Rect;
import chronoscope.explore.RoughDuration;
import chronoscope.explore.Rows;
import chronoscope.explore.SearchResult;
import chronoscope.explore.ShortDate;
import chronoscope.query.Corpus;
import chronoscope.query.Times;
import chronoscope.text.Measure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** The time axis: the events in sight, where each may be in time, above labels that tell which time that is. */
final class AxisPane {
    /** How finely years are told: to such a part of what is between them. */
    private static final double LEAST_PART = 1000;

    /** So many events are better counted by dots, two in a column, than by bars. */
    private static final int BRAILLE_FROM = 200;

    private final Pen pen;
    private final TracePen traces;
    private final Rect area;
    private final Explorer explorer;
    private final Scale scale;
    private final Window window;
    private final Times times;

    /** The indexes of events, how the axis shows each, and in which row from below, so that none covers another. */
    private record Packed(List<Integer> indexes, List<Trace> traces, List<Integer> places) {}

    /** What was found for so many rows. */
    private record PackedInRows(int rows, Optional<Packed> packed) {}

    /** @param leftOut how long each break is, from left to right */
    private record Labels(List<Tick> ticks, List<RoughDuration> leftOut) {}

    private AxisPane(Pen pen, Rect area, Explorer explorer, Scale scale, Window window) {
        this.pen = pen;
        this.traces = new TracePen(pen, area.left());
        this.area = area;
        this.explorer = explorer;
        this.scale = scale;
        this.window = window;
        this.times = explorer.corpus().times();
    }

    static void draw(Pen pen, Explorer explorer) {
        Axis.of(explorer).ifPresent(axis -> {
            Rect area = axis.area();
            pen.text(area.left() - axis.first().length(), area.left(), area.top(), axis.first(), Palette.Ink.MUTED);
            int end = area.right() + axis.last().length();
            pen.text(area.right(), end, area.top(), axis.last(), Palette.Ink.MUTED);
            new AxisPane(pen, area, explorer, axis.scale(), axis.window()).draw();
        });
    }

    /** Returns the first and the last year of what is shown, or the only one, or empty where none is known. */
    static Optional<String> span(Explorer explorer) {
        Corpus corpus = explorer.corpus();
        Zone zone = corpus.timeline().zone();
        return corpus.times().first().map(known -> {
            double start = known.seconds();
            double end = corpus.times().last().orElse(known).seconds();
            Rows shown = explorer.dated();
            if (!shown.isEmpty() && shown.size() < corpus.timeline().events().size()) {
                double earliest = end;
                double latest = start;
                for (int row = 0; row < shown.size(); row++) {
                    // Comparisons are false where nothing is known.
                    double begin = corpus.times().start(shown.at(row));
                    double most = corpus.times().end(shown.at(row));
                    earliest = begin < earliest ? begin : earliest;
                    latest = most > latest ? Double.isInfinite(most) ? Math.max(latest, begin) : most : latest;
                }
                start = Math.max(start, earliest);
                end = Math.max(start, Math.min(end, latest));
            }
            Moment first = zone.clock(Moment.at(start));
            Moment last = zone.clock(Moment.at(end));
            double apart = Math.max(1, (last.year() - (double) first.year()) / LEAST_PART);
            String from = YearLabels.label(first.year(), apart);
            String to = YearLabels.label(last.year(), apart);
            return from.equals(to) ? from : from + " to " + to;
        });
    }

    private void draw() {
        int labels = area.rows() > 1 ? 1 : 0;
        int eras = EraBands.draw(pen, area, scale, explorer);
        RivalDates rivals = new RivalDates(pen, area.left(), scale, explorer);
        int below = rivals.rows(area.rows() - labels - eras);
        int rows = area.rows() - labels - eras - below;
        int bottom = area.top() + eras + rows - 1;
        pen.fill(area.left(), area.right(), bottom, pen.glyphs().track(), Palette.Ink.RULE);
        hidden(bottom);
        packed(rows).ifPresentOrElse(packed -> draw(packed, bottom), () -> crowded(rows, bottom));
        matches(bottom);
        traces.breaks(scale, area.top() + eras, area.rows() - eras, bottom);
        rivals.draw(bottom + 1, below);
        if (labels > 0) {
            labels(area.bottom() - 1);
        }
        beyond(bottom);
    }

    /** Returns the events in places of their own; empty where there are too many for so many rows. */
    private Optional<Packed> packed(int rows) {
        PackedInRows known = explorer.onScale(
                explorer.narrowing(), scale, PackedInRows.class, () -> new PackedInRows(rows, newlyPacked(rows)));
        return known.rows() == rows ? known.packed() : newlyPacked(rows);
    }

    private Optional<Packed> newlyPacked(int rows) {
        int most = scale.columns() * rows;
        List<Integer> inSight = inSight(most + 1);
        if (inSight.size() > most) {
            return Optional.empty();
        }
        List<Trace> each = inSight.stream().map(this::trace).toList();
        return Trace.packed(each, rows).map(places -> new Packed(inSight, each, places));
    }

    private Trace trace(int index) {
        return Trace.of(explorer.timeline().events().get(index).date(), scale);
    }

    /** The indexes of the shown events that the axis has something of, the first ones of many. */
    private List<Integer> inSight(int most) {
        List<Integer> indexes = new ArrayList<>();
        Rows shown = explorer.dated();
        for (int row = 0; row < shown.size() && indexes.size() < most; row++) {
            if (isInSight(shown.at(row))) {
                indexes.add(shown.at(row));
            }
        }
        return indexes;
    }

    private boolean isInSight(int index) {
        return times.mayTouch(index, window.start(), window.end());
    }

    /** Marks where the events begin that the search found. */
    private void matches(int bottom) {
        explorer.highlighted().map(SearchResult::matches).ifPresent(matches -> {
            boolean[] begun =
                    explorer.onScale(matches, scale, boolean[].class, () -> begun(matches.size(), matches::at));
            for (int column = 0; column < begun.length; column++) {
                if (begun[column]) {
                    traces.match(column, bottom);
                }
            }
        });
    }

    /** Marks where the events begin that are not shown. */
    private void hidden(int row) {
        int all = explorer.timeline().events().size();
        if (explorer.dated().size() < all) {
            boolean[] begun = explorer.onScale(
                    explorer.corpus(), scale, boolean[].class, () -> begun(all, IntUnaryOperator.identity()));
            for (int column = 0; column < begun.length; column++) {
                if (begun[column]) {
                    traces.cell(column, row, pen.glyphs().hidden(), Palette.Ink.MUTED);
                }
            }
        }
    }

    /** Returns in which columns events begin, given the index of each. */
    private boolean[] begun(int count, IntUnaryOperator indexes) {
        boolean[] begun = new boolean[scale.columns()];
        for (int each = 0; each < count; each++) {
            int index = indexes.applyAsInt(each);
            double start = times.start(index);
            int column = Double.isNaN(start) || !isInSight(index) ? -1 : scale.column(start);
            if (0 <= column && column < begun.length) {
                begun[column] = true;
            }
        }
        return begun;
    }

    private void draw(Packed packed, int bottom) {
        int here = here();
        for (int at = 0; at < packed.traces().size(); at++) {
            int row = bottom - packed.places().get(at);
            traces.trace(packed.traces().get(at), row, packed.indexes().get(at) == here);
        }
    }

    /** There are too many: below, what time they take, and above, how many begin where. */
    private void crowded(int rows, int bottom) {
        Crowd crowd = Crowd.of(explorer.dated(), explorer, scale, window);
        crowd.draw(traces, bottom);
        if (pen.hasBraille() && explorer.dated().size() > BRAILLE_FROM) {
            traces.dots(crowd.begun(), crowd.begunRight(), bottom - rows + 1, rows - 1);
        } else {
            traces.bars(crowd.begun(), bottom - rows + 1, rows - 1);
        }
        explorer.event()
                .map(event -> Trace.of(event.date(), scale))
                .ifPresent(here -> traces.trace(here, bottom, true));
    }

    private int here() {
        return explorer.index();
    }

    /** Writes the labels of time, and among them the date of the event under the cursor. */
    private void labels(int row) {
        Labels labels = explorer.onScale(scale, scale, Labels.class, () -> new Labels(Ticks.on(scale), newlyLeftOut()));
        Optional<DateHere> date = dateHere(labels.ticks());
        BitSet taken = new BitSet();
        date.ifPresent(here -> taken.set(here.left(), here.right()));
        for (Tick tick : labels.ticks()) {
            boolean free = date.isEmpty() || !date.get().covers(tick, pen.measure());
            if (free) {
                taken.set(tick.column(), DateHere.end(tick, pen.measure()));
            }
            int at = area.left() + tick.column();
            if (free && tick.begins()) {
                traces.cell(tick.column(), row, pen.glyphs().begins(), Palette.Ink.RULE);
                pen.text(at + 1, area.right(), row, tick.label(), Palette.Ink.MUTED);
            } else if (free) {
                pen.text(at, area.right(), row, tick.label(), Palette.Ink.MUTED);
            }
        }
        date.ifPresent(here -> {
            int left = here.left() + (here.tick() == here.left() ? 1 : 0);
            pen.text(area.left() + left, area.right(), row, here.words(), Palette.Ink.ACCENT);
            if (here.tick() >= 0) {
                traces.cell(here.tick(), row, pen.glyphs().begins(), Palette.Ink.ACCENT);
            }
        });
        leftOut(row, taken, labels);
    }

    /** Returns the date of the event under the cursor, where it hides the fewest labels; empty where it is not known. */
    private Optional<DateHere> dateHere(List<Tick> ticks) {
        int index = here();
        if (index < 0 || Double.isNaN(times.start(index))) {
            return Optional.empty();
        }
        int column = scale.column(times.start(index));
        // An end, or that it is doubted, is told by what is drawn there: longer words would cover other labels.
        String words = Elapsed.begin(explorer.timeline().events().get(index).date())
                .wordsWithoutZone()
                .replace(", uncertain", "?");
        String whole = ShortDate.of(words, "", "");
        Measure measure = pen.measure();
        if (column < 0 || column >= area.columns()) {
            String marked = column < 0
                    ? pen.glyphs().earlier() + " " + whole
                    : whole + " " + pen.glyphs().later();
            return Optional.of(DateHere.atEdge(column, marked, area.columns(), measure));
        }
        int part = scale.stretches().stream()
                .mapToInt(Scale.Stretch::left)
                .filter(left -> left <= column)
                .max()
                .orElse(0);
        // What the first label says of the whole axis needs no repetition, while it is in sight.
        Optional<DateHere> brief = ticks.stream()
                .limit(1)
                .map(first -> DateHere.at(column, brief(words, first), part, area.columns(), ticks, measure))
                .filter(here -> !here.covers(ticks.get(0), measure))
                .findFirst();
        return brief.or(() -> Optional.of(DateHere.at(column, whole, part, area.columns(), ticks, measure)));
    }

    /** Returns the words of a date without the year and the day that are those of the whole axis, if a label says them. */
    private String brief(String words, Tick label) {
        Moment from = window.zone().clock(window.from());
        Moment to = window.zone().clock(window.to());
        String year = CalendarUnit.YEAR.name(from);
        String day = CalendarUnit.DAY.name(from);
        if (!CalendarUnit.YEAR.holds(from, to) || !label.label().contains(year)) {
            return ShortDate.of(words, "", "");
        }
        boolean ofOneDay = CalendarUnit.DAY.holds(from, to) && label.label().equals(ShortDate.of(day, "", ""));
        return ShortDate.of(words, year, ofOneDay ? day.substring(0, day.length() - year.length() - 1) : "");
    }

    /** The axis says of a gap what the list says; where no event is on one of its sides, how much of it is not drawn. */
    private List<RoughDuration> newlyLeftOut() {
        List<RoughDuration> lengths = new ArrayList<>();
        Rows rows = explorer.folding();
        for (int index = 1; index < scale.stretches().size(); index++) {
            double from = scale.stretches().get(index - 1).to();
            double to = scale.stretches().get(index).from();
            lengths.add(EmptySpan.at((from + to) / 2, explorer.corpus(), rows)
                    .orElseGet(() -> RoughDuration.of(to - from)));
        }
        return lengths;
    }

    /** Writes how long the breaks are, where no other label stands: all in words, or all briefly. */
    private void leftOut(int row, BitSet taken, Labels labels) {
        BitSet ticks = new BitSet();
        for (Tick tick : labels.ticks()) {
            ticks.set(tick.column(), tick.column() + pen.measure().of(tick.label()) + 1);
        }
        // What the cursor's date covers makes no difference to the form: it would change while the cursor moves.
        boolean words = true;
        for (int index = 0; index < labels.leftOut().size(); index++) {
            RoughDuration length = labels.leftOut().get(index);
            words &= fits(index, length.words(), ticks) || !fits(index, length.brief(), ticks);
        }
        Function<RoughDuration, String> form = words ? RoughDuration::words : RoughDuration::brief;
        for (int index = 0; index < labels.leftOut().size(); index++) {
            String text = form.apply(labels.leftOut().get(index));
            if (fits(index, text, taken)) {
                // Where there is room, it is not read as one with a label that has no tick.
                int left = endOfBreak(index) - text.length();
                boolean apart = taken.get(endOfBreak(index) + 1) && left > 1 && !taken.get(left - 2);
                int start = area.left() + (apart ? left - 1 : left);
                pen.text(start, start + text.length(), row, text, Palette.Ink.MUTED);
            }
        }
    }

    private boolean fits(int index, String text, BitSet taken) {
        int start = endOfBreak(index) - text.length() - 1;
        return start >= -1
                && taken.get(Math.max(0, start), endOfBreak(index) + 1).isEmpty();
    }

    private int endOfBreak(int index) {
        return scale.stretches().get(index + 1).left() - 1;
    }

    /** Tells that there are events before or after what is in sight. */
    private void beyond(int row) {
        if (area.rows() > 1 && explorer.isZoomed()) {
            boolean before = times.first()
                    .filter(first -> first.compareTo(window.from()) < 0)
                    .isPresent();
            boolean after =
                    times.last().filter(last -> last.compareTo(window.to()) > 0).isPresent();
            pen.fill(area.left() - 1, area.left(), row, before ? pen.glyphs().earlier() : ' ', Palette.Ink.ACCENT);
            pen.fill(area.right(), area.right() + 1, row, after ? pen.glyphs().later() : ' ', Palette.Ink.ACCENT);
        }
    }
}
