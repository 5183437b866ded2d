package chronoscope.cite;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Person;
import chronoscope.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A source as CSL-JSON has it. */
final class CslItem {
    private static final String RESOLVER = "https://doi.org/";

    private CslItem() {}

    /** Returns the source's fields by the names of CSL's variables, in an order that is always the same. */
    static Map<String, Object> of(Source source) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", source.id());
        item.put("type", CslType.of(source.type()));
        item.put("title", source.title());
        source.containerTitle()
                .filter(container -> !container.equals(source.title()))
                .ifPresent(container -> item.put("container-title", container));
        people(item, "author", source.authors());
        put(item, "publisher", source.publisher());
        put(item, "publisher-place", source.publisherPlace());
        date(item, "issued", source.issued());
        date(item, "accessed", source.accessed());
        Map<String, String> texts = new TreeMap<>(source.variables().texts());
        Optional<String> resolved = Optional.ofNullable(texts.get("DOI")).map(RESOLVER::concat);
        put(item, "URL", source.url().filter(url -> !Optional.of(url).equals(resolved)));
        put(item, "language", source.language());
        item.putAll(texts);
        new TreeMap<>(source.variables().people()).forEach((key, people) -> people(item, key, people));
        new TreeMap<>(source.variables().dates()).forEach((key, date) -> date(item, key, Optional.of(date)));
        // CSL has no variable for it.
        source.archiveUrl().ifPresent(url -> item.put("custom", Map.of("archive-url", url)));
        return item;
    }

    private static void put(Map<String, Object> item, String key, Optional<String> value) {
        value.ifPresent(text -> item.put(key, text));
    }

    private static void people(Map<String, Object> item, String key, List<Person> people) {
        if (!people.isEmpty()) {
            item.put(key, people.stream().map(Person::parts).toList());
        }
    }

    private static void date(Map<String, Object> item, String key, Optional<EdtfDate> date) {
        date.ifPresent(known -> item.put(key, CslDate.of(known)));
    }
}
