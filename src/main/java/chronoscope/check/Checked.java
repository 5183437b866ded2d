package chronoscope.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.text.Printable;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Located;
import chronoscope.yaml.Places;
import chronoscope.yaml.Position;
import chronoscope.yaml.Severity;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * A file and what is wrong with it.
 *
 * @param path as it was given
 * @param text what stands in the file; empty where nobody could read it
 */
public record Checked(String path, String text, LoadResult reading, Places places, List<FileProblem> problems) {
    static final String BYTE_ORDER_MARK = "\uFEFF";

    public Checked {
        problems = List.copyOf(problems);
    }

    /** Checks what stands in a file. */
    public static Checked of(String path, byte[] bytes) {
        Located located = TimelineReader.locate(path, new ByteArrayInputStream(bytes));
        String text = new String(bytes, UTF_8);
        return new Checked(path, text, located.reading(), located.places(), Lint.problems(path, located));
    }

    /** Returns the check of a file that can't be read. */
    public static Checked unreadable(String path, LoadResult reading) {
        return new Checked(path, "", reading, Places.NONE, reading.problems());
    }

    /** Returns the text as its places count, without a byte order mark. */
    public String body() {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    Checked with(List<FileProblem> others) {
        return new Checked(path, text, reading, places, others);
    }

    /** Returns the file's name as messages have it. */
    public String name() {
        return Printable.line(path);
    }

    /** Returns how many problems are so bad. */
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Returns what a problem is about, such as "event sinking". */
    String subject(FileProblem problem) {
        return places.subject(new Position(problem.line(), problem.column()));
    }
}
