package chronoscope.edtf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A year with perhaps a month or season, and perhaps a day.
 *
 * @param parts the month or season and the day, as far as they are written
 * @param qualifiers those of the year and of each part
 */
record CalendarForm(YearMask year, List<Mask> parts, List<Qualifier> qualifiers) implements DateForm {
    private static final int[] ONLY_THE_FIRST = {1};

    CalendarForm {
        parts = List.copyOf(parts);
        qualifiers = List.copyOf(qualifiers);
    }

    @Override
    public Optional<CalendarForm> plainDay() {
        boolean isPlain = parts.size() == 2 && isDefinite() && qualifier() == Qualifier.NONE;
        return isPlain ? Optional.of(this) : Optional.empty();
    }

    boolean isDefinite() {
        return year.isDefinite() && definiteParts() == parts.size();
    }

    /** Returns how many parts stand before the first that is masked. */
    private int definiteParts() {
        int count = 0;
        while (count < parts.size() && parts.get(count).isDefinite()) {
            count++;
        }
        return count;
    }

    boolean isSeason() {
        return !parts.isEmpty() && Season.isCode(parts.get(0));
    }

    Season season() {
        return Season.of(parts.get(0));
    }

    @Override
    public String text() {
        // The parts from the year on that are qualified alike share one sign, after the last of them.
        int alike = qualifiedAlike();
        StringBuilder text = new StringBuilder(year.text());
        for (int i = 1; i < alike; i++) {
            text.append('-').append(parts.get(i - 1).digits());
        }
        text.append(qualifiers.get(0).text());
        for (int i = alike; i < qualifiers.size(); i++) {
            text.append('-')
                    .append(qualifiers.get(i).text())
                    .append(parts.get(i - 1).digits());
        }
        return text.toString();
    }

    boolean isQualifiedAlike() {
        return qualifiedAlike() == qualifiers.size();
    }

    /** Returns how many parts from the year on have the year's qualifier. */
    private int qualifiedAlike() {
        int count = 1;
        while (count < qualifiers.size() && qualifiers.get(count) == qualifiers.get(0)) {
            count++;
        }
        return count;
    }

    @Override
    public Units units(Zone zone) {
        if (isDefinite()) {
            return zone.units(new Single(tile().around(new Moment(year.least(), firstStart()))));
        }
        Pattern pattern = new Pattern(year, tile(), starts(false), starts(true));
        return zone.units(
                isTrailing() ? new UnitSequence(tile(), pattern.reach().hull()) : pattern);
    }

    /** Says whether all that is masked is at the end, so that the units follow one another without a hole. */
    private boolean isTrailing() {
        StringBuilder digits = new StringBuilder(year.mask().digits());
        for (Mask part : parts) {
            digits.append(part.digits());
        }
        int masked = digits.indexOf("X");
        return masked >= 0 && digits.substring(masked).equals("X".repeat(digits.length() - masked));
    }

    private int firstStart() {
        boolean leap = Gregorian.isLeap(year.least());
        int month = months()[0];
        return Gregorian.secondOf(month, days(month, leap)[0], leap);
    }

    /** Returns the seconds of a year at which the units start. */
    private int[] starts(boolean leap) {
        int[] starts = new int[Gregorian.daysBefore(13, leap)];
        int count = 0;
        for (int month : months()) {
            for (int day : days(month, leap)) {
                starts[count++] = Gregorian.secondOf(month, day, leap);
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Returns the months in which the units start. */
    private int[] months() {
        if (parts.isEmpty()) {
            return ONLY_THE_FIRST;
        }
        return isSeason() ? new int[] {season().firstMonth()} : parts.get(0).values(1, 12);
    }

    /** Returns the days of the month on which the units start. */
    private int[] days(int month, boolean leap) {
        return parts.size() < 2 ? ONLY_THE_FIRST : parts.get(1).values(1, Gregorian.daysIn(month, leap));
    }

    private Unit tile() {
        return switch (parts.size()) {
            case 0 -> Unit.YEAR;
            case 1 -> isSeason() ? season().unit() : Unit.MONTH;
            default -> Unit.Clock.DAY;
        };
    }

    @Override
    public Optional<Unit> unit() {
        return isDefinite() ? Optional.of(tile()) : Optional.empty();
    }

    @Override
    public Phrase phrase(Zone zone) {
        return new CalendarWords(this).phrase();
    }

    @Override
    public Precision precision() {
        if (!year.isDefinite()) {
            String digits = year.mask().digits();
            return Precision.ofYear(digits.length() - digits.indexOf('X'));
        }
        return switch (definiteParts()) {
            case 0 -> Precision.YEAR;
            case 1 -> isSeason() ? Precision.SEASON : Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    @Override
    public Qualifier qualifier() {
        Qualifier all = Qualifier.NONE;
        for (Qualifier each : qualifiers) {
            all = all.and(each);
        }
        return all;
    }
}
