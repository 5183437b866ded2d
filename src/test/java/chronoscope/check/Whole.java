package chronoscope.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Rule;
import java.util.List;

/** A part of a timeline, made whole by what it does not say itself. */
final class Whole {
    private Whole() {}

    /** Returns what is wrong with a part. */
    static List<FileProblem> problems(String part, Rule rule) {
        return Checked.of("t.yaml", of(part).getBytes(UTF_8)).problems();
    }

    /** Returns the part with a title, a source and an event behind it, as far as it has none. */
    static String of(String part) {
        StringBuilder whole = new StringBuilder(part);
        if (!has(part, "title")) {
            whole.append("title: The sinking\n");
        }
        if (!has(part, "sources")) {
            whole.append("sources:\n  gazette: {type: article-newspaper, title: Lost, container-title: The Gazette, "
                    + "issued: 2023-04-16}\n");
        }
        if (!has(part, "events")) {
            whole.append("events:\n  - {id: sinking, date: 1912-04-15, title: The ship sinks, citations: "
                    + "[{source: gazette, locator: page 1}]}\n");
        }
        return whole.toString();
    }

    private static boolean has(String part, String key) {
        return part.lines().anyMatch(line -> line.startsWith(key + ":"));
    }
}
