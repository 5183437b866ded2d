package chronoscope;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Binding;
import chronoscope.command.Catalog;
import chronoscope.command.Keymap;
import chronoscope.explore.Pane;
import chronoscope.query.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's tables are what the catalog says; {@code -Dgolden.update=true} writes them anew. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void the_keys_are_those_of_the_keymap() throws IOException {
        check(
                "keys",
                "| where | keys | what |\n|---|---|---|\n",
                Keymap.bindings().stream().map(ReadmeTest::row));
    }

    @Test
    void the_commands_are_those_of_the_catalog() throws IOException {
        check(
                "commands",
                "| group | command | what |\n|---|---|---|\n",
                Catalog.commands().stream()
                        .map(spec -> "| " + spec.group().name().toLowerCase(Locale.ROOT) + " | " + code(spec.usage())
                                + " | " + spec.summary() + " |"));
    }

    @Test
    void the_fields_are_those_of_the_language() throws IOException {
        check(
                "fields",
                "| field | what it asks |\n|---|---|\n",
                Stream.of(Field.values()).map(field -> "| `" + field.label() + ":` | " + field.meaning() + " |"));
    }

    @Test
    void the_first_screen_is_what_the_program_shows() throws IOException {
        String screen = Files.readString(Path.of("src/test/resources/golden/first-80x24.txt"));
        assertThat(Files.readString(README)).contains(screen.stripTrailing());
    }

    private static String row(Binding binding) {
        String where = binding.panes().size() == Pane.values().length
                ? "everywhere"
                : Stream.of(Pane.values())
                        .filter(binding.panes()::contains)
                        .map(Pane::label)
                        .collect(Collectors.joining(", "));
        String keys = binding.keys().stream().map(key -> code(key.label())).collect(Collectors.joining(" "));
        return "| " + where + " | " + keys + " | " + binding.meaning() + " |";
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static void check(String name, String head, Stream<String> rows) throws IOException {
        String table = head + rows.collect(Collectors.joining("\n")) + "\n";
        String text = Files.readString(README);
        String start = "<!-- " + name + " -->\n";
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf("<!-- end of " + name + " -->");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, text.substring(0, from) + table + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).isEqualTo(table);
        }
    }
}
