package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What else a bibliography says of a source, by the names of CSL's variables: volumes, pages, editors and the like.
 */
public record Variables(Map<String, String> texts, Map<String, List<Person>> people, Map<String, EdtfDate> dates) {
    public static final Variables NONE = new Variables(Map.of(), Map.of(), Map.of());

    public Variables {
        texts = Map.copyOf(texts);
        people = Map.copyOf(people);
        dates = Map.copyOf(dates);
    }

    /** Returns the same with its dates replaced. */
    Variables redated(UnaryOperator<EdtfDate> other) {
        return dates.isEmpty()
                ? this
                : new Variables(
                        texts,
                        people,
                        dates.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> other.apply(entry.getValue()),
                                        (one, same) -> one,
                                        LinkedHashMap::new)));
    }
}
