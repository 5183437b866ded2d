package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipboardTest {
    @ParameterizedTest
    @CsvSource({
        // The terminal's type, a variable and its value, and what is said of a text that is to be copied.
        "xterm-256color, A, b, copied",
        "xterm-kitty, A, b, copied",
        "xterm-256color, VTE_VERSION, 8000, copied",
        "xterm-256color, VTE_VERSION, 7006, takes no text",
        "xterm-256color, VTE_VERSION, 7600, takes no text",
        "xterm-256color, VTE_VERSION, 7601, copied",
        "xterm-256color, VTE_VERSION, 1234567, copied",
        "xterm-256color, VTE_VERSION, old, copied",
        "xterm-256color, TERM_PROGRAM, Apple_Terminal, takes no text",
        "xterm-256color, TERM_PROGRAM, iTerm.app, copied",
        "screen, STY, 1.pts, in tmux after 'tmux set -s set-clipboard on'",
        "screen-256color, A, b, GNU Screen passes nothing on",
        "screen-256color, TMUX, /tmp/tmux, if tmux passes it on ('tmux set -s set-clipboard on')",
        "tmux-256color, A, b, if tmux passes it on",
        "linux, A, b, the terminal 'linux' has no clipboard",
        "vt220, A, b, has no clipboard",
    })
    void a_terminal_takes_texts_or_says_why_not(String type, String variable, String value, String said) {
        Clipboard clipboard = Clipboard.of(new TerminalIdentity(type, Map.of(variable, value)));
        assertThat(clipboard.fault().orElse(clipboard.done())).contains(said);
        assertThat(clipboard.fault().isEmpty()).isEqualTo(clipboard.done().startsWith("copied"));
    }

    @ParameterizedTest
    @CsvSource({
        "on, copied",
        "external, before 'tmux set -s set-clipboard on'",
        "off, before 'tmux set -s set-clipboard on'"
    })
    void tmux_passes_on_what_it_is_told_to(String setting, String said) {
        Clipboard clipboard = Clipboard.behindTmux(setting);
        assertThat(clipboard.fault().orElse(clipboard.done())).contains(said);
    }

    @Test
    void a_text_is_sent_in_base_64_unless_it_is_too_long() {
        assertThat(Clipboard.sequence("hi".getBytes(StandardCharsets.UTF_8))).contains("\u001B]52;c;aGk=\u0007");
        assertThat(Clipboard.sequence(new byte[74_994])).isPresent();
        assertThat(Clipboard.sequence(new byte[74_995])).isEmpty();
    }
}
