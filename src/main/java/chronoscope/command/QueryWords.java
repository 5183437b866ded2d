package chronoscope.command;

import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.model.Event;
import chronoscope.query.Facet;
import chronoscope.query.Field;
import chronoscope.query.Query;
import chronoscope.text.Labelled;
import java.util.stream.Stream;

/** What could be typed in a query. */
final class QueryWords {
    private QueryWords() {}

    /** Returns all candidates for a word of a query. */
    static Stream<Candidate> candidates(Explorer explorer, String word) {
        String sign = word.substring(
                0, word.length() - word.replaceFirst("^[-(]+", "").length());
        int colon = word.indexOf(':');
        if (colon < 0) {
            return Stream.concat(
                    Stream.of(Field.values()).map(field -> new Candidate(sign + field.label() + ":", field.meaning())),
                    explorer.timeline().filters().entrySet().stream()
                            .map(saved -> new Candidate(sign + "@" + saved.getKey(), saved.getValue())));
        }
        String prefix = word.substring(0, colon + 1);
        return Labelled.of(word.substring(sign.length(), colon), Field.values()).stream()
                .flatMap(field -> values(explorer, field))
                .map(value -> new Candidate(prefix + Filter.line(Query.quoted(value.text())), value.description()));
    }

    private static Stream<Candidate> values(Explorer explorer, Field field) {
        Stream<Event> events = explorer.timeline().events().stream();
        return switch (field) {
            case ACTOR -> names(explorer, Facet.ACTOR);
            case PLACE -> names(explorer, Facet.PLACE);
            case TAG -> names(explorer, Facet.TAG);
            case PUBLISHER -> names(explorer, Facet.PUBLISHER);
            case LABEL -> names(explorer, Facet.LABEL);
            case ORIGIN -> names(explorer, Facet.ORIGIN);
            case CHECKED -> names(explorer, Facet.CHECKED);
            case YEAR -> Stream.of(new Candidate(Facet.UNKNOWN_YEAR, "no year is known"));
            case SOURCE, VIA ->
                explorer.timeline().sources().values().stream()
                        .map(source -> new Candidate(source.id(), source.publication()));
            case ID -> events.map(event -> new Candidate(event.id(), event.title()));
            default -> field.offered().stream().map(word -> candidate(word, field.name(explorer.timeline(), word)));
        };
    }

    private static Candidate candidate(String word, String name) {
        return new Candidate(word, name.equals(word) ? "" : name);
    }

    private static Stream<Candidate> names(Explorer explorer, Facet facet) {
        return explorer.timeline().events().stream()
                .flatMap(event -> facet.keys(explorer.corpus()).apply(event).stream())
                .distinct()
                .sorted()
                .map(id -> new Candidate(id, facet.name(id, explorer.timeline())));
    }
}
