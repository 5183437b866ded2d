package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyHelpTest {
    private static final KeyHelp SHEET =
            new KeyHelp("Keys", List.of(List.of("A", "aa"), List.of("B"), List.of("C")), List.of("A note"));

    @Test
    void groups_stand_in_two_even_columns_where_there_is_room() {
        check(8, "Keys", "", "A     B", "aa", "      C", "", "A note");
    }

    @Test
    void a_line_that_is_wider_than_half_of_a_wide_screen_is_broken_below_its_last_column() {
        String words = "x".repeat(30) + " " + "y".repeat(30);
        KeyHelp sheet = new KeyHelp("Keys", List.of(List.of("A", "  a  " + words), List.of("B")), List.of());
        assertThat(sheet.lines(96, Measure.NARROW))
                .extracting(Line::text)
                .containsExactly(
                        "Keys", "", "A" + " ".repeat(49) + "B", "  a  " + "x".repeat(30), "     " + "y".repeat(30), "");
        assertThat(sheet.lines(95, Measure.NARROW)).extracting(Line::text).contains("  a  " + words);
    }

    @Test
    void groups_stand_below_one_another_where_there_is_none() {
        check(7, "Keys", "", "A", "aa", "", "B", "", "C", "", "A note");
    }

    private static void check(int columns, String... lines) {
        assertThat(SHEET.lines(columns, Measure.NARROW)).extracting(Line::text).containsExactly(lines);
    }
}
