package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.Needs;
import chronoscope.command.Keymap;
import chronoscope.config.Config;
import chronoscope.explore.Explorer;
import chronoscope.explore.IfExists;
import chronoscope.explore.Size;
import chronoscope.script.ScriptRunner.AfterFailure;
import chronoscope.script.ScriptSource;
import chronoscope.shell.PlainTranscript;
import chronoscope.yaml.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that the program writes: what they replace, what they never replace, and what is left where writing fails. */
class WrittenFileTest {
    private static final String TIMELINE = """
            title: T
            sources: {s: {type: book, title: S, snapshot: copies/s.txt}}
            events: [{id: one, date: 1901, title: One, citations: [{source: s}]}]
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("copies"));
        Files.writeString(folder.resolve("t.yaml"), TIMELINE);
        Files.writeString(folder.resolve("copies/s.txt"), "old");
        Files.writeString(folder.resolve("config.yaml"), "theme: dark");
        Files.writeString(folder.resolve("old.svg"), "old");
        Files.createSymbolicLink(folder.resolve("link.svg"), Path.of("t.yaml"));
        Files.createSymbolicLink(folder.resolve("copies/further"), Path.of("../link.svg"));
        Files.createLink(folder.resolve("hard.svg"), folder.resolve("t.yaml"));
        Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Files.createSymbolicLink(folder.resolve("new"), Path.of("made"));
    }

    /** Runs a script whose commands name files of the folder as {@code ~~/name}, and returns what it told. */
    private String told(IfExists existing, String... lines) throws IOException {
        Path script = folder.resolve("s.script");
        Files.writeString(script, String.join("\n", lines).replace("~~", folder.toString()));
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Config config = new Config(
                Optional.empty(),
                true,
                true,
                true,
                Optional.empty(),
                Map.of(),
                Keymap.USUAL,
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(folder.resolve("config.yaml")));
        TimelineFile file = new TimelineFile.OnDisk(folder.resolve("t.yaml")).with(config);
        LocalEffects ports = new LocalEffects(file, Config.NONE);
        ports.writing(existing);
        Explorer start = Explorer.of(file.read(Progress.UNHEARD).timeline(), Size.USUAL, "dark");
        Printing printing = new Printing(false, AfterFailure.GO_ON);
        ScriptSource source = ScriptSource.file(script.toString());
        ScriptExecution.commands(source, start, ports, printing, new PlainTranscript(out, out));
        return text.toString().replace(folder + "/", "");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t.yaml",
                "./t.yaml",
                "copies/../t.yaml",
                "link.svg",
                "copies/further",
                "hard.svg",
                "copies/s.txt",
                "config.yaml",
                "s.script"
            })
    void what_is_read_is_never_written_over(String name) throws IOException {
        Files.writeString(folder.resolve("s.script"), "");
        for (String command : List.of("export! csv", "export json", "snapshot!", "record! --verbatim", "shot!")) {
            if (command.startsWith("shot") && !name.endsWith(".svg")) {
                continue;
            }
            assertThat(told(IfExists.REPLACE, command + " ~~/" + name)).contains("can't write '" + name + "': it is ");
        }
        assertThat(folder.resolve("t.yaml")).hasContent(TIMELINE);
        assertThat(folder.resolve("copies/s.txt")).hasContent("old");
        assertThat(folder.resolve("config.yaml")).hasContent("theme: dark");
        assertThat(folder.resolve("s.script")).isNotEmptyFile();
        assertThat(names()).noneMatch(each -> each.endsWith(".part"));
    }

    @Test
    void a_script_that_runs_another_and_what_is_recorded_into_are_in_use() throws IOException {
        Files.writeString(folder.resolve("inner"), "export! csv s.script\nexport! csv inner\n");
        assertThat(told(IfExists.KEEP, "run ~~/inner"))
                .contains("can't write 's.script': it is the script that is run")
                .contains("can't write 'inner': it is the script that is run");
        assertThat(told(IfExists.KEEP, "record ~~/r; export! csv ~~/r", "record stop"))
                .contains("can't write 'r': it is what is recorded into");
    }

    @Test
    void a_timeline_that_has_vanished_is_still_the_open_one() throws IOException {
        Path file = folder.resolve("t.yaml");
        List<FileInUse> inUse = new TimelineFile.OnDisk(file).inUse();
        Files.delete(file);
        Files.delete(folder.resolve("hard.svg"));
        assertThatThrownBy(() -> WrittenFile.open(folder.resolve("link.svg").toString(), IfExists.REPLACE, inUse))
                .hasMessageContaining("it is the open timeline");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export csv ~~/old.svg | export: 'old.svg' exists already; export! replaces it",
                "snapshot ~~/old.svg   | snapshot: 'old.svg' exists already; snapshot! replaces it",
                "shot ~~/old.svg       | shot: 'old.svg' exists already; shot! replaces it",
                "record ~~/old.svg     | record: 'old.svg' exists already; record! replaces it",
                "export csv ~~/copies  | export: can't write 'copies': it is a folder",
                "export csv ~~/x/      | export: can't write 'x/': it is a folder",
                "export csv ~~/no/x    | export: can't write 'no/x': there is no folder 'no'",
                "export csv ~~/t.yaml/x| export: can't write 't.yaml/x': 't.yaml' is not a folder",
                "export csv ~~/circle  | export: can't write 'circle': its links lead in a circle",
                "export! csv ~~/old.svg| wrote 1 event to old.svg",
                "snapshot! ~~/old.svg  | wrote the screen to old.svg",
                "shot! ~~/old.svg      | wrote a picture of the screen to old.svg",
                "export csv ~~/old.svg --force | wrote 1 event to old.svg",
                "snapshot --force ~~/old.svg   | wrote the screen to old.svg",
                "export csv ~~/new     | wrote 1 event to new",
                "export csv /dev/null  | wrote 1 event to /dev/null",
            })
    void a_command_says_what_it_wrote_or_why_not(String line, String said) throws IOException {
        assertThat(told(IfExists.KEEP, line).replaceFirst("^s.script:1: error: ", ""))
                .isEqualTo(said + "\n");
    }

    @Test
    void a_program_that_was_told_to_replaces_what_exists() throws IOException {
        assertThat(told(IfExists.REPLACE, "export csv ~~/old.svg")).isEqualTo("wrote 1 event to old.svg\n");
        assertThat(told(IfExists.REPLACE, "record ~~/old.svg; first; last", "record stop"))
                .endsWith("recorded into old.svg\n");
        assertThat(folder.resolve("old.svg")).content().contains("# A recording of: T");
    }

    @Test
    void a_recording_of_nothing_leaves_what_was_there() throws IOException {
        assertThat(told(IfExists.KEEP, "record! ~~/old.svg", "record stop; record ~~/r", "record stop"))
                .contains("nothing was recorded");
        assertThat(folder.resolve("old.svg")).hasContent("old");
        assertThat(names()).noneMatch(each -> each.endsWith(".part")).doesNotContain("r");
    }

    @Test
    void what_can_not_be_written_whole_leaves_what_was_there() throws IOException {
        List<String> before = names();
        for (String name : List.of("old.svg", "fresh")) {
            assertThatThrownBy(() ->
                            WrittenFile.write(folder.resolve(name).toString(), IfExists.REPLACE, List.of(), writer -> {
                                writer.write("x".repeat(100_000));
                                throw new IOException("No space left on device");
                            }))
                    .hasMessage("No space left on device");
        }
        assertThat(folder.resolve("old.svg")).hasContent("old");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void behind_a_link_the_target_is_replaced_and_keeps_its_mode() throws IOException {
        Path target = folder.resolve("copies/target");
        Files.writeString(target, "old");
        Set<PosixFilePermission> mode = PosixFilePermissions.fromString("rw-r----x");
        Files.setPosixFilePermissions(target, mode);
        Path link = Files.createSymbolicLink(folder.resolve("to"), Path.of("copies/target"));
        WrittenFile.write(link.toString(), IfExists.REPLACE, List.of(), writer -> writer.write("new"));
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(target).isRegularFile();
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(mode);
    }

    @Test
    void a_new_file_has_the_mode_of_any_other() throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        Path made = folder.resolve("made");
        WrittenFile.write(made.toString(), IfExists.KEEP, List.of(), writer -> writer.write("new"));
        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void a_full_device_is_no_success() throws IOException {
        Needs.file(Path.of("/dev/full"));
        assertThat(told(IfExists.KEEP, "export csv /dev/full"))
                .isEqualTo("s.script:1: error: export: can't write '/dev/full': No space left on device\n");
    }

    @Test
    void a_name_with_a_tilde_is_in_the_own_folder() throws IOException {
        assertThat(told(IfExists.KEEP, "export csv ~/no-such-folder/x"))
                .startsWith("s.script:1: error: export: can't write '~/no-such-folder/x': there is no folder '/");
    }
}
