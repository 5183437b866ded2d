package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

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
        assertThat(Layout.of(new Size(109, 50), 0, Pane.LIST, OptionalInt.empty())
                        .sideBySide())
                .isFalse();
        assertThat(Layout.of(new Size(110, 10), 0, Pane.LIST, OptionalInt.empty())
                        .sideBySide())
                .isTrue();
    }

    @Test
    void a_size_is_clamped() {
        assertThat(new Size(0, -5)).isEqualTo(new Size(1, 1));
        assertThat(new Size(5000, 1001)).isEqualTo(new Size(1000, 1000));
    }

    @Test
    void the_output_lies_over_list_and_detail() {
        Layout layout = Layout.of(new Size(120, 40), 0, Pane.LIST, OptionalInt.empty());
        assertThat(layout.output())
                .isEqualTo(new Rect(0, layout.list().top(), 120, layout.list().rows()));
        assertThat(layout.of(Pane.OUTPUT)).isEqualTo(layout.output());
        assertThat(layout.of(Pane.LIST)).isEqualTo(layout.list());
        assertThat(layout.of(Pane.DETAIL)).isEqualTo(layout.detail());
    }

    /** Checks that the panes fill the screen without a gap, and don't overlap. */
    private static void check(Size size) {
        Layout layout = Layout.of(size, 0, Pane.LIST, OptionalInt.empty());
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
