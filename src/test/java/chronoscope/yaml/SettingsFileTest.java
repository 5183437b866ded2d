package chronoscope.yaml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
    private static SettingsFile read(byte[] content) throws IOException {
        return SettingsFile.read("f", new ByteArrayInputStream(content));
    }

    private static SettingsFile read(String content) throws IOException {
        return read(content.getBytes(UTF_8));
    }

    private static String problems(SettingsFile file) {
        return String.join("; ", file.problems().stream().map(FileProblem::text).toList());
    }

    /** A file with the keys a, a text, and m, a map with the key n. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | ``",
                "# nothing | ``",
                "a: b | ``",
                "m: {n: b} | ``",
                "m: | ``",
                "- a | f:1:1: error: the settings must be a map, not a list",
                "a | f:1:1: error: the settings must be a map, not a text",
                "a: | f:1:1: error: a has no value; one that starts with '#' is quoted",
                "a: '' | f:1:1: error: a has no value; one that starts with '#' is quoted",
                "m: b | f:1:4: error: m must be a map, not a text",
                "m: {n: b, o: c} | f:1:11: error: unknown key 'o' in m; known are n",
            })
    void what_is_wrong_is_an_error_at_its_place(String content, String problem) throws IOException {
        SettingsFile file = read(content);
        Section root = file.root(List.of("a", "m"));
        root.text("a");
        root.section("m", List.of("n")).ifPresent(section -> section.text("n"));
        assertThat(problems(file)).isEqualTo(problem);
    }

    @Test
    void a_section_has_what_its_file_says() throws IOException {
        SettingsFile file = read("m:\n  x: red\n  y: rde\n  z: [one, two]\n  t: |\n    long\n    text\n");
        Section names = file.root(List.of("m")).names("m").orElseThrow();
        assertThat(names.keys()).containsExactly("x", "y", "z", "t");
        assertThat(names.choice("x", List.of("red", "blue"))).contains("red");
        assertThat(names.choice("y", List.of("red", "blue"))).isEmpty();
        assertThat(names.text("none")).isEmpty();
        assertThat(names.lines("z")).containsExactly("one", "two");
        assertThat(names.prose("t"))
                .hasValueSatisfying(text -> assertThat(text.strip()).isEqualTo("long\ntext"));
        assertThat(names.line("y")).isEqualTo(3);
        assertThat(file.root(List.of("m")).names("none")).isEmpty();
        names.wrongKey("x", "is a bad key");
        names.wrong("x", "is a bad value");
        names.wrong("x", 2, "is a bad letter");
        assertThat(problems(file))
                .isEqualTo("f:2:3: error: is a bad key; f:2:6: error: is a bad value; f:2:8: error: is a bad letter; "
                        + "f:3:6: error: y 'rde' must be one of red, blue; did you mean 'red'?");
        assertThat(file.problems()).hasToString("[" + problems(file).replace("; f", ", f") + "]");
    }

    @Test
    void what_is_no_text_in_utf_8_or_too_long_is_refused() throws IOException {
        assertThat(problems(read("a: b".getBytes(UTF_16)))).isEqualTo("f:1:1: error: is UTF-16 text; save it as UTF-8");
        assertThat(problems(read("a: \"b"))).startsWith("f:1:4: error: ");
        assertThat(problems(read("m:\n" + ("- " + "x".repeat(90_000) + "\n").repeat(12))))
                .endsWith("is larger than 1 MiB; Chronoscope takes no more");
        assertThat(problems(read("a: " + "x".repeat(200_000))))
                .endsWith("is longer than 100,000 characters; Chronoscope takes no more");
    }

    @Test
    void what_can_not_be_opened_is_named(@TempDir Path folder) {
        assertThat(problems(SettingsFile.read(folder))).isEqualTo(folder + ": error: is a directory");
        assertThat(problems(SettingsFile.read(folder.resolve("none"))))
                .isEqualTo(folder.resolve("none") + ": error: no such file");
        assertThat(problems(SettingsFile.read(Path.of("")))).isEqualTo("'': error: names no file");
    }

    @ParameterizedTest
    @CsvSource({"1000, '1,000 bytes'", "1048575, '1,048,575 bytes'", "1048576, 1 MiB", "67108864, 64 MiB"})
    void a_limit_is_told_in_bytes_or_whole_mebibytes(long bytes, String size) {
        assertThat(new FileLimits(bytes, 1, 1, 1, 1, 1).tooLarge())
                .isEqualTo("is larger than " + size + "; Chronoscope takes no more");
    }
}
