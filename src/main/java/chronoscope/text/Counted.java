package chronoscope.text;

import java.util.Locale;

/** Numbers of things in words. */
public final class Counted {
    private static final long COMMAS_FROM = 10_000;

    private Counted() {}

    /** Returns so many of the things, which have a plural in s: "1 event", "0 events", "10,000 events". */
    public static String of(long count, String thing) {
        return number(count) + " " + thing + (count == 1 ? "" : "s");
    }

    /** Returns the number, with commas where it has five digits or more. */
    public static String number(long count) {
        return Math.abs(count) < COMMAS_FROM ? String.valueOf(count) : String.format(Locale.US, "%,d", count);
    }
}
