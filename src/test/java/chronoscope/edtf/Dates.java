package chronoscope.edtf;

import chronoscope.text.Parsed;

/** Dates and bounds for tests. */
final class Dates {
    private Dates() {}

    static EdtfDate date(String text) {
        Parsed<EdtfDate> parsed = EdtfDate.parse(text);
        return parsed.value()
                .orElseThrow(
                        () -> new AssertionError(text + ": " + parsed.problem().orElseThrow()));
    }

    static String name(Bound bound) {
        return bound.moment().map(Moment::iso).orElse(bound instanceof Bound.Open ? "open" : "unknown");
    }

    static String day(Bound bound) {
        return name(bound).replaceAll("T.*", "");
    }
}
