package chronoscope.text;

/** Numbers of things in words. */
public final class Counted {
    private Counted() {}

    /** Returns so many of the things, which have a plural in s: "1 event", "0 events". */
    public static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
