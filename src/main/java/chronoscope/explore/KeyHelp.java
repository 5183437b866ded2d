package chronoscope.explore;

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

    /** Half of a screen of 100 columns: lines that are narrower would be broken too often. */
    private static final int FEWEST = 46;

    public KeyHelp {
        groups = groups.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** Returns the sheet in lines: the groups in two columns where so many columns have room for them. */
    public List<String> lines(int columns, Measure measure) {
        int widest = groups.stream()
                .flatMap(List::stream)
                .mapToInt(measure::of)
                .max()
                .orElse(0);
        int width = Math.min(widest, (columns - BETWEEN.length()) / 2);
        boolean two = columns < PrintedText.UNWRAPPED && (width == widest || width >= FEWEST);
        List<List<String>> shown = two ? wrapped(width, measure) : groups;
        int left = two ? half(shown) : shown.size();
        List<String> first = column(shown.subList(0, left));
        List<String> second = column(shown.subList(left, shown.size()));
        List<String> lines = new ArrayList<>(List.of(title, ""));
        for (int row = 0; row < Math.max(first.size(), second.size()); row++) {
            String start = row < first.size() ? first.get(row) : "";
            lines.add(row < second.size() ? measure.pad(start, width) + BETWEEN + second.get(row) : start);
        }
        lines.addAll(notes);
        return lines;
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

    /** Returns how many groups the first column takes, so that the columns are as even as can be. */
    private static int half(List<List<String>> groups) {
        int best = groups.size();
        for (int count = 1; count < groups.size(); count++) {
            best = height(groups, count) < height(groups, best) ? count : best;
        }
        return best;
    }

    private static int height(List<List<String>> groups, int left) {
        return Math.max(
                column(groups.subList(0, left)).size(),
                column(groups.subList(left, groups.size())).size());
    }

    private static List<String> column(List<List<String>> groups) {
        return groups.stream()
                .flatMap(group -> Stream.concat(group.stream(), Stream.of("")))
                .toList();
    }
}
