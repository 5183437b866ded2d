package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedHistoryTest {
    @TempDir
    Path folder;

    @Test
    void a_history_that_can_be_read_is_left_alone() throws Exception {
        check("list\nfind café\n", StandardCharsets.UTF_8, "list\nfind café\n");
        assertThat(TypedHistory.of(environment()).notice()).isEmpty();
    }

    @Test
    void of_a_broken_history_the_readable_lines_are_kept_and_all_are_set_aside() throws Exception {
        check("list\nfind café\nnext\n", StandardCharsets.ISO_8859_1, "list\nnext\n");
        assertThat(folder.resolve("chronoscope/history.broken")).hasSize(20);
    }

    @Test
    void a_folder_in_its_place_is_set_aside() throws Exception {
        Files.createDirectories(folder.resolve("chronoscope/history/one"));
        assertThat(TypedHistory.of(environment()).notice()).isPresent();
        assertThat(folder.resolve("chronoscope/history.broken/one")).exists();
    }

    @Test
    void without_a_home_nothing_is_kept_and_the_reader_hears_why() {
        assertThat(TypedHistory.of(Map.of("HOME", "here")))
                .isEqualTo(new TypedHistory(
                        Optional.empty(),
                        Optional.of("HOME is not an absolute path: the lines that you type are not kept")));
    }

    private Map<String, String> environment() {
        return Map.of("XDG_STATE_HOME", folder.toString());
    }

    private void check(String text, Charset written, String kept) throws Exception {
        Path file = folder.resolve("chronoscope/history");
        Files.createDirectories(folder.resolve("chronoscope"));
        Files.writeString(file, text, written);
        TypedHistory.of(environment());
        assertThat(file).hasContent(kept);
    }
}
