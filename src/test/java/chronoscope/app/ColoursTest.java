package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the text UI sends to terminals of different abilities. */
@Tag("once")
class ColoursTest extends TerminalProgram {
    private static final String ANY = "\u001b\\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;[0-9;]*)?m";
    private static final String INDEXED = "\u001b\\[[0-9;]*?[34]8;5;";
    private static final String TRUE = "\u001b\\[[0-9;]*?[34]8;2;";

    @Test
    void no_color_takes_all_colours_away() throws Exception {
        environment.put("NO_COLOR", "1");
        environment.put("COLORTERM", "truecolor");
        assertThat(sent()).doesNotContainPattern(ANY).containsPattern("\u001b\\[([0-9;]*;)?7(;[0-9;]*)?m");
    }

    @Test
    void an_empty_no_color_says_nothing() throws Exception {
        environment.put("NO_COLOR", "");
        assertThat(sent()).containsPattern(ANY);
    }

    @Test
    void a_plain_terminal_gets_the_sixteen_colours() throws Exception {
        environment.put("TERM", "xterm");
        assertThat(sent()).containsPattern(ANY).doesNotContainPattern(INDEXED).doesNotContainPattern(TRUE);
    }

    @Test
    void a_terminal_of_256_colours_gets_them() throws Exception {
        assertThat(sent()).containsPattern(INDEXED).doesNotContainPattern(TRUE);
    }

    @Test
    void a_terminal_of_all_colours_gets_them() throws Exception {
        environment.put("COLORTERM", "truecolor");
        assertThat(sent()).containsPattern(TRUE).doesNotContainPattern(INDEXED);
    }

    @Test
    void mono_has_no_colours() throws Exception {
        environment.put("COLORTERM", "truecolor");
        assertThat(sent("--theme", "mono"))
                .doesNotContainPattern(ANY)
                .containsPattern("\u001b\\[([0-9;]*;)?7(;[0-9;]*)?m");
    }

    @Test
    void high_contrast_brings_its_ground_along() throws Exception {
        environment.put("TERM", "xterm");
        Pty pty = opened(100, 24, "--theme", "high-contrast");
        assertThat(pty.looksOf("1/14")).allMatch(look -> look.contains("97") && look.contains("40"), "white on black");
    }

    @Test
    void a_locale_without_a_charset_gets_ascii_only() throws Exception {
        environment.put("LANG", "C");
        assertThat(sent()).matches("\\p{ASCII}*").doesNotContain("?".repeat(60));
    }

    /** Returns what a session that shows all panes and prompts sends. */
    private String sent(String... words) throws Exception {
        Pty pty = opened(120, 30, words);
        pty.type("/drills" + ENTER, "match 1 of 2");
        pty.type(ENTER);
        pty.type("q&tag:mil\t", "of 14 events");
        pty.type("\u0003");
        pty.type("?", "q back");
        pty.type("Q");
        assertThat(pty.exit()).isZero();
        return pty.sent();
    }
}
