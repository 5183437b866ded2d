package chronoscope.query;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Truth;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Name;
import chronoscope.model.Note;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.model.Vocabulary;
import chronoscope.text.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a query can ask of an event by name. */
public enum Field implements Labelled {
    ACTOR("who took part: id or name", named(Vocabulary.ACTOR)),
    PLACE("where: id or name", named(Vocabulary.PLACE)),
    TAG("tag: id or name", named(Vocabulary.TAG)),
    SOURCE("who is cited: id, title, author or publisher", cited(Field::sources)),
    PUBLISHER("who published what is cited; without a publisher, the publication", plain(Field::publishers)),
    VIA("the origin that a cited sentence credits: id or title", cited(Field::credited)),
    ORIGIN("who is credited, else who is cited: id or title", cited(Event::origins)),
    YEAR("possibly in the year, or in any date; unknown: no year is known", new FieldKind.Year()),
    DATE("possibly overlaps the date", dates(EdtfDate::mayOverlap)),
    WITHIN("surely inside the date", dates((event, asked) -> event.within(asked) == Truth.YES)),
    BEFORE("surely before the date", dates((event, asked) -> event.before(asked) == Truth.YES)),
    AFTER("surely after the date", dates((event, asked) -> event.after(asked) == Truth.YES)),
    ID("the event's id", new FieldKind.Text(event -> Stream.of(event.id()))),
    TITLE("words of the title, or of other names of the event", new FieldKind.Text(Event::names)),
    TEXT("words of the summary and the claims", new FieldKind.Text(Field::prose)),
    CITES(
            "how many citations: 2, >1, <3",
            new FieldKind.Count(event -> event.evidence().size())),
    ORIGINS(
            "how many independent origins: 2, >1, <3",
            new FieldKind.Count(event -> event.origins().size())),
    CLAIMS(
            "how many claims: 2, >1, <3",
            new FieldKind.Count(event -> event.claims().size())),
    PRECISION(
            "how finely the date is known: second, minute, hour, day, month, season, year, decade, century, millennium or age",
            WordField.PRECISION),
    STATUS(
            "what was found of the event or of a claim: unconfirmed, confirmed, disputed, retracted or none",
            WordField.STATUS),
    CHECKED("who checked it, how, or possibly when; none: nobody", new CheckField()),
    RELIABILITY("the grade of a cited source, A to F or none; <C: better than C", WordField.RELIABILITY),
    CREDIBILITY("the grade of a claim, 1 to 6 or none; <3: better than 3", WordField.CREDIBILITY),
    LABEL("your own label", plain(Field::labels)),
    STARRED("whether you have starred it: yes or no", WordField.STARRED),
    ANNOTATED("whether you have written a note: yes or no; changed: the event is another since", WordField.ANNOTATED);

    private final String meaning;
    // Its functions keep nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final FieldKind kind;

    Field(String meaning, FieldKind kind) {
        this.meaning = meaning;
        this.kind = kind;
    }

    /** Returns what the field asks, in a few words. */
    public String meaning() {
        return meaning;
    }

    FieldKind kind() {
        return kind;
    }

    /** Returns the words that its value can be; empty where it can be others too. */
    public List<String> offered() {
        return kind.offered();
    }

    /** Returns what people call one of the field's values. */
    public String name(Timeline timeline, String value) {
        return switch (this) {
            case ACTOR -> timeline.name(Vocabulary.ACTOR, value).text();
            case PLACE -> timeline.name(Vocabulary.PLACE, value).text();
            case TAG -> timeline.name(Vocabulary.TAG, value).text();
            case SOURCE, VIA, ORIGIN ->
                timeline.source(value).map(Source::title).orElse(value);
            case RELIABILITY -> Source.graded(value);
            case CREDIBILITY -> Claim.graded(value);
            default -> value;
        };
    }

    private static FieldKind named(Vocabulary vocabulary) {
        return new FieldKind.Named(
                (timeline, event) -> vocabulary.ids(event), (timeline, id) -> called(vocabulary, timeline, id));
    }

    /** Returns all by which an id of a vocabulary is found. */
    static Stream<String> called(Vocabulary vocabulary, Timeline timeline, String id) {
        Name name = timeline.name(vocabulary, id);
        return Stream.concat(Stream.of(id, name.text()), name.also().stream());
    }

    /** What is called by itself alone. */
    private static FieldKind plain(BiFunction<Timeline, Event, List<String>> names) {
        return new FieldKind.Named(names, (timeline, name) -> Stream.of(name));
    }

    private static List<String> labels(Timeline timeline, Event event) {
        return timeline.notes().of(event.id()).map(Note::labels).orElse(List.of());
    }

    private static FieldKind cited(Function<Event, List<String>> ids) {
        return new FieldKind.Named(
                (timeline, event) -> ids.apply(event),
                (timeline, id) -> Stream.concat(
                        Stream.of(id), timeline.source(id).stream().flatMap(Field::names)));
    }

    private static FieldKind dates(FieldKind.Comparison comparison) {
        return new FieldKind.Date(comparison);
    }

    private static List<String> sources(Event event) {
        return event.evidence().stream().map(Citation::source).distinct().toList();
    }

    private static List<String> credited(Event event) {
        return event.evidence().stream()
                .flatMap(citation -> citation.via().stream())
                .distinct()
                .toList();
    }

    private static List<String> publishers(Timeline timeline, Event event) {
        return sources(event).stream()
                .flatMap(id -> timeline.source(id).stream())
                .flatMap(source -> source.publisher().or(source::containerTitle).stream())
                .distinct()
                .toList();
    }

    private static Stream<String> names(Source source) {
        Stream<String> published =
                Stream.of(source.containerTitle(), source.publisher()).flatMap(Optional::stream);
        return Stream.of(Stream.of(source.title()), source.also().stream(), source.authorNames().stream(), published)
                .flatMap(names -> names);
    }

    /** Returns all that an event shows of a source. */
    static Stream<String> shown(Source source) {
        Stream<String> more = Stream.of(source.publisherPlace(), source.url(), source.archiveUrl())
                .flatMap(Optional::stream);
        Stream<String> dates = Stream.of(source.issued(), source.accessed())
                .flatMap(Optional::stream)
                .map(EdtfDate::text);
        Stream<String> words = Stream.of(
                source.id(), source.issued().map(EdtfDate::words).orElse(""), source.access(), source.trust());
        return Stream.of(words, names(source), more, dates).flatMap(each -> each);
    }

    private static Stream<String> prose(Event event) {
        return Stream.concat(Stream.of(event.summary()), event.claims().stream().map(Claim::text));
    }
}
