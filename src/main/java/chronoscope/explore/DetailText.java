package chronoscope.explore;

import chronoscope.explore.Line.Role;
import chronoscope.explore.Line.Span;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Link;
import chronoscope.model.Name;
import chronoscope.model.Source;
import chronoscope.model.Status;
import chronoscope.model.Timeline;
import chronoscope.model.Vocabulary;
import chronoscope.text.Counted;
import chronoscope.text.Hyperlink;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is known of an event, as lines for a reader. */
public final class DetailText {
    /** Longer lines than this are tiring to read. */
    public static final int WIDEST = 72;

    /** What a text is wrapped to where nothing limits it. */
    private static final int USUAL = 80;

    private static final int LABEL = 8;
    private static final int LEAST_GAP = 3;
    private static final String INDENT = "    ";
    private static final String BAR = "▌ ";

    private final Timeline timeline;
    private final Event event;
    private final List<Citation> evidence;
    private final Measure measure;
    private final int columns;
    private final boolean plain;
    private final String bar;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> linked = new ArrayList<>();
    private int cited;

    private DetailText(Timeline timeline, Event event, Measure measure, int columns, boolean plain) {
        this.timeline = timeline;
        this.event = event;
        this.evidence = event.evidence();
        this.measure = measure;
        this.columns = Math.max(columns, 20);
        this.plain = plain;
        this.bar = plain ? "" : BAR;
    }

    /** Lays out the event's text in so many columns. */
    public static DetailText of(Timeline timeline, Event event, int columns, Measure measure) {
        return new DetailText(timeline, event, measure, columns, false).laidOut();
    }

    /** Lays out the event's text in a usual width, each address whole: for files, pipes and the clipboard. */
    static DetailText plain(Timeline timeline, Event event, Measure measure) {
        return new DetailText(timeline, event, measure, USUAL, true).laidOut();
    }

    private DetailText laidOut() {
        head();
        links();
        cited();
        claims();
        sources();
        blank();
        labelled("Id", event.id());
        return this;
    }

    /** Returns the lines from the date to the last source, none wider than the columns. */
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /**
     * Returns the ids of the events that this one is tied to: the items of the lines count through these first, and
     * then through the evidence.
     */
    List<String> linked() {
        return Collections.unmodifiableList(linked);
    }

    /** Returns how many items the cursor can be on. */
    int items() {
        return linked.size() + evidence.size();
    }

    private void head() {
        String words = event.date().words();
        String edtf = event.date().text();
        boolean same = words.equals(edtf);
        date(words, same ? "" : edtf);
        wrapped(event.title(), Role.TITLE, "", -1);
        badges();
        if (!event.summary().isBlank()) {
            blank();
            for (String paragraph : Printable.text(event.summary()).split("\n", -1)) {
                wrapped(paragraph, Role.TEXT, "", -1);
            }
        }
        List<String> dates = RivalDate.of(timeline, event).stream()
                .map(rival -> rival.words(timeline))
                .toList();
        if (!Stream.of(dates, event.also(), event.actors(), event.places(), event.tags())
                .allMatch(List::isEmpty)) {
            blank();
        }
        if (!dates.isEmpty()) {
            labelled("Dated", String.join(", or ", dates));
        }
        if (!event.also().isEmpty()) {
            labelled("Also", String.join(", ", event.also()));
        }
        for (Vocabulary vocabulary : Vocabulary.values()) {
            named(vocabulary);
        }
    }

    /** Says in a line how much stands behind the event. */
    private void badges() {
        event.checked()
                .ifPresent(checked -> wrapped(
                        event.status().map(status -> status.label() + ", ").orElse("") + checked.words(),
                        Role.TEXT,
                        "",
                        -1));
        noted();
        Stream<String> statuses = Stream.concat(
                        event.checked().isEmpty() ? event.status().stream() : Stream.empty(),
                        timeline.hasDispute(event) ? Stream.of(Status.DISPUTED) : Stream.empty())
                .map(Status::label)
                .distinct();
        if (evidence.isEmpty()) {
            statuses.forEach(status -> wrapped(status, Role.TEXT, "", -1));
            return;
        }
        long sources = evidence.stream().map(Citation::source).distinct().count();
        Stream<String> counts = Stream.of(
                Counted.of(sources, "source"),
                Counted.of(event.origins().size(), "origin"),
                Counted.of(evidence.size(), "citation"));
        Support.of(timeline, event)
                .ifPresent(what -> wrapped("Without these origins, the event " + what, Role.MUTED, "", -1));
        wrapped(Stream.concat(counts, statuses).collect(Collectors.joining(" · ")), Role.MUTED, "", -1);
        Reports.first(timeline, event).ifPresent(report -> wrapped(report.after(), Role.MUTED, "", -1));
    }

