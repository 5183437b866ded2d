package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each source says of each statement of some events.
 *
 * @param sources the ids of the sources that are cited, in the file's order
 * @param blocks the events that cite any
 */
public record EvidenceMatrix(Timeline timeline, List<String> sources, List<Block> blocks) {
    public EvidenceMatrix {
        sources = List.copyOf(sources);
        blocks = List.copyOf(blocks);
    }

    /**
     * The statements of an event.
     *
     * @param rows the event as a whole, where it is cited so, and its claims; one that disputes another stands behind it
     */
    public record Block(Event event, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A statement.
     *
     * @param claim empty for the event as a whole
     * @param disputed the claim that it disputes, where there is one
     * @param cells what sources say, in the file's order; the others are silent
     */
    public record Row(Optional<Claim> claim, Optional<Claim> disputed, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns what a source says. */
        public Cell cell(String source) {
            return cells.stream()
                    .filter(cell -> cell.source().equals(source))
                    .findFirst()
                    .orElseGet(() -> new Cell(source, List.of(), List.of()));
        }

        public String statement() {
            return claim.map(Claim::text).orElse("The event as a whole");
        }
    }

    /**
     * What a source says of a statement.
     *
     * @param stating its citations for it
     * @param disputing its citations for claims against it
     */
    public record Cell(String source, List<Citation> stating, List<Citation> disputing) {
        public Cell {
            stating = List.copyOf(stating);
            disputing = List.copyOf(disputing);
        }

        /** Returns the origins that it credits, each once. */
        public List<String> origins() {
            return stating.stream()
                    .flatMap(citation -> citation.via().stream())
                    .distinct()
                    .toList();
        }

        /** Says how it stands to the statement: states, through (an origin alone), disputes, or silent. */
        public String stance() {
            if (stating.isEmpty()) {
                return disputing.isEmpty() ? "silent" : "disputes";
            }
            return stating.stream().allMatch(citation -> citation.via().isPresent()) ? "through" : "states";
        }
    }

    /** Returns the matrix of some events, with the sources that they, or claims against theirs, cite. */
    public static EvidenceMatrix of(Timeline timeline, List<Event> events) {
        Set<String> cited = new HashSet<>();
        for (Event event : events) {
            Stream.concat(
                            event.evidence().stream(),
                            event.claims().stream()
                                    .flatMap(claim -> rivals(timeline, claim))
                                    .flatMap(claim -> claim.citations().stream()))
                    .forEach(citation -> cited.add(citation.source()));
        }
        List<String> sources =
                timeline.sources().keySet().stream().filter(cited::contains).toList();
        List<Block> blocks = events.stream()
                .map(event -> new Block(event, rows(timeline, event, sources)))
                .filter(block -> !block.rows().isEmpty())
                .toList();
        return new EvidenceMatrix(timeline, sources, blocks);
    }

    private static List<Row> rows(Timeline timeline, Event event, List<String> sources) {
        List<Row> rows = new ArrayList<>();
        if (!event.citations().isEmpty()) {
            rows.add(new Row(Optional.empty(), Optional.empty(), cells(sources, event.citations(), List.of())));
        }
        for (Claim claim : ordered(timeline, event.claims())) {
            List<Citation> against = rivals(timeline, claim)
                    .flatMap(rival -> rival.citations().stream())
                    .distinct()
                    .toList();
            rows.add(new Row(Optional.of(claim), timeline.disputed(claim), cells(sources, claim.citations(), against)));
        }
        return rows;
    }

    /** What disputes a claim stands directly behind it. */
    private static Set<Claim> ordered(Timeline timeline, List<Claim> claims) {
        Set<Claim> ordered = new LinkedHashSet<>();
        for (Claim claim : claims) {
            timeline.disputed(claim).filter(claims::contains).ifPresent(ordered::add);
            ordered.add(claim);
            timeline.disputing(claim).stream().filter(claims::contains).forEach(ordered::add);
        }
        return ordered;
    }

    private static Stream<Claim> rivals(Timeline timeline, Claim claim) {
        return Stream.concat(timeline.disputed(claim).stream(), timeline.disputing(claim).stream());
    }

    private static List<Cell> cells(List<String> sources, List<Citation> stating, List<Citation> disputing) {
        return Stream.concat(stating.stream(), disputing.stream())
                .map(Citation::source)
                .distinct()
                .sorted(Comparator.comparing(sources::indexOf))
                .map(source -> new Cell(source, by(source, stating), by(source, disputing)))
                .toList();
    }

    private static List<Citation> by(String source, List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.source().equals(source))
                .toList();
    }

    /** Returns where each row leads: to the first quote of what it states. */
    List<Target> targets() {
        return blocks.stream()
                .flatMap(block -> block.rows().stream().map(row -> Target.of(block.event(), row.claim())))
                .toList();
    }

    /** Prints the evidence of the event under the cursor. */
    public static Step ofEvent(Explorer explorer) {
        return explorer.event()
                .map(event -> print(explorer, List.of(event), "the event cites no source"))
                .orElseGet(() -> Step.nothingShown(explorer));
    }

    /** Prints the evidence of all shown events. */
    public static Step ofAll(Explorer explorer) {
        List<Event> events = IntStream.range(0, explorer.shown().size())
                .mapToObj(explorer::eventAt)
                .toList();
        return events.isEmpty()
                ? Step.nothingShown(explorer)
                : print(explorer, events, "no shown event cites a source");
    }

    private static Step print(Explorer explorer, List<Event> events, String nothing) {
        EvidenceMatrix matrix = of(explorer.timeline(), events);
        return matrix.blocks().isEmpty()
                ? Step.said(explorer, nothing)
                : Step.printed(explorer, List.of(new Output.Matrix(matrix)));
    }
}
