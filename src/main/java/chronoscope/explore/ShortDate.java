package chronoscope.explore;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in few letters, for a column of them. */
public final class ShortDate {
    private static final Pattern MONTH = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)" + "(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)\\b");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=[0-9]) to (?=[0-9])");
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|winter) ",
            Pattern.CASE_INSENSITIVE);
    private static final String AT_THE_LATEST = "on or before ";

    private ShortDate() {}

    /**
     * Returns the words of a date with its months in three letters.
     *
     * @param year a year that is known from elsewhere, and is left out behind months and seasons; empty for none
     * @param day a day of that year, such as "3 February", that is left out before times; empty for none
     */
    public static String of(String words, String year, String day) {
        String brief = MONTH.matcher(words).replaceAll("$1");
        brief = BETWEEN_NUMBERS.matcher(brief).replaceAll("–");
        brief = brief.startsWith(AT_THE_LATEST) ? "by " + brief.substring(AT_THE_LATEST.length()) : brief;
        brief = year.isEmpty() ? brief : without(year, brief);
        return day.isEmpty()
                ? brief
                : brief.replaceAll("(?<![0-9])" + MONTH.matcher(day).replaceAll("$1") + ", (?=[0-9]{2}:)", "");
    }

    private static String without(String year, String words) {
        StringBuilder left = new StringBuilder();
        Matcher before = BEFORE_YEAR.matcher(words);
        int from = 0;
        while (before.find()) {
            int behind = before.end() + year.length();
            boolean more = behind < words.length() && Character.isDigit(words.charAt(behind));
            if (words.startsWith(year, before.end()) && !more) {
                left.append(words, from, before.end() - 1);
                from = behind;
            }
        }
        return left.append(words, from, words.length()).toString();
    }
}
