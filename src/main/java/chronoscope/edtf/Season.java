package chronoscope.edtf;

import java.util.List;

/** A sub-year grouping, by its code from 21 to 41. */
record Season(int code) {
    static final int FIRST = 21;
    static final int LAST = 41;

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    /** Returns the month that it starts with, from 1. */
    int firstMonth() {
        if (code <= 28) {
            return 3 + 3 * ((code - FIRST) % 4);
        }
        if (code <= 32) {
            return code == 29 ? 9 : code == 30 ? 12 : code == 31 ? 3 : 6;
        }
        return code <= 36 ? 1 + 3 * (code - 33) : code <= 39 ? 1 + 4 * (code - 37) : 1 + 6 * (code - 40);
    }

    Unit unit() {
        int months = code <= 36 ? 3 : code <= 39 ? 4 : 6;
        return new Unit.Months(months, (firstMonth() - 1) % months);
    }

    /** Returns its name, such as "spring" or "second quarter". */
    String name() {
        if (isNamed()) {
            return SEASONS.get((code - FIRST) % 4);
        }
        if (code <= 36) {
            return ORDINALS.get(code - 33) + " quarter";
        }
        return code <= 39 ? ORDINALS.get(code - 37) + " quadrimester" : ORDINALS.get(code - 40) + " half";
    }

    /** Says whether it is one of the four seasons, whose name stands beside the year's number. */
    boolean isNamed() {
        return code <= 32;
    }

    /** Returns what to add of the hemisphere that the author named, or nothing. */
    String hemisphere() {
        if (25 <= code && code <= 28) {
            return "northern hemisphere";
        }
        return 29 <= code && code <= 32 ? "southern hemisphere" : "";
    }
}
