package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import chronoscope.command.Binding;
import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.explore.Explorer;
import chronoscope.explore.Layout;
import chronoscope.explore.Rect;
import chronoscope.explore.Size;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, the text UI stays sound. */
@Tag("once")
class RandomKeysTest {
    private static final int KEYS = 10_000;
    private static final int DRAWN = 10;
    private static final int OF = 100;
    private static final Timeline CURATED = Driver.curated();
    static final List<Key> ALL = keys();

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 10 * Thoroughness.TIMES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Execution(ExecutionMode.CONCURRENT)
    void random_keys_never_break_it(int seed) {
        Random random = new Random(seed);
        Driver driver = Driver.readOnly(CURATED);
        for (int pressed = 0; pressed < KEYS; pressed++) {
            if (random.nextInt(100) == 0) {
                driver.controller.resize(new Size(1 + random.nextInt(150), 1 + random.nextInt(60)));
            }
            if (random.nextInt(8) == 0) {
                driver.controller.point(
                        MouseTest.any(random, driver.controller.explorer().size()));
            } else {
                driver.controller.press(ALL.get(random.nextInt(ALL.size())));
            }
            if (driver.controller.ended()) {
                driver = Driver.readOnly(CURATED);
            }
            check(driver.controller.explorer());
            // Several after each other: each frame is drawn over the last one.
            if (pressed % OF < DRAWN) {
                check(driver.controller.scene().explorer());
                assertThat(driver.screen().lines().count())
                        .isEqualTo(driver.controller.explorer().size().rows());
            }
        }
    }

    private static void check(Explorer explorer) {
        int shown = explorer.shown().size();
        assertThat(explorer.row()).isBetween(shown == 0 ? -1 : 0, Math.max(shown - 1, shown == 0 ? -1 : 0));
        Layout layout = explorer.layout();
        assertThat(explorer.top()).isBetween(0, Math.max(0, explorer.listLines().size() - 1));
        if (shown > 0) {
            assertThat(explorer.listLines().lineOf(explorer.row()) - explorer.top())
                    .isBetween(0, layout.list().rows() - 1);
        }
        for (Rect pane : List.of(layout.list(), layout.detail(), layout.output(), layout.prompt())) {
            assertThat(pane.columns()).isPositive();
            assertThat(pane.rows()).isPositive();
        }
    }

    private static List<Key> keys() {
        List<Key> all = new ArrayList<>();
        Keymap.USUAL.bindings().stream().map(Binding::keys).forEach(all::addAll);
        Stream.of("Esc", "Enter", "Tab", "ShiftTab", "Backspace", "Delete", "Left", "Right", "Up", "Down")
                .map(Key::of)
                .forEach(all::add);
        "abcdeiotrxzZ:1239-\"();$#é日 "
                .chars()
                .mapToObj(Character::toString)
                .map(Key::of)
                .forEach(all::add);
        "abcdefghklnpuwz".chars().forEach(letter -> all.add(Key.ctrl((char) letter)));
        all.add(Key.alt("b"));
        all.add(Key.alt("f"));
        all.add(Key.alt("d"));
        return all;
    }
}
