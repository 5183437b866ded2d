package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.view.Glyphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesScreenTest {
    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void what_the_reader_has_noted_is_marked_in_the_list_and_stands_in_the_detail(int columns, int rows) {
        Golden.check("notes-" + columns + "x" + rows, noted(columns, rows).screen());
    }

    private static Driver noted(int columns, int rows) {
        return Driver.curated(columns, rows)
                .keys("j # \"check\" Enter")
                .keys("j ! A \"Ask;\" Space \"them\" Space \"#2\" Enter");
    }

    @Test
    void without_other_characters_the_marks_are_letters_of_ascii() {
        assertThat(noted(80, 24).screen(Glyphs.ASCII)).contains("^:", "\":").doesNotContain("★", "✎");
    }

    @Test
    void a_note_is_written_at_a_prompt_that_holds_the_last_one_and_emptied_it_is_gone() {
        Driver driver = Driver.curated(80, 24).keys("A \"One\" Enter A");
        assertThat(driver.screen()).contains("note: One");
        driver.keys("\";two\" Enter A");
        assertThat(driver.screen()).contains("note: One;two");
        driver.keys("^u Enter");
        assertThat(driver.screen()).contains("the note is gone; u brings it back");
        driver.keys("u A");
        assertThat(driver.screen()).contains("note: One;two");
        driver.keys("Esc A ^u Esc");
        assertThat(driver.screen()).contains("Note    One;two");
        assertThat(Driver.curated(80, 24).keys("A Enter").screen()).doesNotContain("note of yours");
    }
}
