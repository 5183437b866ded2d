package chronoscope.yaml;

import chronoscope.edtf.EdtfDate;
import chronoscope.words.WrittenDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Dates without quotes that are EDTF, and that many people write for another time: each kind is told once, with its first
 * place and its number.
 */
final class DoubtfulDates {
    private final Map<WrittenDate.Doubt, First> found = new LinkedHashMap<>();

    private static final class First {
        final Place place;
        final String message;
        long others;

        First(Place place, String message) {
            this.place = place;
            this.message = message;
        }
    }

    void add(Place place, String key, EdtfDate date) {
        WrittenDate.otherwise(date).ifPresent(other -> {
            First first = found.get(other.doubt());
            if (first != null) {
                first.others++;
                return;
            }
            String message = key + ": '" + date.text() + "' is read as " + date.words() + "; write "
                    + other.date().text() + " for " + other.date().words() + ", or quote it to keep it";
            found.put(other.doubt(), new First(place, message));
        });
    }

    void tell(Problems problems) {
        found.values().forEach(first -> problems.warning(first.place, first.message + others(first.others)));
    }

    private static String others(long count) {
        return count == 0 ? "" : " (and " + Limits.count(count) + " more of its kind)";
    }
}
