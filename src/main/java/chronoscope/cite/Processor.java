package chronoscope.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.LocaleProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The processor with one style for one use; made once, for that is slow, and asked by one thread at a time. */
final class Processor {
    private static final int LAST_MONTH = 12;
    private static final String EDITION = "edition";

    private final StyleUse use;
    private final Items items = new Items();
    private final CSL csl;
    private final boolean ordinals;
    private final StyleNode bibliography;

    /** What is cited just now. */
    private static final class Items implements ItemDataProvider {
        private final Map<String, CSLItemData> known = new LinkedHashMap<>();

        @Override
        public CSLItemData retrieveItem(String id) {
            return Objects.requireNonNull(known.get(id));
        }

        @Override
        public Collection<String> getIds() {
            return known.keySet();
        }
    }

    Processor(StyleNode style, StyleUse use, String language) throws IOException {
        this.use = use;
        // Whatever it asks for, also what it would take for a larger relative of the language.
        LocaleProvider locales = asked -> Locales.xml(language);
        StyleNode used = use.of(style);
        this.csl = new CSL(items, locales, null, used.xml(), language);
        this.bibliography = used.child("bibliography").orElse(used);
        this.ordinals = language.startsWith("en")
                && used.all()
                        .anyMatch(node -> node.attribute("variable").equals(EDITION)
                                && node.attribute("form").equals("ordinal"));
    }

    /** Starts anew, with these sources in the order in which they are numbered. */
    void start(List<Map<String, Object>> sources, Markup markup) {
        csl.reset();
        csl.setOutputFormat(markup.format());
        csl.setConvertLinks(markup != Markup.TEXT);
        items.known.clear();
        sources.forEach(source -> items.known.put(String.valueOf(source.get("id")), data(source)));
        csl.registerCitationItems(items.known.keySet(), true);
    }

    /** Returns the citation of a source, at a place in it. */
    String citation(String source, Optional<Locator> locator) {
        CSLCitationItemBuilder item = new CSLCitationItemBuilder(source);
        locator.ifPresent(place -> {
            item.locator(place.value());
            if (!use.locator().isEmpty()) {
                item.label(CSLLabel.fromString(use.locator()));
            }
        });
        var written = csl.makeCitation(new CSLCitation(item.build()));
        return written.get(written.size() - 1).getText();
    }

    /** Returns what the bibliography says of each source, by its id, in the order of the style. */
    Map<String, String> bibliography() {
        substitute();
        Map<String, String> entries = new LinkedHashMap<>();
        for (CSLItemData item : List.copyOf(csl.getRegisteredItems())) {
            String[] entry = csl.makeBibliography(other -> other.getId().equals(item.getId()))
                    .getEntries();
            if (entry.length > 0) {
                entries.put(item.getId(), entry[0]);
            }
        }
        return entries;
    }

    /** Puts the style's dash, which the processor passes over, for authors who are those of the entry before. */
    private void substitute() {
        String dash = bibliography.attribute("subsequent-author-substitute");
        if (dash.isEmpty()) {
            return;
        }
        CSLName instead = new CSLNameBuilder().literal(dash).build();
        List<CSLName> before = List.of();
        List<String> order = new ArrayList<>();
        for (CSLItemData item : csl.getRegisteredItems()) {
            List<CSLName> authors = item.getAuthor() == null ? List.of() : List.of(item.getAuthor());
            CSLName[] written = repeating(before, authors, instead).toArray(CSLName[]::new);
            order.add(item.getId());
            items.known.computeIfPresent(
                    item.getId(),
                    (id, data) -> new CSLItemDataBuilder(data).author(written).build());
            before = authors;
        }
        csl.registerCitationItems(order, true);
    }

    private List<CSLName> repeating(List<CSLName> before, List<CSLName> authors, CSLName instead) {
        String rule = bibliography.attribute("subsequent-author-substitute-rule");
        int alike = 0;
        while (alike < Math.min(before.size(), authors.size())
                && before.get(alike).equals(authors.get(alike))) {
            alike++;
        }
        boolean all = alike == authors.size() && alike == before.size();
        int replaced = switch (rule) {
            case "partial-first" -> Math.min(alike, 1);
            case "partial-each" -> alike;
            default -> all ? alike : 0;
        };
        boolean asOne = replaced > 0 && (rule.isEmpty() || rule.equals("complete-all"));
        return Stream.concat(
                        Collections.nCopies(asOne ? 1 : replaced, instead).stream(),
                        authors.subList(replaced, authors.size()).stream())
                .toList();
    }

    /** The processor knows no seasons but as months beyond the twelfth, and writes no ordinal numbers. */
    private CSLItemData data(Map<String, Object> item) {
        Map<String, Object> copy = new LinkedHashMap<>(item);
        copy.replaceAll((key, value) -> value instanceof Map<?, ?> date && date.get("season") instanceof Integer season
                ? seasonal(date, season)
                : value);
        if (ordinals) {
            copy.computeIfPresent(EDITION, (key, value) -> ordinal(String.valueOf(value)));
        }
        return CSLItemData.fromJson(copy);
    }

    private static String ordinal(String edition) {
        if (!edition.matches("[0-9]{1,4}")) {
            return edition;
        }
        boolean teen = edition.matches(".*1[0-9]");
        return edition
                + (teen
                        ? "th"
                        : switch (edition.charAt(edition.length() - 1)) {
                            case '1' -> "st";
                            case '2' -> "nd";
                            case '3' -> "rd";
                            default -> "th";
                        });
    }

    private static Map<String, Object> seasonal(Map<?, ?> date, int season) {
        Map<String, Object> copy = new LinkedHashMap<>();
        date.forEach((key, value) -> copy.put(String.valueOf(key), value));
        List<?> years = (List<?>) ((List<?>) copy.getOrDefault("date-parts", List.of())).get(0);
        copy.remove("season");
        copy.put("date-parts", List.of(List.of((Integer) years.get(0), LAST_MONTH + season)));
        return copy;
    }
}
