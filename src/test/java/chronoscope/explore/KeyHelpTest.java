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
    void groups_stand_below_one_another_where_there_is_none() {
        check(7, "Keys", "", "A", "aa", "", "B", "", "C", "", "A note");
    }

    private static void check(int columns, String... lines) {
        assertThat(SHEET.lines(columns, Measure.NARROW))
                .extracting(String::stripTrailing)
                .containsExactly(lines);
    }
}
