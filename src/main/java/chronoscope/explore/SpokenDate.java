package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.text.Fold;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people say them: "March 2022", "27 April 2022", "April 27, 2022", "44 BCE", "spring 2022", "Q1 2022", "the
 * 2010s", "late 19th century".
 */
final class SpokenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String ERA = "(?: *(?<era>bce|bc|ce|ad))?";
    private static final Pattern ABOUT = Pattern.compile("^(?:c\\.|ca\\.?|circa|about|around) *");
    private static final Pattern DAY =
            Pattern.compile("(?:(?<day>[0-9]{1,2}) +)?(?:(?<month>[a-z]{3,9})\\.? +)?(?:(?<after>[0-9]{1,2}),? +)?"
                    + "(?<year>[0-9]{1,4})" + ERA);
    private static final Map<String, Integer> PARTS = Map.of(
            "spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24, "q1", 33, "q2", 34, "q3", 35, "q4", 36);
    private static final Pattern PART = Pattern.compile("(?<part>[a-z]+[1-4]?) +(?:of +)?(?<year>[0-9]{1,4})" + ERA);
    private static final Pattern YEARS = Pattern.compile("(?:the +)?(?:(?<where>early|mid|late)[ -]+)?(?:the +)?"
            + "(?:(?<decade>[0-9]{1,3}0)'?s|(?<century>[0-9]{1,2})(?:st|nd|rd|th) +century)" + ERA);
    /** Where the middle and the end of ten years begin. */
    private static final Map<String, Integer> TENTHS = Map.of("early", 0, "mid", 4, "late", 7);

    private SpokenDate() {}

    /** Returns the date that the text says, in EDTF or in words, or empty when it says none. */
    static Optional<EdtfDate> of(String text) {
        String said = ABOUT.matcher(Fold.of(text.strip())).replaceFirst("");
        return EdtfDate.parse(text)
                .date()
                .or(() -> day(said))
                .or(() -> part(said))
                .or(() -> years(said));
    }

    private static Optional<EdtfDate> day(String text) {
        Matcher form = DAY.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String day = form.group("day") == null ? form.group("after") : form.group("day");
        String month = form.group("month");
        boolean oneDayAtMost = form.group("day") == null || form.group("after") == null;
        int number = month == null ? 0 : MONTHS.indexOf(month.substring(0, 3)) + 1;
        boolean sensible = oneDayAtMost && isYear(form) && (month == null ? day == null : number > 0);
        String edtf = year(year(form))
                + (month == null ? "" : String.format(Locale.ROOT, "-%02d", number))
                + (day == null ? "" : "-" + (day.length() == 1 ? "0" : "") + day);
        return sensible ? EdtfDate.parse(edtf).date() : Optional.empty();
    }

    private static Optional<EdtfDate> part(String text) {
        Matcher form = PART.matcher(text);
        return form.matches() && PARTS.containsKey(form.group("part")) && isYear(form)
                ? EdtfDate.parse(year(year(form)) + "-" + PARTS.get(form.group("part")))
                        .date()
                : Optional.empty();
    }

    private static Optional<EdtfDate> years(String text) {
        Matcher form = YEARS.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean isDecade = form.group("decade") != null;
        int number = Integer.parseInt(isDecade ? form.group("decade") : form.group("century"));
        int length = isDecade ? 10 : 100;
        if (!isDecade && number == 0) {
            return Optional.empty();
        }
        // The 40s BCE run from 49 to 40, and the fifth century BCE from 500 to 401: there is no year 0.
        int first = isBefore(form)
                ? isDecade ? 1 - number - 9 : 1 - 100 * number
                : Math.max(1, isDecade ? number : 100 * (number - 1));
        int last = isBefore(form) ? first + length - 1 : (isDecade ? number : 100 * (number - 1)) + length - 1;
        int skipped = form.group("where") == null ? 0 : TENTHS.getOrDefault(form.group("where"), 0) * length / 10;
        return EdtfDate.parse(year(first + skipped) + "/" + year(last)).date();
    }

    private static boolean isYear(Matcher form) {
        return Integer.parseInt(form.group("year")) > 0;
    }

    private static boolean isBefore(Matcher form) {
        return form.group("era") != null && form.group("era").startsWith("b");
    }

    /** There is no year 0 between 1 BCE and 1 CE. */
    private static int year(Matcher form) {
        int said = Integer.parseInt(form.group("year"));
        return isBefore(form) ? 1 - said : said;
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }
}
