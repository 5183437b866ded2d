package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said is read to its end where the last line has no room for it: in the output pane. */
class LongMessageTest {
    private static final String SHORT = "the message is long";
    private final List<String> done = new ArrayList<>();
    private Driver driver;

    @BeforeEach
    void open() {
        String title =
                "A log of those who went a long way " + "to the lighthouse and back, ".repeat(30) + "with a lamp";
        driver = Driver.journaled(
                Driver.yaml("title: Lamps\nsources:\n  log: {type: book, title: '" + title + "'}\n"
                        + "  page: {type: book, title: A page}\nevents:\n"
                        + "  - {id: walk, date: 1900, title: A walk, citations: [{source: log}]}\n"
                        + "  - {id: rest, date: 1901, title: A rest, citations: [{source: page}]}\n"),
                80,
                24,
                entry -> done.add(entry.command().text()));
    }

    @Test
    void a_key_with_much_to_say_opens_the_output_pane() {
        driver.keys("y");
        Golden.check("message-80x24", driver.screen());
        assertThat(driver.screen()).contains("copy A Log").contains(SHORT);
        assertThat(driver.keys("G").screen()).contains("a Lamp");
        assertThat(driver.keys("g / \"lamp\" Enter").screen()).contains("a Lamp");
        assertThat(driver.keys("Esc q").screen()).contains("A rest").doesNotContain(SHORT);
        assertThat(driver.controller.ended()).isFalse();
        assertThat(done).contains("focus output").anyMatch(line -> line.startsWith("message "));
    }

    @Test
    void a_command_does_the_same_where_the_reader_is() {
        driver.keys("Tab : \"copy\" Space \"citation\" Enter");
        assertThat(driver.screen()).contains("copy A Log").contains(SHORT);
        assertThat(driver.keys("q Tab j").screen()).contains("2/2");
    }

    @Test
    void what_fits_stays_in_the_foot() {
        driver.keys("j y");
        assertThat(driver.screen()).contains("A walk").contains("copy ").doesNotContain(SHORT);
    }
}