    /** Says what the reader has noted. */
    private void noted() {
        timeline.notes().of(event.id()).ifPresent(note -> {
            if (note.starred()) {
                wrapped("★ starred", Role.TEXT, "", -1);
            }
            if (!note.labels().isEmpty()) {
                labelled("Labels", String.join(", ", note.labels()));
            }
            note.text().lines().forEach(line -> labelled("Note", line));
            if (timeline.hasChangedSinceNoted(event.id())) {
                wrapped("The event has changed since you noted this.", Role.TEXT, "", -1);
            }
        });
    }

    private void named(Vocabulary vocabulary) {
        if (!vocabulary.ids(event).isEmpty()) {
            labelled(vocabulary.heading(), vocabulary.names(event, timeline, Name::whole));
        }
    }

    /** Writes the date in words, and in EDTF, if it differs, at the right end, or below where there is no room. */
    private void date(String words, String edtf) {
        if (edtf.isEmpty()) {
            wrapped(words, Role.DATE, "", -1);
            return;
        }
        String named = "EDTF " + edtf;
        int room = columns - measure.of(words) - measure.of(named);
        if (room < LEAST_GAP) {
            wrapped(words, Role.DATE, "", -1);
            wrapped(measure.of(named) <= columns ? named : edtf, Role.MUTED, "", -1);
            return;
        }
        String gap = " ".repeat(plain ? LEAST_GAP : room);
        lines.add(new Line(List.of(new Span(words, Role.DATE), new Span(gap + named, Role.MUTED)), -1));
    }

    private void labelled(String label, String text) {
        String first = measure.pad(label, LABEL);
        for (String part : measure.lines(Printable.line(text), columns - LABEL)) {
            lines.add(new Line(List.of(new Span(first, Role.LABEL), new Span(part, Role.TEXT)), -1));
            first = " ".repeat(LABEL);
        }
    }

    private void cited() {
        if (!event.citations().isEmpty()) {
            heading("Citations");
            event.citations().forEach(citation -> citation(citation, ""));
        }
    }

    private void claims() {
        if (event.claims().isEmpty()) {
            return;
        }
        heading("Claims");
        for (Claim claim : event.claims()) {
            hanging("  • ", claim.text(), Role.TEXT, -1);
            claim.date().ifPresent(date -> wrapped("dated " + date.words(), Role.MUTED, INDENT, -1));
            Support.of(timeline, claim).ifPresent(what -> wrapped(what, Role.MUTED, INDENT, -1));
            claim.status().ifPresent(status -> wrapped(status.label(), Role.TEXT, INDENT, -1));
            if (claim.credibility().isPresent()) {
                wrapped(claim.trust(), Role.MUTED, INDENT, -1);
            }
            timeline.disputed(claim).ifPresent(other -> wrapped("disputes: " + other.text(), Role.MUTED, INDENT, -1));
            timeline.disputing(claim).forEach(other -> wrapped("disputed by: " + other.text(), Role.MUTED, INDENT, -1));
            claim.citations().forEach(citation -> citation(citation, INDENT));
        }
    }

    /** Writes the quote and where it stands, beside the bar of its source; a quote that stands above already not again. */
    private void citation(Citation citation, String indent) {
        int number = evidence.indexOf(citation);
        boolean first = number == cited;
        cited = Math.max(cited, number + 1);
        List<Span> spans = new ArrayList<>();
        String label = "[" + (number + 1) + "] ";
        int room = columns - indent.length() - bar.length();
        if (first) {
            citation.quote().stream()
                    .flatMap(quote -> measure.lines(Printable.line("“" + quote + "”"), room).stream())
                    .forEach(part -> spans.add(new Span(part, Role.TEXT)));
        }
        for (String part :
                measure.lines(Printable.line(References.placeIn(citation, timeline)), room - label.length())) {
            spans.add(new Span(label + part, Role.MUTED));
            label = " ".repeat(label.length());
        }
        for (Span span : spans) {
            lines.add(new Line(
                    List.of(new Span(indent, Role.TEXT), bar(citation.source()), span),
                    first ? linked.size() + number : -1));
        }
    }

