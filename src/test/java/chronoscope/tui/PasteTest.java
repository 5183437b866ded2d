package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is pasted at a prompt. */
class PasteTest {
    private final Driver driver = Driver.curated(100, 30);

    /** A ~ ends a line of what is pasted. */
    @ParameterizedTest
    @CsvSource({
        "goto nuclear-deal~filter drills~, run these 2 lines?, cursor=drills-2019, drills",
        "~~goto wei-visit~~  # a comment~ filter tag:diplomacy OR drills, run these 3 lines?, cursor=wei-visit, tag:dip",
        "goto nuclear-deal~nonsense~filter drills, run these 3 lines?, cursor=nuclear-deal, no command 'nonsense'",
        "goto nuclear-deal~, goto <, cursor=nuclear-deal, 2015",
    })
    void lines_are_kept_and_run_after_a_question(String pasted, String asked, String state, String shown) {
        driver.keys(":");
        driver.controller.paste(pasted.replace('~', '\n'));
        assertThat(driver.screen()).contains(asked).doesNotContain("cursor=");
        driver.keys("Enter");
        assertThat(driver.screen()).contains(shown);
        driver.keys(": \"state\" Enter");
        assertThat(driver.screen()).contains(state);
    }

    @Test
    void lines_that_nobody_accepts_do_nothing() {
        driver.keys(":");
        driver.controller.paste("last\nfilter drills");
        assertThat(driver.screen()).contains(":last⏎filter drills");
        driver.keys("Esc");
        assertThat(driver.screen()).contains("1/14");
    }

    @Test
    void a_search_is_one_line() {
        driver.keys("/");
        driver.controller.paste("naval\ndrills\n");
        assertThat(driver.screen()).contains("/naval drills ");
        driver.keys("Enter");
        assertThat(driver.screen()).contains("match 1 of");
    }

    @Test
    void tab_completes_the_line_of_the_caret() {
        driver.keys(":");
        driver.controller.paste("last\ngoto nuclear-d");
        driver.keys("Tab Enter");
        assertThat(driver.screen()).contains("2/14");
    }
}
