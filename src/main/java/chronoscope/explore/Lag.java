package chronoscope.explore;

import chronoscope.edtf.Bound;
import chronoscope.edtf.Civil;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.text.Counted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long after an event it was first reported, as exactly as the dates are known, and no more exactly. */
final class Lag {
    private static final long MOST_DAYS = 60;
    private static final long MOST_MONTHS = 24;

    /** Beyond this year calendars mean nothing. */
    private static final long FARTHEST = 1_000_000_000L;

    private Lag() {}

    /**
     * Says the lag in days, months or years: "2 to 3 days later"; empty where nothing is known of it.
     *
     * @param reports when the reports were issued
     * @param undated whether there is one more, of which nobody knows when it was
     */
    static Optional<String> words(EdtfDate event, List<EdtfDate> reports, boolean undated) {
        EdtfDate start = Elapsed.begin(event);
        List<Optional<Civil>> starts =
                reports.stream().map(report -> day(report, report.earliest())).toList();
        Optional<Civil> firstAtMost = reports.stream()
                .flatMap(report -> day(report, report.latest()).stream())
                .min(Lag::compare);
        Optional<Civil> firstAtLeast = undated || starts.contains(Optional.<Civil>empty())
                ? Optional.empty()
                : starts.stream().flatMap(Optional::stream).min(Lag::compare);
        Optional<Civil> from = day(start, start.earliest());
        Optional<Civil> to = day(start, start.latest());
        Optional<String> lag = words(
                to.flatMap(end -> firstAtLeast.map(first -> new Span(end, first))),
                from.flatMap(begin -> firstAtMost.map(last -> new Span(begin, last))));
        boolean doubted = Stream.concat(Stream.of(event), reports.stream())
                .anyMatch(date -> date.uncertain() || date.approximate());
        return lag.map(words -> event.isInterval()
                        ? words.replaceFirst("later$", "after it began").replaceFirst("before$", "before it began")
                        : words)
                .map(words -> words + (doubted ? ", if the dates hold" : ""));
    }

    /** From one day to another. */
    private record Span(Civil from, Civil to) {
        boolean leadsBack() {
            return compare(from, to) > 0;
        }

        long days() {
            return Math.abs(day(to) - day(from));
        }

        long months() {
            Span ahead = leadsBack() ? new Span(to, from) : this;
            long months = (ahead.to.year() - ahead.from.year()) * 12 + ahead.to.month() - ahead.from.month();
            return ahead.to.day() < ahead.from.day() ? months - 1 : months;
        }

        long in(String unit) {
            return unit.equals("day") ? days() : unit.equals("month") ? months() : months() / 12;
        }

        String unit() {
            return days() <= MOST_DAYS ? "day" : months() < MOST_MONTHS ? "month" : "year";
        }
    }

    private static Optional<String> words(Optional<Span> least, Optional<Span> most) {
        if (least.isEmpty()) {
            return most.map(Lag::atMost);
        }
        if (most.isEmpty()) {
            return least.map(span -> span.leadsBack()
                    ? "at any time"
                    : span.days() == 0
                            ? "on the same day, or later"
                            : "at least " + Counted.of(span.in(span.unit()), span.unit()) + " later");
        }
        return Optional.of(between(least.get(), most.get()));
    }

    private static String atMost(Span most) {
        String unit = most.unit();
        String count = Counted.of(most.in(unit), unit);
        return most.leadsBack()
                ? "at least " + count + " before"
                : most.days() == 0 ? "on the same day, or before" : "at most " + count + " later";
    }

    private static String between(Span least, Span most) {
        String unit = least.days() > most.days() ? least.unit() : most.unit();
        long low = least.in(unit);
        long high = most.in(unit);
        if (least.leadsBack() == most.leadsBack() || low == 0 || high == 0) {
            String direction = most.leadsBack() || (least.leadsBack() && high == 0) ? "before" : "later";
            long fewest = Math.min(low, high);
            long largest = Math.max(low, high);
            if (largest == 0) {
                return unit.equals("day") ? "on the same day" : "within a " + unit;
            }
            return fewest == largest
                    ? Counted.of(largest, unit) + " " + direction
                    : fewest == 0
                            ? "up to " + Counted.of(largest, unit) + " " + direction
                            : fewest + " to " + Counted.of(largest, unit) + " " + direction;
        }
        return "from " + Counted.of(low, unit) + " before to " + Counted.of(high, unit) + " later";
    }

    private static Optional<Civil> day(EdtfDate date, Bound bound) {
        return bound.moment()
                .filter(moment -> -FARTHEST < moment.year() && moment.year() < FARTHEST)
                .map(date.zone()::clock)
                .map(Moment::civil);
    }

    private static int compare(Civil one, Civil other) {
        return Long.compare(day(one), day(other));
    }

    /** Counts days, by the calendar that is carried back. */
    private static long day(Civil civil) {
        long year = civil.year() - 1;
        long before = year * 365 + Math.floorDiv(year, 4L) - Math.floorDiv(year, 100L) + Math.floorDiv(year, 400L);
        long within = 0;
        for (int month = 1; month < civil.month(); month++) {
            within += daysIn(civil.year(), month);
        }
        return before + within + civil.day();
    }

    private static int daysIn(long year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
