package chronoscope.explore;

import chronoscope.explore.Line.Role;
import chronoscope.explore.Line.Span;
import chronoscope.model.Citation;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A matrix of the evidence as lines: a column for each source, and the statements behind them. */
final class MatrixText {
    private static final int WIDEST = 14;
    private static final int WIDEST_GRID = 100;
    private static final int LEAST_TEXT = 28;
    private static final String GAP = "  ";
    private static final String SILENT = "-";

    private final EvidenceMatrix matrix;
    private final Measure measure;
    private final int columns;
    private final List<String> all;
    private final List<Line> lines = new ArrayList<>();
    private List<Citation> evidence = List.of();
    private int item;

    private MatrixText(EvidenceMatrix matrix, int columns, Measure measure) {
        this.matrix = matrix;
        this.measure = measure;
        this.columns = columns;
        this.all = List.copyOf(matrix.timeline().sources().keySet());
    }

    /** Lays the matrix out; each row is an item, from 0. */
    static List<Line> of(EvidenceMatrix matrix, int columns, Measure measure) {
        MatrixText text = new MatrixText(matrix, columns, measure);
        // Of many sources, their ids alone have no room.
        List<Integer> ids = matrix.sources().stream().map(measure::of).toList();
        List<Integer> widths = fits(ids, columns) ? text.widths(ids) : ids;
        boolean fits = fits(widths, columns);
        for (EvidenceMatrix.Block block : matrix.blocks()) {
            text.evidence = block.event().evidence();
            if (text.item > 0) {
                text.lines.add(new Line(List.of(), -1));
            }
            String heading = block.event().date().words() + GAP + block.event().title();
            if (fits) {
                text.grid(widths, heading, block.rows());
            } else {
                text.list(heading, block.rows());
            }
        }
        if (columns != PrintedText.UNWRAPPED) {
            text.names();
        }
        return text.lines;
    }

    /** Names in full the sources, and the origins that they credit: the matrix itself has room for their ids. */
    private void names() {
        List<String> credited = matrix.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.origins().stream())
                .distinct()
                .filter(id -> !matrix.sources().contains(id))
                .toList();
        int width = Stream.concat(matrix.sources().stream(), credited.stream())
                .mapToInt(measure::of)
                .max()
                .orElse(0);
        if (width > 0) {
            lines.add(new Line(List.of(), -1));
        }
        matrix.sources().forEach(id -> name(id, width, hue(id), name(id)));
        credited.forEach(id -> name(id, width, Role.TEXT, "credited: " + name(id)));
    }

    private void name(String id, int width, Role role, String name) {
        statement(List.of(cell(id, Math.min(width, WIDEST), role)), name, Role.MUTED, -1);
    }

    private String name(String id) {
        return Optional.ofNullable(matrix.timeline().sources().get(id)).stream()
                .flatMap(source -> Stream.of(source.title(), References.publication(source)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static boolean fits(List<Integer> widths, int columns) {
        int grid = widths.stream()
                .mapToInt(width -> Math.min(width, WIDEST) + GAP.length())
                .sum();
        return columns == PrintedText.UNWRAPPED ? grid <= WIDEST_GRID : columns - grid >= LEAST_TEXT;
    }

    private List<Integer> widths(List<Integer> ids) {
        List<Integer> widths = new ArrayList<>(ids);
        for (EvidenceMatrix.Block block : matrix.blocks()) {
            evidence = block.event().evidence();
            for (EvidenceMatrix.Row row : block.rows()) {
                for (int column = 0; column < widths.size(); column++) {
                    int width = measure.of(words(row.cell(matrix.sources().get(column))));
                    widths.set(column, Math.min(WIDEST, Math.max(widths.get(column), width)));
                }
            }
        }
        return widths;
    }

    private void grid(List<Integer> widths, String heading, List<EvidenceMatrix.Row> rows) {
        List<Span> head = new ArrayList<>();
        for (int column = 0; column < widths.size(); column++) {
            head.add(cell(
                    matrix.sources().get(column),
                    widths.get(column),
                    hue(matrix.sources().get(column))));
        }
        statement(head, heading, Role.TITLE, -1);
        for (EvidenceMatrix.Row row : rows) {
            List<Span> spans = new ArrayList<>();
            for (int column = 0; column < widths.size(); column++) {
                EvidenceMatrix.Cell each = row.cell(matrix.sources().get(column));
                boolean silent = each.stance().equals("silent");
                spans.add(cell(words(each), widths.get(column), silent ? Role.MUTED : hue(each.source())));
            }
            statement(spans, said(row, rows), Role.TEXT, item);
            item++;
        }
    }

    /** Writes what is left of a line, and the statement, which goes on below its start. */
    private void statement(List<Span> left, String text, Role role, int item) {
        int width = left.stream().mapToInt(span -> measure.of(span.text())).sum();
        List<Span> lead = left;
        for (String part : parts(text, width)) {
            List<Span> spans = new ArrayList<>(lead);
            spans.add(new Span(part, role));
            lines.add(new Line(spans, item));
            lead = List.of(new Span(" ".repeat(width), Role.TEXT));
        }
    }

    /** There are more sources than columns: those that are not silent stand below each statement. */
    private void list(String heading, List<EvidenceMatrix.Row> rows) {
        statement(List.of(), heading, Role.TITLE, -1);
        for (EvidenceMatrix.Row row : rows) {
            statement(List.of(new Span(GAP, Role.TEXT)), said(row, rows), Role.TEXT, item);
            String voices = row.cells().stream()
                    .map(cell -> cell.source() + " " + words(cell))
                    .collect(Collectors.joining(", "));
            statement(List.of(new Span(GAP + GAP, Role.TEXT)), voices.isEmpty() ? "nobody" : voices, Role.MUTED, item);
            item++;
        }
    }

    private List<String> parts(String text, int left) {
        String line = Printable.line(text);
        return columns == PrintedText.UNWRAPPED ? List.of(line) : measure.lines(line, columns - left);
    }

    private static String said(EvidenceMatrix.Row row, List<EvidenceMatrix.Row> rows) {
        boolean beside = row.disputed()
                .filter(other -> rows.stream()
                        .anyMatch(each -> each.claim().filter(other::equals).isPresent()))
                .isPresent();
        String against = row.disputed()
                .map(other -> beside ? "against that: " : "against \"" + other.text() + "\": ")
                .orElse("");
        return against + row.statement();
    }

    private Span cell(String text, int width, Role role) {
        String fitted = measure.fit(Printable.line(text), width);
        return new Span(measure.pad(fitted, width) + GAP, role);
    }

    private Role hue(String source) {
        return Role.source(all.indexOf(source));
    }

    /** Returns what a source says: the numbers of its citations, the origins that it credits, and what it says against. */
    private String words(EvidenceMatrix.Cell cell) {
        List<String> words = new ArrayList<>();
        if (!cell.stating().isEmpty()) {
            words.add(numbers(cell.stating()));
            words.addAll(cell.origins());
        }
        if (!cell.disputing().isEmpty()) {
            words.add(("not " + numbers(cell.disputing())).strip());
        }
        return words.isEmpty() ? SILENT : String.join(" ", words);
    }

    /** Numbers are those of the event; what is cited elsewhere has none here. */
    private String numbers(List<Citation> citations) {
        return citations.stream()
                .map(evidence::indexOf)
                .filter(index -> index >= 0)
                .map(index -> "[" + (index + 1) + "]")
                .collect(Collectors.joining());
    }
}
