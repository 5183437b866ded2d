package chronoscope.cite;

import chronoscope.model.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A style in which sources are cited. Threads may share it; they are served one behind the other. */
public final class CitationStyle {
    /** Each has a copy of the style. */
    private static final int MOST_PROCESSORS = 6;

    private final String name;
    private final StyleNode style;
    private final String language;

    private Optional<Order> order = Optional.empty();

    private final Map<StyleUse, Processor> processors = new LinkedHashMap<>(MOST_PROCESSORS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StyleUse, Processor> eldest) {
            return size() > MOST_PROCESSORS;
        }
    };

    /**
     * @param style an independent one
     * @param language the one that the style is for
     */
    CitationStyle(String name, StyleNode style, String language) {
        this.name = name;
        this.style = style;
        this.language = language;
    }

    /** Returns the name by which it was asked for. */
    public String name() {
        return name;
    }

    /** Returns whether a citation stands in a note and says all, so that no bibliography is needed. */
    public boolean isOfNotes() {
        return style.attribute("class").equals("note");
    }

    /** Returns whether the style says what a bibliography looks like. */
    public boolean hasBibliography() {
        return style.child("bibliography").isPresent();
    }

    /**
     * Returns the citations of sources, one for each pair of an id and a place in it.
     *
     * @param sources all that is cited, in the order in which that happens
     */
    synchronized List<String> citations(List<Source> sources, List<Cited> cited, Markup markup) throws StyleException {
        try {
            List<Map<String, Object>> items = isOfNotes() ? items(sources) : suffixed(order().sorted(items(sources)));
            Set<String> ambiguous = style.all()
                            .noneMatch(node -> !node.attribute("disambiguate").isEmpty())
                    ? Set.of()
                    : alike(items, new StyleUse("", false, false));
            Map<StyleUse, Processor> started = new HashMap<>();
            List<String> texts = new ArrayList<>();
            for (Cited each : cited) {
                String kind = each.locator().map(Locator::kind).orElse("");
                StyleUse use = new StyleUse(kind, ambiguous.contains(each.source()), false);
                Processor processor = started.get(use);
                if (processor == null) {
                    processor = processor(use);
                    processor.start(items, markup);
                    started.put(use, processor);
                }
                texts.add(markup.cleaned(processor.citation(each.source(), each.locator())));
            }
            return texts;
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            throw failed(failure);
        }
    }

    /** A source at a place in it. */
    record Cited(String source, Optional<Locator> locator) {}

    /** Returns the sources whose citations would be read as those of others. */
    private Set<String> alike(List<Map<String, Object>> items, StyleUse use) throws IOException {
        Processor processor = processor(use);
        processor.start(items, Markup.TEXT);
        Map<String, String> first = new HashMap<>();
        Set<String> alike = new LinkedHashSet<>();
        for (Map<String, Object> item : items) {
            String id = String.valueOf(item.get("id"));
            String other = first.putIfAbsent(processor.citation(id, Optional.empty()), id);
            if (other != null) {
                alike.addAll(List.of(other, id));
            }
        }
        return alike;
    }

    /** Returns the sources with a letter behind the year of those that are cited alike, in the order of the bibliography. */
    private List<Map<String, Object>> suffixed(List<Map<String, Object>> items) throws IOException {
        boolean wanted = style.child("citation").stream()
                .anyMatch(citation ->
                        citation.attribute("disambiguate-add-year-suffix").equals("true"));
        StyleUse use = new StyleUse("", true, false);
        Set<String> alike = wanted ? alike(items, use) : Set.of();
        if (alike.isEmpty()) {
            return items;
        }
        Map<String, Integer> counts = new HashMap<>();
        List<Map<String, Object>> suffixed = new ArrayList<>();
        for (Map<String, Object> item : items) {
            String id = String.valueOf(item.get("id"));
            Map<String, Object> copy = new LinkedHashMap<>(item);
            if (alike.contains(id)) {
                String text = processor(use).citation(id, Optional.empty());
                copy.put("year-suffix", letters(counts.merge(text, 1, Integer::sum)));
            }
            suffixed.add(copy);
        }
        return suffixed;
    }

    /** Returns a, b, ... z, aa, ab and so on. */
    private static String letters(int number) {
        int last = (number - 1) % 26;
        String before = number > 26 ? letters((number - 1 - last) / 26) : "";
        return before + (char) ('a' + last);
    }

    /** Returns what the bibliography says of each source, by its id, in the order of the style. */
    synchronized Map<String, String> bibliography(List<Source> sources, Markup markup) throws StyleException {
        if (!hasBibliography()) {
            throw new StyleException("the style '" + name + "' has no bibliography, only notes");
        }
        try {
            List<Map<String, Object>> items = suffixed(order().sorted(items(sources)));
            Processor processor = processor(StyleUse.BIBLIOGRAPHY);
            processor.start(items, markup);
            Map<String, String> entries = processor.bibliography();
            entries.replaceAll((id, entry) -> markup.cleaned(entry));
            return entries;
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            throw failed(failure);
        }
    }

    private static List<Map<String, Object>> items(List<Source> sources) {
        return sources.stream().map(CslItem::of).toList();
    }

    private Order order() throws IOException {
        Order known = order.orElse(null);
        if (known == null) {
            known = Order.of(style, language);
            order = Optional.of(known);
        }
        return known;
    }

    private Processor processor(StyleUse use) throws IOException {
        Processor known = processors.get(use);
        if (known != null) {
            return known;
        }
        Processor made = new Processor(style, use, language);
        processors.put(use, made);
        return made;
    }

    private StyleException failed(Throwable failure) {
        processors.clear();
        String reason = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return new StyleException("the style '" + name + "' can't be used" + reason);
    }
}
