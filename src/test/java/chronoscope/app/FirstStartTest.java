package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Measure;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Who starts the text UI for the first time is told how to begin, and nobody is told twice. */
class FirstStartTest extends TerminalProgram {
    @Test
    void the_first_screen_ever_names_the_first_keys() throws Exception {
        Files.delete(state());
        Pty first = opened(80, 24);
        assertThat(first.lines().get(23)).contains(FirstStart.HINT, "1/14");
        first.type("j");
        first.awaitGone(":tutorial");
        first.type("q");
        assertEnds(first, 0);
        Pty second = opened(80, 24);
        assertThat(second.lines().get(23)).doesNotContain(":tutorial").contains("built-in timeline");
        second.type("q");
        assertEnds(second, 0);
    }

    @Test
    void a_start_without_a_screen_is_no_first_one() throws Exception {
        Files.delete(state());
        assertThat(chronoscope("-c", "state").out()).doesNotContain("j k move");
        assertThat(chronoscope().exit()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(state()).doesNotExist();
    }

    @Test
    void the_hint_fits_a_usual_screen() {
        assertThat(Measure.NARROW.of(FirstStart.HINT)).isLessThanOrEqualTo(60);
    }
}
