package chronoscope.model;

import static chronoscope.model.EventDraft.citing;
import static chronoscope.model.EventDraft.event;

import chronoscope.edtf.EdtfDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The timeline that tests explore: eight events from 500 BCE on, whose dates are known more and less well. */
public final class Voyage {
    public static final Citation WIRED = citing("gazette", "paragraph 3", "a great ship", "wire");

    public static final Timeline TIMELINE = of(List.of(
            event("harbour", "-0499").title("The harbour is dug").tags("port").done(),
            event("charter", "1789?")
                    .title("Café charter")
                    .actors("guild")
                    .tags("law")
                    .done(),
            event("keel", "1908/1909")
                    .title("The keel is laid")
                    .actors("white-star-line")
                    .places("Belfast")
                    .cites(citing("ledger"))
                    .done(),
            event("departure", "1912-04-10")
                    .title("The ship departs")
                    .summary("Bells, flags (and rain).")
                    .actors("white-star-line", "crew")
                    .tags("voyage")
                    .cites(citing("gazette"))
                    .done(),
            event("sinking", "1912-04-15")
                    .title("The ship sinks")
                    .summary("It hits ice.\n\nIt goes down.")
                    .actors("white-star-line")
                    .places("North Atlantic")
                    .tags("disaster", "voyage")
                    .cites(WIRED, citing("ledger"))
                    .claims("ice-seen", "The crew saw ice", WIRED)
                    .disputes("ice-seen", "Nobody saw it", citing("gazette"))
                    .links("responds-to", "departure")
                    .done(),
            event("inquiry", "1912-05/1912-07")
                    .title("The inquiry \"opens\"")
                    .actors("board")
                    .tags("law")
                    .cites(citing("gazette"))
                    .links("responds-to", "sinking")
                    .done(),
            event("wreck", "198X")
                    .title("The wreck is found")
                    .places("North Atlantic")
                    .tags("100% sure; $5", "a:b")
                    .done(),
            event("film", "1997/..").title("The film runs").tags("film").done()));

    private Voyage() {}

    /** Returns a timeline of these events that has all sources and names of the voyage. */
    public static Timeline of(List<Event> events) {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put("gazette", source("gazette", "Lost at sea", Optional.of("The Gazette"), "https://gazette.test/1"));
        sources.put("ledger", source("ledger", "Builder's ledger", Optional.empty(), ""));
        sources.put("wire", source("wire", "The Wire", Optional.empty(), ""));
        return new Timeline(
                "The voyage",
                "",
                sources,
                events,
                Map.of(
                        Vocabulary.ACTOR,
                        Map.of("white-star-line", Name.of("White Star Line"), "guild", Name.of("Guild of Zürich"))));
    }

    private static Source source(String id, String title, Optional<String> container, String url) {
        return new Source(
                id,
                "article-newspaper",
                title,
                List.of(),
                container,
                Optional.empty(),
                Optional.empty(),
                List.of(Person.named("Ida Bell")),
                EdtfDate.parse("1912-04-16").value(),
                Optional.empty(),
                Optional.of(url).filter(address -> !address.isEmpty()),
                Optional.empty(),
                Optional.of("en"),
                Optional.of("B"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Variables.NONE);
    }
}
