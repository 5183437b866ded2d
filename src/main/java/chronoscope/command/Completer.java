package chronoscope.command;

import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.Look;
import chronoscope.explore.Shared;
import chronoscope.model.Event;
import chronoscope.query.Facet;
import chronoscope.query.Field;
import chronoscope.query.Query;
import chronoscope.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says what can be typed behind the words of a command. */
@FunctionalInterface
interface Completer {
    /**
     * Returns all candidates for the last word.
     *
     * @param words the arguments up to the caret; the last one is under way and may be empty
     */
    Stream<Candidate> candidates(Explorer explorer, List<String> words);

    Completer NONE = (explorer, words) -> Stream.empty();

    Completer EVENTS = (explorer, words) -> words.size() > 1
            ? Stream.empty()
            : explorer.timeline().events().stream().map(event -> new Candidate(event.id(), event.title()));

    Completer LINKED = (explorer, words) -> explorer.event().stream()
            .flatMap(event -> Stream.concat(
                    event.links().stream().map(link -> link.event()),
                    explorer.timeline().backlinksOf(event).stream().map(Event::id)))
            .map(id -> new Candidate(
                    id, explorer.timeline().event(id).map(Event::title).orElse("")));

    Completer MARKS = (explorer, words) -> explorer.marks().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(mark -> new Candidate(String.valueOf(mark.getKey()), mark.getValue()));

    Completer THEMES = words(Look.THEMES);

    Completer QUERY = (explorer, words) -> query(explorer, words.get(words.size() - 1));

    Completer FILTER = (explorer, words) -> words.size() == 1
            ? Stream.concat(
                    QUERY.candidates(explorer, words), Filter.VERBS.stream().map(verb -> new Candidate(verb, "")))
            : QUERY.candidates(explorer, words);

    List<String> SHARED = Shared.FIELDS.stream().map(Field::label).toList();

    Completer SAME = (explorer, words) -> words.size() == 1
            ? words(SHARED).candidates(explorer, words)
            : Field.of(words.get(0)).filter(Shared.FIELDS::contains).stream()
                    .filter(field -> words.size() == 2)
                    .flatMap(field -> Shared.ids(explorer, field).stream()
                            .map(id -> new Candidate(Quoted.word(id), Shared.name(explorer.timeline(), field, id))));

    Completer COPY = (explorer, words) -> words.size() == 1
            ? words(Catalog.COPIES).candidates(explorer, words)
            : words.size() == 2 && words.get(0).equals("link")
                    ? words(List.of(Readers.ARCHIVED)).candidates(explorer, words.subList(1, 2))
                    : Stream.empty();

    Completer ZOOM = (explorer, words) -> words.size() == 1
            ? words(List.of("in", "out", "fit", "era")).candidates(explorer, words)
            : explorer.timeline().eras().stream()
                    .filter(era -> words.size() == 2 && words.get(0).equals("era"))
                    .map(era ->
                            new Candidate(Quoted.word(era.name()), era.date().words()));

    Completer LANE = (explorer, words) -> words.size() == 1
            ? words(Catalog.LANE).candidates(explorer, words)
            : words.size() > 2
                    ? Stream.empty()
                    : words.get(0).equals("order")
                            ? words(Catalog.ORDERS).candidates(explorer, words.subList(1, 2))
                            : explorer.lanes().stream()
                                    .filter(lanes -> List.of("to", "fold").contains(words.get(0)))
                                    .flatMap(lanes -> lanes.lanes().stream())
                                    .map(lane -> new Candidate(Quoted.word(lane.key()), lane.name()));

    Completer EXPECTED = (explorer, words) -> words.size() == 1
            ? words(Readers.EXPECTATIONS).candidates(explorer, words)
            : words.get(0).equals("event")
                    ? EVENTS.candidates(explorer, words.subList(1, words.size()))
                    : words.get(0).equals("filter")
                            ? QUERY.candidates(explorer, words.subList(1, words.size()))
                            : Stream.empty();

    Completer COMMANDS = (explorer, words) -> words.size() > 1
            ? Stream.empty()
            : Catalog.commands().stream().map(spec -> new Candidate(verb(spec, words), spec.summary()));

    Completer TOPICS = (explorer, words) -> Stream.concat(
            COMMANDS.candidates(explorer, words),
            words(List.of("keys", "playing")).candidates(explorer, words));

    static Completer words(List<String> words) {
        return (explorer, typed) ->
                typed.size() > 1 ? Stream.empty() : words.stream().map(word -> new Candidate(word, ""));
    }

    private static String verb(CommandSpec spec, List<String> words) {
        boolean replaces = words.get(0).endsWith(CommandSpec.REPLACING);
        return spec.name() + (replaces && spec.writes() ? CommandSpec.REPLACING : "");
    }

    private static Stream<Candidate> query(Explorer explorer, String word) {
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
        return Field.of(word.substring(sign.length(), colon)).stream()
                .flatMap(field -> values(explorer, field))
                .map(value -> new Candidate(prefix + quoted(value.text()), value.description()));
    }

    private static Stream<Candidate> values(Explorer explorer, Field field) {
        Stream<Event> events = explorer.timeline().events().stream();
        return switch (field) {
            case ACTOR -> names(explorer, Facet.ACTOR);
            case PLACE -> names(explorer, Facet.PLACE);
            case TAG -> names(explorer, Facet.TAG);
            case PUBLISHER -> names(explorer, Facet.PUBLISHER);
            case YEAR -> Stream.of(new Candidate(Facet.UNKNOWN_YEAR, "no year is known"));
            case SOURCE, VIA ->
                explorer.timeline().sources().values().stream()
                        .map(source -> new Candidate(source.id(), source.publication()));
            case ID -> events.map(event -> new Candidate(event.id(), event.title()));
            default -> Stream.empty();
        };
    }

    private static Stream<Candidate> names(Explorer explorer, Facet facet) {
        return explorer.timeline().events().stream()
                .flatMap(event -> facet.keys(explorer.corpus()).apply(event).stream())
                .distinct()
                .sorted()
                .map(id -> new Candidate(id, facet.name(id, explorer.timeline())));
    }

    /** A line has two dollar signs for one. */
    private static String quoted(String value) {
        return Query.quoted(value).replace("$", "$$");
    }
}
