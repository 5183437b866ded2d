package chronoscope.edtf;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * The years that four digits and perhaps a sign may stand for; year 0 has no sign.
 *
 * @param mask the year's digits without its sign
 */
record YearMask(boolean negative, Mask mask) {
    static YearMask of(long year) {
        return new YearMask(year < 0, Mask.of(Digits.padded(Math.abs(year), 4)));
    }

    boolean isDefinite() {
        return mask.isDefinite();
    }

    long least() {
        return negative ? -mask.greatest() : mask.least();
    }

    long greatest() {
        return negative ? -Math.max(1, mask.least()) : mask.greatest();
    }

    boolean matches(long year) {
        return year < 0 == negative && mask.matches(Math.abs(year));
    }

    OptionalLong atOrAfter(long year) {
        for (long candidate = Math.max(year, least()); candidate <= greatest(); candidate++) {
            if (matches(candidate)) {
                return OptionalLong.of(candidate);
            }
        }
        return OptionalLong.empty();
    }

    OptionalLong atOrBefore(long year) {
        for (long candidate = Math.min(year, greatest()); candidate >= least(); candidate--) {
            if (matches(candidate)) {
                return OptionalLong.of(candidate);
            }
        }
        return OptionalLong.empty();
    }

    boolean hasLeap() {
        for (long year = least(); year <= greatest(); year++) {
            if (Gregorian.isLeap(year) && matches(year)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether some day that matches is in some month that matches, in a real calendar of one of the years. */
    boolean hasDay(Mask month, Mask day) {
        boolean leap = hasLeap();
        for (int number : month.values(1, 12)) {
            if (day.values(1, Gregorian.daysIn(number, leap)).length > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first year that is a leap year and the first that is none, where there are such. */
    LongStream samples() {
        return LongStream.concat(
                years().filter(Gregorian::isLeap).limit(1),
                years().filter(year -> !Gregorian.isLeap(year)).limit(1));
    }

    /** Returns the mask of the years that match both. */
    Optional<YearMask> common(YearMask other) {
        if (negative != other.negative) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < mask.digits().length(); i++) {
            char one = mask.digits().charAt(i);
            char two = other.mask.digits().charAt(i);
            if (one != two && one != 'X' && two != 'X') {
                return Optional.empty();
            }
            digits.append(one == 'X' ? two : one);
        }
        return Optional.of(new YearMask(negative, Mask.of(digits.toString())));
    }

    String text() {
        return negative ? "-" + mask.digits() : mask.digits();
    }

    private LongStream years() {
        return LongStream.rangeClosed(least(), greatest()).filter(this::matches);
    }
}
