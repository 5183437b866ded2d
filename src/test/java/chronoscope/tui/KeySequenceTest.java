package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys that are pressed one after the other. */
class KeySequenceTest {
    private final Driver driver = Driver.curated(80, 20);

    @ParameterizedTest
    @CsvSource({"z t, 0", "z b, 1", "z z, 2"})
    void the_row_of_the_cursor_is_put_into_its_place(String keys, int place) {
        driver.keys("7 G " + keys);
        int rows = driver.controller.explorer().layout().list().rows();
        int line = driver.controller.explorer().listLines().lineOf(6)
                - driver.controller.explorer().top();
        assertThat(line).isEqualTo(new int[] {0, rows - 1, rows / 2}[place]);
        assertThat(driver.screen()).contains("7/14");
    }

    @ParameterizedTest
    @CsvSource({"G z t, the list ends in sight", "1 G z b, the list starts in sight", "1 G z t, ''", "G z b, ''"})
    void a_row_that_can_not_be_placed_there_says_why(String keys, String told) {
        String screen = driver.keys(keys).screen();
        assertThat(screen).contains(told);
        assertThat(screen.contains("in sight")).isEqualTo(!told.isEmpty());
    }

    @Test
    void the_first_key_says_what_may_follow() {
        assertThat(driver.keys("z").screen()).contains("z: z row in the middle, t row at the top, b row at the bottom");
        assertThat(driver.keys("z").screen()).doesNotContain("z: z");
    }

    @Test
    void a_key_that_does_nothing_says_so() {
        assertThat(driver.keys("z x").screen()).contains("z x does nothing here; ? lists the keys");
        assertThat(driver.keys("z Esc").screen()).contains("z: nothing was done");
        assertThat(driver.keys("X").screen()).contains("X does nothing here; ? lists the keys");
        assertThat(driver.keys("j").screen()).doesNotContain("does nothing");
        assertThat(driver.keys("X 3").screen()).doesNotContain("does nothing");
    }

    @ParameterizedTest
    @CsvSource({"Z Z", "Z Q", "Enter Z Z"})
    void what_other_programs_call_leaving_leaves(String keys) {
        assertThat(driver.keys(keys).controller.ended()).isTrue();
    }

    @Test
    void in_the_detail_no_row_is_placed() {
        assertThat(driver.keys("Enter z t").screen()).contains("rows are placed in the list only");
    }

    @Test
    void a_line_is_scrolled_while_the_cursor_stays_where_it_can() {
        driver.keys("8 G z z");
        int top = driver.controller.explorer().top();
        driver.keys("^E");
        assertThat(driver.controller.explorer().top()).isEqualTo(top + 1);
        assertThat(driver.screen()).contains("8/14");
        driver.keys("^Y");
        assertThat(driver.controller.explorer().top()).isEqualTo(top);
        assertThat(driver.keys("9 9 ^Y").controller.explorer().top()).isZero();
        assertThat(driver.controller.explorer().row()).isLessThan(7);
    }

    @Test
    void scrolling_line_by_line_leads_from_one_end_to_the_other() {
        for (int line = 0; line < driver.controller.explorer().listLines().size(); line++) {
            driver.keys("^E");
        }
        int rows = driver.controller.explorer().layout().list().rows();
        assertThat(driver.controller.explorer().top())
                .isEqualTo(driver.controller.explorer().listLines().size() - rows);
    }

    @Test
    void entering_the_detail_selects_the_first_link_or_citation_in_sight() {
        Driver large = Driver.curated(100, 60).keys("G Enter");
        assertThat(large.controller.explorer().detailItem()).isZero();
        assertThat(large.keys("j h Enter").controller.explorer().detailItem()).isOne();
    }

    @Test
    void in_lanes_the_archived_copy_is_opened_and_lanes_are_ordered() {
        driver.keys("L s");
        assertThat(driver.screen()).contains("by count");
        driver.keys("O");
        assertThat(driver.screen()).contains("archived");
    }
}
