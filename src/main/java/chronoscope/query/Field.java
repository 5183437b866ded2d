package chronoscope.query;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Precision;
import chronoscope.edtf.Truth;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a query can ask of an event by name. */
public enum Field {
    ACTOR("who took part: id or name", named(Event::actors)),
    PLACE("where: id or name", named(Event::places)),
    TAG("tag: id or name", named(Event::tags)),
    SOURCE("who is cited: id, title or publisher", cited(Field::sources)),
    VIA("the origin that a cited sentence credits: id or title", cited(Field::origins)),
    DATE("possibly overlaps the date", dates(EdtfDate::mayOverlap)),
    WITHIN("surely inside the date", dates((event, asked) -> event.within(asked) == Truth.YES)),
    BEFORE("surely before the date", dates((event, asked) -> event.before(asked) == Truth.YES)),
    AFTER("surely after the date", dates((event, asked) -> event.after(asked) == Truth.YES)),
    ID("the event's id", new FieldKind.Text(event -> Stream.of(event.id()))),
    TITLE("words of the title", new FieldKind.Text(event -> Stream.of(event.title()))),
    TEXT("words of the summary and the claims", new FieldKind.Text(Field::prose)),
    CITES(
            "how many citations: 2, >1, <3",
            new FieldKind.Count(event -> event.evidence().size())),
    CLAIMS(
            "how many claims: 2, >1, <3",
            new FieldKind.Count(event -> event.claims().size())),
    PRECISION(
            "how finely the date is known: second, day, month, season, year, decade, century, millennium or age",
            new FieldKind.Choice<>(Precision.class, event -> event.date().precision()));

    private final String meaning;
    // Its functions keep nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final FieldKind kind;

    Field(String meaning, FieldKind kind) {
        this.meaning = meaning;
        this.kind = kind;
    }

    /** Returns the field's name as it is typed, without the colon. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the field asks, in a few words. */
    public String meaning() {
        return meaning;
    }

    FieldKind kind() {
        return kind;
    }

    /** Returns the field of that name, or empty. */
    public static Optional<Field> of(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equals(label))
                .findFirst();
    }

    /** Returns the names of all fields, as a query writes them. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Field::label).toList();
    }

    private static FieldKind named(Function<Event, List<String>> ids) {
        return new FieldKind.Named(ids, (timeline, id) -> Stream.of(id, timeline.nameOf(id)));
    }

    private static FieldKind cited(Function<Event, List<String>> ids) {
        return new FieldKind.Named(
                ids,
                (timeline, id) -> Stream.concat(
                        Stream.of(id), timeline.source(id).map(Field::titles).orElse(Stream.empty())));
    }

    private static FieldKind dates(FieldKind.Comparison comparison) {
        return new FieldKind.Date(comparison);
    }

    private static List<String> sources(Event event) {
        return event.evidence().stream().map(Citation::source).toList();
    }

    private static List<String> origins(Event event) {
        return event.evidence().stream()
                .flatMap(citation -> citation.via().stream())
                .toList();
    }

    private static Stream<String> titles(Source source) {
        return Stream.concat(Stream.of(source.title()), source.containerTitle().stream());
    }

    private static Stream<String> prose(Event event) {
        return Stream.concat(Stream.of(event.summary()), event.claims().stream().map(Claim::text));
    }
}
