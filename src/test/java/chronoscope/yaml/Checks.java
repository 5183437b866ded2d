package chronoscope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads texts and compares their problems, written as {@code line:column: severity: message}. */
final class Checks {
    /** The lines before those that {@link #checkEvent} adds; the first added line is line 9. */
    private static final String EVENT = """
            title: T
            sources:
              amn: {type: report, title: A}
            events:
              - id: one
                date: 2015
                title: One
                citations: [{source: amn}]
            """;

    private Checks() {}

    /** Reads a text, of which the schema for editors has to say the same. */
    static LoadResult read(String yaml) {
        LoadResult reading = read(yaml.getBytes(StandardCharsets.UTF_8));
        SchemaTest.agrees(yaml, reading);
        return reading;
    }

    static LoadResult read(byte[] bytes) {
        return TimelineReader.read("t.yaml", new ByteArrayInputStream(bytes), Progress.UNHEARD);
    }

    static LoadResult read(String yaml, FileLimits limits) {
        InputStream in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
        return TimelineReader.read("t.yaml", in, Progress.UNHEARD, limits);
    }

    /** Checks all problems of a text; an ellipsis stands for any part of one. */
    static LoadResult check(String yaml, String... problems) {
        return check(read(yaml), problems);
    }

    static LoadResult check(LoadResult reading, String... problems) {
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < reading.problems().size(); index++) {
            String text = reading.problems().get(index).text().substring("t.yaml:".length());
            String expected = index < problems.length ? problems[index] : "";
            String any = Stream.of(expected.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            texts.add(text.matches(any) ? expected : text);
        }
        assertThat(texts).containsExactly(problems);
        return reading;
    }

    /** Checks an event with more fields; they are indented here, and start in line 9 at column 5. */
    static LoadResult checkEvent(String fields, String... problems) {
        return check(EVENT + fields.indent(4), problems);
    }

    /** Checks a source with more fields, which start in line 5 at column 5. */
    static LoadResult checkSource(String fields, String... problems) {
        return check("title: T\nevents: []\nsources:\n  amn:\n" + fields.indent(4), problems);
    }
}
