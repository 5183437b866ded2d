package chronoscope.axis;

import chronoscope.edtf.Civil;

/**
 * Which day the labels of an axis have named, up to one of them; what follows is read as of that day, month or year.
 *
 * @param month from 1; 0 where none is named
 * @param day from 1; 0 where none is named
 */
record Said(long year, int month, int day) {
    /** There is no such year in any timeline. */
    static final Said NOTHING = new Said(Long.MIN_VALUE, 0, 0);

    static Said of(Civil at) {
        return new Said(at.year(), at.month(), at.day());
    }

    static Said year(long year) {
        return new Said(year, 0, 0);
    }

    boolean hasYear(Civil at) {
        return year == at.year();
    }

    boolean hasMonth(Civil at) {
        return hasYear(at) && month == at.month();
    }

    boolean hasDay(Civil at) {
        return hasMonth(at) && day == at.day();
    }
}
