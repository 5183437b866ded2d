package chronoscope.cite;

import chronoscope.edtf.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as CSL-JSON has it: its parts, two of them for an interval, with a season and whether it is doubted. What has no
 * parts there is said in words.
 */
final class CslDate {
    private static final Pattern MARKS = Pattern.compile("[?~%]");

    /** A year with perhaps a month or season, and a day with perhaps a time. */
    private static final Pattern PARTS = Pattern.compile("(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T.*)?)?)?");

    private static final int LAST_MONTH = 12;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 32;
    private static final int SEASONS = 4;

    private CslDate() {}

    static Map<String, Object> of(EdtfDate date) {
        Map<String, Object> value = new LinkedHashMap<>();
        String[] ends = MARKS.matcher(date.text()).replaceAll("").split("/", -1);
        List<List<Integer>> all = new ArrayList<>();
        for (String end : ends) {
            parts(end).ifPresent(all::add);
        }
        boolean alike = all.size() == ends.length
                && all.stream().map(List::size).distinct().count() == 1;
        if (alike && season(all.get(0)).isEmpty()) {
            value.put("date-parts", all);
        } else if (alike && all.size() == 1) {
            value.put("date-parts", List.of(all.get(0).subList(0, 1)));
            value.put("season", season(all.get(0)).orElseThrow());
        } else {
            value.put("literal", date.wordsWithoutZone());
            return value;
        }
        if (date.uncertain() || date.approximate()) {
            value.put("circa", true);
        }
        return value;
    }

    /** Returns the year as historians count, without a year 0, the month or the season's code, and the day. */
    private static Optional<List<Integer>> parts(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        int year = Integer.parseInt(parts.group(1));
        numbers.add(year <= 0 ? year - 1 : year);
        for (int group = 2; group <= 3; group++) {
            Optional.ofNullable(parts.group(group)).map(Integer::valueOf).ifPresent(numbers::add);
        }
        boolean known = numbers.size() < 2
                || numbers.get(1) <= LAST_MONTH
                || season(numbers).isPresent();
        return known ? Optional.of(numbers) : Optional.empty();
    }

    /** Returns the number of the season, from 1 for spring, of either half of the earth. */
    private static Optional<Integer> season(List<Integer> parts) {
        return Optional.of(parts)
                .filter(all -> all.size() > 1 && FIRST_SEASON <= all.get(1) && all.get(1) <= LAST_SEASON)
                .map(all -> (all.get(1) - FIRST_SEASON) % SEASONS + 1);
    }
}
