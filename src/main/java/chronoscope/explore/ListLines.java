package chronoscope.explore;

import chronoscope.edtf.CalendarUnit;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.model.Event;
import chronoscope.model.Status;
import chronoscope.query.Corpus;
import chronoscope.query.Times;
import chronoscope.text.Bisection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the lines of the list: the shown events, each in a line, with a heading above those of one part of time,
 * and a line where nothing happens for long. Lines count from 0, as rows do: a row is an event's place among the shown
 * events, a line is its place on the screen before it is scrolled.
 */
public final class ListLines {
    private static final String UNKNOWN = " unknown";
    private static final int MOST_GROUPS = 9;

    /** A span without events has a line of its own where it is more than such a part of the time shown. */
    private static final int PART_OF_ALL = 10;

    /** Whether all dates are as fine as a unit is found by so many of them, spread evenly. */
    private static final int SAMPLE = 1_000;

    private final Corpus corpus;
    private final Rows shown;
    private final List<Insert> unfolded;
    private final List<Insert> inserts;
    private final Set<String> folded;
    private final int[] starts;

    /** What was asked of rows so far: a list is drawn many times. */
    private final @Nullable Row[] rows;

    /**
     * A line that is no event.
     *
     * @param row the event's row that it stands above
     * @param text the part of time, or how long nothing happens
     * @param count how many events follow until the next heading; 0 where nothing happens
     * @param year the one year that all of them start in; empty where there are several
     * @param day the one day of it, such as "27 April"; empty where there are several
     */
    public record Insert(int row, String text, int count, String year, String day) {
        Insert(int row, String text, int count) {
            this(row, text, count, "", "");
        }

        public boolean isHeading() {
            return count > 0;
        }
    }

    /**
     * What stands in the line of an event besides its title.
     *
     * @param date the date as briefly as its heading allows
     * @param cited how many different citations it has
     * @param origins how many independent origins these have
     * @param disputed whether a claim of it disputes another one, or is disputed
     * @param retracted whether those who said it have taken it back
     */
    public record Row(String date, int cited, int origins, boolean disputed, boolean retracted) {}

    /** Events that start in the same unit of time. */
    private record Part(int from, int to, String name, String year, String day) {
        boolean isSingle() {
            return to - from == 1;
        }

        /** Returns whether a heading may go from it to another. */
        boolean isJoinable() {
            return isSingle() && !name.endsWith(UNKNOWN);
        }
    }

    /** @param folded the texts of the headings whose events have no lines of their own */
    private ListLines(Corpus corpus, Rows shown, List<Insert> unfolded, List<Insert> inserts, Set<String> folded) {
        this.corpus = corpus;
        this.shown = shown;
        this.unfolded = unfolded;
        this.inserts = inserts;
        this.folded = folded;
        this.starts = new int[inserts.size()];
        this.rows = new Row[shown.size()];
        int line = inserts.isEmpty() ? 0 : inserts.get(0).row();
        for (int index = 0; index < starts.length; index++) {
            starts[index] = line;
            line += 1 + rowsBelow(index);
        }
    }

    /** Returns how many rows with a line of their own follow what is inserted, until the next. */
    private int rowsBelow(int index) {
        int end = index + 1 < inserts.size() ? inserts.get(index + 1).row() : shown.size();
        return isFolded(index) ? 0 : end - inserts.get(index).row();
    }

    /** Returns the same lines with other headings folded; a silence among the events of such a heading has no line. */
    ListLines folding(Set<String> others) {
        if (others.equals(folded)) {
            return this;
        }
        List<Insert> left = new ArrayList<>();
        int hidden = 0;
        for (Insert insert : unfolded) {
            if (insert.isHeading() || insert.row() >= hidden) {
                left.add(insert);
            }
            hidden = insert.isHeading() && others.contains(insert.text()) ? insert.row() + insert.count() : hidden;
        }
        return new ListLines(corpus, shown, unfolded, left, others);
    }

    /** Returns the lines of a list that has room for headings, or has not. */
    static ListLines of(Corpus corpus, Rows shown, boolean headings) {
        ListLines plain = of(corpus, shown, List.of());
        return headings && shown.size() > 1 ? of(corpus, shown, plain.found()) : plain;
    }

    private static ListLines of(Corpus corpus, Rows shown, List<Insert> inserts) {
        return new ListLines(corpus, shown, inserts, inserts, Set.of());
    }

    /** Returns how many lines there are. */
    public int size() {
        int last = inserts.size() - 1;
        return last < 0 ? shown.size() : starts[last] + 1 + rowsBelow(last);
    }

    /** Returns the line of an event's row, or of the heading in which it is folded. */
    public int lineOf(int row) {
        int above = above(row);
        return above < 0
                ? row
                : starts[above]
                        + (isFolded(above) ? 0 : 1 + row - inserts.get(above).row());
    }

