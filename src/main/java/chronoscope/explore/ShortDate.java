package chronoscope.explore;

import java.util.regex.Pattern;

/** Dates in few letters, for a column of them. */
public final class ShortDate {
    private static final Pattern MONTH = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)" + "(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)\\b");
    private static final String BEFORE_YEAR =
            "(?i)\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|winter) ";

    private ShortDate() {}

    /**
     * Returns the words of a date with its months in three letters.
     *
     * @param year a year that is known from elsewhere, and is left out behind months and seasons; empty for none
     */
    public static String of(String words, String year) {
        String brief = MONTH.matcher(words)
                .replaceAll("$1")
                .replaceAll("([0-9]) to ([0-9])", "$1–$2")
                .replaceFirst("^on or before ", "by ");
        return year.isEmpty() ? brief : brief.replaceAll(BEFORE_YEAR + Pattern.quote(year) + "(?![0-9])", "$1");
    }
}
