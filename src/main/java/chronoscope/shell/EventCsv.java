package chronoscope.shell;

import chronoscope.edtf.Bound;
import chronoscope.edtf.Moment;
import chronoscope.explore.References;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.model.Status;
import chronoscope.model.Timeline;
import chronoscope.model.Verification;
import chronoscope.model.Vocabulary;
import chronoscope.text.Printable;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events as comma-separated values (RFC 4180), a record each, with a header. */
final class EventCsv {
    /** What a spreadsheet takes for the start of a formula, also in the wide forms of East Asia. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[-=+@\uff0d\uff1d\uff0b\uff20].*", Pattern.DOTALL);

    /** What starts so and calculates nothing: a number, or signs alone. */
    private static final Pattern HARMLESS = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)*([eE][-+]?[0-9]+)?%?|[-+=@\\s]*");

    private static final QuoteStrategy WHERE_BLANKS_MATTER = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return !value.equals(value.strip());
        }
    };

    private static final List<Column> COLUMNS = List.of(
            text("id", (event, timeline) -> event.id()),
            date("date", event -> event.date().text()),
            date("earliest", event -> iso(event.date().earliest())),
            date("latest", event -> iso(event.date().latest())),
            text("when", (event, timeline) -> event.date().words()),
            text("title", (event, timeline) -> event.title()),
            text("also", (event, timeline) -> lines(event.also().stream())),
            text("summary", (event, timeline) -> event.summary()),
            text("actors", (event, timeline) -> names(Vocabulary.ACTOR, event, timeline)),
            text("places", (event, timeline) -> names(Vocabulary.PLACE, event, timeline)),
            text("tags", (event, timeline) -> names(Vocabulary.TAG, event, timeline)),
            text("claims", (event, timeline) -> lines(event.claims().stream().map(Claim::text))),
            text("sources", (event, timeline) -> sources(event, timeline, Source::title)),
            text("publishers", (event, timeline) -> sources(event, timeline, EventCsv::publisher)),
            text("addresses", (event, timeline) -> sources(event, timeline, EventCsv::address)),
            text(
                    "quotes",
                    (event, timeline) ->
                            lines(event.evidence().stream().flatMap(citation -> citation.quote().stream()))),
            text(
                    "citations",
                    (event, timeline) ->
                            lines(event.evidence().stream().map(citation -> References.full(citation, timeline)))),
            text("aliases", EventCsv::aliases),
            text(
                    "status",
                    (event, timeline) -> event.status().map(Status::label).orElse("")),
            text(
                    "checked",
                    (event, timeline) ->
                            event.checked().map(Verification::words).orElse("")));

    private static final Column ZONE =
            new Column("timezone", (event, timeline) -> timeline.zone().name());

    private record Column(String name, BiFunction<Event, Timeline, String> cell) {}

    private EventCsv() {}

    private static Column text(String name, BiFunction<Event, Timeline, String> value) {
        return new Column(name, (event, timeline) -> neutral(Printable.data(value.apply(event, timeline))));
    }

    /** A date is no formula, though its hyphens may look like one. */
    private static Column date(String name, Function<Event, String> value) {
        return new Column(name, (event, timeline) -> value.apply(event));
    }

    /** Returns the lines of the file; a line break in a cell parts its record. */
    static List<String> lines(List<Event> events, Timeline timeline) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(WHERE_BLANKS_MATTER)
                .build(text);
        List<Column> columns = timeline.zone().isKnown()
                ? Stream.concat(COLUMNS.stream(), Stream.of(ZONE)).toList()
                : COLUMNS;
        csv.writeRecord(columns.stream().map(Column::name).toList());
        events.forEach(event -> csv.writeRecord(columns.stream()
                .map(column -> column.cell().apply(event, timeline))
                .toList()));
        return text.toString().lines().toList();
    }

    private static String iso(Bound bound) {
        return bound.moment().map(Moment::iso).orElse("");
    }

    private static String names(Vocabulary vocabulary, Event event, Timeline timeline) {
        return vocabulary.ids(event).stream()
                .map(id -> timeline.name(vocabulary, id).text())
                .collect(Collectors.joining("; "));
    }

    /** Returns a line for each name of the event that has others: "Iran: Persia". */
    private static String aliases(Event event, Timeline timeline) {
        return lines(Stream.of(Vocabulary.values())
                .flatMap(vocabulary -> vocabulary.ids(event).stream().map(id -> timeline.name(vocabulary, id)))
                .filter(name -> !name.also().isEmpty())
                .map(name -> name.text() + ": " + String.join(", ", name.also())));
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }

    /** Returns a line for each cited source, so that those of several columns belong together. */
    private static String sources(Event event, Timeline timeline, Function<Source, String> part) {
        return lines(event.evidence().stream()
                .map(Citation::source)
                .distinct()
                .flatMap(id -> timeline.source(id).stream())
                .map(part));
    }

    /** Returns the publication and its publisher, or the title of what has neither. */
    private static String publisher(Source source) {
        String published = Stream.concat(source.containerTitle().stream(), source.publisher().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return published.isEmpty() ? source.title() : published;
    }

    private static String address(Source source) {
        return source.url().or(source::archiveUrl).orElse("");
    }

    /** Returns a cell that no spreadsheet calculates: what it would take for a formula starts with an apostrophe. */
    private static String neutral(String text) {
        boolean calculated =
                FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
        return calculated ? "'" + text : text;
    }
}
