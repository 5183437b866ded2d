package chronoscope.explore;

import chronoscope.explore.Line.Role;
import chronoscope.explore.Line.Span;
import chronoscope.text.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys of a pane, for reading.
 *
 * @param groups each with a heading, and a line a key
 * @param notes what holds for all of them, and what else there is; a line each
 */
public record KeyHelp(String title, List<List<String>> groups, List<String> notes) {
    private static final String BETWEEN = "    ";
    private static final String GAP = "  ";
    private static final Span NOTHING = new Span("", Role.TEXT);

    /** Half of a screen of 100 columns: lines that are narrower would be broken too often. */
    private static final int FEWEST = 46;

    /** From so many columns on for each of them, three are better than two. */
    private static final int ROOMY = 58;

    public KeyHelp {
        groups = groups.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** Returns the sheet in lines: the groups in two or three columns where so many columns have room for them. */
    public List<Line> lines(int columns, Measure measure) {
        int widest = groups.stream()
                .flatMap(List::stream)
                .mapToInt(measure::of)
                .max()
                .orElse(0);
        int most = width(columns, 3) >= ROOMY ? 3 : 2;
        int half = Math.min(widest, width(columns, most));
        boolean beside = columns != PrintedText.UNWRAPPED && (half == widest || half >= FEWEST);
        int width = beside ? half : columns;
        List<List<Span>> shown = spread(wrapped(width, measure), beside ? most : 1);
        List<Line> lines = new ArrayList<>(List.of(line(List.of(new Span(title, Role.TITLE))), line(List.of())));
        for (int row = 0; row < shown.stream().mapToInt(List::size).max().orElse(0); row++) {
            List<Span> spans = new ArrayList<>();
            int end = 0;
            for (int column = 0; column < shown.size(); column++) {
                Span cell = row < shown.get(column).size() ? shown.get(column).get(row) : NOTHING;
                int start = column * (width + BETWEEN.length());
                spans.add(new Span(" ".repeat(start - end), Role.TEXT));
                spans.add(cell);
                end = start + measure.of(cell.text());
            }
            lines.add(line(spans));
        }
        notes.stream()
                .flatMap(note -> measure.lines(note, columns).stream())
                .forEach(note -> lines.add(line(List.of(new Span(note, Role.TEXT)))));
        return lines;
    }

    private static Line line(List<Span> spans) {
        return new Line(spans, -1);
    }

    private static int width(int columns, int beside) {
        return (columns - (beside - 1) * BETWEEN.length()) / beside;
    }

    private List<List<String>> wrapped(int width, Measure measure) {
        return groups.stream()
                .map(group -> group.stream()
                        .flatMap(line -> wrapped(line, width, measure))
                        .toList())
                .toList();
    }

    /** Breaks a line that is too wide; what is broken off stands below what follows the last two blanks. */
    private static Stream<String> wrapped(String line, int width, Measure measure) {
        int start = line.lastIndexOf(GAP) + GAP.length();
        if (measure.of(line) <= width || start < GAP.length()) {
            return Stream.of(line);
        }
        String head = line.substring(0, start);
        String indent = " ".repeat(measure.of(head));
        List<String> parts = measure.lines(line.substring(start), Math.max(1, width - indent.length()));
        return IntStream.range(0, parts.size()).mapToObj(part -> (part == 0 ? head : indent) + parts.get(part));
    }

    /** Puts the groups below each other in so many columns, which are as even as can be. */
    private static List<List<Span>> spread(List<List<String>> groups, int columns) {
        int all = groups.stream().mapToInt(KeyHelp::rows).sum();
        return IntStream.rangeClosed(0, all)
                .mapToObj(rows -> packed(groups, rows))
                .filter(packed -> packed.size() <= columns)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Span>> packed(List<List<String>> groups, int rows) {
        List<List<Span>> columns = new ArrayList<>();
        for (List<String> group : groups) {
            if (columns.isEmpty() || columns.get(columns.size() - 1).size() + rows(group) > rows) {
                columns.add(new ArrayList<>());
            }
            List<Span> last = columns.get(columns.size() - 1);
            for (int line = 0; line < group.size(); line++) {
                last.add(new Span(group.get(line), line == 0 ? Role.TITLE : Role.TEXT));
            }
            last.add(NOTHING);
        }
        return columns;
    }

    private static int rows(List<String> group) {
        return group.size() + 1;
    }
}
