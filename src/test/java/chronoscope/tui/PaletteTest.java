package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Keymap;
import chronoscope.command.Offer;
import chronoscope.explore.Pane;
import chronoscope.explore.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final List<Offer> OFFERED = Offer.of("", Pane.LIST, List.of(), Keymap.USUAL);

    @Test
    void it_lists_what_fits_on_the_smallest_screen() {
        Golden.check("palette-40x10", Driver.curated(40, 10).keys("^P \"fi\"").screen());
    }

    @Test
    void enter_does_a_command_that_needs_no_more() {
        Driver driver = Driver.curated(80, 24).keys("& \"actor:china\" Enter ^P \"undo\"");
        assertThat(driver.keys("Enter").screen()).contains("14 events").doesNotContain("─ actor:china");
    }

    @Test
    void enter_asks_for_what_a_command_needs() {
        Driver driver = Driver.curated(80, 24).keys("^P \"goto\" Enter");
        assertThat(driver.screen()).contains("\n :goto  ");
        driver.keys("\"soleimani-strike\" Enter");
        assertThat(driver.controller.explorer().event().orElseThrow().id()).isEqualTo("soleimani-strike");
    }

    @Test
    void escape_gives_up() {
        String before = Driver.curated(80, 24).screen();
        assertThat(Driver.curated(80, 24).keys("^P \"quit\" Esc").screen()).isEqualTo(before);
        assertThat(Driver.curated(80, 24).keys("^P Backspace").screen()).isEqualTo(before);
    }

    @Test
    void the_arrows_and_control_letters_and_tab_choose() {
        int last = OFFERED.size() - 1;
        check("", 0);
        check("Down ^N Tab", 3);
        check("Down ^N Tab Up ^P ShiftTab", 0);
        check("Up", last);
        check("Up Down", 0);
        check("PageDown", 10);
        check("PageDown ".repeat(9).strip(), last);
        check("PageDown PageUp", 0);
        check("Down \"r\" Backspace", 0);
        check("Down Left", 1);
    }

    @Test
    void what_was_done_is_offered_first() {
        Driver driver = Driver.curated(80, 24).keys("& \"actor:china\" Enter ^P \"theme\" Enter \"light\" Enter ^P");
        assertThat(driver.screen()).containsSubsequence("theme  ", "filter  ", "find  ");
    }

    @Test
    void tab_where_nothing_is_typed_offers_commands_in_the_same_order() {
        List<String> names = OFFERED.subList(0, 8).stream()
                .map(offer -> "\n  " + offer.spec().name() + " ")
                .toList();
        assertThat(Driver.curated(80, 24).keys(": Tab").screen()).containsSubsequence(names);
        Driver driver = Driver.curated(80, 24).keys("& \"actor:china\" Enter : \"theme\" Space \"light\" Enter : Tab");
        assertThat(driver.screen()).containsSubsequence("\n  theme ", "\n  filter ");
        assertThat(driver.keys("\"f\" Tab").screen()).containsSubsequence("\n  filter ", "\n  filters ");
    }

    @Test
    void what_is_chosen_is_in_sight_and_what_is_cut_says_so() {
        assertThat(Driver.curated(80, 24).keys("^P Up").screen())
                .contains(OFFERED.get(OFFERED.size() - 1).spec().summary().substring(0, 20));
        for (int columns = 40; columns <= 70; columns++) {
            assertThat(Driver.curated(columns, 12).keys("^P \"browser\"").screen())
                    .as("%d columns", columns)
                    .containsPattern("open  .*(browser|…) +o O\n");
        }
    }

    @Test
    void what_is_pasted_is_typed_in_one_line() {
        Driver driver = Driver.curated(80, 24).keys("^P");
        driver.controller.paste("take\n search\t");
        assertThat(driver.screen()).contains("command take search ", "clear");
    }

    @Test
    void letters_that_no_command_has_say_so() {
        Driver driver = Driver.curated(80, 24).keys("^P \"zzz\"");
        assertThat(driver.screen()).contains("nothing has these letters");
        String before = driver.screen();
        assertThat(driver.keys("Down PageUp Enter Tab Enter").screen()).isEqualTo(before);
        assertThat(driver.keys("^U \"undo\" Enter").screen())
                .contains("there is no change of the filters or of a note to undo");
    }

    @Test
    void a_resize_keeps_what_is_typed() {
        Driver driver = Driver.curated(80, 24).keys("^P \"rel\"");
        driver.controller.resize(new Size(60, 12));
        assertThat(driver.screen()).contains("command rel", "reload");
        assertThat(driver.keys("Enter").effects).containsExactly("reload");
    }

    /** Presses keys in the palette, and checks which of what is offered is then chosen. */
    private static void check(String keys, int chosen) {
        String screen = Driver.curated(80, 24).keys("^P " + keys).screen();
        assertThat(screen.lines())
                .as(keys)
                .anyMatch(line ->
                        line.startsWith("▌ " + OFFERED.get(chosen).names().split(",", 2)[0]));
    }
}
