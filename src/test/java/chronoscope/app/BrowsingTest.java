package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The text UI as a reader sees it, on the curated timeline. */
@Tag("once")
class BrowsingTest extends TerminalProgram {
    private static final String TITLE = "China, Iran and the meeting of 27 April 2022";

    @Test
    void the_first_screen_shows_the_curated_timeline_and_q_leaves() throws Exception {
        Pty pty = opened(100, 30);
        assertThat(pty.lines().get(0)).contains(TITLE, "14 events", "1980 to 2022");
        assertThat(pty.screen()).contains("Joint naval drills", "Iran nuclear deal", "1/14");
        assertThat(pty.lines().get(29)).contains("no timeline.yaml in this folder: this is the built-in timeline");
        assertThat(pty.alternate()).isTrue();
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void keys_move_go_into_the_detail_and_come_back() throws Exception {
        Pty pty = opened(120, 40);
        pty.type("jj", "3/14");
        pty.type("k", "2/14");
        pty.type(DOWN + DOWN, "4/14");
        pty.type("5j", "9/14");
        pty.type("G", "14/14");
        pty.type("g", "1/14");
        pty.type(ENTER);
        pty.type("j", "Sputnik International");
        // In the detail, q goes one level back only.
        pty.type("q");
        pty.type("j", "2/14");
        pty.type("?", "q back");
        pty.type(ESCAPE);
        pty.awaitGone("q back");
        pty.type("j", "3/14");
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void a_search_lights_what_it_finds() throws Exception {
        Pty pty = opened(120, 30);
        String before = pty.looksOf("drills").get(0);
        pty.type("/drills", "match 1 of 2");
        assertThat(pty.looksOf("drills of"))
                .allMatch(look -> !look.equals(before))
                .hasSizeGreaterThan(1);
        pty.type(ENTER, "4/14");
        pty.type("n", "match 2 of 2");
        pty.type("n", "match 1 of 2");
        pty.typeAlone(ESCAPE);
        pty.type("j", "5/14");
        assertThat(pty.looksOf("Joint naval drills of December").get(0)).isEqualTo(before);
    }

    @Test
    void a_filter_is_shown_while_it_is_typed_and_u_takes_it_back() throws Exception {
        Pty pty = opened(100, 30);
        pty.type("&tag:mil", "of 14 events");
        pty.type("\u0003");
        pty.awaitGone("of 14 events");
        pty.type("&drills" + ENTER, "─ drills ─");
        assertThat(pty.screen()).contains("of 14 events");
        pty.type("u");
        pty.awaitGone("of 14 events");
        pty.type("&nosuch:x", "there is no field 'nosuch'");
    }

    @Test
    void the_command_line_completes_by_tab() throws Exception {
        Pty pty = opened(100, 30);
        pty.type(":got\t", ":goto ");
        pty.type("nuc\t", "goto nuclear-deal");
        pty.type(ENTER, "2/14");
        pty.type(":f\t", "only events that match the query");
        pty.type("\t", ":first");
        pty.type("\t", ":forward");
        pty.type("\u001b[Z", ":first");
        pty.type("\u0003");
        pty.awaitGone(":first");
        pty.type(":nonsense" + ENTER, "there is no command 'nonsense'");
    }

    @Test
    void the_help_lists_the_keys_of_where_the_reader_is() throws Exception {
        Pty pty = opened(100, 70);
        pty.type("?", "q back");
        assertThat(pty.screen()).contains("add a filter", "to the next match");
        pty.type("q", "1/14");
        pty.type(":help filter" + ENTER, "filter <query>");
    }

    @Test
    void a_resize_lays_everything_out_anew() throws Exception {
        Pty pty = opened(120, 30);
        assertThat(pty.columnsOf(7, "1980")).hasSize(2);
        pty.resize(80, 24);
        pty.await("? more");
        assertThat(pty.lines()).hasSize(24);
        assertThat(pty.lines().get(23)).contains("1/14");
        assertThat(pty.columnsOf(3, "1980")).containsExactly(2);
        pty.resize(39, 10);
        pty.await("at least 40×10 cells, please");
        pty.resize(40, 9);
        pty.await("at least 40×10 cells, please");
        pty.resize(40, 10);
        pty.await("1/14");
        pty.resize(120, 30);
        pty.await("1/14");
        assertThat(pty.columnsOf(7, "1980")).hasSize(2);
    }

    @Test
    void control_c_cancels_a_prompt_says_how_to_leave_and_leaves() throws Exception {
        Pty pty = opened(100, 30);
        pty.type("/drills", "match 1 of 2");
        pty.type("\u0003", "1/14");
        pty.type("\u0003", "q leaves, Q or ^C once more quits");
        pty.type("\u0003");
        assertEnds(pty, 0);
    }

    @Test
    void a_key_that_changes_nothing_sends_nothing() throws Exception {
        String once = sentAfter(List.of("j"));
        String more = sentAfter(List.of("k", "k", "g", "j"));
        assertThat(more).isEqualTo(once);
    }

    private String sentAfter(List<String> keys) throws Exception {
        Path calm = timeline("calm.yaml", "One", "Two", "Three");
        Pty pty = opened(100, 30, "--fresh", calm.toString());
        pty.awaitSent("the frame's end", sent -> sent.contains("\u001b[?2026l"));
        // The first key takes the notice away.
        pty.await("'check' lists them");
        pty.type("k");
        pty.awaitGone("'check' lists them");
        int start = pty.sent().length();
        for (String key : keys) {
            pty.type(key);
        }
        pty.await("2/3");
        pty.type("q");
        assertThat(pty.exit()).isZero();
        return pty.sent().substring(start);
    }

    @Test
    void a_character_of_any_width_leaves_the_columns_behind_it_in_place() throws Exception {
        Path wide = timeline(
                "wide.yaml",
                "plain",
                "\u65e5\u672c\u8a9e wide",
                "cafe\u0301 combining",
                "\ud83d\udea2 ship",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 family",
                "\u2764\ufe0f heart",
                "\ud83c\uddeb\ud83c\uddf7 flag",
                "\u0e01\u0e33 thai",
                "\uac00\u1100\u1161 hangul");
        Pty pty = opened(120, 20, wide.toString());
        pty.type("jjjjjjjjk", "8/9");
        int divider =
                pty.columnsOf(5, pty.columnsOf(5, "┃").isEmpty() ? "│" : "┃").get(0);
        for (int row = 5; row < 18; row++) {
            String line = pty.lines().get(row);
            List<Integer> rules = line.contains("┃") ? pty.columnsOf(row, "┃") : pty.columnsOf(row, "│");
            assertThat(rules).as(line).containsExactly(divider);
        }
        pty.type("k", "7/9");
        pty.type("k", "6/9");
        for (int row = 5; row < 18; row++) {
            String line = pty.lines().get(row);
            List<Integer> rules = line.contains("┃") ? pty.columnsOf(row, "┃") : pty.columnsOf(row, "│");
            assertThat(rules).as(line).containsExactly(divider);
        }
    }
}
