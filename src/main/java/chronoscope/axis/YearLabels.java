package chronoscope.axis;

import java.util.Locale;

/** Years as an axis has room for them. */
public final class YearLabels {
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    /** More digits behind the point are harder to read than the whole number. */
    private static final int MOST_DIGITS = 3;

    private YearLabels() {}

    /**
     * Returns an astronomical year as people write it, such as "44 BCE"; great ones as "66 mn BCE" or "4.54 bn BCE", where
     * that tells years apart that are so far from each other.
     */
    public static String label(long year, double apart) {
        long said = year > 0 ? year : year == Long.MIN_VALUE ? Long.MAX_VALUE : 1 - year;
        return number(said, apart) + (year > 0 ? "" : " BCE");
    }

    private static String number(long said, double apart) {
        long unit = said < BILLION ? MILLION : BILLION;
        int digits = (int) Math.max(0, Math.ceil(Math.log10(unit / Math.max(apart, 1)) - 1e-9));
        if (said < 10_000) {
            return String.valueOf(said);
        }
        return said < MILLION || digits > MOST_DIGITS
                ? String.format(Locale.US, "%,d", said)
                : rounded(said, unit, digits) + (unit == MILLION ? " mn" : " bn");
    }

    private static String rounded(long said, long unit, int digits) {
        String number = String.format(Locale.US, "%." + digits + "f", (double) said / unit);
        return digits == 0 ? number : number.replaceFirst("\\.?0+$", "");
    }
}
