package chronoscope.command;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.ScriptVariables;
import chronoscope.text.Problem;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be typed for a command at a prompt, and only there. */
class ShorthandTest {
    @ParameterizedTest
    @CsvSource({
        "q, quit",
        "q!, quit",
        "qa, quit",
        "wq, quit",
        "x, quit",
        "exi, quit",
        "e, edit",
        "e!, reload",
        "h, help",
        "h zoom, help zoom",
        "?, help",
        "5, row 5",
        "the light, theme light",
        "nex 3; las, next 3; last",
        "previ, previous",
        "lane, lane",
        "rec! tour, record! tour",
        "expo! csv x.csv, export! csv x.csv",
    })
    void what_is_typed_is_read_as_the_full_command(String typed, String full) {
        ParsedLine wanted = Lines.parse(full);
        ParsedLine read = typed(typed);
        assertThat(read.problem().map(Problem::message))
                .isEqualTo(wanted.problem().map(Problem::message));
        assertThat(read.commands().stream().map(Command::text).collect(Collectors.joining("; ")))
                .isEqualTo(wanted.commands().stream().map(Command::text).collect(Collectors.joining("; ")));
    }

    @Test
    void every_verb_in_full_is_read_as_it_is() {
        for (String line : CommandLines.ALL) {
            assertThat(typed(line)).as(line).isEqualTo(Lines.parse(line));
        }
    }

    @Test
    void every_start_that_only_one_command_has_stands_for_it() {
        for (CommandSpec spec : CommandTable.rows()) {
            for (int length = 1; length <= spec.name().length(); length++) {
                String start = spec.name().substring(0, length);
                boolean only = CommandTable.rows().stream()
                        .filter(other -> !other.equals(spec))
                        .noneMatch(other -> other.name().startsWith(start)
                                || other.aliases().stream().anyMatch(alias -> alias.startsWith(start)));
                if (only) {
                    assertThat(Shorthand.row(start)).as(start).contains(spec);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pa | 1 | 'pa' is the start of page, palette, pan and pause",
                "next; pa | 7 | 'pa' is the start of page, palette, pan and pause",
                "thema | 1 | there is no command 'thema'; did you mean 'theme'?",
                "\"\" | 1 | there is no command ''; 'help' lists them",
                "0 | 1 | there is no command '0'; 'help' lists them",
                "w | 1 | w: export writes the events, record what you do; the file is not changed here",
            })
    void what_is_not_clear_is_told(String line, int column, String message) {
        assertThat(typed(line).problem()).contains(new Problem(column - 1, message));
    }

    @ParameterizedTest
    @CsvSource({"q", "5", "the light", "?"})
    void a_script_has_every_verb_in_full(String line) {
        assertThat(Lines.parse(line).problem())
                .hasValueSatisfying(problem -> assertThat(problem.message()).startsWith("there is no command '"));
    }

    private static ParsedLine typed(String line) {
        return Lines.parseTyped(line, ScriptVariables.NONE, Preferences.USUAL);
    }
}
