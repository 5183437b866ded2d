package chronoscope.yaml;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Zone;
import chronoscope.model.Era;
import chronoscope.model.Event;
import chronoscope.model.Name;
import chronoscope.model.ReadSoFar;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.model.Vocabulary;
import chronoscope.text.Fold;
import chronoscope.text.Labelled;
import chronoscope.yaml.IdReferences.Kind;
import chronoscope.yaml.Node.Entries;
import chronoscope.yaml.Node.Entry;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a file's outermost map and gathers the timeline, event by event. */
final class RootReader {
    private static final Shape ROOT =
            Shape.of("a timeline", "title description timezone sources events eras actors places tags filters check");
    private static final Shape ERA = Shape.of("an era", "name date");
    private static final Shape NAMED = Shape.of("a display name", "name also");

    private final YamlTokens tokens;
    private final ParseContext context;
    private final NodeReader nodes;
    private final SourceReader sourceReader;
    private final EventReader eventReader;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<Vocabulary, Map<String, Name>> names = new EnumMap<>(Vocabulary.class);
    private final List<Era> eras = new ArrayList<>();
    private final Map<String, String> filters = new LinkedHashMap<>();
    private String title = "";
    private String description = "";
    private Zone zone = Zone.UNKNOWN;
    private Levels levels = Levels.USUAL;
    private int eventsSeen;

    RootReader(YamlTokens tokens, ParseContext context) {
        this.tokens = tokens;
        this.context = context;
        this.nodes = new NodeReader(tokens, context.problems(), context.limits(), true);
        this.sourceReader = new SourceReader(context);
        this.eventReader = new EventReader(context);
    }

    /** Reads the file to its end or its first syntax error; returns false where there is no value in it. */
    boolean read() {
        try {
            if (!tokens.advance() || tokens.currentToken() == JsonToken.VALUE_NULL) {
                return false;
            }
            readRoot();
        } catch (UnreadableException stop) {
            context.report(stop.rule(), stop.place(), stop.message());
            // What stands behind the fault may be what these name, so only a list that was read to its end is judged.
            if (seen.contains("sources")) {
                context.references().settle(Kind.SOURCE);
            }
        }
        return true;
    }

    private void readRoot() {
        Position start = tokens.place();
        if (tokens.currentToken() != JsonToken.START_OBJECT) {
            String kind = nodes.read().kind();
            context.report(
                    Rule.WRONG_TYPE, start, "a timeline must be a map with title, sources and events, not " + kind);
            return;
        }
        nodes.eachKey((key, place) -> {
            context.places().root(key, place);
            field(key, place);
            seen.add(key);
        });
        tokens.advance();
        nodes.settle();
        for (String key : List.of("title", "events")) {
            if (!seen.contains(key)) {
                context.report(Rule.MISSING_FIELD, start, ROOT.name() + " without " + key);
            }
        }
        for (Kind kind : Kind.values()) {
            context.references().settle(kind);
        }
        if (!seen.contains("timezone")) {
            context.zoned().wantZone();
        }
        context.zoned().settle(zone);
        context.claimDates().settle(zone);
    }

    /** Returns what has been read. */
    Timeline timeline() {
        return new Timeline(title, description, sources, events, names)
                .with(eras)
                .with(filters)
                .in(zone);
    }

    ReadSoFar soFar() {
        return new ReadSoFar(title, events.subList(0, Math.min(events.size(), ReadSoFar.MOST)), events.size());
    }

    /** Returns how bad each rule's problems are to this file. */
    Levels levels() {
        return levels;
    }

    private void field(String key, Position place) {
        switch (key) {
            case "title" -> {
                Fields fields = field(key, place, nodes.read());
                title = fields.required(key, fields.line(key)).orElse("");
            }
            case "description" ->
                description = field(key, place, nodes.read()).prose(key).orElse("");
            case "timezone" -> zone = zone(field(key, place, nodes.read()));
            case "sources" -> nodes.eachEntry(this::source, mustBe(key, "a map of sources by id"));
            case "events" -> nodes.eachItem(this::event, mustBe(key, "a list of maps with id, date and title"));
            case "eras" -> nodes.eachItem(this::era, mustBe(key, "a list of maps with name and date"));
            case "actors" -> names(Vocabulary.ACTOR);
            case "places" -> names(Vocabulary.PLACE);
            case "tags" -> names(Vocabulary.TAG);
            case "filters" -> nodes.eachEntry(this::filter, mustBe(key, "a map of queries by name"));
            case "check" -> nodes.eachEntry(this::level, mustBe(key, "a map of error, warning or off by rule"));
            default -> field(key, place, nodes.read());
        }
    }

