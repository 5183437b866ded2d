package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Binding;
import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.explore.Pane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a terminal sends for a key does the same as the line of the command that the key is bound to, everywhere. */
@Tag("once")
class AgreementTest {
    /** What xterm sends for the keys that type no character. */
    private static final Map<String, String> SENT = Map.ofEntries(
            Map.entry("Space", " "),
            Map.entry("Enter", "\r"),
            Map.entry("Tab", "\t"),
            Map.entry("ShiftTab", "\u001B[Z"),
            Map.entry("Esc", "\u001B"),
            Map.entry("Backspace", "\u007F"),
            Map.entry("Up", "\u001B[A"),
            Map.entry("Down", "\u001B[B"),
            Map.entry("Right", "\u001B[C"),
            Map.entry("Left", "\u001B[D"),
            Map.entry("Home", "\u001B[H"),
            Map.entry("End", "\u001B[F"),
            Map.entry("Insert", "\u001B[2~"),
            Map.entry("Delete", "\u001B[3~"),
            Map.entry("PageUp", "\u001B[5~"),
            Map.entry("PageDown", "\u001B[6~"),
            Map.entry("F1", "\u001BOP"));

    /** Brings the explorer to where every command has something to do. */
    private static final List<String> BEFORE =
            List.of("filter -id:parade-2016", "find the", "row 6", "mark a", "goto soleimani-strike", "back", "list");

    static Stream<Arguments> bindings() {
        List<Arguments> all = new ArrayList<>();
        for (Pane pane : Pane.values()) {
            Keymap.USUAL
                    .bindings(pane)
                    .forEach(binding -> binding.keys()
                            .forEach(key ->
                                    counts(key).forEach(count -> all.add(Arguments.of(pane, binding, key, count)))));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void keys_and_scripts_agree(Pane pane, Binding binding, Key key, int count) {
        Driver byKeys = prepared(pane);
        Driver byScript = prepared(pane);
        byKeys.receive((count > 0 ? count : "") + sent(key) + (binding.letter() ? "a" : ""));
        byScript.controller.type(binding.text(count).replace("{c}", "a"));
        assertThat(facts(byKeys)).isEqualTo(facts(byScript));
        assertThat(byKeys.effects).isEqualTo(byScript.effects);
        assertThat(byKeys.screen()).isEqualTo(byScript.screen());
    }

    private static String sent(Key key) {
        if (key.prefix().isPresent()) {
            return sent(key.prefix().get()) + sent(key.last());
        }
        String plain = SENT.getOrDefault(key.name(), key.name());
        if (key.ctrl()) {
            return String.valueOf((char) (plain.charAt(0) & 0x1F));
        }
        // xterm writes a modifier, Alt the third, between the sequence's number, 1 where there is none, and its end.
        boolean sequence = plain.startsWith("\u001B[");
        return !key.alt() ? plain : sequence ? plain.replaceFirst("\\[([0-9]*)", "[1;3") : "\u001B" + plain;
    }

    /** Escape takes a number that was typed back, and does nothing else. */
    private static List<Integer> counts(Key key) {
        return key.equals(Key.of("Esc")) ? List.of(0) : List.of(0, 3);
    }

    @Test
    void escape_takes_back_what_was_begun_of_a_key_and_nothing_else() {
        for (String begun : List.of("5", "1 2 0", "m")) {
            Driver driver = Driver.curated(80, 24).keys("Enter");
            String before = driver.screen();
            assertThat(driver.keys(begun).screen()).isNotEqualTo(before);
            assertThat(driver.keys("Esc").screen()).isEqualTo(before);
            assertThat(driver.keys("Esc").controller.explorer().focus()).isEqualTo(Pane.LIST);
        }
    }

    @Test
    void a_mark_that_is_no_letter_is_told() {
        for (String keys : List.of("m 1", "' 1", "m ;")) {
            assertThat(Driver.curated(80, 24).keys(keys).screen()).contains("a mark is one letter, a to z or A to Z");
        }
    }

    private static Driver prepared(Pane pane) {
        Driver driver = Driver.curated(80, 24);
        BEFORE.forEach(driver.controller::type);
        driver.controller.type("focus " + pane.label());
        driver.controller.say("", false);
        driver.effects.clear();
        return driver;
    }

    private static String facts(Driver driver) {
        return driver.controller.explorer().toString().replaceAll("@[0-9a-f]+", "");
    }
}
