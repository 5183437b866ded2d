package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    @Test
    void panes_are_inside_of_every_screen_and_cover_it_once() {
        for (int columns = 1; columns <= 220; columns++) {
            for (int rows = 1; rows <= 70; rows++) {
                check(new Size(columns, rows));
            }
        }
        check(new Size(1000, 1000));
    }

    @Test
    void list_and_detail_stand_side_by_side_where_there_is_room() {
        assertThat(Layout.of(new Size(109, 50), 0, OptionalInt.empty(), OptionalInt.empty())
                        .sideBySide())
                .isFalse();
        assertThat(Layout.of(new Size(110, 10), 0, OptionalInt.empty(), OptionalInt.empty())
                        .sideBySide())
                .isTrue();
    }

    /** Rectangles are written as {@code left,top columns x rows}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // screen, rows of the lanes, share, narration; rows of the axis | list | detail | narration | the share
                // in percent
                "40x10 list fit 0; 1 | 0,3 40x2 | 0,6 40x3 | 0,9 40x0 | 40",
                "40x10 list fit 9; 1 | 0,3 40x2 | 0,6 40x1 | 0,7 40x2 | 67",
                "80x15 list fit 0; 1 | 0,3 80x5 | 0,9 80x5 | 0,14 80x0 | 50",
                "80x16 list fit 0; 3 | 0,5 80x4 | 0,10 80x5 | 0,15 80x0 | 45",
                "80x24 list fit 0; 3 | 0,5 80x9 | 0,15 80x8 | 0,23 80x0 | 53",
                "80x24 list 70 0; 3 | 0,5 80x11 | 0,17 80x6 | 0,23 80x0 | 65",
                "80x24 list fit 4; 3 | 0,5 80x6 | 0,12 80x7 | 0,19 80x4 | 47",
                "80x24 99 fit 0; 3 | 0,5 80x10 | 0,16 80x7 | 0,23 80x0 | 59",
                "80x24 7 fit 0; 3 | 0,5 80x7 | 0,13 80x10 | 0,23 80x0 | 42",
                "80x24 2 fit 0; 3 | 0,5 80x5 | 0,11 80x12 | 0,23 80x0 | 30",
                "80x24 7 60 0; 3 | 0,5 80x10 | 0,16 80x7 | 0,23 80x0 | 59",
                "110x29 list fit 0; 3 | 0,5 68x23 | 69,5 41x23 | 0,28 110x0 | 62",
                "120x30 list fit 0; 5 | 0,7 78x22 | 79,7 41x22 | 0,29 120x0 | 65",
                "121x30 list fit 0; 5 | 0,7 78x22 | 79,7 42x22 | 0,29 121x0 | 65",
                "140x44 list fit 0; 5 | 0,7 81x36 | 82,7 58x36 | 0,43 140x0 | 58",
                "160x45 list fit 0; 6 | 0,8 92x36 | 93,8 67x36 | 0,44 160x0 | 58",
                "200x64 list fit 0; 9 | 0,11 123x52 | 124,11 76x52 | 0,63 200x0 | 62",
                "200x80 list 30 3; 10 | 0,12 60x64 | 61,12 139x64 | 0,76 200x3 | 30",
                "200x80 99 30 3; 10 | 0,12 200x18 | 0,31 200x45 | 0,76 200x3 | 29",
            })
    void each_part_has_its_place(String made, String parts) {
        String[] words = made.split(" ");
        int[] size =
                Arrays.stream(words[0].split("x")).mapToInt(Integer::parseInt).toArray();
        Layout layout =
                Layout.of(new Size(size[0], size[1]), Integer.parseInt(words[3]), number(words[1]), number(words[2]));
        assertThat("%d | %s | %s | %s | %d"
                        .formatted(
                                layout.axis().rows(),
                                text(layout.list()),
                                text(layout.detail()),
                                text(layout.narration()),
                                layout.share()))
                .isEqualTo(parts);
        assertThat(layout.facets()).isEqualTo(below(layout.detail(), 1));
        assertThat(layout.lanes()).isEqualTo(below(layout.list(), layout.list().rows() < 5 ? 0 : 1));
        assertThat(layout.hasHeadings()).isEqualTo(layout.list().rows() >= 8);
        assertThat(layout.outputText()).isEqualTo(size[0] - 4);
    }

    private static OptionalInt number(String word) {
        return Character.isDigit(word.charAt(0)) ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    private static String text(Rect rect) {
        return rect.left() + "," + rect.top() + " " + rect.columns() + "x" + rect.rows();
    }

    private static Rect below(Rect rect, int rows) {
        return new Rect(rect.left(), rect.top() + rows, rect.columns(), rect.rows() - rows);
    }

    @ParameterizedTest
    @CsvSource({"40, 10", "80, 16", "80, 24", "100, 43", "100, 60"})
    void the_divider_goes_to_the_row_that_it_is_dragged_to(int columns, int rows) {
        Layout layout = Layout.of(new Size(columns, rows), 0, OptionalInt.empty(), OptionalInt.empty());
        for (int row = layout.list().top(); row < layout.detail().bottom(); row++) {
            int share = layout.shareAt(7, row);
            Layout dragged = Layout.of(new Size(columns, rows), 0, OptionalInt.empty(), OptionalInt.of(share));
            assertThat(share).isBetween(20, 80);
            assertThat(dragged.divider().top() == row || share == 20 || share == 80)
                    .as("row %d is %d percent", row, share)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 20", "24, 20", "60, 50", "61, 51", "95, 80", "119, 80"})
    void beside_each_other_the_list_takes_the_share_of_the_columns(int column, int share) {
        Layout layout = Layout.of(new Size(120, 40), 0, OptionalInt.empty(), OptionalInt.empty());
        assertThat(layout.shareAt(column, 9)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        // columns, rows, offers; the palette's first row and its rows
        "40, 10, 30, 4, 5",
        "80, 24, 30, 13, 10",
        "80, 24, 3, 20, 3",
        "120, 40, 30, 21, 18"
    })
    void the_palette_stands_on_the_prompt(int columns, int rows, int offers, int top, int shown) {
        Layout layout = Layout.of(new Size(columns, rows), 0, OptionalInt.empty(), OptionalInt.empty());
        assertThat(layout.palette(offers)).isEqualTo(new Rect(0, top, columns, shown));
        assertThat(layout.palette(offers).bottom()).isEqualTo(layout.prompt().top());
        assertThat(layout.palette().bottom()).isEqualTo(layout.prompt().top());
    }

    @Test
    void a_size_is_clamped() {
        assertThat(new Size(0, -5)).isEqualTo(new Size(1, 1));
        assertThat(new Size(5000, 1001)).isEqualTo(new Size(1000, 1000));
    }

    @Test
    void the_output_lies_over_list_and_detail() {
        Layout layout = Layout.of(new Size(120, 40), 0, OptionalInt.empty(), OptionalInt.empty());
        assertThat(layout.output())
                .isEqualTo(new Rect(0, layout.list().top(), 120, layout.list().rows()));
        assertThat(layout.of(Pane.OUTPUT)).isEqualTo(layout.output());
        assertThat(layout.of(Pane.LIST)).isEqualTo(layout.list());
        assertThat(layout.of(Pane.DETAIL)).isEqualTo(layout.detail());
    }

    @ParameterizedTest
    @CsvSource({"40, 10", "80, 24", "120, 40", "200, 50"})
    void what_is_read_has_the_rows_of_the_axis_too(int columns, int rows) {
        Layout all = Layout.of(new Size(columns, rows), 2, OptionalInt.empty(), OptionalInt.empty());
        Layout reading = all.withoutAxis();
        assertThat(reading.axis().rows()).isZero();
        assertThat(reading.rule()).isEqualTo(new Rect(0, 1, columns, 1));
        assertThat(reading.output()).isEqualTo(new Rect(0, 2, columns, rows - 5));
        assertThat(reading.list()).isEqualTo(all.list());
        assertThat(reading.detail()).isEqualTo(all.detail());
    }

    /** Checks that the panes fill the screen without a gap, and don't overlap. */
    private static void check(Size size) {
        Layout layout = Layout.of(size, 0, OptionalInt.empty(), OptionalInt.empty());
        int columns = Math.max(size.columns(), Layout.SMALLEST.columns());
        int rows = Math.max(size.rows(), Layout.SMALLEST.rows());
        List<Rect> panes = List.of(
                layout.title(),
                layout.axis(),
                layout.rule(),
                layout.list(),
                layout.divider(),
                layout.detail(),
                layout.prompt());
        int cells = 0;
        for (Rect pane : panes) {
            boolean inside = 0 <= pane.left() && pane.right() <= columns && 0 <= pane.top() && pane.bottom() <= rows;
            boolean real = pane.columns() > 0 && pane.rows() > 0;
            boolean apart = panes.stream().noneMatch(other -> !other.equals(pane) && overlap(pane, other));
            assertThat(inside && real && apart).as("%s: %s", size, pane).isTrue();
            cells += pane.columns() * pane.rows();
        }
        assertThat(cells).as("%s", size).isEqualTo(columns * rows);
        assertThat(layout.detailText())
                .as("%s", size)
                .isBetween(20, layout.detail().columns());
    }

    private static boolean overlap(Rect one, Rect other) {
        return one.left() < other.right()
                && other.left() < one.right()
                && one.top() < other.bottom()
                && other.top() < one.bottom();
    }
}
