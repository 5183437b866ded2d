package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Parsed;
import chronoscope.edtf.Problem;
import chronoscope.text.Fold;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Dates as people say them: "March 2022", "27 April 2022", "April 27, 2022", "44 BCE", "spring 2022", "Q1 2022", "the
 * 2010s", "late 19th century".
 */
final class SpokenDate {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** Digits and signs alone, which nobody takes for words of a title. */
    private static final Pattern WRITTEN = Pattern.compile("[-Y\\[{./]*[0-9][-0-9XTZ/.,:+?~%\\]}]*");

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
    private static final Tenths ALL = new Tenths(0, 10);
    private static final Map<String, Tenths> THIRDS =
            Map.of("early", new Tenths(0, 4), "mid", new Tenths(4, 7), "late", new Tenths(7, 10));

    /** The part of ten years, or of a hundred, from one tenth to before another. */
    private record Tenths(int from, int to) {}

    private SpokenDate() {}

    /** Returns the date that the text says, in EDTF or in words, or empty when it says none. */
    static Optional<EdtfDate> of(String text) {
        return read(text).flatMap(Parsed::date);
    }

    /** Reads a date in EDTF or in words: it, or what is wrong with it; empty where the text does not look like one. */
    static Optional<Parsed> read(String text) {
        String written = text.strip();
        Parsed parsed = EdtfDate.parse(written);
        if (parsed.date().isPresent()) {
            return Optional.of(parsed);
        }
        String said = ABOUT.matcher(Fold.of(written)).replaceFirst("");
        return day(said)
                .or(() -> part(said))
                .or(() -> years(said))
                .or(() -> Optional.of(parsed)
                        .filter(wrong -> WRITTEN.matcher(written).matches()));
    }

    private static Optional<Parsed> day(String text) {
        Matcher form = DAY.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String day = form.group("day") == null ? form.group("after") : form.group("day");
        int month = form.group("month") == null ? 0 : month(form.group("month"));
        boolean oneDayAtMost = form.group("day") == null || form.group("after") == null;
        boolean monthIsOne = form.group("month") == null ? day == null : month > 0;
        if (!oneDayAtMost || !monthIsOne || !isYear(form)) {
            return Optional.empty();
        }
        if (month > 0 && day == null && form.group("year").length() < 3 && form.group("era") == null) {
            return Optional.of(wrong("behind a month, a year has three digits or more, or an era, such as 27 CE"));
        }
        return Optional.of(edtf(year(year(form))
                + (month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month))
                + (day == null ? "" : "-" + (day.length() == 1 ? "0" : "") + day)));
    }

    /** Returns the number of the month whose name is, or starts with, the word; 0 where there is none. */
    private static int month(String word) {
        return IntStream.rangeClosed(1, MONTHS.size())
                .filter(number -> MONTHS.get(number - 1).startsWith(word))
                .findFirst()
                .orElse(0);
    }

    private static Optional<Parsed> part(String text) {
        Matcher form = PART.matcher(text);
        return form.matches() && PARTS.containsKey(form.group("part")) && isYear(form)
                ? Optional.of(edtf(year(year(form)) + "-" + PARTS.get(form.group("part"))))
                : Optional.empty();
    }

    private static Optional<Parsed> years(String text) {
        Matcher form = YEARS.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean isDecade = form.group("decade") != null;
        int number = Integer.parseInt(isDecade ? form.group("decade") : form.group("century"));
        int tenth = isDecade ? 1 : 10;
        if (!isDecade && number == 0) {
            return Optional.empty();
        }
        // The 40s BCE run from 49 to 40, and the fifth century BCE from 500 to 401: there is no year 0.
        int first =
                isBefore(form) ? isDecade ? 1 - number - 9 : 1 - 100 * number : isDecade ? number : 100 * (number - 1);
        Tenths tenths = form.group("where") == null ? ALL : THIRDS.getOrDefault(form.group("where"), ALL);
        int from = first + tenths.from * tenth;
        int to = first + tenths.to * tenth - 1;
        // Of ten years at the turn of the eras there are but nine.
        return Optional.of(edtf(
                isBefore(form) ? year(from) + "/" + year(Math.min(to, 0)) : year(Math.max(1, from)) + "/" + year(to)));
    }

    /** Reads what the words mean; a place in that is none in the words. */
    private static Parsed edtf(String text) {
        Parsed parsed = EdtfDate.parse(text);
        return parsed.problem().map(problem -> wrong(problem.message())).orElse(parsed);
    }

    private static Parsed wrong(String message) {
        return new Parsed(Optional.empty(), Optional.of(new Problem(0, message)));
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
