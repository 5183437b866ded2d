package chronoscope.yaml;

import chronoscope.edtf.EdtfDate;
import chronoscope.text.Parsed;
import chronoscope.words.WrittenDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps one object for all equal texts, lists of them and dates of a timeline, of which most occur in many events. */
final class Interner {
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<List<String>, List<String>> lists = new HashMap<>();
    private final Map<String, Parsed<EdtfDate>> dates = new HashMap<>();

    String text(String text) {
        return present(text).orElseThrow();
    }

    /** Returns the text as a field that is there. */
    Optional<String> present(String text) {
        return texts.computeIfAbsent(text, Optional::of);
    }

    List<String> list(List<String> texts) {
        return lists.computeIfAbsent(List.copyOf(texts), list -> list);
    }

    Parsed<EdtfDate> date(String text) {
        Parsed<EdtfDate> known = dates.get(text);
        if (known != null) {
            return known;
        }
        Parsed<EdtfDate> parsed = EdtfDate.parse(text);
        if (parsed.value().isEmpty()) {
            return WrittenDate.parse(text);
        }
        dates.put(text, parsed);
        return parsed;
    }
}
