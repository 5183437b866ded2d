package chronoscope.shell;

import chronoscope.edtf.Bound;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.explore.EvidenceMatrix;
import chronoscope.explore.Finding;
import chronoscope.explore.Group;
import chronoscope.explore.KeyHelp;
import chronoscope.explore.NoteLine;
import chronoscope.explore.Output;
import chronoscope.explore.PrintedText;
import chronoscope.explore.Reports;
import chronoscope.explore.SourceCopy;
import chronoscope.json.Json;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Era;
import chronoscope.model.Event;
import chronoscope.model.Link;
import chronoscope.model.Name;
import chronoscope.model.Note;
import chronoscope.model.Source;
import chronoscope.model.Standing;
import chronoscope.model.Status;
import chronoscope.model.Timeline;
import chronoscope.model.Verification;
import chronoscope.model.Vocabulary;
import chronoscope.text.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Prints output as JSON, one object a line, each with its {@code type}. */
final class EventJson implements Output.Printer {
    private final Consumer<String> lines;

    EventJson(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void message(String text) {
        print(typed("message", Map.of("text", text)));
    }

    @Override
    public void row(Event event, Timeline timeline) {
        event(event, timeline);
    }

    @Override
    public void event(Event event, Timeline timeline) {
        Map<String, Object> object = typed("event", Map.of());
        object.put("id", event.id());
        dated(object, event.date());
        object.put("title", event.title());
        object.put("also", event.also());
        object.put("summary", event.summary());
        object.put("actors", event.actors());
        object.put("places", event.places());
        object.put("tags", event.tags());
        object.put("status", event.status().map(Status::label));
        object.put("checked", event.checked().map(EventJson::check));
        object.put("first-report", Reports.first(timeline, event).map(EventJson::report));
        standing(object, timeline.origins(event), timeline);
        object.put("citations", citations(event.citations(), timeline));
        object.put(
                "claims",
                event.claims().stream().map(claim -> claim(claim, timeline)).toList());
        object.put("links", event.links().stream().map(EventJson::link).toList());
        timeline.notes()
                .of(event.id())
                .ifPresent(note -> object.put("note", note(note, timeline.hasChangedSinceNoted(event.id()))));
        print(object);
    }

    @Override
    public void note(NoteLine line) {
        Map<String, Object> object = typed("note", Map.of("event", line.id()));
        object.put("title", line.event().map(Event::title).orElse(line.note().title()));
        object.put("present", line.event().isPresent());
        object.putAll(note(line.note(), line.changed()));
        print(object);
    }

    @Override
    public void source(Source source) {
        Map<String, Object> object = typed("source", Map.of());
        object.put("id", source.id());
        object.put("kind", source.type());
        object.put("title", source.title());
        object.put("also", source.also());
        object.put("container-title", source.containerTitle());
        object.put("publisher", source.publisher());
        object.put("publisher-place", source.publisherPlace());
        object.put("authors", source.authorNames());
        object.put("issued", source.issued().map(date -> date.text()));
        object.put("accessed", source.accessed().map(date -> date.text()));
        source.issued().or(source::accessed).ifPresent(date -> zone(object, date));
        object.put("url", source.url());
        object.put("archive-url", source.archiveUrl());
        object.put("language", source.language());
        object.put("reliability", source.reliability());
        object.put("because", source.because());
        object.put("snapshot", source.snapshot());
        object.put("sha256", source.sha256());
        object.put("stamp", source.stamp());
        print(object);
    }

    @Override
    public void era(Era era) {
        Map<String, Object> object = typed("era", Map.of("name", era.name()));
        dated(object, era.date());
        print(object);
    }

    @Override
    public void keys(KeyHelp sheet) {
        sheet.lines(PrintedText.UNWRAPPED, Measure.NARROW).forEach(line -> message(line.text()));
    }

    @Override
    public void frequency(Group group, int most) {
        Map<String, Object> object = typed("frequency", Map.of());
        object.put("field", group.facet().label());
        object.put("value", group.key());
        object.put("name", group.name());
        object.put("events", group.count());
        print(object);
    }

    @Override
    public void reference(Output.Reference reference) {
        Map<String, Object> object = typed("reference", citation(reference.citation()));
        object.put("style", reference.style());
        object.put("text", reference.text());
        object.put("entry", reference.entry());
        print(object);
    }

    @Override
    public void heading(String text) {}

    @Override
    public void finding(Finding finding) {
        Map<String, Object> object =
                typed(finding.type(), Map.of("event", finding.event().id()));
        object.put("claim", finding.claim().flatMap(Claim::id));
        object.put("text", finding.statement());
        object.putAll(finding.fields());
        print(object);
    }

    @Override
    public void matrix(EvidenceMatrix matrix) {
        for (EvidenceMatrix.Block block : matrix.blocks()) {
            for (EvidenceMatrix.Row row : block.rows()) {
                Map<String, Object> object =
                        typed("evidence", Map.of("event", block.event().id()));
                object.put("claim", row.claim().flatMap(Claim::id));
                object.put("text", row.statement());
                object.put("disputes", row.disputed().map(Claim::text));
                object.put(
                        "sources",
                        matrix.sources().stream()
                                .map(source -> cell(row.cell(source), matrix.timeline()))
                                .toList());
                print(object);
            }
        }
    }

    @Override
    public void copy(SourceCopy copy) {
        Map<String, Object> object = typed("copy", Map.of());
        object.put("source", copy.source().id());
        object.put("name", copy.name());
        object.put("whole", copy.whole());
        object.put("at", copy.at());
        object.put("quotes", copy.quotes().stream().map(EventJson::quote).toList());
        object.put("lines", copy.paragraphs());
        print(object);
    }

    private static Map<String, Object> quote(SourceCopy.Quote quote) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("event", quote.cited().event());
        object.put("quote", quote.cited().citation().quote());
        object.put("from", List.of(quote.from().paragraph(), quote.from().index()));
        object.put("to", List.of(quote.to().paragraph(), quote.to().index()));
        return object;
    }

