package chronoscope.edtf;

import chronoscope.text.Labelled;

/**
 * How finely a date is known: the finest unit before anything that is masked or not written. Of an interval or a set
 * it is the coarsest part's.
 */
public enum Precision implements Labelled {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    MONTH,
    /** A season, a quarter, a quadrimester or a semester. */
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM,
    /** Coarser than a millennium, or not known at all. */
    AGE;

    /** Returns the precision of a year of which so many digits, from the last on, are not known. */
    static Precision ofYear(int freeDigits) {
        return switch (freeDigits) {
            case 0 -> YEAR;
            case 1 -> DECADE;
            case 2 -> CENTURY;
            case 3 -> MILLENNIUM;
            default -> AGE;
        };
    }
}
