package chronoscope.axis;

import java.util.Locale;

/** Years as an axis has room for them. */
public final class Years {
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private Years() {}

    /** Returns an astronomical year as people write it, such as "44 BCE"; great ones as "66 mn BCE" or "4.54 bn BCE". */
    public static String label(long year) {
        long said = year > 0 ? year : year == Long.MIN_VALUE ? Long.MAX_VALUE : 1 - year;
        return number(said) + (year > 0 ? "" : " BCE");
    }

    private static String number(long said) {
        if (said < 10_000) {
            return String.valueOf(said);
        }
        if (said < MILLION) {
            return String.format(Locale.ROOT, "%,d", said);
        }
        return said < BILLION ? rounded(said, MILLION) + " mn" : rounded(said, BILLION) + " bn";
    }

    private static String rounded(long said, long unit) {
        return String.format(Locale.ROOT, "%.3f", (double) said / unit).replaceFirst("\\.?0+$", "");
    }
}
