package chronoscope.check;

import chronoscope.yaml.FileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Problems that are known and accepted, each by its rule and by what it is about: lines may move. What keeps a file from
 * being read as it was meant is never accepted.
 */
public record Baseline(Set<String> keys) {
    private static final List<String> HEAD = List.of(
            "# Problems that chronoscope check does not report: a rule, and what it is about.",
            "# Made by chronoscope check --baseline FILE --write.");

    public Baseline {
        keys = Set.copyOf(keys);
    }

    /** Reads a baseline; lines that start with '#' are comments. */
    public static Baseline read(String text) {
        return new Baseline(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toSet()));
    }

    /** Returns the baseline that accepts what these files have. */
    public static Baseline of(List<Checked> files) {
        return new Baseline(files.stream().flatMap(Baseline::keys).collect(Collectors.toSet()));
    }

    private static Stream<String> keys(Checked file) {
        return file.problems().stream()
                .filter(problem -> !problem.rule().isFixed())
                .map(problem -> key(file, problem));
    }

    private static String key(Checked file, FileProblem problem) {
        return problem.rule().label() + " " + file.subject(problem);
    }

    /** Returns the check without the problems that are accepted. */
    public Checked without(Checked file) {
        return file.with(file.problems().stream()
                .filter(problem -> problem.rule().isFixed() || !keys.contains(key(file, problem)))
                .toList());
    }

    /** Returns how many of its lines stand for no problem of these files any more. */
    public long outdated(List<Checked> files) {
        Set<String> found = files.stream().flatMap(Baseline::keys).collect(Collectors.toSet());
        return keys.stream().filter(key -> !found.contains(key)).count();
    }

    /** Returns it as the lines of a file, in the order of the alphabet. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(HEAD);
        lines.addAll(new TreeSet<>(keys));
        return List.copyOf(lines);
    }
}
