package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visitors read local copies only where the server lets them, and only those that it has read. */
@Tag("once")
class ServeCopiesTest extends ServedProgram {
    @BeforeEach
    void copy_the_sample() throws IOException {
        for (String name : List.of("lighthouse.yaml", "courier.html", "keeper.txt")) {
            Files.copy(Path.of("src/test/resources/copies", name), folder.resolve(name));
        }
    }

    @Test
    void visitors_read_no_copies_and_prove_nothing() throws Exception {
        Served served = serve("--anonymous", "lighthouse.yaml");
        assertThat(execute(served, "goto storm; read").err())
                .isEqualTo("command:1: error: read: the local copies of sources can't be read here\n");
        assertThat(execute(served, "verify").err())
                .isEqualTo("command:1: error: verify: works only where the timeline's file is\n");
        assertThat(execute(served, "screen 80x40; goto storm; enter; enter").out())
                .startsWith("https://courier.test/1926/storm#:~:text=");
    }

    @Test
    void with_the_servers_leave_they_read_the_copies_that_it_has_read() throws Exception {
        Served served = serve("--anonymous", "--copies", "lighthouse.yaml");
        Files.delete(folder.resolve("courier.html"));
        Files.writeString(folder.resolve("keeper.txt"), "Something else");
        assertThat(execute(served, "goto storm; read 1").out()).contains("courier.html · quote 1 of 4");
        assertThat(execute(served, "goto storm; read 3").out()).contains("There was no light for seven nights");
        assertThat(execute(served, "goto other; read 1").err()).contains("has no local copy");
        assertThat(execute(served, "verify").exit()).isEqualTo(1);
        Pty pty = visited(served, 80, 24);
        pty.type("jjr");
        pty.await("quote 1 of 4");
        pty.type("n");
        pty.await("quote 2 of 4");
    }
}