    /** Returns the index of the last insert above a row, or -1. */
    private int above(int row) {
        int above = inserts.size() - 1;
        while (above >= 0 && inserts.get(above).row() > row) {
            above--;
        }
        return above;
    }

    private boolean isFolded(int index) {
        return isFolded(inserts.get(index));
    }

    /** Returns whether the events below a heading have no lines of their own. */
    public boolean isFolded(Insert insert) {
        return insert.isHeading() && folded.contains(insert.text());
    }

    /** Returns the line from which an event's row is read in a pane: that of its heading, where there is room for both. */
    int firstLineOf(int row, int height) {
        int above = (int) inserts.stream()
                .filter(each -> each.row() == row && !isFolded(each))
                .count();
        return lineOf(row) - Math.min(above, height - 1);
    }

    /** Returns what is in a line that is no event's; empty where it is one's. */
    public Optional<Insert> insert(int line) {
        int index = Arrays.binarySearch(starts, line);
        return index < 0 ? Optional.empty() : Optional.of(inserts.get(index));
    }

    /** Returns the row of the event in a line, or of the next event. */
    public int rowAt(int line) {
        int found = Arrays.binarySearch(starts, line);
        int above = found >= 0 ? found : -found - 2;
        int row = above < 0 ? line : inserts.get(above).row() + (found >= 0 ? 0 : line - starts[above] - 1);
        return Math.min(row, shown.size() - 1);
    }

    /** Returns the row so many lines of events or folded headings further, or back where that is negative. */
    int rowAfter(int row, int steps) {
        int here = stop(row);
        long wanted = Math.max(0, Math.min((long) here + steps, stop(shown.size() - 1)));
        if (wanted == here) {
            return row;
        }
        int passed = 0;
        for (Insert insert : inserts) {
            if (isFolded(insert)) {
                int stop = insert.row() - passed;
                if (wanted <= stop) {
                    break;
                }
                passed += insert.count() - 1;
            }
        }
        return (int) wanted + passed;
    }

    /** Returns how many lines that a cursor can be on are above a row's. */
    private int stop(int row) {
        int hidden = 0;
        for (Insert insert : inserts) {
            if (isFolded(insert) && insert.row() < row) {
                hidden += Math.min(row - insert.row(), insert.count() - 1);
            }
        }
        return row - hidden;
    }

    /** Returns the texts of the headings. */
    Stream<String> headings() {
        return unfolded.stream().filter(Insert::isHeading).map(Insert::text);
    }

    /** Returns the heading above an event's row; empty where there are none. */
    public Optional<Insert> heading(int row) {
        return inserts.stream()
                .filter(each -> each.isHeading() && each.row() <= row)
                .reduce((earlier, later) -> later);
    }

    /** Returns what stands in the line of an event's row. */
    public Row row(int row) {
        Row known = rows[row];
        if (known != null) {
            return known;
        }
        Event event = event(row);
        String words = event.date().wordsWithoutZone();
        Row made = new Row(
                heading(row)
                        .map(above -> ShortDate.of(words, above.year(), above.day()))
                        .orElseGet(() -> ShortDate.of(words, onlyYear(), "")),
                event.evidence().size(),
                event.origins().size(),
                corpus.timeline().isDisputed(event),
                event.status().filter(Status.RETRACTED::equals).isPresent());
        rows[row] = made;
        return made;
    }

    /** Returns the year in which all is, which the head says; empty where there are several. */
    private String onlyYear() {
        Optional<Moment> first = corpus.times().first().map(this::clock);
        Optional<Moment> last = corpus.times().last().map(this::clock);
        return first.isPresent()
                        && last.filter(end -> end.year() == first.get().year()).isPresent()
                ? CalendarUnit.YEAR.name(first.get())
                : "";
    }

    /** Returns whether the row's date is the same as that of the row right above it. */
    public boolean repeats(int row) {
        return row > 0
                && lineOf(row) == lineOf(row - 1) + 1
                && event(row).date().text().equals(event(row - 1).date().text());
    }

    private Event event(int row) {
        return corpus.timeline().events().get(shown.at(row));
    }

    private List<Insert> found() {
        int known = 0;
        while (known < shown.size() && !Double.isNaN(start(known))) {
            known++;
        }
        boolean[] gaps = new boolean[shown.size()];
        List<Insert> silences = silences(known, gaps);
        List<Part> parts = parts(known, gaps);
        if (parts.size() < 2) {
            return silences;
        }
        List<Insert> all = new ArrayList<>();
        int silence = 0;
        for (Part part : parts) {
            for (; silence < silences.size() && silences.get(silence).row() <= part.from(); silence++) {
                all.add(silences.get(silence));
            }
            all.add(new Insert(part.from(), part.name(), part.to() - part.from(), part.year(), part.day()));
        }
        all.addAll(silences.subList(silence, silences.size()));
        return all;
    }

