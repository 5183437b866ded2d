package chronoscope.script;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Lines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ScriptLinesTest {
    @Test
    void of_a_line_that_is_too_long_only_so_much_is_kept_that_this_shows() throws IOException {
        check("a".repeat(1_000_000) + "\nnext", "a".repeat(Lines.LONGEST + 1), "next");
    }

    @Test
    void every_kind_of_line_end_ends_a_line() throws IOException {
        check("a\r\nb\rc\n\nd", "a", "b", "c", "", "d");
        check("\n", "");
        check("");
    }

    @Test
    void a_byte_order_mark_at_the_start_is_no_text() throws IOException {
        check("\uFEFFnext\n\uFEFF", "next", "\uFEFF");
        check("\uFEFF");
    }

    private static void check(String text, String... expected) throws IOException {
        try (ScriptLines lines = new ScriptLines(new BufferedReader(new StringReader(text)))) {
            for (String line : expected) {
                assertThat(lines.next()).contains(line);
            }
            assertThat(lines.next()).isEmpty();
            assertThat(lines.number()).isEqualTo(expected.length);
        }
    }
}
