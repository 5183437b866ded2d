package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dark or light, as the terminal is. */
@Tag("once")
class GroundTest extends TerminalProgram {
    static final String QUESTION = "\u001b]11;?\u001b\\";
    static final String LIGHT = "\u001b]11;rgb:ffff/ffff/ffff\u001b\\";
    static final String DARK = "\u001b]11;rgb:0000/0000/0000\u0007";

    /** The colours of what is muted. */
    static final String ON_DARK = "38;2;139;148;158";

    static final String ON_LIGHT = "38;2;104;112;122";

    @BeforeEach
    void all_colours() {
        environment.put("COLORTERM", "truecolor");
    }

    @Test
    void the_first_frame_is_dark_and_the_next_one_as_the_terminal_answers() throws Exception {
        Pty pty = opened(100, 30);
        pty.awaitSent("the question", sent -> sent.contains(QUESTION));
        assertThat(pty.sent()).contains(ON_DARK).doesNotContain(ON_LIGHT);
        pty.type(LIGHT);
        pty.awaitSent("a light frame", sent -> sent.contains(ON_LIGHT));
        pty.type("j", "2/14");
        pty.type(DARK);
        pty.awaitSent("a dark frame again", sent -> sent.lastIndexOf(ON_DARK) > sent.lastIndexOf(ON_LIGHT));
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(pty.sent()).containsOnlyOnce(QUESTION);
    }

    @Test
    void an_answer_in_pieces_is_no_key() throws Exception {
        Pty pty = opened(100, 30);
        pty.type(LIGHT.substring(0, 6));
        pty.type(LIGHT.substring(6, LIGHT.length() - 1));
        pty.type(LIGHT.substring(LIGHT.length() - 1));
        pty.awaitSent("a light frame", sent -> sent.contains(ON_LIGHT));
        assertThat(pty.screen()).contains("1/14");
    }

    @Test
    void an_answer_changes_no_theme_that_the_reader_chose() throws Exception {
        Pty pty = opened(100, 30);
        pty.type(":theme dark" + ENTER + LIGHT + "j", "2/14");
        assertThat(pty.sent()).doesNotContain(ON_LIGHT);
        pty.type(":theme auto" + ENTER);
        pty.awaitSent("a light frame", sent -> sent.contains(ON_LIGHT));
    }

    @Test
    void a_theme_that_is_named_needs_no_answer() throws Exception {
        Pty pty = opened(100, 30, "--theme", "dark");
        pty.type("j", "2/14");
        assertThat(pty.sent()).doesNotContain(QUESTION);
        pty.type(":theme auto" + ENTER);
        pty.awaitSent("the question", sent -> sent.contains(QUESTION));
    }

    @Test
    void a_terminal_that_names_its_colours_is_not_asked() throws Exception {
        environment.put("COLORFGBG", "0;default;15");
        Pty pty = opened(100, 30);
        pty.type("j", "2/14");
        assertThat(pty.sent()).doesNotContain(QUESTION).contains(ON_LIGHT);
    }

    @Test
    void a_terminal_that_might_show_the_question_is_not_asked() throws Exception {
        environment.put("TERM", "linux");
        Pty pty = opened(100, 30);
        pty.type("j", "2/14");
        assertThat(pty.sent()).doesNotContain("]11");
    }
}
