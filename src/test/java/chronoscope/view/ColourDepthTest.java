package chronoscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.TerminalIdentity;
import chronoscope.view.Palette.Depth;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourDepthTest {
    @ParameterizedTest
    @CsvSource({
        "xterm-256color, '', INDEXED",
        "xterm, '', SIXTEEN",
        "xterm-256color, COLORTERM=truecolor, TRUE",
        "xterm, COLORTERM=24bit, TRUE",
        "xterm-256color, COLORTERM=yes, INDEXED",
        // Well-known by their type.
        "xterm-direct, '', TRUE",
        "xterm-direct256, '', TRUE",
        "xterm-kitty, '', TRUE",
        "xterm-ghostty, '', TRUE",
        "alacritty, '', TRUE",
        "alacritty-direct, '', TRUE",
        "foot, '', TRUE",
        "foot-extra, '', TRUE",
        "wezterm, '', TRUE",
        "mintty, '', TRUE",
        "contour, '', TRUE",
        "rxvt-unicode-256color, '', INDEXED",
        // Well-known by a variable.
        "xterm-256color, TERM_PROGRAM=iTerm.app, TRUE",
        "xterm-256color, TERM_PROGRAM=WezTerm, TRUE",
        "xterm-256color, TERM_PROGRAM=ghostty, TRUE",
        "xterm-256color, TERM_PROGRAM=vscode, TRUE",
        "xterm-256color, TERM_PROGRAM=Apple_Terminal, INDEXED",
        "xterm-256color, TERM_PROGRAM=Apple_Terminal TERM_PROGRAM_VERSION=455.1, INDEXED",
        "xterm-256color, TERM_PROGRAM=Apple_Terminal COLORTERM=truecolor, TRUE",
        "xterm-256color, WT_SESSION=6f2e, TRUE",
        "xterm-256color, VTE_VERSION=7006, TRUE",
        "xterm-256color, WT_SESSION=, INDEXED",
        // tmux shows all colours in those of its own terminal, and Screen takes them for something else.
        "tmux-256color, '', TRUE",
        "screen-256color, TMUX=/tmp/tmux-0/default, TRUE",
        "screen-256color, '', INDEXED",
        "screen-256color, COLORTERM=truecolor, INDEXED",
        "screen, COLORTERM=truecolor, SIXTEEN",
        "screen.xterm-256color, TERM_PROGRAM=iTerm.app, INDEXED",
        "linux, '', SIXTEEN",
        "linux, COLORTERM=truecolor, SIXTEEN",
        "eterm-color, COLORTERM=truecolor, SIXTEEN",
        "vt100, COLORTERM=truecolor, NONE",
        "dumb, COLORTERM=truecolor, NONE",
        "xterm-kitty, NO_COLOR=1, NONE",
        "xterm-kitty, NO_COLOR=, TRUE",
    })
    void a_terminal_has_its_colours(String type, String variables, Depth depth) {
        Map<String, String> environment = Arrays.stream(variables.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toMap(
                        each -> each.substring(0, each.indexOf('=')), each -> each.substring(each.indexOf('=') + 1)));
        assertThat(Palette.depth(new TerminalIdentity(type, environment))).isEqualTo(depth);
    }
}
