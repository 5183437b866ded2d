package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed at a prompt. */
class PromptTest {
    private final Driver driver = Driver.curated(100, 30);

    @Test
    void the_start_of_a_verb_is_recorded_as_the_command() {
        List<String> done = new ArrayList<>();
        Driver recorded = Driver.journaled(
                Driver.curated(), 100, 30, entry -> done.add(entry.command().text()));
        recorded.keys(":");
        recorded.controller.paste("the light; 5");
        assertThat(recorded.screen()).contains(":the light; 5", "theme ");
        recorded.keys("Enter");
        assertThat(done).endsWith("theme light", "row 5");
    }

    @ParameterizedTest
    @CsvSource({
        ": f, Tab lists 10 commands",
        ": f i, Tab lists 4 commands",
        "& t a g, No event matches tag. Without tag there are 14 events: Esc removes it.",
        "& t a g Enter, No event matches tag. Without tag there are 14 events: u removes it.",
        "& t a g, is read as a text; a field ends with",
    })
    void what_is_typed_says_how_to_go_on(String keys, String told) {
        String screen = Driver.curated(200, 24).keys(keys).screen();
        assertThat(screen.replaceAll("[ \n│┃]+", " ")).contains(told);
    }

    @ParameterizedTest
    @CsvSource({":, Tab lists the commands", "/, 'words, or a pattern'", "&, Tab lists the fields", "A, keeps your note"
    })
    void an_empty_prompt_says_what_can_be_typed(String key, String hint) {
        for (int columns : List.of(40, 100)) {
            Driver narrow = Driver.curated(columns, 12);
            assertThat(narrow.keys(key).screen()).contains(hint);
            assertThat(narrow.keys("\"x\"").screen()).doesNotContain(hint);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "q!", "x", "wq", "qa", "qui"})
    void what_other_programs_call_leaving_leaves(String word) {
        assertThat(driver.keys(": \"" + word + "\" Enter").controller.ended()).isTrue();
    }

    @Test
    void a_start_of_more_than_one_verb_says_of_which() {
        assertThat(driver.keys(": \"pa\" Enter").screen())
                .contains("'pa' is the start of page, palette, pan and pause");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Esc", "^C"})
    void what_was_given_up_can_be_recalled(String key) {
        driver.keys(": \"filter\" Space \"drills\" " + key + " : Up");
        assertThat(driver.screen()).contains(":filter drills");
        assertThat(driver.keys("Esc / Up").screen()).doesNotContain("filter drills");
    }

    @Test
    void what_was_given_to_a_prompt_is_not_recalled() {
        driver.controller.type("prompt find zebra");
        assertThat(driver.keys("Esc / Up").screen()).doesNotContain("zebra");
    }

    @Test
    void what_looks_like_a_pattern_is_one_until_it_is_switched() {
        List<String> done = new ArrayList<>();
        Driver recorded = Driver.journaled(
                Driver.curated(), 100, 30, entry -> done.add(entry.command().text()));
        assertThat(recorded.keys("/ \"erbil|drills\"").screen()).contains("(pattern; ^R: text)", "match 1 of ");
        assertThat(recorded.keys("^R").screen()).contains("no shown event has 'erbil|drills' (text; ^R: pattern)");
        recorded.keys("^R Enter / \"a(\" ^R");
        assertThat(recorded.screen()).contains("'a(' is not a pattern: missing closing ) (pattern; ^R: text)");
        recorded.keys("Enter ^R Enter / \"/a/\" Enter / \"why;?\" Enter");
        assertThat(done).containsSubsequence("find /erbil|drills/", "find a(", "find \"/a/\"", "find /\"why;?\"/");
        assertThat(recorded.keys("/ \"a*(\"").screen()).contains("(text; ^R: pattern)");
        assertThat(recorded.keys("Esc / \"erbil\"").screen()).doesNotContain("^R");
    }

    @Test
    void a_search_in_the_help_stays_in_the_help() {
        assertThat(driver.keys("? / \"down\"").screen()).contains("Keys of the list", "match 1 of ");
        assertThat(driver.keys("Enter n").screen()).contains("Keys of the list", "match 2 of ");
        assertThat(driver.keys("Esc").screen()).contains("Keys of the list");
        assertThat(driver.keys("Esc").screen()).doesNotContain("Keys of the list");
        assertThat(driver.keys("? / \"down\" Enter ?").screen()).doesNotContain("Keys of the list");
    }

    @Test
    void what_is_printed_has_a_page_of_its_keys_too() {
        assertThat(driver.keys("E ?").screen()).contains("Keys of the output");
        assertThat(driver.keys("?").screen())
                .doesNotContain("Keys of the output")
                .contains("1/14");
        assertThat(driver.controller.ended()).isFalse();
    }

    @Test
    void an_example_of_the_help_is_selected_and_run() {
        List<String> done = new ArrayList<>();
        Driver recorded = Driver.journaled(
                Driver.curated(), 100, 30, entry -> done.add(entry.command().text()));
        recorded.keys(": \"help\" Space \"dates\" Enter");
        assertThat(recorded.keys("j Enter").screen())
                .contains("the axis shows 2019 to 2022")
                .doesNotContain("example:");
        assertThat(done).containsSubsequence("help dates", "focus output", "next", "leave", "zoom 2019/2022");
        assertThat(done).doesNotContain("enter");
        recorded.keys(": \"help\" Space \"show\" Enter Enter");
        assertThat(recorded.screen()).doesNotContain("example:");
        assertThat(done).endsWith("leave", "show erbil-admission", "focus output");
    }

    @ParameterizedTest
    @CsvSource({
        // What is typed leads somewhere: that comes first, and the line is what is recorded.
        "t \"March\" Space \"2022\" Enter, goto March 2022",
        "t \"drills\" Enter, goto drills",
        "t \"drills\" Down Enter, goto drills-2022",
        "t \"drills\" Tab ShiftTab Enter, goto drills",
        // What leads nowhere is looked for among all names, events first.
        "t \"erbl\" Enter, goto erbil-admission",
        "t \"erbl\" Down Enter, filter place:=erbil",
        "t \"bagheri\" Down Enter, filter actor:=mohammad-bagheri",
        "m x t \"x\" Enter, jump x",
        // Nothing is typed: the cursor's event is the first.
        "j t Down Down Enter, goto parade-2016",
        // What was typed before is above the first.
        "t \"drills\" Enter G t Up Enter, goto drills",
    })
    void where_to_go_is_typed_or_chosen_below(String keys, String done) {
        List<String> commands = new ArrayList<>();
        Driver.journaled(
                        Driver.curated(),
                        100,
                        30,
                        entry -> commands.add(entry.command().text()))
                .keys(keys);
        assertThat(commands).last().isEqualTo(done);
    }

    @Test
    void what_can_be_gone_to_is_shown_before_anything_is_typed() {
        assertThat(driver.keys("m x t").screen())
                .contains("x: Iraq's invasion of Iran", "mark", "event", "1 to ")
                .contains("a date, or words");
        assertThat(driver.keys("\"2022-13-45\"").screen())
                .contains("months are 01 to 12")
                .doesNotContain("mark");
        assertThat(driver.keys("Esc t Enter").screen()).doesNotContain("go to");
    }
}
