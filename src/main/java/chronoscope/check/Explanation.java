package chronoscope.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.text.Labelled;
import chronoscope.text.Measure;
import chronoscope.yaml.Rule;
import chronoscope.yaml.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule finds and why it matters, with an example where a text can show one.
 *
 * @param about a summary, which ends with the first full stop, and what to do
 */
public record Explanation(Rule rule, String about, Optional<Example> example) {
    /**
     * A part of a timeline before and after its repair. What it does not hold, such as a title, is understood.
     *
     * @param place where the fault is found, as {@code line:column}
     */
    public record Example(String fault, String place, String message, String repaired) {}

    private static final int COLUMNS = 80;
    private static final String RULE = "(?m)^# ";
    private static final String PART = "(?m)^-- ?";

    /** Returns what is said of each rule, in the order of the rules. */
    public static List<Explanation> all() {
        String text = text();
        List<Explanation> all = new ArrayList<>();
        for (String section : text.split(RULE, -1)) {
            if (!section.isBlank()) {
                all.add(read(section));
            }
        }
        return List.copyOf(all);
    }

    /** Returns what is said of a rule. */
    public static Explanation of(Rule rule) {
        return all().stream()
                .filter(each -> each.rule == rule)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing explains " + rule.label()));
    }

    private static String text() {
        try (InputStream in = Explanation.class.getResourceAsStream("rules.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its rules");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Explanation read(String section) {
        String[] parts = section.split(PART, -1);
        String[] head = parts[0].split("\n", 2);
        Rule rule = Labelled.of(head[0], Rule.values())
                .orElseThrow(() -> new IllegalStateException("there is no rule " + head[0] + " to explain"));
        String about = head[1].strip().replace('\n', ' ');
        return new Explanation(rule, about, parts.length == 1 ? Optional.empty() : Optional.of(example(parts)));
    }

    /** Reads the fault, the line with its place and its message, and the repaired text. */
    private static Example example(String[] parts) {
        String[] found = parts[2].split("\n", 2);
        String[] told = found[0].split(": ", 2);
        return new Example(parts[1].stripLeading(), told[0], told[1], found[1]);
    }

    /** Returns the first sentence. */
    public String summary() {
        return about.replaceFirst("(?s)\\. .*", ".");
    }

    /** Returns how bad its problems are where a file says nothing. */
    public String severity() {
        return rule.usual().map(Severity::label).orElse("off") + (rule.isFixed() ? " (always)" : "");
    }

    /** Returns all of it as lines of text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(rule.label() + ": " + severity(), ""));
        lines.addAll(Measure.NARROW.lines(about, COLUMNS));
        example.ifPresent(each -> Stream.of(
                        Stream.of("", "Found:", ""),
                        indented(each.fault),
                        Stream.of("", "    " + each.place + ": " + each.message, "", "Repaired:", ""),
                        indented(each.repaired))
                .flatMap(part -> part)
                .forEach(lines::add));
        return List.copyOf(lines);
    }

    private static Stream<String> indented(String yaml) {
        return Arrays.stream(yaml.stripTrailing().split("\n", -1)).map(line -> line.isEmpty() ? "" : "    " + line);
    }
}
