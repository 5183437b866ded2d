package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Binding;
import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.explore.Pane;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A key and the command of its binding do the same, everywhere. */
class AgreementTest {
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
                                    List.of(0, 3).forEach(count -> all.add(Arguments.of(pane, binding, key, count)))));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void keys_and_scripts_agree(Pane pane, Binding binding, Key key, int count) {
        Driver byKeys = prepared(pane);
        Driver byScript = prepared(pane);
        if (count > 0) {
            byKeys.keys(String.valueOf(count));
        }
        byKeys.controller.press(key);
        if (binding.letter()) {
            byKeys.keys("a");
        }
        byScript.controller.type(binding.text(count).replace("{c}", "a"));
        assertThat(facts(byKeys)).isEqualTo(facts(byScript));
        assertThat(byKeys.effects).isEqualTo(byScript.effects);
        assertThat(byKeys.screen()).isEqualTo(byScript.screen());
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
