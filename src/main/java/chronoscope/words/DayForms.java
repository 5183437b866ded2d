package chronoscope.words;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Precision;
import chronoscope.words.WrittenForm.Parts;
import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days, months, seasons and quarters, and times of a day. */
final class DayForms {
    private static final List<String> MONTHS =
            List.of("january february march april may june july august september october november december".split(" "));
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final String WEEKDAY =
            "(?<weekday>(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\\.?";
    private static final String BESIDE_A_WEEKDAY = "(?<date>(?:(?!mon|tue|wed|thu|fri|sat|sun).)+?)";
    private static final String DAY = "(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String MONTH = "(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?";
    private static final String YEAR = ",?(?: of)?[ ./-]?" + WrittenYears.FORM;
    private static final String DUAL = ",?[ -](?<year>[0-9]{4})/(?<next>[0-9]{1,2})";
    private static final String ROMAN_MONTH = "(?<roman>i{1,3}|iv|vi{0,3}|ix|xi{0,2})";
    private static final String YEAR_BEHIND_A_DAY = "(?:,? ?(?:of )?|-)(?<![0-9])" + WrittenYears.FORM;
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private static final String FEAST = "(?:(?:the )?(?:christmas|xmas|easter|good friday|pentecost|whitsun|advent|lent"
            + "|epiphany|michaelmas|candlemas|all saints|(?:lunar |chinese )?new year|ramadan|eid(?: al-(?:fitr|adha))?"
            + "|passover|rosh hashanah|yom kippur|hanukkah|diwali|nowruz|thanksgiving)(?:'?s)?"
            + "(?: (?:eve|day|sunday|monday))?)";

    static final List<WrittenForm> ALL = List.of(
            WrittenForm.of(DAY + "(?: of)?[ ./-]?" + MONTH + DUAL, DayForms::dual),
            WrittenForm.of(MONTH + "[ -]?" + DAY + DUAL, DayForms::dual),
            WrittenForm.of(MONTH + DUAL, DayForms::dual),
            WrittenForm.of(DAY + "(?: of)?[ ./-]?" + MONTH + YEAR, DayForms::named),
            WrittenForm.of(MONTH + "[ -]?" + DAY + YEAR_BEHIND_A_DAY, DayForms::named),
            WrittenForm.of(DAY + "[ ./-]?" + ROMAN_MONTH + YEAR, DayForms::named),
            WrittenForm.of(ROMAN_MONTH + "[ ./-](?<year>[0-9]{4})", DayForms::named),
            WrittenForm.of("(?<year>[0-9]{4}),? " + DAY + " " + MONTH, DayForms::named),
            WrittenForm.of("(?<year>[0-9]{4}),?[ -]" + MONTH + "(?:[ -]" + DAY + ")?", DayForms::named),
            WrittenForm.of(DAY + "(?: of)?[ -]?" + MONTH, DayForms::withoutYear),
            WrittenForm.of(MONTH + " (?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)", DayForms::withoutYear),
            WrittenForm.of(MONTH + ",?[ -](?<number>[0-9]{1,2})", DayForms::withoutYear),
            WrittenForm.of(MONTH + YEAR, DayForms::named),
            WrittenForm.of("(?<part>spring|summer|autumn|fall|winter)" + YEAR, DayForms::season),
            WrittenForm.of("winter(?: of)?,? (?<year>[0-9]{4}) ?[/-] ?(?<next>[0-9]{2}|[0-9]{4})", DayForms::winter),
            WrittenForm.of("(?:q|(?:the )?quarter )(?<part>[1-4])" + YEAR, parts -> part(parts, 32)),
            WrittenForm.of("(?<part>[1-4])q" + YEAR, parts -> part(parts, 32)),
            WrittenForm.of(WrittenYears.FORM + ",?[ /-]?q(?<part>[1-4])", parts -> part(parts, 32)),
            WrittenForm.of(
                    "(?<part>1st|2nd|3rd|4th|first|second|third|fourth) quarter" + YEAR, parts -> part(parts, 32)),
            WrittenForm.of("h(?<part>[12])" + YEAR, parts -> part(parts, 39)),
            WrittenForm.of(WrittenYears.FORM + ",?[ /-]?h(?<part>[12])", parts -> part(parts, 39)),
            WrittenForm.of("(?<part>1st|2nd|first|second) half" + YEAR, parts -> part(parts, 39)),
            WrittenForm.of(
                    "(?<day>[0-9]{1,2})\\.?(?: de)? (?<word>\\p{L}{3,12})\\.?(?: de)? (?<year>[0-9]{3,4})",
                    DayForms::inOtherLanguages),
            WrittenForm.of(
                    FEAST + YEAR,
                    parts -> Optional.of(
                            DateReading.refused("a feast is not on the same day everywhere; write the day"))),
            WrittenForm.of(WEEKDAY + ",? (?:the )?" + BESIDE_A_WEEKDAY, DayForms::onWeekday),
            WrittenForm.of(BESIDE_A_WEEKDAY + ",? \\(?" + WEEKDAY + "\\)?", DayForms::onWeekday));

    /** A point behind a T and digits starts a fraction, as ISO 8601 has it. */
    private static final String CLOCK = "(?<hour>[0-9]{1,2})(?:(?:[:h]|(?<!t[0-9]{2})\\.)(?<minute>[0-9]{2})"
            + "(?:(?::|(?<!t[0-9]{2}:[0-9]{2})\\.)(?<second>[0-9]{2})(?:[.,][0-9]+)?)?)?"
            + " ?(?<half>am|a\\.m\\.?|pm|p\\.m\\.?)?"
            + " ?\\(?(?:(?<zone>z|(?:utc|gmt)?[+-][0-9]{1,2}(?::?[0-9]{2})?|utc|gmt)|(?<name>[a-z]{1,3}t))?\\)?";

    private static final List<WrittenForm> TIMES = List.of(
            WrittenForm.of(
                    "(?<date>[0-9]{8})t?(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?<second>[0-9]{2})?(?:[.,][0-9]+)?(?<zone>z?)",
                    DayForms::timed),
            WrittenForm.of("(?<date>.+?)(?:,? (?:at )?|t)" + CLOCK, DayForms::timed),
            WrittenForm.of("(?:at )?" + CLOCK + ",? (?:on )?(?<date>.+)", DayForms::timed));

    private DayForms() {}

    private static Optional<DateReading> named(Parts parts) {
        int month = month(parts);
        if (month == 0) {
            return Optional.empty();
        }
        int day = parts.number("day");
        if (parts.text("day").isPresent() && day == 0) {
            return Optional.empty();
        }
        return oneOf(WrittenYears.of(parts)
                .mapToObj(year -> WrittenYears.date(year, month, day))
                .toList());
    }

    /** The numbers of the months by their names in other languages, some of which share a name. */
    private static final class OtherMonths {
        private static final Map<String, Set<Integer>> NUMBERS = new HashMap<>();

        static {
            for (String language : "cs da de el es fi fr hr it nb nl pl pt ru sv tr uk".split(" ", -1)) {
                DateFormatSymbols names = new DateFormatSymbols(Locale.forLanguageTag(language));
                for (int month = 0; month < MONTHS.size(); month++) {
                    for (String name : List.of(names.getMonths()[month], names.getShortMonths()[month])) {
                        String word = name.toLowerCase(Locale.ROOT).replace(".", "");
                        NUMBERS.computeIfAbsent(word, unseen -> new TreeSet<>()).add(month + 1);
                    }
                }
            }
        }
    }

    private static Optional<DateReading> inOtherLanguages(Parts parts) {
        return oneOf(OtherMonths.NUMBERS.getOrDefault(parts.text("word").orElseThrow(), Set.of()).stream()
                .map(month -> WrittenYears.date(parts.number("year"), month, parts.number("day")))
                .toList());
    }

    /** Where years began in March, the days before it were of a year that others counted as the next. */
    private static Optional<DateReading> dual(Parts parts) {
        int month = month(parts);
        long next = parts.number("year") + 1L;
        boolean isNext =
                parts.text("next").filter(String.valueOf(next)::endsWith).isPresent();
        return 1 <= month && month <= 3 && isNext
                ? DateReading.oneOf(
                        Stream.of(next, next - 1).map(year -> WrittenYears.date(year, month, parts.number("day"))))
                : Optional.empty();
    }

    /** Returns what may be any of these, or why it is none. */
    private static Optional<DateReading> oneOf(List<String> dates) {
        return DateReading.oneOf(dates.stream())
                .or(() -> dates.stream().findFirst().map(DateReading::of));
    }

    /** Returns the number of the month whose name is, or starts with, the word; 0 where there is none. */
    private static int month(Parts parts) {
        return parts.text("roman")
                .map(AgeForms::ordinal)
                .orElseGet(() -> index(MONTHS, parts.text("month").orElseThrow()) + 1);
    }

    private static int index(List<String> names, String word) {
        return IntStream.range(0, names.size())
                .filter(number -> names.get(number).startsWith(word))
                .findFirst()
                .orElse(-1);
    }

    /** A weekday decides between what a day may be, and may be wrong. */
    private static Optional<DateReading> onWeekday(Parts parts) {
        int weekday = WEEKDAYS.indexOf(parts.text("weekday").orElseThrow().substring(0, 3));
        Optional<DateReading> reading = WrittenDate.single(parts.text("date").orElseThrow());
        List<EdtfDate> days = reading.stream()
                .flatMap(read -> read.dates().stream())
                .filter(date -> date.precision() == Precision.DAY
                        && date.earliest().moment().isPresent())
                .toList();
        Optional<DateReading> right = DateReading.oneOf(
                days.stream().filter(day -> Weeks.weekday(day) == weekday).map(EdtfDate::text));
        return right.or(() -> days.stream()
                        .findFirst()
                        .map(day -> DateReading.refused(day.words() + " is a " + Weeks.name(Weeks.weekday(day))
                                + ", not a " + Weeks.name(weekday))))
                .or(() -> reading.filter(read -> read.problem().isPresent()));
    }

    /** What may be a day of any year may be the month of a year, too. */
    private static Optional<DateReading> withoutYear(Parts parts) {
        int month = month(parts);
        int number = parts.number("day") + parts.number("number");
        if (month == 0) {
            return Optional.empty();
        }
        String day = "XXXX" + WrittenYears.date(1, month, number).substring(4);
        Stream<String> months = parts.text("number").isEmpty()
                ? Stream.empty()
                : WrittenYears.ofTwoDigits(number).mapToObj(year -> WrittenYears.date(year, month, 0));
        return DateReading.oneOf(Stream.concat(Stream.of(day).filter(any -> number > 0), months))
                .map(choices -> choices.date()
                        .map(only -> DateReading.refused("the year is missing; where nobody knows it, write " + only))
                        .orElse(choices));
    }

    private static Optional<DateReading> season(Parts parts) {
        String season = parts.text("part").orElseThrow().replace("fall", "autumn");
        return code(parts, 21 + SEASONS.indexOf(season));
    }

    /** A winter is that of the year in which it starts. */
    private static Optional<DateReading> winter(Parts parts) {
        long year = parts.number("year");
        boolean isNext =
                parts.text("next").filter(String.valueOf(year + 1)::endsWith).isPresent();
        return code(parts, 24).filter(winter -> isNext);
    }

    /** Returns the part of a year that has the code after so many. */
    private static Optional<DateReading> part(Parts parts, int before) {
        String part = parts.text("part").orElseThrow();
        return code(
                parts, before + (Character.isDigit(part.charAt(0)) ? part.charAt(0) - '0' : AgeForms.ordinal(part)));
    }

    private static Optional<DateReading> code(Parts parts, int code) {
        return DateReading.oneOf(WrittenYears.of(parts).mapToObj(year -> WrittenYears.text(year) + "-" + code));
    }

    static Optional<DateReading> time(String text) {
        return WrittenDate.first(TIMES, text);
    }

    private static Optional<DateReading> timed(Parts parts) {
        return parts.text("date")
                .filter(date -> saysTime(parts))
                .filter(date -> TIMES.stream()
                        .noneMatch(form ->
                                form.parts(date).filter(DayForms::saysTime).isPresent()))
                .flatMap(WrittenDate::single)
                .filter(day -> day.dates().stream()
                        .allMatch(
                                date -> date.precision() == Precision.DAY && !date.uncertain() && !date.approximate()))
                .flatMap(day -> day.text().map(date -> at(date, parts)).orElse(Optional.of(day)));
    }

    /** An hour alone may be a day or a year. */
    private static boolean saysTime(Parts parts) {
        return parts.text("minute").isPresent() || parts.text("half").isPresent();
    }

    private static Optional<DateReading> at(String day, Parts parts) {
        String zone = parts.text("zone").orElse("");
        String time = day + "T" + clock(parts);
        if (parts.text("name").isPresent()) {
            String name = parts.text("name").get().toUpperCase(Locale.ROOT);
            return Optional.of(DateReading.refused(
                    "write the zone " + name + " as its hours from UTC, such as " + time + "+01:00"));
        }
        if (zone.matches("-[0-9]{2}:[0-9]{2}") && parts.text("second").isEmpty()) {
            // What follows the stroke may be where the time ends.
            return DateReading.oneOf(Stream.of(time + zone, time + "/" + day + "T" + zone.substring(1)));
        }
        // Databases write midnight for a day without a time.
        boolean isMidnight = time.matches(".*T00:00(:00)?") && zone.isEmpty();
        return Optional.of(isMidnight ? DateReading.of(time, day) : DateReading.of(time + zone(zone)));
    }

    private static String clock(Parts parts) {
        int hour = parts.number("hour");
        Optional<String> half = parts.text("half");
        int shown = half.isEmpty() || hour > 12 ? hour : hour % 12 + (half.get().startsWith("p") ? 12 : 0);
        return (shown < 10 ? "0" : "")
                + shown
                + parts.text("minute").map(minute -> ":" + minute).orElse("")
                + parts.text("second").map(second -> ":" + second).orElse("");
    }

    private static String zone(String zone) {
        String hours = zone.replaceFirst("^(?:utc|gmt)(?=[+-])", "").replaceFirst("^([+-])([0-9])(?![0-9])", "$10$2");
        return hours.isEmpty() || hours.startsWith("+") || hours.startsWith("-")
                ? hours.replaceFirst("^(.[0-9]{2}):?([0-9]{2})$", "$1:$2")
                : "Z";
    }
}
