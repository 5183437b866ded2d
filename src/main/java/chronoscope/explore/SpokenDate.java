package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.text.Fold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people say them: "March 2022", "27 April 2022", "April 27, 2022", "44 BCE". */
final class SpokenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern FORM =
            Pattern.compile("(?:(?<day>[0-9]{1,2}) +)?(?:(?<month>[a-z]{3,9})\\.? +)?(?:(?<after>[0-9]{1,2}),? +)?"
                    + "(?<year>[0-9]{1,4})(?: *(?<era>bce|bc|ce|ad))?");

    private SpokenDate() {}

    /** Returns the date that the text says, in EDTF or in words, or empty when it says none. */
    static Optional<EdtfDate> of(String text) {
        return EdtfDate.parse(text).date().or(() -> spoken(Fold.of(text.strip())));
    }

    private static Optional<EdtfDate> spoken(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String day = form.group("day") == null ? form.group("after") : form.group("day");
        String month = form.group("month");
        String era = form.group("era");
        int said = Integer.parseInt(form.group("year"));
        boolean before = era != null && era.startsWith("b");
        boolean oneDayAtMost = form.group("day") == null || form.group("after") == null;
        int number = month == null ? 0 : MONTHS.indexOf(month.substring(0, 3)) + 1;
        boolean sensible = oneDayAtMost && said > 0 && (month == null ? day == null : number > 0);
        // There is no year 0 between 1 BCE and 1 CE.
        int year = before ? 1 - said : said;
        String edtf = String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year)
                + (month == null ? "" : String.format(Locale.ROOT, "-%02d", number))
                + (day == null ? "" : "-" + (day.length() == 1 ? "0" : "") + day);
        return sensible ? EdtfDate.parse(edtf).date() : Optional.empty();
    }
}
