package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who opens a file again is where he was. */
@Tag("once")
class ComingBackTest extends TerminalProgram {
    private Path file = Path.of("");

    @BeforeEach
    void a_timeline() throws IOException {
        file = timeline("t.yaml", "One", "Two", "Three");
    }

    @Test
    void event_filters_search_marks_and_colours_are_there_again() throws Exception {
        leave(":filter t\rjmb/thr\r:theme light\rq", "2/2", 0);
        assertThat(Files.getPosixFilePermissions(kept())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(kept()))
                .contains("theme light\nselect e3\nmark b\nfilter t\nfind thr\n")
                .contains("# Where a reader was in: " + file.toRealPath());
        Pty again = opened(100, 24, "./t.yaml");
        assertThat(again.screen()).contains("where you were on ", "; fresh starts again", "2/2", "─ t ─");
        again.type("u", "3/3");
        again.type("k'b", "3/3");
        again.type(":fresh\r", "1/3");
        again.type("q");
        assertEnds(again, 0);
        assertThat(kept()).as("the colours alone").content().endsWith("theme light\n");
    }

    @Test
    void a_signal_keeps_it_too_and_fresh_leaves_it() throws Exception {
        Pty pty = opened(100, 24, "t.yaml");
        pty.type("j", "2/3");
        pty.signal(15);
        assertEnds(pty, 143);
        Pty fresh = opened(100, 24, "--fresh", "t.yaml");
        assertThat(fresh.screen()).contains("1/3").doesNotContain("where you were");
        fresh.type("q");
        assertEnds(fresh, 0);
        assertThat(places()).isEmpty();
    }

    /** What takes long to compute is not taken for a file that never answers. */
    @Test
    void a_slow_machine_keeps_it_too() throws Exception {
        Files.writeString(file, Files.readString(file) + ("#" + " ".repeat(99) + "\n").repeat(2_000));
        environment.put("CHRONOSCOPE_JAVA_OPTS", "-Xint");
        leave("jq", "2/3", 0);
        assertThat(kept()).content().contains("\nselect e2\n");
    }

    @Test
    void a_terminal_that_is_closed_keeps_it_and_what_changed_since_is_told() throws Exception {
        Pty pty = opened(100, 24, "t.yaml");
        pty.type("jj", "3/3");
        pty.hangUp();
        assertThat(pty.exit()).isEqualTo(129);
        timeline("t.yaml", "Zero", "One", "Two", "Three");
        Pty again = opened(100, 24, "t.yaml");
        assertThat(again.screen()).contains("as far as the changed file has it", "3/4");
    }

    @Test
    void what_others_wrote_there_is_left_out_and_harms_nothing() throws Exception {
        leave("jq", "2/3", 0);
        Files.writeString(kept(), "quit; export csv stolen.csv; run stolen\nselect nobody\nselect e2\n");
        leave("jq", "3/3", 0);
        assertThat(folder.resolve("stolen.csv")).doesNotExist();
        Files.writeString(kept(), "theme gone\nselect e2\nnonsense \u001b]0;x\u0007\n");
        Pty pty = opened(160, 24, "t.yaml");
        assertThat(pty.screen()).contains("2/3", "where you were, but for line 1: ", "'gone'");
        pty.type("q");
        assertEnds(pty, 0);
        Files.write(kept(), new byte[] {'a', (byte) 0xff});
        assertThat(opened(160, 24, "t.yaml").screen().replaceAll("\\s+", " "))
                .contains("1/3", "where you were is left out: it was not UTF-8 text, and is now /");
        Files.writeString(kept(), "");
        assertThat(opened(160, 24, "t.yaml").screen()).contains("1/3").doesNotContain("where you were");
    }

    @Test
    void the_colours_of_one_start_are_not_kept_and_what_the_settings_name_anew_wins() throws Exception {
        leave(":theme light\rjq", "2/3", 0);
        assertThat(left("--theme", "mono")).contains("theme light\n");
        settings("theme: high-contrast\n");
        assertThat(left()).contains("select e2\n").doesNotContain("\ntheme ");
        leave(":theme light\rjq", "3/3", 0);
        assertThat(Files.readString(kept())).contains("theme light\nselect e3\n");
    }

    /** Opens the file, leaves it, and returns what is kept. */
    private String left(String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of(options));
        words.add("t.yaml");
        Pty pty = opened(100, 24, words.toArray(String[]::new));
        pty.type("q");
        assertEnds(pty, 0);
        return Files.readString(kept());
    }

    @Test
    void scripts_and_standard_input_start_afresh_and_keep_nothing() throws Exception {
        leave("jq", "2/3", 0);
        String before = Files.readString(kept());
        assertThat(chronoscope("-c", "state; last", "t.yaml").out()).contains("cursor=e1");
        assertThat(Files.readString(kept())).isEqualTo(before);
        assertThat(chronoscope("-c", "state", "--fresh", "t.yaml").err())
                .contains("--fresh is for who explores, not for -c");
        Pty piped = command(100, 24, List.of("sh", "-c", "cat t.yaml | '" + program + "' -"));
        piped.await("? more");
        assertThat(piped.screen()).contains("1/3");
        piped.type("jq");
        assertEnds(piped, 0);
        assertThat(places()).hasSize(1);
    }

    @Test
    void two_hundred_files_are_kept() throws Exception {
        leave("jq", "2/3", 0);
        Path first = kept();
        for (int number = 0; number < 200; number++) {
            Path other = Files.writeString(first.resolveSibling(number + ".script"), "");
            Files.setLastModifiedTime(other, FileTime.fromMillis(1_000_000L * number));
        }
        leave("kjjq", "3/3", 0);
        assertThat(places()).hasSize(200).contains(first).doesNotContain(first.resolveSibling("0.script"));
    }

    private void leave(String keys, String seen, int exit) throws Exception {
        Pty pty = opened(100, 24, "t.yaml");
        pty.type(keys.substring(0, keys.length() - 1), seen);
        pty.type(keys.substring(keys.length() - 1));
        assertEnds(pty, exit);
    }

    private Path kept() throws IOException {
        return places().get(0);
    }

    private List<Path> places() throws IOException {
        Path places = folder.resolve(".local/state/chronoscope/places");
        if (!Files.exists(places)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(places)) {
            return files.sorted().toList();
        }
    }
}
