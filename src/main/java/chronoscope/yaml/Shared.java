package chronoscope.yaml;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Parsed;
import java.util.HashMap;
import java.util.Map;

/** Keeps one object for all equal texts and dates of a timeline, of which most occur in many events. */
final class Shared {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Parsed> dates = new HashMap<>();

    String text(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    Parsed date(String text) {
        Parsed known = dates.get(text);
        if (known != null) {
            return known;
        }
        Parsed parsed = EdtfDate.parse(text);
        if (parsed.date().isPresent()) {
            dates.put(text, parsed);
        }
        return parsed;
    }
}
