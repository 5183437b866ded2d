package chronoscope.tui;

import static chronoscope.terminal.Input.Pointed.Kind.DRAG;
import static chronoscope.terminal.Input.Pointed.Kind.PRESS;
import static chronoscope.terminal.Input.Pointed.Kind.RELEASE;
import static chronoscope.terminal.Input.Pointed.Kind.WHEEL_DOWN;
import static chronoscope.terminal.Input.Pointed.Kind.WHEEL_UP;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Explorer;
import chronoscope.explore.Layout;
import chronoscope.explore.Size;
import chronoscope.model.ReadSoFar;
import chronoscope.replay.PlayOptions;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.terminal.Input;
import chronoscope.view.Scene;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MouseTest {
    private static final int AXIS = 2;
    private static final int LIST = 5;

    /** Returns anything that a mouse may do on a screen of that size, or a little beyond it. */
    static Input.Pointed any(Random random, Size size) {
        Input.Pointed.Kind[] kinds = Input.Pointed.Kind.values();
        return new Input.Pointed(
                kinds[random.nextInt(kinds.length)],
                random.nextInt(size.columns() + 5),
                random.nextInt(size.rows() + 5));
    }

    @Test
    void a_click_on_the_axis_jumps_and_back_returns() {
        Driver driver = Driver.curated(80, 24).keys("j");
        point(driver, PRESS, 77, AXIS);
        check(driver, "nuclear-deal");
        point(driver, RELEASE, 77, AXIS);
        String there = event(driver);
        assertThat(there).isNotEqualTo("nuclear-deal");
        check(driver.keys("["), "nuclear-deal");
        point(driver, RELEASE, 77, AXIS);
        check(driver, "nuclear-deal");
    }

    @Test
    void dragging_pans_and_does_not_jump() {
        Driver driver = Driver.curated(80, 24).keys("S j : \"zoom\" Space \"2010/2020\" Enter");
        point(driver, PRESS, 50, AXIS);
        point(driver, DRAG, 50, AXIS + 1);
        checkPart(driver, "2010", "2020");
        point(driver, DRAG, 65, AXIS);
        checkPart(driver, "2007-11-20", "2018-11-19");
        point(driver, DRAG, 70, LIST);
        checkPart(driver, "2007-03-08", "2018-03-07");
        point(driver, DRAG, 50, AXIS);
        checkPart(driver, "2010", "2020");
        point(driver, RELEASE, 50, AXIS);
        check(driver, "nuclear-deal");
        point(driver, DRAG, 10, AXIS);
        checkPart(driver, "2010", "2020");
    }

    @Test
    void a_double_click_on_an_event_enters_it() {
        Driver driver = Driver.curated(80, 24);
        for (int click = 0; click < 2; click++) {
            point(driver, PRESS, 10, LIST + 6);
            point(driver, RELEASE, 10, LIST + 6);
        }
        check(driver, "drills-2019");
        assertThat(driver.controller.explorer().focus().label()).isEqualTo("detail");
    }

    @Test
    void a_click_takes_back_what_was_typed_of_a_longer_key() {
        for (String begun : new String[] {"5", "m", "'"}) {
            Driver driver = Driver.curated(80, 24).keys(begun);
            point(driver, PRESS, 10, LIST + 4);
            check(driver.keys("j"), "parade-2016");
        }
    }

    @Test
    void a_click_in_the_palette_chooses() {
        Driver driver = Driver.curated(80, 24).keys("^P");
        Layout layout = driver.controller.explorer().layout();
        point(driver, WHEEL_DOWN, 10, layout.palette().top());
        point(driver, PRESS, 10, layout.palette().top() - 1);
        assertThat(driver.screen()).contains("command ");
        point(driver, PRESS, 10, layout.palette().top() + 3);
        assertThat(driver.screen()).contains("the axis shows all of its time");
        driver.keys("^P Up");
        point(driver, PRESS, 10, layout.palette().bottom() - 1);
        assertThat(driver.screen()).doesNotContain("command ");
    }

    @Test
    void the_wheel_goes_up_and_down_in_the_palette() {
        Driver driver = Driver.curated(80, 24).keys("^P");
        point(driver, WHEEL_UP, 10, LIST);
        point(driver, WHEEL_DOWN, 10, LIST);
        point(driver, WHEEL_DOWN, 10, LIST);
        point(driver, WHEEL_UP, 10, LIST);
        assertThat(driver.screen())
                .isEqualTo(Driver.curated(80, 24).keys("^P Down").screen());
    }

    @Test
    void at_a_line_that_is_typed_it_does_nothing() {
        for (String keys : new String[] {"/ \"drills\"", ": \"go\"", "& \"tag:\" Tab"}) {
            Driver driver = Driver.curated(80, 24).keys(keys);
            checkDeaf(driver);
        }
    }

    @Test
    void while_a_script_is_played_or_a_file_is_read_it_does_nothing() throws IOException {
        Driver driver = Driver.curated(80, 24);
        Script script = Script.read(ScriptSource.once("t", new StringReader("next\nsay \"Words\"\npause key\nnext\n")));
        driver.controller.play(script, PlayOptions.USUAL);
        checkDeaf(driver);
        driver.keys("Esc");
        point(driver, PRESS, 10, LIST + 6);
        check(driver, "drills-2019");
        Driver loading = Driver.curated(80, 24);
        loading.controller.loading(new Scene.Loading(0.5, 100, new ReadSoFar("", List.of(), 10)));
        checkDeaf(loading);
    }

    /** Checks that nothing that the mouse may do changes the screen. */
    private static void checkDeaf(Driver driver) {
        String before = driver.screen();
        Random random = new Random(1);
        for (int action = 0; action < 300; action++) {
            driver.controller.point(any(random, Size.USUAL));
        }
        assertThat(driver.screen()).isEqualTo(before);
    }

    private static void point(Driver driver, Input.Pointed.Kind kind, int column, int row) {
        driver.controller.point(new Input.Pointed(kind, column, row));
    }

    private static void check(Driver driver, String event) {
        assertThat(event(driver)).isEqualTo(event);
    }

    private static String event(Driver driver) {
        return driver.controller.explorer().event().orElseThrow().id();
    }

    private static void checkPart(Driver driver, String... ends) {
        Explorer explorer = driver.controller.explorer();
        assertThat(explorer.window().orElseThrow().ends()).containsExactly(ends);
    }
}
