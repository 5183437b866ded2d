package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The mouse in a real terminal. */
class MouseTest extends TerminalProgram {
    static final Set<String> MODES = Set.of("1000", "1002", "1006");

    @Test
    void it_selects_scrolls_jumps_zooms_and_pans_and_is_recorded_as_commands() throws Exception {
        Pty pty = opened(100, 30, "--record", "walk.script");
        assertThat(pty.mouse()).isEqualTo(MODES);
        pty.type(click(5, line(pty, "Dec 2019")), "4/14");
        int axis = 3;
        pty.type(click(2, axis), "1/14");
        pty.type(":scale linear; zoom 2015/2020" + ENTER, "2015");
        List<String> before = pty.lines().subList(1, 6);
        pty.type(mouse(0, 50, axis, 'M')
                + mouse(32, 60, axis, 'M')
                + mouse(32, 70, axis, 'M')
                + mouse(0, 70, axis, 'm'));
        pty.await("the axis shows 11 October 2013 to 11 October 2019");
        assertThat(pty.lines().subList(1, 6)).isNotEqualTo(before);
        assertThat(pty.screen()).contains("1/14");
        pty.type(mouse(65, 50, axis, 'M'), "the axis shows 9 July 2012");
        pty.type("q");
        assertEnds(pty, 0);
        List<String> walk = Files.readAllLines(folder.resolve("walk.script")).stream()
                .map(each -> each.replaceAll(" *#.*", ""))
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(walk)
                .containsExactly(
                        "screen 100x30",
                        "select drills-2019",
                        "goto iraq-invasion",
                        "scale linear",
                        "zoom 2012-07-09 2021-01-02");
        assertThat(chronoscope("run", "walk.script").exit()).isZero();
    }

    @Test
    void it_is_off_by_a_setting_and_on_again_by_a_command() throws Exception {
        Path settings = folder.resolve(".config/chronoscope/config.yaml");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "mouse: false\n");
        Pty pty = opened(80, 24);
        assertThat(pty.mouse()).isEmpty();
        pty.type("\u000cj", "2/14");
        assertThat(pty.sent()).doesNotContain("?1000h");
        pty.type(":mouse on" + ENTER, "the mouse is on");
        assertThat(pty.mouse()).isEqualTo(MODES);
        pty.type(click(5, line(pty, "21 Sep")), "3/14");
        pty.type(":mouse off" + ENTER, "the mouse is off");
        assertThat(pty.mouse()).isEmpty();
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(chronoscope("config").out()).containsPattern("mouse +false +.*config.yaml:1\n");
        assertThat(chronoscope("-c", "mouse off").err()).contains("mouse: works in the text UI only");
    }

    /** Returns the line of the list, from 0, that shows the text. */
    static int line(Pty pty, String text) {
        List<String> lines = pty.lines();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains(text)) {
                return line;
            }
        }
        throw new AssertionError(text + " is not in\n" + pty.screen());
    }

    /** Returns what a terminal sends for a click on a cell, from 0. */
    static String click(int column, int row) {
        return mouse(0, column, row, 'M') + mouse(0, column, row, 'm');
    }

    private static String mouse(int button, int column, int row, char last) {
        return "\u001b[<" + button + ";" + (column + 1) + ";" + (row + 1) + last;
    }
}
