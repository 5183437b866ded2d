package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Precision;
import chronoscope.text.Counted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long it is from one date to another, in words that keep what is not known: "15 to 18 days later". */
public final class Elapsed {
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

    private record Unit(String name, double seconds) {}

    private Elapsed() {}

    /**
     * Returns how much later the second date begins than the first: "3 days later", "1 to 2 months earlier", "up to 4 days
     * earlier or later"; empty where nothing is known of that.
     */
    public static Optional<String> between(EdtfDate from, EdtfDate to) {
        EdtfDate first = begin(from);
        EdtfDate second = begin(to);
        Unit finest = isByDay(first) || isByDay(second) ? DAY : UNITS.get(UNITS.size() - 1);
        Optional<Double> least =
                difference(first.latest().moment(), second.earliest().moment(), finest);
        Optional<Double> most =
                difference(first.earliest().moment(), second.latest().moment(), finest);
        if (first.text().equals(second.text()) && least.isPresent() && most.isPresent()) {
            return Optional.of(least.equals(most) ? words(0, 0, finest) : same(most.get(), finest));
        }
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(words(least.get(), most.get(), finest));
        }
        return least.filter(seconds -> seconds > 0)
                .map(seconds -> "at least " + rounded(seconds, unit(seconds, finest)) + " later")
                .or(() -> most.filter(seconds -> seconds < 0)
                        .map(seconds -> "at least " + rounded(-seconds, unit(-seconds, finest)) + " earlier"));
    }

    /** Returns when a date begins: the start of what lasts, or the date itself. */
    static EdtfDate begin(EdtfDate date) {
        String text = date.text();
        return Stream.of(text)
                .filter(whole -> date.isInterval() && whole.indexOf('/') > 0)
                .flatMap(whole -> EdtfDate.parse(whole.substring(0, whole.indexOf('/'))).date().stream())
                .map(begin -> begin.in(date.zone()))
                .findFirst()
                .orElse(date);
    }

    private static boolean isByDay(EdtfDate date) {
        return date.precision().compareTo(Precision.DAY) >= 0;
    }

    private static Optional<Double> difference(Optional<Moment> from, Optional<Moment> to, Unit finest) {
        return from.flatMap(start -> to.map(end -> Math.floor(end.seconds() / finest.seconds()) * finest.seconds()
                - Math.floor(start.seconds() / finest.seconds()) * finest.seconds()));
    }

    private static String same(double most, Unit finest) {
        return "up to " + rounded(most, unit(most, finest)) + " earlier or later";
    }

    private static String words(double least, double most, Unit finest) {
        if (least == 0 && most == 0) {
            return finest.equals(DAY) ? "the same day" : "at the same time";
        }
        if (least >= 0) {
            return range(least, most, finest) + " later";
        }
        if (most <= 0) {
            return range(-most, -least, finest) + " earlier";
        }
        Unit unit = unit(Math.max(-least, most), finest);
        return "up to " + rounded(-least, unit) + " earlier or " + rounded(most, unit) + " later";
    }

    private static String range(double least, double most, Unit finest) {
        Unit unit = unit(most, finest);
        long low = Math.round(least / unit.seconds());
        String high = rounded(most, unit);
        return low == Math.round(most / unit.seconds()) ? high : low == 0 ? "up to " + high : low + " to " + high;
    }

    private static String rounded(double seconds, Unit unit) {
        return Counted.of(Math.round(seconds / unit.seconds()), unit.name());
    }

    private static Unit unit(double seconds, Unit finest) {
        return UNITS.stream()
                .takeWhile(unit -> unit.seconds() >= finest.seconds())
                .filter(unit -> seconds >= LEAST * unit.seconds())
                .findFirst()
                .orElse(finest);
    }
}
