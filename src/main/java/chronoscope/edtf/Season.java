package chronoscope.edtf;

import java.util.List;

/**
 * A part of a year that has a code from 21 to 41.
 *
 * @param name the words before the year, such as "spring" or "second quarter of"
 * @param firstMonth from 1
 * @param hemisphere what the author said of it, or nothing
 */
record Season(String name, int firstMonth, int months, String hemisphere) {
    private static final int FIRST = 21;
    private static final int LAST = 41;

    private static final String NORTHERN = "northern hemisphere";
    private static final String SOUTHERN = "southern hemisphere";

    private static final List<Season> BY_CODE = List.of(
            new Season("spring", 3, 3, ""),
            new Season("summer", 6, 3, ""),
            new Season("autumn", 9, 3, ""),
            new Season("winter", 12, 3, ""),
            new Season("spring", 3, 3, NORTHERN),
            new Season("summer", 6, 3, NORTHERN),
            new Season("autumn", 9, 3, NORTHERN),
            new Season("winter", 12, 3, NORTHERN),
            new Season("spring", 9, 3, SOUTHERN),
            new Season("summer", 12, 3, SOUTHERN),
            new Season("autumn", 3, 3, SOUTHERN),
            new Season("winter", 6, 3, SOUTHERN),
            new Season("first quarter of", 1, 3, ""),
            new Season("second quarter of", 4, 3, ""),
            new Season("third quarter of", 7, 3, ""),
            new Season("fourth quarter of", 10, 3, ""),
            new Season("first quadrimester of", 1, 4, ""),
            new Season("second quadrimester of", 5, 4, ""),
            new Season("third quadrimester of", 9, 4, ""),
            new Season("first half of", 1, 6, ""),
            new Season("second half of", 7, 6, ""));

    static boolean isCode(Mask code) {
        return code.isDefinite() && FIRST <= code.value() && code.value() <= LAST;
    }

    static Season of(Mask code) {
        return BY_CODE.get(code.value() - FIRST);
    }

    Unit unit() {
        return new Unit.Months(months, (firstMonth - 1) % months);
    }
}
