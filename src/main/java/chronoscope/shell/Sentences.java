package chronoscope.shell;

import chronoscope.explore.EmptyList;
import chronoscope.explore.EvidenceMatrix;
import chronoscope.explore.Explorer;
import chronoscope.explore.Finding;
import chronoscope.explore.Group;
import chronoscope.explore.KeyHelp;
import chronoscope.explore.NoteLine;
import chronoscope.explore.Output;
import chronoscope.explore.References;
import chronoscope.explore.Reports;
import chronoscope.explore.SourceCopy;
import chronoscope.explore.Support;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Era;
import chronoscope.model.Event;
import chronoscope.model.Name;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.model.Vocabulary;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in whole sentences what a screen would show: one line for each thing, however long. */
final class Sentences implements Output.Printer {
    private final List<String> said = new ArrayList<>();

    private Sentences() {}

    /** Returns what a command printed, a paragraph a line, free of control characters. */
    static List<String> of(List<Output> output) {
        Sentences sentences = new Sentences();
        output.forEach(each -> each.to(sentences));
        return sentences.said;
    }

    /** Returns where the reader is: "27 April 2022: The talks. 3 citations. 4 of 14." */
    static String place(Explorer explorer) {
        return Printable.line(explorer.heading()
                .filter(explorer.listLines()::isFolded)
                .map(heading -> heading.text() + ", " + Counted.of(heading.count(), "event") + ", folded.")
                .or(() -> event(explorer))
                .orElseGet(() -> empty(explorer)));
    }

    private static Optional<String> event(Explorer explorer) {
        return explorer.event()
                .map(event -> event(event) + since(explorer) + (explorer.isPicked(event) ? " Picked." : "")
                        + own(explorer.timeline(), event) + " "
                        + (explorer.row() + 1) + " of " + explorer.shown().size() + ".");
    }

    private static String own(Timeline timeline, Event event) {
        String words = NoteLine.words(timeline, event);
        return words.isEmpty() ? "" : " " + words;
    }

