package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that the text UI shows are hyperlinks in terminals that know them (OSC 8), and nowhere else. */
@Tag("once")
class HyperlinksTest extends TerminalProgram {
    private static final String OSC_8 = "\u001b]8;";
    private static final String ADDRESS =
            "https://sputniknews.com/20220427/iran-china-agree-on-expanding-military-cooperation-1095110887.html";

    @Test
    void an_address_over_several_rows_is_one_hyperlink() throws Exception {
        Pty pty = opened(120, 40);
        String link = assertAddress(pty);
        pty.type("jk", "1/14");
        pty.resize(80, 30);
        pty.await("1/14");
        pty.type(ENTER + "G", "1095110887.html");
        assertThat(pty.hyperlinks()).containsKey(link);
        pty.type("Q");
        assertEnds(pty, 0);
    }

    @Test
    void a_terminal_without_colours_has_them_too() throws Exception {
        environment.put("NO_COLOR", "1");
        assertAddress(opened(120, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux", "vt220", "screen"})
    void terminals_that_may_show_what_they_do_not_know_are_sent_none(String type) throws Exception {
        // How an era is drawn depends on the colours.
        environment.put("NO_COLOR", "1");
        Pty linked = opened(120, 40);
        environment.put("TERM", type);
        Pty pty = opened(120, 40);
        assertThat(pty.screen()).isEqualTo(linked.screen());
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(pty.sent()).doesNotContain(OSC_8);
    }

    @Test
    void tmux_has_them_whatever_its_type() throws Exception {
        environment.put("TERM", "screen-256color");
        environment.put("TMUX", "/tmp/tmux-0/default,1,0");
        assertAddress(opened(120, 40));
    }

    @Test
    void what_commands_print_has_none_even_in_a_terminal() throws Exception {
        Pty pty = open(200, 40, "-c", "sources; cite; show");
        assertThat(pty.exit()).isZero();
        assertThat(pty.screen()).contains("https://");
        assertThat(pty.sent()).doesNotContain(OSC_8);
    }

    private static String assertAddress(Pty pty) {
        Map<String, String> links = pty.hyperlinks();
        assertThat(links).as(pty.screen()).hasSize(1).containsValue(ADDRESS);
        String link = List.copyOf(links.keySet()).get(0);
        assertThat(link).matches("id=[0-9a-z]{1,7};" + ADDRESS);
        return link;
    }
}
