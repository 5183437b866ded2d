package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The served file is changed while visitors look at it. */
@Tag("once")
class ServeLiveTest extends ServedProgram {
    private Path file = Path.of("");

    @BeforeEach
    void a_timeline() throws Exception {
        file = timeline("t.yaml", "One", "Two", "Three");
    }

    /** Puts a text into the file's place at once, as editors do. */
    private void replace(String text) throws Exception {
        Path other = Files.writeString(folder.resolve("other"), text);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String events(String... titles) {
        StringBuilder text = new StringBuilder("title: A test\nevents:\n");
        for (int at = 0; at < titles.length; at++) {
            String id = titles[at].toLowerCase(Locale.ROOT);
            text.append("  - {id: ").append(id).append(", date: ").append(1901 + at);
            text.append(", title: ").append(titles[at]).append("}\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void visitors_see_what_is_new_and_keep_their_place(boolean atOnce) throws Exception {
        Files.writeString(file, events("One", "Two", "Three"));
        Served served = serve("--anonymous", "t.yaml");
        Pty first = visited(served, 80, 24);
        Pty second = visited(served, 100, 30);
        first.type("j", "2/3");
        second.type("jj", "3/3");
        String text = events("Nought", "One", "Two", "Drei");
        if (atOnce) {
            replace(text);
        } else {
            Files.writeString(file, text);
        }
        first.await("Drei");
        first.await("3/4");
        second.await("Drei");
        served.awaitLog(" reload ", "events=4");
        assertThat(execute(served, "list").out()).contains("Drei");
        first.type("q");
        assertEnds(first, 0);
        second.type("q");
        assertEnds(second, 0);
    }

    @Test
    void a_broken_file_reaches_nobody_until_it_is_mended() throws Exception {
        Served served = serve("--anonymous", "t.yaml");
        Pty pty = visited(served, 80, 24);
        pty.type("j", "2/3");
        replace(events("One", "Two").replace("1902", "never"));
        assertThat(served.awaitLog(" broken ")).contains("t.yaml:4:", "error: ");
        assertThat(execute(served, "list").out()).contains("One", "Two", "Three");
        assertThat(execute(served, "reload").err()).contains("3 events");
        Files.delete(file);
        served.awaitLog(" broken ", "no such file");
        assertThat(execute(served, "list").out()).contains("Three");
        pty.type("j", "3/3");
        assertThat(pty.screen()).contains("Three").doesNotContain("error");
        replace(events("One", "Two", "Mended"));
        pty.await("Mended");
        pty.type("q");
        assertEnds(pty, 0);
    }
}
