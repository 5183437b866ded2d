package chronoscope.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.check.Checked;
import chronoscope.check.UnifiedDiff;
import chronoscope.model.Source;
import chronoscope.yaml.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Digests that a timeline lacks, as a change of its file.
 *
 * @param diff the change, a unified diff
 * @param left the ids of sources whose text has no place for a line more
 */
public record Pins(List<String> diff, List<String> left) {
    public Pins {
        diff = List.copyOf(diff);
        left = List.copyOf(left);
    }

    /**
     * Proposes digests.
     *
     * @param digests in hexadecimal, by the ids of sources
     */
    public static Pins of(Checked checked, Map<String, String> digests) {
        List<String> lines = UnifiedDiff.lines(checked.body());
        TreeMap<Integer, String> changed = new TreeMap<>();
        Map<String, String> pinned = new TreeMap<>(pinned(checked));
        List<String> left = new ArrayList<>();
        digests.forEach((id, digest) -> {
            TreeMap<Integer, String> more = new TreeMap<>(changed);
            insert(checked, id, digest, lines, more);
            Map<String, String> wanted = new TreeMap<>(pinned);
            wanted.put(id, digest);
            if (holds(checked, wanted, lines, more)) {
                changed.putAll(more);
                pinned.put(id, digest);
            } else {
                left.add(id);
            }
        });
        return new Pins(UnifiedDiff.of(checked.path(), lines, changed), left);
    }

    /** Puts the digest below the line of the copy, else above the first line; into braces where there are some. */
    private static void insert(
            Checked checked, String id, String digest, List<String> lines, TreeMap<Integer, String> changed) {
        Source source = checked.reading().timeline().sources().get(id);
        Position start = source == null ? Position.NONE : checked.places().inside(source);
        if (source == null || start.equals(Position.NONE)) {
            return;
        }
        String first = changed.getOrDefault(start.line(), lines.get(start.line() - 1));
        int at = first.offsetByCodePoints(0, start.column() - 1);
        if (first.startsWith("{", at)) {
            String field = "\"sha256\": \"" + digest + "\", ";
            changed.put(start.line(), first.substring(0, at + 1) + field + first.substring(at + 1));
            return;
        }
        String end = first.endsWith("\r\n") ? "\r\n" : "\n";
        String field = " ".repeat(start.column() - 1) + "sha256: " + digest + end;
        if (checked.places().has(source, "snapshot")) {
            int copy = checked.places().of(source, "snapshot").line();
            String line = lines.get(copy - 1);
            changed.put(copy, line.endsWith("\n") ? line + field : line + end + field);
        } else {
            changed.put(start.line(), field + first);
        }
    }

    /** Reads the changed file, which must say the same, but for the digests. */
    private static boolean holds(
            Checked before, Map<String, String> wanted, List<String> lines, TreeMap<Integer, String> changed) {
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= lines.size(); number++) {
            text.append(changed.getOrDefault(number, lines.get(number - 1)));
        }
        Checked after = Checked.of(before.path(), text.toString().getBytes(UTF_8));
        return pinned(after).equals(wanted)
                && copies(after).equals(copies(before))
                && after.reading().problems().size()
                        <= before.reading().problems().size();
    }

    private static Map<String, String> pinned(Checked checked) {
        return each(checked, Source::sha256);
    }

    private static Map<String, String> copies(Checked checked) {
        return each(checked, Source::snapshot);
    }

    private static Map<String, String> each(Checked checked, Function<Source, Optional<String>> field) {
        Map<String, String> values = new TreeMap<>();
        checked.reading()
                .timeline()
                .sources()
                .forEach((id, source) -> field.apply(source).ifPresent(value -> values.put(id, value)));
        return values;
    }
}
