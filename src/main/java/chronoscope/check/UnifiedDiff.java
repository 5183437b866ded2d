package chronoscope.check;

import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Changed lines, each with three lines around it. What acts on a terminal is escaped. */
public final class UnifiedDiff {
    private static final int AROUND = 3;
    private static final Pattern LINES = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    private final List<String> lines;
    private final SortedMap<Integer, String> changed;
    private final List<String> diff = new ArrayList<>();
    private int grown;

    private UnifiedDiff(List<String> lines, SortedMap<Integer, String> changed) {
        this.lines = lines;
        this.changed = changed;
    }

    /**
     * Returns the diff, or nothing where no line has changed.
     *
     * @param lines with their ends
     * @param changed what lines become, by their numbers from 1; an empty text for one that goes, several lines for one
     *     that others stand beside
     */
    public static List<String> of(String path, List<String> lines, SortedMap<Integer, String> changed) {
        UnifiedDiff unified = new UnifiedDiff(lines, changed);
        if (!changed.isEmpty()) {
            unified.diff.add("--- " + Printable.line(path));
            unified.diff.add("+++ " + Printable.line(path));
            unified.hunks();
        }
        return List.copyOf(unified.diff);
    }

    /** Returns the lines of a text with their ends; behind the last end is an empty one. */
    public static List<String> lines(String text) {
        return List.of(LINES.split(text, -1));
    }

    private void hunks() {
        List<Integer> numbers = List.copyOf(changed.keySet());
        int first = 0;
        for (int index = 1; index <= numbers.size(); index++) {
            boolean apart = index == numbers.size() || numbers.get(index) - numbers.get(index - 1) > 2 * AROUND;
            if (apart) {
                hunk(numbers.get(first), numbers.get(index - 1));
                first = index;
            }
        }
    }

    private void hunk(int firstChange, int lastChange) {
        int from = Math.max(1, firstChange - AROUND);
        int to = Math.min(count(), lastChange + AROUND);
        int more = changed.subMap(from, to + 1).values().stream()
                .mapToInt(now -> parts(now).size() - 1)
                .sum();
        int size = to - from + 1;
        diff.add("@@ -" + from + "," + size + " +" + (from + grown) + "," + (size + more) + " @@");
        grown += more;
        for (int number = from; number <= to; number++) {
            String line = lines.get(number - 1);
            List<String> now = parts(changed.getOrDefault(number, line));
            if (!now.contains(line)) {
                add("-", line);
            }
            now.forEach(part -> add(part.equals(line) ? " " : "+", part));
        }
    }

    private static List<String> parts(String text) {
        return lines(text).stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Returns how many lines there are: behind the last line's end is none. */
    private int count() {
        int last = lines.size();
        return lines.get(last - 1).isEmpty() ? last - 1 : last;
    }

    private void add(String sign, String line) {
        String text = line.replaceFirst("\\R$", "");
        diff.add(sign + Printable.data(text));
        if (text.equals(line)) {
            diff.add("\\ No newline at end of file");
        }
    }
}
