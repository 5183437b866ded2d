package chronoscope.explore;

import chronoscope.edtf.Bound;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Precision;
import chronoscope.text.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How long it is from one date to another, in words that keep what is not known: "15 to 18 days later". As with ages, whole
 * units count, and what is at most so long is rounded up.
 */
public final class Elapsed {
    /** What stands between two lengths of time, of which the first is earlier and the second later. */
    public static final String EITHER = " earlier or ";

    private static final int SECONDS_A_DAY = 86_400;

    /** Two of a unit are told in it, and one in the next finer one. */
    private static final int LEAST = 2;

    private static final List<Unit> UNITS = List.of(
            new Unit("year", 365.2425 * SECONDS_A_DAY),
            new Unit("month", 365.2425 / 12 * SECONDS_A_DAY),
            new Unit("day", SECONDS_A_DAY),
            new Unit("hour", 3_600),
            new Unit("minute", 60),
            new Unit("second", 1));

    private static final Unit DAY = UNITS.get(2);

    private record Unit(String name, double seconds) {
        /** Months and years of the calendar may be so much shorter, or longer, than they are on average. */
        private double spare() {
            return seconds > SECONDS_A_DAY ? 3 * SECONDS_A_DAY : 0;
        }

        /** How many are over for certain. */
        long whole(double length) {
            return (long) Math.floor((length + spare()) / seconds);
        }

        /** How many have begun at most. */
        long begun(double length) {
            return (long) Math.max(1, Math.ceil((length - spare()) / seconds));
        }

        /** The equality of records is made when it is first asked for, which takes longer than all of this. */
        boolean isDay() {
            return seconds == SECONDS_A_DAY;
        }

        String counted(long number) {
            return Counted.of(number, name);
        }
    }

    private Elapsed() {}

    /**
     * Returns how much later the second date begins than the first: "3 days later", "1 to 2 months earlier", "up to 4 days
     * earlier or later"; empty where nothing is known of that.
     */
    public static Optional<String> between(EdtfDate from, EdtfDate to) {
        EdtfDate first = begin(from);
        EdtfDate second = begin(to);
        Range range = new Range(first, List.of(second), false);
        return first.text().equals(second.text()) ? range.same() : range.words();
    }

    /**
     * Returns how long after an event it was first reported: "2 to 3 days later", "7 days after it began"; empty where
     * nothing is known of that.
     *
     * @param reports when the reports were issued
     * @param undated whether there is one more, of which nobody knows when it was
     */
    static Optional<String> toFirst(EdtfDate event, List<EdtfDate> reports, boolean undated) {
        boolean doubted = Stream.concat(Stream.of(event), reports.stream())
                .anyMatch(date -> date.uncertain() || date.approximate());
        return new Range(begin(event), reports, undated)
                .words()
                .map(words -> event.isInterval()
                        ? words.replaceFirst("later$", "after it began").replaceFirst("earlier$", "before it began")
                        : words)
                .map(words -> words + (doubted ? ", if the dates hold" : ""));
    }

    /** How many seconds it is at least and at most from a date to the first of some others, where that is known. */
    private record Range(Optional<Double> least, Optional<Double> most, Unit finest) {
        Range(EdtfDate from, List<EdtfDate> others, boolean undated) {
            this(from, others, undated, finest(from, others));
        }

        private Range(EdtfDate from, List<EdtfDate> others, boolean undated, Unit finest) {
            this(
                    shortest(others, EdtfDate::earliest, finest)
                            .filter(any -> !undated && others.stream().allMatch(each -> isKnown(each.earliest())))
                            .flatMap(first -> at(from, from.latest(), finest).map(end -> first - end)),
                    shortest(others, EdtfDate::latest, finest)
                            .flatMap(first -> at(from, from.earliest(), finest).map(start -> first - start)),
                    finest);
        }

        private static Unit finest(EdtfDate from, List<EdtfDate> others) {
            boolean byDay = isByDay(from) || others.stream().anyMatch(Elapsed::isByDay);
            return byDay ? DAY : UNITS.get(UNITS.size() - 1);
        }

        private static Optional<Double> shortest(List<EdtfDate> dates, Function<EdtfDate, Bound> bound, Unit finest) {
            return dates.stream()
                    .flatMap(date -> at(date, bound.apply(date), finest).stream())
                    .min(Comparator.naturalOrder());
        }

        private static boolean isKnown(Bound bound) {
            return bound.moment().isPresent();
        }

        /** Days are those of the calendar where it was. */
        private static Optional<Double> at(EdtfDate date, Bound bound, Unit finest) {
            return bound.moment()
                    .map(moment -> finest.isDay() ? date.zone().clock(moment) : moment)
                    .map(moment -> Math.floor(moment.seconds() / finest.seconds()) * finest.seconds());
        }

        Optional<String> same() {
            return least.flatMap(low ->
                            most.map(high -> low.equals(high) ? still() : "up to " + begun(high) + EITHER + "later"))
                    .or(this::words);
        }

        Optional<String> words() {
            if (least.isPresent() && most.isPresent()) {
                return Optional.of(words(least.get(), most.get()));
            }
            return least.filter(seconds -> seconds >= 0)
                    .map(seconds -> seconds == 0 ? still() + ", or later" : atLeast(seconds) + " later")
                    .or(() -> most.map(seconds -> seconds == 0
                            ? still() + ", or earlier"
                            : seconds < 0 ? atLeast(-seconds) + " earlier" : "at most " + begun(seconds) + " later"));
        }

        private String still() {
            return finest.isDay() ? "the same day" : "at the same time";
        }

        private String atLeast(double seconds) {
            Unit unit = unit(seconds, finest);
            return "at least " + unit.counted(unit.whole(seconds));
        }

        private String begun(double seconds) {
            Unit unit = unit(seconds, finest);
            return unit.counted(unit.begun(seconds));
        }

        private String words(double low, double high) {
            if (low == 0 && high == 0) {
                return still();
            }
            if (low >= 0) {
                return range(low, high) + " later";
            }
            if (high <= 0) {
                return range(-high, -low) + " earlier";
            }
            Unit unit = unit(Math.max(-low, high), finest);
            return "up to " + unit.counted(unit.begun(-low)) + EITHER + unit.counted(unit.begun(high)) + " later";
        }

        private String range(double fewest, double largest) {
            Unit unit = unit(largest, finest);
            long low = unit.whole(fewest);
            long high = unit.whole(largest);
            return low == high
                    ? unit.counted(high)
                    : low == 0
                            ? "up to " + unit.counted(unit.begun(largest))
                            : Counted.number(low) + " to " + unit.counted(high);
        }
    }

    /** Returns when a date begins: the start of what lasts, or the date itself. */
    public static EdtfDate begin(EdtfDate date) {
        String text = date.text();
        return Stream.of(text)
                .filter(whole -> date.isInterval() && whole.indexOf('/') > 0)
                .flatMap(whole -> EdtfDate.parse(whole.substring(0, whole.indexOf('/'))).value().stream())
                .map(begin -> begin.in(date.zone()))
                .findFirst()
                .orElse(date);
    }

    private static boolean isByDay(EdtfDate date) {
        return date.precision().compareTo(Precision.DAY) >= 0;
    }

    private static Unit unit(double seconds, Unit finest) {
        return UNITS.stream()
                .takeWhile(unit -> unit.seconds() >= finest.seconds())
                .filter(unit -> seconds >= LEAST * unit.seconds())
                .findFirst()
                .orElse(finest);
    }
}