    /** Returns the bar beside what a source says, in the source's own hue; nothing where all is plain. */
    private Span bar(String source) {
        return new Span(bar, Role.source(new ArrayList<>(timeline.sources().keySet()).indexOf(source)));
    }

    private void links() {
        List<Event> backlinks = timeline.backlinksOf(event);
        if (event.links().isEmpty() && backlinks.isEmpty()) {
            return;
        }
        heading("Links");
        for (Link link : event.links()) {
            timeline.event(link.event()).ifPresent(other -> link("→ " + link.words() + ": " + named(other), other));
        }
        for (Event other : backlinks) {
            other.links().stream()
                    .filter(link -> link.event().equals(event.id()))
                    .forEach(link -> link("← " + named(other) + ": " + link.words() + " this", other));
        }
    }

    private static String named(Event other) {
        return other.title() + " (" + other.date().words() + ")";
    }

    private void link(String words, Event other) {
        linked.add(other.id());
        hanging("  " + linked.size() + " ", words, Role.TEXT, linked.size() - 1);
    }

    private void sources() {
        if (evidence.isEmpty()) {
            blank();
            wrapped("No source is cited.", Role.MUTED, "", -1);
            return;
        }
        heading("Sources");
        List<String> ids = evidence.stream().map(Citation::source).distinct().toList();
        for (int index = 0; index < ids.size(); index++) {
            if (index > 0) {
                blank();
            }
            source(ids.get(index));
        }
    }

    private void source(String id) {
        int first = lines.size();
        timeline.source(id).ifPresentOrElse(this::source, () -> some(id, Role.TEXT));
        for (int line = first; line < lines.size(); line++) {
            List<Span> spans = new ArrayList<>(lines.get(line).spans());
            spans.set(0, bar(id));
            lines.set(line, new Line(spans, -1));
        }
    }

    private void source(Source source) {
        some(References.work(source), Role.TEXT);
        some(References.publication(source), Role.TEXT);
        some(Support.lateness(timeline, source).orElse(""), Role.MUTED);
        some(source.trust(), Role.MUTED);
        some(source.access(), Role.MUTED);
        source.url().ifPresent(url -> addresses(Printable.line(url), Hyperlink.to(url)));
        source.archiveUrl().ifPresent(url -> {
            some("archived copy:", Role.MUTED);
            addresses(Printable.line(url), Hyperlink.to(url));
        });
    }

    /** Writes a text with room for the bar before each line, where there is a text. */
    private void some(String text, Role role) {
        if (!text.isEmpty()) {
            for (String part : measure.lines(Printable.line(text), columns - bar.length())) {
                lines.add(new Line(List.of(new Span(bar, role), new Span(part, role)), -1));
            }
        }
    }

    /** Breaks an address behind a slash or a hyphen, where a reader expects it. */
    private void addresses(String url, Hyperlink hyperlink) {
        String left = url;
        int room = plain ? Integer.MAX_VALUE : columns - bar.length();
        while (measure.of(left) > room) {
            String most = measure.cut(left, room);
            int end = Math.max(most.lastIndexOf('/'), most.lastIndexOf('-')) + 1;
            int cut = end > most.length() / 2 ? end : most.length();
            address(left.substring(0, cut), hyperlink);
            left = left.substring(cut);
        }
        address(left, hyperlink);
    }

    private void address(String part, Hyperlink hyperlink) {
        lines.add(new Line(List.of(new Span(bar, Role.LINK), new Span(part, Role.LINK, hyperlink)), -1));
    }

    private void heading(String text) {
        blank();
        lines.add(new Line(List.of(new Span(text, Role.LABEL)), -1));
    }

    private void blank() {
        lines.add(new Line(List.of(), -1));
    }

    private void hanging(String first, String text, Role role, int item) {
        int room = columns - Math.max(measure.of(first), INDENT.length());
        String lead = first;
        for (String part : measure.lines(Printable.line(text), room)) {
            lines.add(new Line(List.of(new Span(lead, Role.MUTED), new Span(part, role)), item));
            lead = INDENT;
        }
    }

    private void wrapped(String text, Role role, String indent, int item) {
        for (String part : measure.lines(Printable.line(text), columns - indent.length())) {
            lines.add(new Line(List.of(new Span(indent + part, role)), item));
        }
    }
}
