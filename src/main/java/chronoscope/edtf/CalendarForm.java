package chronoscope.edtf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A year with perhaps a month or season, and perhaps a day.
 *
 * @param parts the month or season and the day, as far as they are written
 * @param each the marks of the year and of each part
 */
record CalendarForm(YearMask year, List<Mask> parts, List<Marks> each) implements DateForm {
    CalendarForm {
        parts = List.copyOf(parts);
        each = List.copyOf(each);
    }

    /** Says whether a real calendar has such a date. */
    boolean exists() {
        return isDefinite() ? firstStart().isPresent() : !pattern().isEmpty();
    }

    @Override
    public Optional<CalendarForm> plainDay() {
        boolean isPlain = parts.size() == 2 && isDefinite() && marks().equals(Marks.NONE);
        return isPlain ? Optional.of(this) : Optional.empty();
    }

    boolean isDefinite() {
        return year.isDefinite() && parts.stream().allMatch(Mask::isDefinite);
    }

    Optional<Season> season() {
        boolean isSeason = !parts.isEmpty()
                && parts.get(0).isDefinite()
                && Season.isCode(parts.get(0).value());
        return isSeason ? Optional.of(Season.of(parts.get(0).value())) : Optional.empty();
    }

    @Override
    public String text() {
        // The parts from the year on that are marked alike share one sign, after the last of them.
        int alike = (int) each.stream().takeWhile(each.get(0)::equals).count();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < each.size(); i++) {
            text.append(i == 0 ? "" : "-").append(i < alike ? "" : each.get(i).text());
            text.append(i == 0 ? year.text() : parts.get(i - 1).digits());
            text.append(i == alike - 1 ? each.get(i).text() : "");
        }
        return text.toString();
    }

    @Override
    public Units units() {
        if (isDefinite()) {
            return new Single(
                    tile().around(new Moment(year.least(), firstStart().orElseThrow())));
        }
        Pattern pattern = pattern();
        return isTrailing() ? new Run(tile(), pattern.reach().hull()) : pattern;
    }

    private OptionalInt firstStart() {
        return starts(Gregorian.isLeap(year.least())).findFirst();
    }

    /** Says whether all that is masked is at the end, so that the units follow one another without a hole. */
    private boolean isTrailing() {
        StringBuilder digits = new StringBuilder(year.mask().digits());
        parts.forEach(part -> digits.append(part.digits()));
        return digits.indexOf("X") >= 0
                && digits.substring(digits.indexOf("X")).chars().allMatch(c -> c == 'X');
    }

    private Pattern pattern() {
        return new Pattern(year, tile(), starts(false).toArray(), starts(true).toArray());
    }

    private IntStream starts(boolean leap) {
        if (parts.isEmpty()) {
            return IntStream.of(0);
        }
        IntStream months = season().map(season -> IntStream.of(season.firstMonth()))
                .orElseGet(() -> parts.get(0).values(1, 12));
        if (parts.size() == 1) {
            return months.map(month -> Gregorian.secondOf(month, leap));
        }
        return months.flatMap(month -> parts.get(1)
                .values(1, Gregorian.daysIn(month, leap))
                .map(day -> Gregorian.secondOf(month, leap) + (day - 1) * Gregorian.SECONDS_A_DAY));
    }

    private Unit tile() {
        return switch (parts.size()) {
            case 0 -> Unit.YEAR;
            case 1 -> season().map(Season::unit).orElse(Unit.MONTH);
            default -> Unit.Clock.DAY;
        };
    }

    @Override
    public Optional<Unit> unit() {
        return isDefinite() ? Optional.of(tile()) : Optional.empty();
    }

    @Override
    public Phrase phrase() {
        return new CalendarWords(this).phrase();
    }

    @Override
    public Precision precision() {
        if (!year.isDefinite()) {
            String digits = year.mask().digits();
            return Precision.ofYear(digits.length() - digits.indexOf('X'));
        }
        long known = parts.stream().takeWhile(Mask::isDefinite).count();
        if (known == 0) {
            return Precision.YEAR;
        }
        return known == 2 ? Precision.DAY : season().isPresent() ? Precision.SEASON : Precision.MONTH;
    }

    @Override
    public Marks marks() {
        return each.stream().reduce(Marks.NONE, Marks::and);
    }
}
