package chronoscope.check;

import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Changed lines, each with three lines around it. What acts on a terminal is escaped. */
final class UnifiedDiff {
    private static final int AROUND = 3;

    private final List<String> lines;
    private final SortedMap<Integer, String> changed;
    private final List<String> diff = new ArrayList<>();
    private int removed;

    private UnifiedDiff(List<String> lines, SortedMap<Integer, String> changed) {
        this.lines = lines;
        this.changed = changed;
    }

    /**
     * Returns the diff, or nothing where no line has changed.
     *
     * @param lines with their ends
     * @param changed what lines become, by their numbers from 1; an empty text for one that goes
     */
    static List<String> of(String path, List<String> lines, SortedMap<Integer, String> changed) {
        UnifiedDiff unified = new UnifiedDiff(lines, changed);
        if (!changed.isEmpty()) {
            unified.diff.add("--- " + Printable.line(path));
            unified.diff.add("+++ " + Printable.line(path));
            unified.hunks();
        }
        return List.copyOf(unified.diff);
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
        int gone = (int) changed.subMap(from, to + 1).values().stream()
                .filter(String::isEmpty)
                .count();
        int size = to - from + 1;
        diff.add("@@ -" + from + "," + size + " +" + (from - removed) + "," + (size - gone) + " @@");
        removed += gone;
        for (int number = from; number <= to; number++) {
            String line = lines.get(number - 1);
            String now = changed.getOrDefault(number, line);
            add(now.equals(line) ? " " : "-", line);
            if (!now.equals(line) && !now.isEmpty()) {
                add("+", now);
            }
        }
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
