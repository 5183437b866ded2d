package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.ReadSoFar;
import chronoscope.view.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ^C does, and what is typed while a file is read. */
class InterruptTest {
    private final Driver driver = Driver.curated(100, 30);

    @ParameterizedTest
    @CsvSource({
        "^C, false",
        "^C ^C, true",
        "^C j ^C, false",
        "/ ^C, false",
        "/ ^C ^C, false",
        "/ ^C ^C ^C, true",
        "m ^C, false",
        "m ^C ^C, true",
        "Enter ^C ^C, true",
    })
    void pressed_twice_in_a_pane_it_ends(String keys, boolean ends) {
        assertThat(driver.keys(keys).controller.ended()).isEqualTo(ends);
    }

    @Test
    void once_its_time_has_passed_the_next_is_the_first() {
        driver.keys("^C").controller.stay();
        assertThat(driver.keys("^C").controller.ended()).isFalse();
        assertThat(driver.screen()).contains("q leaves, Q or ^C once more quits");
    }

    @ParameterizedTest
    @CsvSource({
        "j j, 3/14",
        "/ \"drills\" Enter, match 1 of",
        ": \"lastq\", :lastq",
        "G k, 13/14",
    })
    void what_is_typed_while_a_file_is_read_is_done_then(String keys, String shown) {
        driver.controller.loading(new Scene.Loading(0.5, 100, new ReadSoFar("", List.of(), 10)));
        assertThat(driver.keys(keys).controller.ended()).isFalse();
        driver.loaded();
        assertThat(driver.screen()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"q", "Q", "^C", "j q", "/ ^C"})
    void what_leaves_does_so_while_a_file_is_read(String keys) {
        driver.controller.loading(new Scene.Loading(0.5, 100, new ReadSoFar("", List.of(), 10)));
        assertThat(driver.keys(keys).controller.ended()).isTrue();
    }
}
