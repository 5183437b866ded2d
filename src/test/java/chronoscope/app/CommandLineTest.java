package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line: what is printed where, and the exit codes. */
@Tag("once")
class CommandLineTest extends PackagedProgram {
    private static final String GOOD = """
            title: A test
            sources: {s: {type: book, title: A book, publisher: P, issued: 2001}}
            events:
              - {id: one, date: 1901, title: The first, citations: [{source: s}]}
              - {id: two, date: 1902-05, title: "\u65e5\u672c the second", citations: [{source: s}]}
            """;

    @BeforeEach
    void a_timeline() throws Exception {
        Files.writeString(folder.resolve("t.yaml"), GOOD);
        Files.writeString(folder.resolve("warned.yaml"), GOOD + "colour: red\n");
        Files.writeString(folder.resolve("wrong.yaml"), GOOD.replace("1901", "soon"));
        Files.writeString(folder.resolve("no.yaml"), "");
    }

    private Run shell(String line) throws Exception {
        return run(folder, List.of("sh", "-c", line.replace("PROGRAM", "'" + program + "'")));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void every_java_prints_without_a_word_on_standard_error(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        assertThat(chronoscope("-c", "list", "t.yaml"))
                .isEqualTo(new Run(0, "1901      one  The first\nMay 1902  two  \u65e5\u672c the second\n", ""));
        assertThat(chronoscope("check", "t.yaml")).isEqualTo(new Run(0, "t.yaml: 2 events, no problems\n", ""));
    }

    @Test
    void the_version_and_the_help_go_to_standard_output() throws Exception {
        assertThat(chronoscope("--version")).isEqualTo(new Run(0, VERSION, ""));
        Run help = chronoscope("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("chronoscope -c COMMANDS [FILE]", "Exit codes: 0 done", "--theme=NAME");
        for (String command : List.of("run", "shell", "check", "new")) {
            Run more = chronoscope(command, "--help");
            assertThat(more.exit()).isZero();
            assertThat(more.out()).contains("chronoscope " + command);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nonsense|there is no option '--nonsense'; see chronoscope --help",
                "--verson|there is no option '--verson'; did you mean '--version'?; see chronoscope --help",
                "check --colour=no t.yaml|there is no option '--colour=no'; see chronoscope check --help",
                "run|Missing required parameter: 'SCRIPT'; see chronoscope run --help",
                "-c|Missing required parameter for option '-c' (COMMANDS); see chronoscope --help",
                "--theme pink|--theme: 'pink' must be one of auto, dark, light, high-contrast, mono; see chronoscope --help",
                "t.yaml u.yaml|there is more than can stand here: 'u.yaml'; see chronoscope --help",
                "t.yaml u.yaml v.yaml|there is more than can stand here: 'u.yaml', 'v.yaml'; see chronoscope --help",
                "completion tcsh|SHELL: 'tcsh' must be one of bash, zsh, fish; see chronoscope completion --help",
                "run - -|standard input can't be both the script and the timeline; see chronoscope run --help",
                "run missing t.yaml|can't read 'missing': no such file or folder",
                "run . t.yaml|can't read '.': it is a folder",
            })
    void wrong_usage_is_told_in_a_line_and_is_2(String words, String told) throws Exception {
        assertThat(chronoscope(words.split(" ", -1))).isEqualTo(new Run(2, "", "chronoscope: " + told + "\n"));
    }

    @Test
    void a_format_that_there_is_not_is_told() throws Exception {
        Run run = chronoscope("--format", "xml", "-c", "list");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--format", "plain", "json", "'xml'").hasLineCount(1);
    }

    @Test
    void without_a_file_the_folders_timeline_is_taken_and_else_the_built_in_one() throws Exception {
        Run curated = chronoscope("-c", "state");
        assertThat(curated.out()).contains("events=14");
        assertThat(curated.err())
                .isEqualTo("chronoscope: no timeline.yaml in this folder: this is the built-in timeline\n");
        Files.move(folder.resolve("t.yaml"), folder.resolve("timeline.yaml"));
        Run own = chronoscope("-c", "state");
        assertThat(own.out()).contains("events=2");
        assertThat(own.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.yaml", ".", "wrong.yaml", "no.yaml"})
    void a_timeline_that_can_not_be_read_is_2_and_runs_nothing(String file) throws Exception {
        Run run = chronoscope("-c", "state", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file).contains(": error: ");
    }

    @Test
    void a_timeline_comes_through_standard_input() throws Exception {
        assertThat(shell("cat t.yaml | PROGRAM -c 'row 2; cite; state' -").out())
                .contains("cursor=two", "events=2");
        assertThat(shell("cat wrong.yaml | PROGRAM -c state -").err()).startsWith("<stdin>:4:");
        assertThat(shell("cat wrong.yaml | PROGRAM check - t.yaml"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).startsWith("<stdin>:4:"));
    }

    @ParameterizedTest
    @CsvSource({
        "check, 0, t.yaml: no problems",
        "config, 1, '-c:1:1: error: there is no command ''config''; ''help'' lists them'"
    })
    void the_word_behind_c_is_what_to_run_whatever_it_is(String word, int exit, String told) throws Exception {
        assertThat(chronoscope("-c", word, "t.yaml")).isEqualTo(new Run(exit, "", told + "\n"));
    }

    @Test
    void a_command_that_fails_ends_the_run_with_1() throws Exception {
        Run run = chronoscope("-c", "row 2; goto nowhere; state", "t.yaml");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("-c:1: error: goto: ").hasLineCount(1);
        Run misread = chronoscope("-c", "state; nonsense", "t.yaml");
        assertThat(misread.exit()).isEqualTo(1);
        assertThat(misread.out()).isEmpty();
        assertThat(misread.err()).startsWith("-c:1:8: error: there is no command 'nonsense'");
    }

    @Test
    void with_keep_going_the_rest_is_run_and_the_end_is_still_1() throws Exception {
        Run run = chronoscope("--keep-going", "-c", "nonsense\ngoto nowhere; row 2\nstate", "t.yaml");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("cursor=two");
        assertThat(run.err().lines().toList())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("-c:1:1: error: "),
                        second -> assertThat(second).startsWith("-c:2: error: "));
    }

    @Test
    void json_is_one_object_a_line_with_a_done_behind_each_command() throws Exception {
        Run run = chronoscope("--format", "json", "--keep-going", "-c", "list\nnonsense; x\ngoto nowhere", "t.yaml");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(7).allMatch(line -> line.startsWith("{\"type\":\"") && line.endsWith("}"));
        assertThat(lines.get(1)).contains("\"id\":\"two\"", "\"title\":\"\u65e5\u672c the second\"");
        assertThat(lines.get(2)).isEqualTo("{\"type\":\"done\",\"line\":1,\"ok\":true}");
        assertThat(lines.get(3)).startsWith("{\"type\":\"error\",\"line\":2,\"column\":1,\"message\":");
        assertThat(lines.get(4)).isEqualTo("{\"type\":\"done\",\"line\":2,\"ok\":false}");
        assertThat(lines.get(6)).isEqualTo("{\"type\":\"done\",\"line\":3,\"ok\":false}");
    }

    @Test
    void a_script_runs_and_is_named_in_what_fails() throws Exception {
        Files.writeString(folder.resolve("s"), "# a comment\n\nrow 2 # go\nstate; quit\nrow 9\n");
        Run run = chronoscope("run", "s", "t.yaml");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("cursor=two");
        assertThat(run.err()).isEmpty();
        Files.writeString(folder.resolve("s"), "row 2\n\nstate now");
        assertThat(chronoscope("run", "s", "t.yaml").err()).startsWith("s:3:7: error: ");
        assertThat(shell("echo nonsense | PROGRAM run - t.yaml").err()).startsWith("<stdin>:1:1: error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "xx_XX.UTF-8", "xx_XX.ISO-8859-1"})
    void names_and_words_are_read_in_every_locale(String locale) throws Exception {
        environment.put("LANG", locale);
        Path home = Files.createDirectories(folder.resolve("hömé"));
        environment.put("HOME", home.toString());
        Path settings = Files.createDirectories(home.resolve(".config/chronoscope"));
        Files.writeString(settings.resolve("config.yaml"), "filters: {an: naïve}\n");
        Path dossier = Files.createDirectories(folder.resolve("dossier 日"));
        Files.writeString(dossier.resolve("café.yaml"), "title: Reise\nevents: [{id: a, date: 1901, title: naïve}]\n");
        Files.writeString(dossier.resolve("é.script"), "filter @an; find naïve; expect count 1; export csv ü.csv\n");
        Run run = run(dossier, List.of(program.toString(), "run", "é.script", "café.yaml"));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(dossier.resolve("ü.csv")).exists();
    }

    @Test
    void check_tells_errors_and_warnings_by_its_exit_code() throws Exception {
        assertThat(chronoscope("check", "warned.yaml").exit()).isZero();
        assertThat(chronoscope("check", "warned.yaml").out()).startsWith("warned.yaml:6:1: warning: ");
        assertThat(chronoscope("check", "--strict", "warned.yaml").exit()).isEqualTo(1);
        assertThat(chronoscope("check", "wrong.yaml").exit()).isEqualTo(1);
        assertThat(chronoscope("check", "missing.yaml"))
                .isEqualTo(new Run(2, "missing.yaml: error: no such file [unreadable-file]\n", ""));
        assertThat(chronoscope("check", "no.yaml").exit()).isEqualTo(2);
        Run all = chronoscope("check", "t.yaml", "wrong.yaml", "missing.yaml", "warned.yaml");
        assertThat(all.exit()).isEqualTo(2);
        assertThat(all.out()
                        .lines()
                        .filter(line -> !line.startsWith(" "))
                        .map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("t.yaml", "wrong.yaml", "missing.yaml", "warned.yaml");
        assertThat(chronoscope("check").exit()).isZero();
        assertThat(chronoscope("check", "--format", "json", "t.yaml").out())
                .isEqualTo("{\"type\":\"done\",\"ok\":true,\"files\":1,\"errors\":0,\"warnings\":0}\n");
        assertThat(chronoscope("-c", "check", "warned.yaml").out()).startsWith("warned.yaml:6:1: warning: ");
        assertThat(chronoscope("check", "--explain", "uncited-event").out()).startsWith("uncited-event: warning\n");
        assertThat(chronoscope("check", "--rules").out()).startsWith("unreadable-file");
        assertThat(chronoscope("check", "--explain", "uncited").err())
                .contains("there is no rule 'uncited'; --rules lists them");
    }

    @Test
    void a_new_timeline_is_valid_and_nothing_is_overwritten() throws Exception {
        assertThat(chronoscope("new", "mine.yaml"))
                .isEqualTo(
                        new Run(
                                0,
                                "",
                                "wrote mine.yaml; open it with: chronoscope mine.yaml\n"
                                        + "for an editor that completes and explains: chronoscope schema -o timeline.schema.json\n"));
        assertThat(chronoscope("check", "--strict", "mine.yaml").exit()).isZero();
        String before = Files.readString(folder.resolve("t.yaml"));
        assertThat(chronoscope("new", "t.yaml"))
                .isEqualTo(new Run(1, "", "chronoscope: 't.yaml' exists already; --force replaces it\n"));
        assertThat(folder.resolve("t.yaml")).hasContent(before);
        assertThat(chronoscope("new", "nowhere/x.yaml").exit()).isEqualTo(1);
        assertThat(chronoscope("new", "-").out())
                .startsWith(chronoscope.yaml.Template.text().substring(0, 40));
        assertThat(folder.resolve("-")).doesNotExist();
    }

    @Test
    void exports_are_printed_or_written() throws Exception {
        assertThat(chronoscope("-c", "export csv", "t.yaml").out().lines()).hasSize(3);
        Run written = chronoscope("-c", "export json out.json", "t.yaml");
        assertThat(written).isEqualTo(new Run(0, "", "wrote 2 events to out.json\n"));
        assertThat(Files.readAllLines(folder.resolve("out.json"))).hasSize(3);
        assertThat(chronoscope("-c", "export csv nowhere/x.csv", "t.yaml").err())
                .isEqualTo("-c:1: error: export: can't write 'nowhere/x.csv': there is no folder 'nowhere'\n");
    }

    @Test
    void in_a_locale_without_a_charset_nothing_is_lost() throws Exception {
        environment.put("LC_ALL", "C");
        assertThat(chronoscope("-c", "list", "t.yaml").out()).contains("\u65e5\u672c");
        assertThat(chronoscope("-c", "find \u65e5\u672c; state", "t.yaml").out())
                .contains("cursor=two");
        Files.writeString(folder.resolve("s"), "find \u65e5\u672c; state\n");
        assertThat(chronoscope("run", "s", "t.yaml").out()).contains("cursor=two");
    }

    @Test
    void nothing_that_acts_on_a_terminal_is_printed_raw() throws Exception {
        // A JVM in a C locale can not name such a file.
        String wide = "UTF-8".equals(System.getProperty("sun.jnu.encoding")) ? "\u009b5n\u202e" : "";
        String hostile = "x\u001b[31mred\u0007" + wide;
        String yaml = GOOD.replace("The first", "\"The \\x1b[31mfirst\\x07\\x9b5n\\u202e\"")
                + "actors: {a: {name: \"\\x1b[2J\"}}\n";
        Files.writeString(folder.resolve(hostile + ".yaml"), yaml);
        Files.writeString(folder.resolve(hostile), "find " + hostile + "\n");
        List<Run> runs = List.of(
                chronoscope("-c", "list; show; state; export csv; export json; check", hostile + ".yaml"),
                chronoscope("--format", "json", "-c", "list; find " + hostile, hostile + ".yaml"),
                chronoscope("-c", "find " + hostile, hostile + ".yaml"),
                chronoscope("-c", hostile, hostile + ".yaml"),
                chronoscope("run", hostile, hostile + ".yaml"),
                chronoscope("run", hostile + "2"),
                chronoscope("check", hostile + ".yaml", hostile + "2", hostile),
                chronoscope("new", hostile + ".yaml"),
                chronoscope("new", hostile + "3.yaml"),
                chronoscope("-c", "export csv \"" + hostile + "/4\"", "t.yaml"),
                chronoscope("-c", "export csv \"" + hostile + "4\"", "t.yaml"),
                chronoscope("--" + hostile),
                chronoscope("--theme", hostile),
                chronoscope("--format", hostile, "-c", "list"),
                chronoscope("t.yaml", hostile),
                chronoscope(hostile + "5"),
                chronoscope("-c", "list", hostile + "5"));
        for (Run run : runs) {
            assertThat(run.out() + run.err())
                    .isNotEmpty()
                    .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202e]")
                    .doesNotContain("fault of the program")
                    .doesNotContain("\tat ");
        }
    }
}
