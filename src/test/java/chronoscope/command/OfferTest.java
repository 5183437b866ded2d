package chronoscope.command;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Pane;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfferTest {
    @Test
    void nothing_typed_offers_every_command() {
        assertThat(Offer.of("", Pane.LIST, List.of(), Keymap.USUAL))
                .extracting(Offer::spec)
                .containsExactlyInAnyOrderElementsOf(CommandTable.rows());
    }

    @Test
    void what_was_used_last_comes_first() {
        assertThat(Offer.of("", Pane.LIST, List.of("undo", "cite"), Keymap.USUAL))
                .extracting(offer -> offer.spec().name())
                .startsWith("undo", "cite", "find");
        first("ed", "edit", "redraw", List.of());
        first("e", "export", "edit", List.of("export"));
        first("e", "edit", "export", List.of());
    }

    @Test
    void where_nothing_is_typed_what_has_a_key_in_the_pane_comes_first() {
        List<String> offered = Offer.of("", Pane.FILTERS, List.of(), Keymap.USUAL).stream()
                .map(offer -> offer.spec().name())
                .toList();
        assertThat(offered).containsSubsequence("filter", "undo", "open", "next", "find");
        assertThat(offered).hasSameSizeAs(CommandTable.rows());
    }

    @Test
    void letters_are_found_in_their_order() {
        check("rcd", "record", List.of(0, 2, 5), List.of());
        check("rec", "record", List.of(0, 1, 2), List.of());
        check("EXIT", "quit", List.of(6, 7, 8, 9), List.of());
    }

    @Test
    void a_name_is_better_than_a_meaning() {
        check("browser", "open", List.of(), List.of(27, 28, 29, 30, 31, 32, 33));
        check("red", "redraw", List.of(0, 1, 2), List.of());
    }

    @Test
    void of_names_that_fit_as_well_one_with_a_key_that_does_more_than_move_is_first() {
        check("fi", "find", List.of(0, 1), List.of());
    }

    @Test
    void a_meaning_is_found_by_the_starts_of_its_words() {
        check("remove search", "clear", List.of(), List.of(0, 1, 2, 3, 4, 5, 31, 32, 33, 34, 35, 36));
    }

    @Test
    void letters_side_by_side_and_at_the_starts_of_words_and_of_all_count_for_more() {
        better("ab", "xxab", "xaxb");
        better("ab", "x ab", "xxab");
        better("ab", "ab x", "x ab");
    }

    @Test
    void in_a_meaning_letters_inside_of_words_only_follow_others() {
        assertThat(Fuzzy.of("the", "in the hall", Fuzzy.Starts.WORDS)).isPresent();
        assertThat(Fuzzy.of("he", "in the hall", Fuzzy.Starts.WORDS)).isEmpty();
        assertThat(Fuzzy.of("ta", "in the hall", Fuzzy.Starts.WORDS)).isEmpty();
    }

    @Test
    void what_fits_nothing_offers_nothing() {
        assertThat(Offer.of("zzz", Pane.LIST, List.of(), Keymap.USUAL)).isEmpty();
        assertThat(Offer.of("x".repeat(5000), Pane.LIST, List.of(), Keymap.USUAL))
                .isEmpty();
    }

    @Test
    void an_offer_names_the_keys_of_the_pane() {
        keys("find", Pane.LIST, "/ n N *");
        keys("find", Pane.OUTPUT, "/ n N");
        keys("help", Pane.LIST, "?");
        keys("prompt", Pane.LIST, ":");
        keys("page", Pane.DETAIL, "Space b");
    }

    @Test
    void a_command_is_done_and_one_that_needs_words_asks_for_them() {
        line("undo", "undo");
        line("open", "open");
        line("goto", "prompt command \"goto \"");
        line("theme", "prompt command \"theme \"");
        line("filter", "prompt command \"filter \"");
    }

    @Test
    void every_line_of_an_offer_can_be_read() {
        for (Offer offer : Offer.of("", Pane.LIST, List.of(), Keymap.USUAL)) {
            assertThat(Lines.parse(offer.line()).problem()).as(offer.line()).isEmpty();
        }
    }

    @Test
    void moves_and_panes_are_not_remembered_and_nothing_twice() {
        List<String> recent = List.of();
        for (String line : List.of("cite", "next 3", "enter", "filter actor:china", "palette", "cite", "undo")) {
            recent = Offer.recently(command(line), recent);
        }
        assertThat(recent).containsExactly("undo", "cite", "filter");
        List<String> many = IntStream.range(0, 20).mapToObj(String::valueOf).toList();
        assertThat(Offer.recently(command("undo"), many)).hasSize(20).startsWith("undo", "0");
    }

    private static Command command(String line) {
        return Lines.parse(line).commands().get(0);
    }

    private static Offer best(String typed) {
        return Offer.of(typed, Pane.LIST, List.of(), Keymap.USUAL).get(0);
    }

    private static void check(String typed, String name, List<Integer> inNames, List<Integer> inSummary) {
        Offer best = best(typed);
        assertThat(best.spec().name()).isEqualTo(name);
        assertThat(best.inNames()).isEqualTo(inNames);
        assertThat(best.inAbout()).isEqualTo(inSummary);
    }

    private static void first(String typed, String first, String other, List<String> recent) {
        List<String> names = Offer.of(typed, Pane.LIST, recent, Keymap.USUAL).stream()
                .map(offer -> offer.spec().name())
                .toList();
        assertThat(names).contains(first, other);
        assertThat(names.indexOf(first)).isLessThan(names.indexOf(other));
    }

    private static void keys(String name, Pane pane, String keys) {
        assertThat(Offer.of(name, pane, List.of(), Keymap.USUAL).get(0).keys()).isEqualTo(keys);
    }

    private static void better(String typed, String text, String other) {
        assertThat(score(typed, text)).as(text).isGreaterThan(score(typed, other));
    }

    private static int score(String typed, String text) {
        return Fuzzy.of(typed, text, Fuzzy.Starts.ANYWHERE).orElseThrow().score();
    }

    private static void line(String typed, String line) {
        assertThat(best(typed).line()).isEqualTo(line);
    }
}