    private double start(int row) {
        return corpus.times().start(shown.at(row));
    }

    /** Finds where surely nothing happens for long, and marks the rows behind. */
    private List<Insert> silences(int known, boolean[] gaps) {
        Times times = corpus.times();
        double end = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < known; row++) {
            double last = times.end(shown.at(row));
            end = Math.max(end, Double.isInfinite(last) ? start(row) : last);
        }
        double shortest = known == 0 ? 0 : (end - start(0)) / PART_OF_ALL;
        List<Insert> silences = new ArrayList<>();
        EmptySpan span = new EmptySpan(corpus);
        for (int row = 0; row < known; row++) {
            int index = shown.at(row);
            boolean startsThere = !times.mayTouch(index, Double.NEGATIVE_INFINITY, span.covered());
            if (row > 0 && startsThere && times.start(index) - span.covered() > shortest) {
                gaps[row] = true;
                silences.add(new Insert(row, span.until(index).words(), 0));
            }
            span.begin(index, times.end(index));
        }
        return silences;
    }

    /** Finds the groups of the finest unit that is not finer than the dates and has few enough of them. */
    private List<Part> parts(int known, boolean[] gaps) {
        for (CalendarUnit unit : CalendarUnit.values()) {
            if (known > 0 && isFineEnough(unit, known)) {
                Optional<List<Part>> parts = parts(unit, known);
                // A heading for each event would say nothing.
                if (parts.isPresent() && !parts.get().stream().allMatch(Part::isSingle)) {
                    return joined(parts.get(), gaps);
                }
            }
        }
        return List.of();
    }

    private boolean isFineEnough(CalendarUnit unit, int known) {
        int every = Math.max(1, known / SAMPLE);
        for (int row = 0; row < known; row += every) {
            EdtfDate begin = Elapsed.begin(event(row).date());
            // What lasts, or may be of any of several centuries, stands where it begins at the earliest.
            if (!isWithin(unit, begin) && isWithin(CalendarUnit.CENTURY, begin)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(CalendarUnit unit, EdtfDate date) {
        Optional<Moment> from = Times.start(date);
        Optional<Moment> to = date.latest().moment().or(() -> from);
        return from.isEmpty() || unit.holds(clock(from.get()), clock(to.orElseThrow()));
    }

    private Moment clock(Moment moment) {
        return corpus.timeline().zone().clock(moment);
    }

    /** Groups the rows whose time is known by a unit; empty where there are too many groups. */
    private Optional<List<Part>> parts(CalendarUnit unit, int known) {
        List<Part> parts = new ArrayList<>();
        int row = 0;
        while (row < known) {
            if (parts.size() == MOST_GROUPS) {
                return Optional.empty();
            }
            int unknown = withoutYear(row, known);
            if (unknown > row) {
                parts.add(new Part(row, unknown, "Year" + UNKNOWN, "", ""));
                row = unknown;
                continue;
            }
            Moment first = clock(Times.start(event(row).date()).orElseThrow());
            boolean ofOneYear = unit.compareTo(CalendarUnit.YEAR) <= 0;
            String year = ofOneYear ? CalendarUnit.YEAR.name(first) : "";
            String name = unit.name(first);
            // A day's name ends with that of its year.
            String day = unit == CalendarUnit.DAY ? name.substring(0, name.length() - year.length() - 1) : "";
            if (Math.abs(first.year()) > CalendarUnit.LAST_YEAR) {
                return Optional.empty();
            }
            double next = corpus.timeline().zone().start(unit.next(first)).seconds();
            int end = Bisection.first(row + 1, known, later -> start(later) >= next);
            parts.add(new Part(row, end, name, year, day));
            row = end;
        }
        if (known < shown.size()) {
            parts.add(new Part(known, shown.size(), "Time" + UNKNOWN, "", ""));
        }
        return Optional.of(parts);
    }

    /** Returns the first of the rows from one on whose date has a year. */
    private int withoutYear(int row, int known) {
        int end = row;
        while (end < known && !Times.knowsYear(event(end).date())) {
            end++;
        }
        return end;
    }

    /** Gives neighbours of one event each a heading together, where no silence is between them. */
    private static List<Part> joined(List<Part> parts, boolean[] gaps) {
        List<Part> joined = new ArrayList<>();
        boolean singles = false;
        for (Part part : parts) {
            int last = joined.size() - 1;
            if (part.isJoinable() && singles && !gaps[part.from()]) {
                Part before = joined.get(last);
                String name = before.name().split(" to ", 2)[0] + " to " + part.name();
                String year = before.year().equals(part.year()) ? part.year() : "";
                joined.set(last, new Part(before.from(), part.to(), name, year, ""));
            } else {
                joined.add(part);
            }
            singles = part.isJoinable();
        }
        return joined;
    }
}