    private static Map<String, Object> cell(EvidenceMatrix.Cell cell, Timeline timeline) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", cell.source());
        object.put("stance", cell.stance());
        object.put("via", cell.origins());
        object.put("citations", citations(cell.stating(), timeline));
        object.put("against", citations(cell.disputing(), timeline));
        return object;
    }

    private static void dated(Map<String, Object> object, EdtfDate date) {
        object.put("date", date.text());
        object.put("earliest", iso(date.earliest()));
        object.put("latest", iso(date.latest()));
        object.put("when", date.words());
        zone(object, date);
    }

    /** Adds by which clocks a date is read, where that is known. */
    private static void zone(Map<String, Object> object, EdtfDate date) {
        if (date.zone().isKnown()) {
            object.put("timezone", date.zone().name());
        }
    }

    private static Optional<String> iso(Bound bound) {
        return bound.moment().map(Moment::iso);
    }

    /** Adds what becomes of a statement where origins fall. */
    private static void standing(Map<String, Object> object, List<String> origins, Timeline timeline) {
        if (!timeline.fallen().isEmpty()) {
            object.put("without", Standing.of(origins, timeline.fallen()).label());
        }
    }

    private static List<Map<String, Object>> citations(List<Citation> citations, Timeline timeline) {
        return citations.stream().map(citation -> citation(citation, timeline)).toList();
    }

    private static Map<String, Object> citation(Citation citation, Timeline timeline) {
        Map<String, Object> object = citation(citation);
        timeline.source(citation.source())
                .filter(timeline::mayBeLater)
                .ifPresent(source -> object.put("possibly-later", true));
        return object;
    }

    private static Map<String, Object> citation(Citation citation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", citation.source());
        object.put("locator", citation.locator());
        object.put("quote", citation.quote());
        object.put("via", citation.via());
        return object;
    }

    private static Map<String, Object> claim(Claim claim, Timeline timeline) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", claim.id());
        object.put("text", claim.text());
        claim.date().ifPresent(date -> dated(object, date));
        object.put("status", claim.status().map(Status::label));
        object.put(
                "credibility",
                claim.credibility().isPresent()
                        ? Optional.of(claim.credibility().getAsInt())
                        : Optional.empty());
        claim.because().ifPresent(why -> object.put("because", why));
        standing(object, claim.origins(), timeline);
        object.put("citations", citations(claim.citations(), timeline));
        object.put("disputes", claim.disputes());
        return object;
    }

    private static Map<String, Object> note(Note note, boolean changed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", note.text());
        object.put("labels", note.labels());
        object.put("starred", note.starred());
        object.put("changed", changed);
        return object;
    }

    private static Map<String, Object> check(Verification check) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("on", check.on().map(EdtfDate::text));
        object.put("by", check.by());
        object.put("how", check.how());
        return object;
    }

    private static Map<String, Object> report(Reports.First report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("issued", report.issued().text());
        object.put("sources", report.sources().stream().map(Source::id).toList());
        object.put("lag", report.lag());
        return object;
    }

    private static Map<String, Object> link(Link link) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", link.type());
        object.put("event", link.event());
        return object;
    }

    static Map<String, Object> typed(String type, Map<String, ?> more) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", type);
        object.putAll(more);
        return object;
    }

    private void print(Map<String, Object> object) {
        lines.accept(Json.line(object));
    }

    private void name(Vocabulary vocabulary, String id, Name name) {
        Map<String, Object> object = typed(vocabulary.label(), Map.of());
        object.put("id", id);
        object.put("name", name.text());
        object.put("also", name.also());
        print(object);
    }

    /**
     * Returns the events as JSON, one a line, and behind them the sources that they cite or that those credit, and the
     * actors, places and tags that have names.
     */
    static List<String> lines(List<Event> events, Timeline timeline) {
        List<String> lines = new ArrayList<>();
        EventJson json = new EventJson(lines::add);
        events.forEach(event -> json.event(event, timeline));
        events.stream()
                .flatMap(event -> event.evidence().stream())
                .flatMap(citation -> Stream.concat(Stream.of(citation.source()), citation.via().stream()))
                .distinct()
                .flatMap(id -> timeline.source(id).stream())
                .forEach(json::source);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            events.stream()
                    .flatMap(event -> vocabulary.ids(event).stream())
                    .distinct()
                    .filter(id -> !timeline.name(vocabulary, id).equals(Name.of(id)))
                    .forEach(id -> json.name(vocabulary, id, timeline.name(vocabulary, id)));
        }
        return lines;
    }
}
