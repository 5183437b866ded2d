package chronoscope.model;

import static chronoscope.model.EventDraft.event;

import chronoscope.edtf.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Made-up evidence: few events, few sources, and every way in which one can stand on the other. */
public final class AnyEvidence {
    private static final List<String> SOURCES = List.of("a", "b", "c", "d");
    private static final List<String> ISSUED = List.of("", "2001", "2001-05", "2001-05-03", "2001?/2002", "../2001-06");
    private static final List<String> DATES =
            List.of("2000", "2001-04/2001-06", "2001-05-02", "[2001,2003]", "2001-05?");

    private final Random random;

    private AnyEvidence(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the timeline of a seed. */
    public static Timeline timeline(long seed) {
        return new AnyEvidence(seed).timeline();
    }

    private Timeline timeline() {
        Map<String, Source> sources = new LinkedHashMap<>();
        SOURCES.forEach(id -> sources.put(id, source(id, oneOf(ISSUED))));
        List<Event> events = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            EventDraft draft = event("e" + number, oneOf(DATES)).cites(citations());
            for (int claim = random.nextInt(4); claim > 0; claim--) {
                String id = "c" + number + claim;
                if (random.nextInt(4) == 0) {
                    draft.disputes("c" + (1 + random.nextInt(4)) + 1, "Claim " + id, citations());
                } else {
                    draft.claims(id, "Claim " + id, citations());
                }
            }
            events.add(draft.done());
        }
        return new Timeline("Any", "", sources, events, Map.of());
    }

    private Citation[] citations() {
        Citation[] citations = new Citation[random.nextInt(4)];
        for (int index = 0; index < citations.length; index++) {
            Optional<String> via = random.nextInt(3) == 0 ? Optional.of(oneOf(SOURCES)) : Optional.empty();
            citations[index] = new Citation(oneOf(SOURCES), Optional.empty(), Optional.empty(), via);
        }
        return citations;
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns a source, without a date where that is empty. */
    public static Source source(String id, String issued) {
        return new Source(
                id,
                "article",
                "Title " + id,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                EdtfDate.parse(issued).value(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Variables.NONE);
    }
}
