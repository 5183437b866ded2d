package chronoscope.command;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Problem;

/** Checks what a line of commands is read as. */
final class LineChecks {
    private LineChecks() {}

    /** Checks the commands of a line, as the texts of their records; of a filter's query, only its text. */
    static void check(String line, String commands) {
        ParsedLine parsed = Lines.parse(line);
        assertThat(parsed.problem()).as(line).isEmpty();
        assertThat(parsed.commands().stream().map(command -> command.toString()).collect(joining("; ")))
                .as(line)
                .isEqualTo(commands);
    }

    /** Checks the column, from 1, and a part of the message of what is wrong with a line. */
    static void checkWrong(String line, int column, String message) {
        Problem problem = Lines.parse(line).problem().orElseThrow(() -> new AssertionError(line));
        assertThat(problem.message()).as(line).contains(message);
        assertThat(problem.column()).as(line).isEqualTo(column);
    }
}
