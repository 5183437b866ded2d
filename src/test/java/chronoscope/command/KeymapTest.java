package chronoscope.command;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Explorer;
import chronoscope.explore.KeyHelp;
import chronoscope.explore.Output;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.Voyage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeymapTest {
    @Test
    void every_key_does_what_can_be_typed() {
        for (Binding binding : Keymap.USUAL.bindings()) {
            for (int count : new int[] {0, 1, 5}) {
                String line = binding.text(count).replace("{c}", "x");
                ParsedLine parsed = Lines.parse(line);
                assertThat(parsed.problem()).as(line).isEmpty();
                assertThat(parsed.commands()).as(line).isNotEmpty();
            }
        }
    }

    @Test
    void only_a_key_that_wants_a_letter_has_a_place_for_one() {
        assertThat(Keymap.USUAL.bindings())
                .allSatisfy(
                        binding -> assertThat(binding.command().contains("{c}")).isEqualTo(binding.letter()));
    }

    @ParameterizedTest
    @EnumSource
    void a_key_does_one_thing_in_a_pane(Pane pane) {
        Set<Key> keys = new HashSet<>();
        Keymap.USUAL
                .bindings(pane)
                .flatMap(binding -> binding.keys().stream())
                .forEach(key -> assertThat(keys.add(key)).as(key.label()).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void the_help_of_a_pane_names_its_keys(Pane pane) {
        Explorer start = Explorer.of(Voyage.TIMELINE, Size.USUAL, "dark");
        Explorer explorer = Panes.enter(start).explorer();
        Explorer there = switch (pane) {
            case LIST -> start;
            case DETAIL -> explorer;
            case LANES -> line(start, "lanes");
            case FILTERS -> line(line(start, "filter ship"), "focus filters");
            case FACETS -> line(start, "facets");
            case OUTPUT -> line(explorer.answered(Reply.lines(List.of("x"))), "focus output");
        };
        KeyHelp sheet = ((Output.Keys) Lines.parse("help keys")
                        .commands()
                        .get(0)
                        .applyTo(there)
                        .reply()
                        .output()
                        .get(0))
                .sheet();
        assertThat(sheet.title()).isEqualTo("Keys of the " + pane.label() + "; :help legend explains the signs");
        List<String> lines = sheet.groups().stream().flatMap(List::stream).toList();
        Keymap.USUAL
                .bindings(pane)
                .forEach(binding -> assertThat(lines)
                        .anySatisfy(line -> assertThat(line)
                                .startsWith("  ")
                                .contains(" " + binding.keyNames())
                                .endsWith("  " + binding.meaning())));
    }

    @Test
    void keys_are_found_by_pane() {
        check(Pane.LIST, Key.of("j"), 0, "next");
        check(Pane.LIST, Key.of("j"), 5, "next 5");
        check(Pane.LIST, Key.of("Enter"), 0, "enter");
        check(Pane.LIST, Key.of("Enter"), 3, "row 3; enter");
        check(Pane.DETAIL, Key.of("Enter"), 3, "enter");
        check(Pane.DETAIL, Key.of("h"), 0, "close");
        check(Pane.LIST, Key.ctrl('o'), 0, "back");
        check(Pane.LIST, Key.alt("Left"), 0, "back");
        check(Pane.LIST, Key.of("o"), 2, "open 2");
        check(Pane.OUTPUT, Key.of("q"), 0, "leave");
        check(Pane.LIST, Key.of("?"), 0, "help keys; focus output");
        check(Pane.OUTPUT, Key.of("?"), 0, "help keys");
        check(Pane.OUTPUT, Key.of("O"), 0, "open archived");
        check(Pane.FACETS, Key.of("O"), 2, "open archived 2");
        assertThat(Keymap.USUAL.binding(Pane.LIST, Key.of("h"))).isEmpty();
        assertThat(Keymap.USUAL.binding(Pane.FILTERS, Key.of("/"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIST, j k move; Enter detail; / find; & filter; u undo; L lanes; ? more",
        "DETAIL, j k move; Enter follow; q back; E evidence; o open; y copy; ? more",
        "LANES, j k move; Enter detail; q back; L other lanes; h l in lane; ? more",
        "FACETS, j k move; Enter only these; q back; h l field; - hide; ? more",
        "FILTERS, q back; Space on or off; e edit; J K reorder; x remove; ? more",
        "OUTPUT, j k scroll; g start; G end; Space page; Enter go there; q back; n N quote",
    })
    void the_last_line_names_some_keys_of_a_pane(Pane pane, String hints) {
        assertThat(named(Keymap.USUAL, pane)).isEqualTo(hints);
    }

    @Test
    void the_last_line_names_keys_as_they_are_bound() {
        Keymap own = Keymap.USUAL
                .binding(Set.of(Pane.LIST), Key.of("j"), Optional.empty())
                .binding(Set.of(Pane.LIST), Key.of("/"), Optional.of("last"));
        assertThat(named(own, Pane.LIST)).isEqualTo("Down k move; Enter detail; & filter; u undo; L lanes; ? more");
        assertThat(named(own, Pane.DETAIL)).startsWith("j k move;");
    }

    private static String named(Keymap keymap, Pane pane) {
        return keymap.hints(pane).stream()
                .map(hint -> hint.keys() + " " + hint.words())
                .collect(Collectors.joining("; "));
    }

    @Test
    void keys_are_written_as_documents_write_them() {
        assertThat(List.of(Key.of("j"), Key.ctrl('f'), Key.alt("Left")))
                .extracting(Key::label)
                .containsExactly("j", "^F", "Alt-Left");
    }

    private static Explorer line(Explorer explorer, String line) {
        return Lines.parse(line).commands().get(0).applyTo(explorer).explorer();
    }

    /** Checks the text of the command behind a key, for a count or, with 0, for none. */
    private static void check(Pane pane, Key key, int count, String command) {
        assertThat(Keymap.USUAL.binding(pane, key).map(binding -> binding.text(count)))
                .as(key.label())
                .contains(command);
    }
}
