package chronoscope;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.cast.Asciicast;
import chronoscope.cast.Studio;
import chronoscope.command.Binding;
import chronoscope.command.Catalog;
import chronoscope.command.Keymap;
import chronoscope.command.PlayKey;
import chronoscope.explore.Effect;
import chronoscope.explore.Pane;
import chronoscope.explore.Ports;
import chronoscope.explore.Reply;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.query.Field;
import chronoscope.replay.Manner;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's tables are what the catalog says; {@code -Dgolden.update=true} writes them anew. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("src/docs");

    @Test
    void the_keys_are_those_of_the_keymap() throws IOException {
        check(
                "keys",
                "| where | keys | what |\n|---|---|---|\n",
                Stream.concat(
                        Keymap.USUAL.bindings().stream().map(ReadmeTest::row),
                        Stream.of(PlayKey.values()).map(ReadmeTest::row)));
    }

    @Test
    void the_commands_are_those_of_the_catalog() throws IOException {
        check(
                "commands",
                "| group | command | what |\n|---|---|---|\n",
                Catalog.commands().stream()
                        .map(spec -> "| " + spec.group().label() + " | " + code(spec.usage()) + " | "
                                + spec.summary().replace("|", "\\|").replace("<", "&lt;") + " |"));
    }

    @Test
    void the_fields_are_those_of_the_language() throws IOException {
        check(
                "fields",
                "| field | what it asks |\n|---|---|\n",
                Stream.of(Field.values()).map(field -> "| `" + field.label() + ":` | " + field.meaning() + " |"));
    }

    @Test
    void the_picture_is_what_the_program_draws() throws IOException {
        Script script =
                Script.read(ScriptSource.file(DOCS.resolve("tour.script").toString()));
        assertThat(script.mistakes()).isEmpty();
        Timeline timeline =
                TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline();
        StringWriter drawn = new StringWriter();
        Studio.Order order = new Studio.Order(
                timeline.title(),
                Optional.empty(),
                "dark",
                Manner.USUAL,
                Optional.empty(),
                Asciicast.Version.V2,
                Optional.empty(),
                Optional.of(drawn));
        assertThat(Studio.record(script, new Corpus(timeline), new NoPorts(), order)
                        .failure())
                .isEmpty();
        Path picture = DOCS.resolve("tour.svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(picture, drawn.toString());
        }
        assertThat(Files.readString(picture)).isEqualTo(drawn.toString());
        assertThat(Files.readString(README)).contains("(src/docs/tour.svg)");
    }

    /** The script has no effects. */
    private static final class NoPorts implements Ports {
        @Override
        public Reply export(Effect.Export export) {
            return Reply.NOTHING;
        }

        @Override
        public Reply quit() {
            return Reply.NOTHING;
        }
    }

    private static String row(PlayKey key) {
        String keys = key.keys().stream().map(each -> code(each.label())).collect(Collectors.joining(" "));
        return "| a played script | " + keys + " | " + key.meaning() + " |";
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
