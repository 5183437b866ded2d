package chronoscope.axis;

import chronoscope.edtf.Bound;
import chronoscope.edtf.Civil;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Zone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of time that is in sight: at least a minute, both ends included. Where an end lies outside the years of four
 * digits, beyond which EDTF knows no finer dates, both are ends of years.
 *
 * @param zone whose clocks and calendar it is told by
 */
public record Window(Moment from, Moment to, Zone zone) {
    private static final int MINUTES = 16;
    private static final int SECONDS = 19;
    private static final double SHORTEST = 60;
    private static final double DAY = 86_400;
    private static final double LONG = 100 * DAY;
    private static final long LAST_YEAR = 9999;

    /** Returns the part from one moment to another, or the shortest one around them. */
    public static Window of(Moment from, Moment to, Zone zone) {
        return of(from.seconds(), to.seconds(), zone);
    }

    private static Window of(double from, double to, Zone zone) {
        double missing = Math.max(0, SHORTEST - 1 - (to - from)) / 2;
        Moment first = Moment.at(from - missing);
        Moment last = Moment.at(to + missing);
        long start = zone.clock(first).year();
        long end = zone.clock(last).year();
        return hasFourDigits(start) && hasFourDigits(end)
                ? new Window(first, last, zone)
                : new Window(zone.start(new Moment(start, 0)), zone.end(end(end)), zone);
    }

    private static boolean hasFourDigits(long year) {
        return -LAST_YEAR <= year && year <= LAST_YEAR;
    }

    /** Returns whether the ends are those of years, for EDTF has no finer dates so far away. */
    public boolean isOfYears() {
        return !hasFourDigits(zone.clock(from).year())
                || !hasFourDigits(zone.clock(to).year());
    }

    private static Moment end(long year) {
        return new Civil(year, 12, 31, 23, 59, 59).moment();
    }

    /** Returns the whole year in which the moment is. */
    public static Window year(Moment moment, Zone zone) {
        long year = zone.clock(moment).year();
        return of(zone.start(new Moment(year, 0)), zone.end(end(year)), zone);
    }

    /** Returns the part from where one date may start to where another may end; empty where that is not known. */
    public static Optional<Window> between(EdtfDate first, EdtfDate last) {
        Optional<Moment> from = first.earliest().moment();
        Optional<Moment> to = last.latest().moment();
        return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0
                ? Optional.of(of(from.get(), to.get(), first.zone()))
                : Optional.empty();
    }

    public double start() {
        return from.seconds();
    }

    public double end() {
        return to.seconds();
    }

    /** Returns the seconds in sight. */
    public double length() {
        return end() - start() + 1;
    }

    /** Returns the label of a year as finely as so many columns of this part tell years apart. */
    public String label(Moment moment, int columns) {
        return YearLabels.label(zone.clock(moment).year(), length() / TickStep.SECONDS_A_YEAR / Math.max(1, columns));
    }

    public boolean covers(double seconds) {
        return start() <= seconds && seconds <= end();
    }

    /** Returns the part that is so many times as long, in which a moment keeps its place. */
    public Window scaled(double factor, double around) {
        Window exact = of(around - (around - start()) * factor, around + (end() - around) * factor, zone);
        return exact.length() < LONG ? exact : exact.changed(exact::rounded);
    }

    /** Returns the seconds, or in a long part those of the nearest whole days: nobody sees the difference. */
    public double rounded(double seconds) {
        double unit = length() < LONG ? 1 : DAY;
        return Math.rint(seconds / unit) * unit;
    }

    /** Returns the same part, told by the clocks of another zone. */
    public Window in(Zone other) {
        return of(from, to, other);
    }

    /** Returns the part so many seconds later; a long part keeps the times of the day at which it starts and ends. */
    public Window shifted(double seconds) {
        return length() < LONG ? of(start() + seconds, end() + seconds, zone) : changed(clock -> clock + seconds);
    }

    /** Returns the part from the changed time on clocks at its start to that at its end. */
    private Window changed(DoubleUnaryOperator change) {
        return of(changed(start(), change), changed(end() + 1, change) - 1, zone);
    }

    private double changed(double seconds, DoubleUnaryOperator change) {
        if (!zone.isKnown()) {
            return change.applyAsDouble(seconds);
        }
        double clock = zone.clock(Moment.at(seconds)).seconds();
        return zone.start(Moment.at(change.applyAsDouble(clock))).seconds();
    }

    /** Returns this part, or the nearest of its length in which the moment is a little away from the ends. */
    public Window including(double seconds) {
        if (covers(seconds)) {
            return this;
        }
        double away = rounded(length() / 8);
        return shifted(seconds < start() ? seconds - away - start() : seconds + away - end());
    }

    /** Returns the EDTF of what starts where this starts, and of what ends where this ends, each as short as can be. */
    public List<String> ends() {
        return List.of(shortest(from, date -> date.earliest()), shortest(to, date -> date.latest()));
    }

    /** Returns the part in words, by whole years or days where it has such: "1 March to 31 May 2022". */
    public String words() {
        return Stream.of(4, 10, MINUTES, SECONDS)
                .map(length -> Stream.of(from, to)
                        .map(moment -> isOfYears() ? "Y" + zone.clock(moment).year() : cut(zone.clock(moment), length))
                        .collect(Collectors.joining("/")))
                .flatMap(interval -> EdtfDate.parse(interval).value().stream())
                .map(date -> date.in(zone))
                .filter(date -> date.earliest().moment().filter(from::equals).isPresent()
                        && date.latest().moment().filter(to::equals).isPresent())
                .findFirst()
                .map(EdtfDate::words)
                .orElseGet(() -> label(from) + " to " + label(to));
    }

    private String label(Moment moment) {
        return YearLabels.label(zone.clock(moment).year(), length() / TickStep.SECONDS_A_YEAR);
    }

    /** Returns the first characters of the moment in ISO 8601, those of a year of four digits counted. */
    private String cut(Moment clock, int length) {
        String digits = clock.iso().substring(0, length + (clock.year() < 0 ? 1 : 0));
        return length < MINUTES || zone.isKnown() ? digits : digits + "Z";
    }

    private interface Side {
        Bound of(EdtfDate date);
    }

    private String shortest(Moment moment, Side side) {
        Moment clock = zone.clock(moment);
        long year = clock.year();
        String iso = clock.iso();
        int day = iso.indexOf('T');
        return Stream.of(
                        hasFourDigits(year) ? String.format(Locale.US, year < 0 ? "%05d" : "%04d", year) : "Y" + year,
                        iso.substring(0, day - 3),
                        iso.substring(0, day))
                .filter(text -> EdtfDate.parse(text)
                        .value()
                        .flatMap(date -> side.of(date.in(zone)).moment())
                        .filter(moment::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(moment::iso);
    }
}