    private Zone zone(Fields fields) {
        Optional<String> name = fields.line("timezone");
        Optional<Zone> found = name.flatMap(Zone::of);
        if (name.isPresent() && found.isEmpty()) {
            context.report(
                    Rule.INVALID_VALUE,
                    fields.placeOf("timezone"),
                    "timezone " + Echo.quoted(name.get()) + " is not a time zone" + TimeZones.remedy(name.get()));
        }
        return found.orElse(Zone.UNKNOWN);
    }

    private Fields field(String key, Position place, Node value) {
        return new Fields(context, ROOT, new Entries(Map.of(key, new Entry(place, value)), place, 1));
    }

    private Consumer<Node> mustBe(String key, String form) {
        return node -> {
            if (!node.isNothing()) {
                context.report(Rule.WRONG_TYPE, node.place(), key + " must be " + form + ", not " + Fields.kind(node));
            }
        };
    }

    private void source(String id, Entry entry) {
        context.places().source(id, entry);
        sourceReader.read(id, entry).ifPresent(source -> sources.put(source.id(), source));
    }

    private void event(Node node) {
        if (++eventsSeen > context.limits().events()) {
            throw new UnreadableException(
                    Rule.LIMIT, node.place(), context.limits().tooManyEvents());
        }
        eventReader.read(node).ifPresent(events::add);
    }

    private void era(Node node) {
        if (!(node instanceof Entries map)) {
            context.report(
                    Rule.WRONG_TYPE, node.place(), "an era must be a map with name and date, not " + Fields.kind(node));
            return;
        }
        Fields fields = new Fields(context, ERA, map);
        Optional<String> name = fields.required("name", fields.line("name"));
        Optional<EdtfDate> date = fields.required("date", fields.date("date"));
        boolean bounded = date.filter(known -> known.earliest()
                        .moment()
                        .or(() -> known.latest().moment())
                        .isPresent())
                .isPresent();
        if (date.isPresent() && !bounded) {
            context.report(Rule.INVALID_DATE, fields.placeOf("date"), "an era must have a known start or a known end");
        }
        name.filter(known -> bounded).ifPresent(known -> eras.add(new Era(known, date.orElseThrow())));
    }

    private void filter(String name, Entry entry) {
        Entries map = new Entries(Map.of(name, entry), entry.key(), 1);
        SavedFilters.query(new Section(context, new Shape("filters", List.of(name), List.of()), map), name)
                .ifPresent(query -> {
                    filters.put(name, query.text());
                    query.hints()
                            .forEach(hint -> context.report(
                                    Rule.DOUBTFUL_FILTER,
                                    entry.value().placeOf(hint.position()),
                                    "filter " + name + ": " + hint.message()));
                });
    }

    private void level(String name, Entry entry) {
        Entries map = new Entries(Map.of(name, entry), entry.key(), 1);
        Optional<String> word =
                new Section(context, new Shape("check", List.of(name), List.of()), map).choice(name, Levels.WORDS);
        Optional<Rule> rule = Labelled.of(name, Rule.values());
        if (rule.isEmpty()) {
            String ending = context.suggestions().ending(name, Labelled.labels(Rule.values()));
            String list = ending.isEmpty() ? "; chronoscope check --rules lists them" : ending;
            context.report(Rule.UNKNOWN_RULE, entry.key(), "there is no rule " + Echo.quoted(name) + list);
        } else if (rule.get().isFixed()) {
            String why = " is always an error: what it finds can't be read as it was meant";
            context.report(Rule.FIXED_RULE, entry.key(), Echo.quoted(name) + why);
        } else {
            word.ifPresent(level -> levels = levels.with(rule.get(), level));
        }
    }

    private void names(Vocabulary vocabulary) {
        nodes.eachEntry((id, entry) -> name(vocabulary, id, entry), mustBe(vocabulary.key(), "a map of names by id"));
    }

    private void name(Vocabulary vocabulary, String id, Entry entry) {
        Fields fields = entry.value() instanceof Entries map
                ? new Fields(context, NAMED, map)
                : new Fields(context, NAMED, new Entries(Map.of("name", entry), entry.key(), 1));
        List<String> also = fields.lines("also");
        fields.required("name", fields.line("name"))
                .ifPresent(name -> names.computeIfAbsent(vocabulary, unseen -> new HashMap<>())
                        .put(context.shared().text(Fold.composed(id)), new Name(name, also)));
    }
}
