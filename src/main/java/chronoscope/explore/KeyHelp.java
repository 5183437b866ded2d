package chronoscope.explore;

import chronoscope.text.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of a pane, for reading.
 *
 * @param groups each with a heading, and a line a key
 * @param notes what holds for all of them, and what else there is; a line each
 */
public record KeyHelp(String title, List<List<String>> groups, List<String> notes) {
    private static final String BETWEEN = "    ";

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
        boolean two = columns - BETWEEN.length() >= widest * 2;
        int left = two ? half() : groups.size();
        List<String> first = column(groups.subList(0, left));
        List<String> second = column(groups.subList(left, groups.size()));
        List<String> lines = new ArrayList<>(List.of(title, ""));
        for (int row = 0; row < Math.max(first.size(), second.size()); row++) {
            String start = row < first.size() ? first.get(row) : "";
            lines.add(row < second.size() ? measure.pad(start, widest) + BETWEEN + second.get(row) : start);
        }
        lines.addAll(notes);
        return lines;
    }

    /** Returns how many groups the first column takes, so that the columns are as even as can be. */
    private int half() {
        int best = groups.size();
        for (int count = 1; count < groups.size(); count++) {
            best = height(count) < height(best) ? count : best;
        }
        return best;
    }

    private int height(int left) {
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