    private static String since(Explorer explorer) {
        String words = explorer.arrangement().since().words(explorer, explorer.row());
        return words.isEmpty() ? "" : " " + words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private static String empty(Explorer explorer) {
        EmptyList empty = explorer.emptyList();
        return explorer.timeline().events().isEmpty() ? empty.reason() : empty.words("undo", "");
    }

    private static String event(Event event) {
        int citations = event.evidence().size();
        String evidence = citations == 0 ? "No citation." : Counted.of(citations, "citation") + ".";
        return event.date().words() + ": " + sentence(event.title()) + " " + evidence;
    }

    private static String sentence(String text) {
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    @Override
    public void message(String text) {
        Printable.text(text).lines().forEach(said::add);
    }

    @Override
    public void row(Event event, Timeline timeline) {
        say(event(event) + " Id " + event.id() + ".");
    }

    @Override
    public void event(Event event, Timeline timeline) {
        say(event(event));
        event.summary().lines().filter(line -> !line.isBlank()).forEach(this::say);
        if (!event.also().isEmpty()) {
            say("Also: " + String.join(", ", event.also()) + ".");
        }
        for (Vocabulary vocabulary : Vocabulary.values()) {
            names(vocabulary, event, timeline);
        }
        event.status().ifPresent(status -> say("Status: " + status.label() + "."));
        event.checked().ifPresent(check -> say(sentence(check.words().replaceFirst("^c", "C"))));
        Reports.first(timeline, event).ifPresent(report -> say("Earliest source: " + report.words() + "."));
        Support.of(timeline, event).ifPresent(what -> say("Without these origins, the event " + what + "."));
        Optional.of(NoteLine.words(timeline, event))
                .filter(words -> !words.isEmpty())
                .ifPresent(this::say);
        say("Id: " + event.id() + ".");
        event.claims().forEach(claim -> claim(claim, event, timeline));
        links(event, timeline);
        List<Citation> evidence = event.evidence();
        for (int number = 1; number <= evidence.size(); number++) {
            citation(evidence.get(number - 1), number, timeline);
        }
    }

    private void names(Vocabulary vocabulary, Event event, Timeline timeline) {
        if (!vocabulary.ids(event).isEmpty()) {
            say(vocabulary.heading() + ": " + vocabulary.names(event, timeline, Name::whole) + ".");
        }
    }

    private void claim(Claim claim, Event event, Timeline timeline) {
        String numbers = claim.citations().stream()
                .map(citation -> String.valueOf(event.evidence().indexOf(citation) + 1))
                .collect(Collectors.joining(" and "));
        String status =
                claim.status().map(found -> " Status: " + found.label() + ".").orElse("");
        String grade =
                claim.credibility().isPresent() ? " " + sentence(claim.trust().replaceFirst("^c", "C")) : "";
        String disputed = timeline.disputed(claim)
                        .map(other -> " Disputes: " + sentence(other.text()))
                        .orElse("")
                + timeline.disputing(claim).stream()
                        .map(other -> " Disputed by: " + sentence(other.text()))
                        .collect(Collectors.joining());
        String support =
                Support.of(timeline, claim).map(what -> " It " + what + ".").orElse("");
        String when = claim.date().map(date -> " Dated " + date.words() + ".").orElse("");
        say("Claim: " + sentence(claim.text()) + when + support + status + grade + disputed
                + (numbers.isEmpty() ? "" : " Citation " + numbers + "."));
    }

    /** The numbers are those that follow takes. */
    private void links(Event event, Timeline timeline) {
        List<String> links = new ArrayList<>();
        event.links()
                .forEach(link ->
                        timeline.event(link.event()).ifPresent(other -> links.add(link(link.type(), "", other))));
        timeline.backlinksOf(event)
                .forEach(other -> other.links().stream()
                        .filter(link -> link.event().equals(event.id()))
                        .forEach(link -> links.add(link(link.type(), " this", other))));
        for (int number = 1; number <= links.size(); number++) {
            say("Link " + number + ": " + links.get(number - 1));
        }
    }

    private static String link(String type, String target, Event other) {
        return type.replace('-', ' ') + target + ": " + other.date().words() + ", " + sentence(other.title());
    }

    @Override
    public void source(Source source) {
        say("Source " + source.id() + ": " + References.full(source));
    }

    @Override
    public void era(Era era) {
        say(era.name() + ": " + era.date().words() + ".");
    }

    @Override
    public void keys(KeyHelp sheet) {
        say("Keys are for a screen; 'help' lists the commands.");
    }

    @Override
    public void frequency(Group group, int most) {
        say(group.name() + ": " + Counted.of(group.count(), "event") + ".");
    }

    @Override
    public void reference(Output.Reference reference) {
        say(reference.text());
        reference.entry().ifPresent(this::say);
    }

    private void citation(Citation citation, int number, Timeline timeline) {
        String late = timeline.source(citation.source())
                .flatMap(source -> Support.lateness(timeline, source))
                .map(what -> " (" + what + ")")
                .orElse("");
        say("Citation " + number + late + ": " + References.full(citation, timeline));
    }

    @Override
    public void heading(String text) {
        say(sentence(text));
    }

    @Override
    public void finding(Finding finding) {
        String event = finding.claim().isPresent() ? finding.event().title() + ": " : "";
        say(finding.sentence() + ". " + event + sentence(finding.statement()));
    }

    @Override
    public void matrix(EvidenceMatrix matrix) {
        for (EvidenceMatrix.Block block : matrix.blocks()) {
            say(event(block.event()));
            block.rows().forEach(row -> statement(row, matrix));
        }
    }

    /** Says the paragraph with the quote; where none is looked at, all of them. */
    @Override
    public void copy(SourceCopy copy) {
        say(sentence(copy.source().title()) + " Local copy " + copy.name() + ", " + copy.place() + ".");
        int first = copy.here().map(quote -> quote.from().paragraph()).orElse(0);
        int last = copy.here()
                .map(quote -> quote.to().paragraph())
                .orElse(copy.paragraphs().size() - 1);
        copy.paragraphs().subList(first, last + 1).stream()
                .filter(line -> !line.isEmpty())
                .forEach(this::say);
    }

    private void statement(EvidenceMatrix.Row row, EvidenceMatrix matrix) {
        Timeline timeline = matrix.timeline();
        String disputes = row.disputed()
                .map(other -> " It disputes: " + sentence(other.text()))
                .orElse("");
        String voices =
                row.cells().stream().map(cell -> " " + voice(cell, timeline)).collect(Collectors.joining());
        String silent = matrix.sources().stream()
                .filter(source -> row.cell(source).stance().equals("silent"))
                .map(source -> Support.name(timeline, source))
                .collect(Collectors.joining(", "));
        say(sentence(row.statement()) + disputes + voices + (silent.isEmpty() ? "" : " Silent: " + sentence(silent)));
    }

    private static String voice(EvidenceMatrix.Cell cell, Timeline timeline) {
        String name = Support.name(timeline, cell.source());
        String origins = cell.origins().stream()
                .map(origin -> Support.name(timeline, origin))
                .collect(Collectors.joining(" and "));
        String against = cell.disputing().isEmpty() ? "." : ", and disputes it.";
        return switch (cell.stance()) {
            case "disputes" -> name + " disputes it.";
            case "through" -> name + " states it through " + origins + against;
            default -> name + " states it" + (origins.isEmpty() ? "" : ", and through " + origins) + against;
        };
    }

    private void say(String text) {
        said.add(Printable.line(text).strip());
    }
}
