package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.config.Config;
import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.script.ScriptRunner.AfterFailure;
import chronoscope.script.ScriptSource;
import chronoscope.shell.JUnitReport;
import chronoscope.shell.PlainTranscript;
import chronoscope.yaml.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What scripts expect, what they tell where it is not so, and the screens that they keep. */
@Tag("once")
class ExpectationTest extends TerminalProgram {
    private TimelineFile timeline = new TimelineFile.OnDisk(Path.of(""));

    @BeforeEach
    void a_timeline() throws Exception {
        timeline = new TimelineFile.OnDisk(timeline("timeline.yaml", "One", "Two", "Three"));
    }

    /** What a script told, with its name, and its report. */
    private record Told(int exit, String text, String report) {}

    /** Runs a script in this process, as the command does. */
    private Told told(boolean keepsGoing, String... lines) throws Exception {
        ScriptSource source = ScriptSource.file(script("s", lines).toString());
        Explorer start = Explorer.of(timeline.read(Progress.UNHEARD).timeline(), Size.USUAL, "dark");
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        JUnitReport report = new JUnitReport("s", new PlainTranscript(out, out));
        Printing printing = new Printing(false, keepsGoing ? AfterFailure.GO_ON : AfterFailure.STOP);
        int exit = ScriptExecution.commands(source, start, new LocalEffects(timeline, Config.NONE), printing, report);
        return new Told(exit, named(text.toString()), named(report.xml()));
    }

    private String named(String text) {
        return text.replace(folder + "/", "");
    }

    private Told told(String... lines) throws Exception {
        return told(false, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row 2; expect event e2",
                "expect count 3",
                "filter zzz; expect count 0",
                "filter id:e2; filter o; expect filter o; expect filter id:e2",
                "expect screen ▌▒  1901  One",
                "expect screen \"   1/3\"",
                "expect no Four",
                "expect problem select e9",
                "expect problem snapshot nowhere/file",
                "expect problem expect count 4",
                "set n 3; expect count $n",
            })
    void what_is_as_expected_is_not_told(String line) throws Exception {
        Told told = told(line);
        assertThat(told.text()).doesNotContain("error");
        assertThat(told.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "expect event e2|the event 'e2', but there is: 'e1'",
                "filter zzz; expect event e1|the event 'e1', but there is: none is shown",
                "expect count 1|1 event, but there is: 3",
                "expect filter o|the filter 'o', but there is: none",
                "filter o; filter t; filter toggle 2; expect filter t|the filter 't', but there is: 'o'",
                "expect problem next|a problem with 'next', but there was none",
                "expect problem expect screen One|a problem with 'expect screen One', but there was none",
            })
    void what_is_not_is_told_with_what_there_is(String line, String problem) throws Exception {
        Told told = told("# first", line + "; list");
        assertThat(told.text())
                .endsWith("s:2: error: expect: " + problem + "\n")
                .doesNotContain("One\n");
        assertThat(told.exit()).isEqualTo(1);
    }

    @Test
    void where_the_screen_is_not_as_expected_it_is_told_whole_in_its_size() throws Exception {
        List<String> lines = told("row 3; expect screen Four").text().lines().toList();
        assertThat(lines).hasSize(25);
        assertThat(lines.get(0)).isEqualTo("s:1: error: expect: 'Four' on the screen, but it shows:");
        assertThat(lines.get(8)).startsWith("    8  ▌▒  1903  Three");
        assertThat(lines.get(24)).startsWith("   24 ").endsWith("3/3");
        List<String> more =
                told("screen 120x40", "expect no Two").text().lines().toList();
        assertThat(more).hasSize(41);
        assertThat(more.get(0)).isEqualTo("s:2: error: expect: no 'Two' on the screen, but it shows:");
        assertThat(more.get(40)).startsWith("   40 ").endsWith("1/3");
    }

    @Test
    void screens_are_kept_and_compared_beside_the_script() throws Exception {
        Files.createDirectory(folder.resolve("screens"));
        String[] same = {"row 2", "snapshot screens/two", "row 1; row 2", "snapshot --compare screens/two"};
        assertThat(told(same).text()).isEqualTo("wrote the screen to screens/two\n");
        Path kept = folder.resolve("screens/two");
        assertThat(Files.readAllLines(kept)).hasSize(24).anyMatch(line -> line.startsWith("▌▒  1902  Two"));
        Files.writeString(kept, Files.readString(kept).replace("▌▒  1902  Two ", "▌▒  1902  Zwei"));
        assertThat(told("row 2; snapshot --compare screens/two").text()).isEqualTo("""
                s:1: error: snapshot: the screen (+) differs from 'screens/two' (-) in 1 row
                  row 7
                  - ▌▒  1902  Zwei                                                               ○
                  + ▌▒  1902  Two                                                                ○
                """);
        assertThat(told("screen 120x40", "snapshot --compare screens/two").text())
                .startsWith("s:2: error: snapshot: the screen (+) differs from 'screens/two' (-) in 40 rows\n");
        assertThat(told("snapshot --compare screens/none").text())
                .isEqualTo("s:1: error: snapshot --compare: can't read 'screens/none': no such file or folder\n");
        assertThat(told("snapshot none/two").text())
                .isEqualTo("s:1: error: snapshot: can't write 'none/two': there is no folder 'none'\n");
    }

    @Test
    void a_picture_of_the_screen_is_xml_that_holds_its_texts() throws Exception {
        timeline = new TimelineFile.OnDisk(timeline("timeline.yaml", "A < B & \u65e5\u672c", "\\x1b[31mTwo"));
        assertThat(told("row 2; shot shot.svg").text()).isEqualTo("wrote a picture of the screen to shot.svg\n");
        List<Element> texts = Markup.elements(Files.readString(folder.resolve("shot.svg")), "text");
        assertThat(texts)
                .extracting(text -> text.getTextContent().strip())
                .anyMatch(text -> text.contains("A < B &"))
                .anyMatch(text -> text.contains("[31mTwo"));
    }

    @Test
    void the_report_has_a_case_for_each_expectation_and_for_each_command_that_failed() throws Exception {
        Told told = told(
                true,
                "expect count 3; expect event e1",
                "list; say Nothing of this counts",
                "expect screen \"\u0001\u001b[31m\ufffe <&> ]]>\"",
                "select e9",
                "wrong \u0002 <&>",
                "snapshot screen",
                "next; snapshot --compare screen",
                "expect problem wrong");
        List<Element> suite = Markup.elements(told.report());
        assertThat(suite.get(0).getAttribute("name")).isEqualTo("s");
        assertThat(IntStream.of(0, 1, 2)
                        .mapToObj(List.of("tests", "failures", "errors")::get)
                        .map(suite.get(0)::getAttribute))
                .containsExactly("7", "2", "3");
        assertThat(Markup.elements(told.report(), "testcase"))
                .extracting(each ->
                        each.getAttribute("line") + " " + each.getChildNodes().getLength())
                .containsExactly("1 0", "1 0", "3 1", "4 1", "5 1", "7 1", "8 1");
        List<Element> failures = Markup.elements(told.report(), "failure");
        assertThat(failures.get(0).getTextContent()).contains("<&> ]]>", "  6  ▌▒  1901  One");
        assertThat(failures.get(1).getAttribute("message")).contains("differs from 'screen' (-) in 6 rows");
        assertThat(failures.get(1).getTextContent()).contains("row 7\n-  ▒  1902  Two", "\n+ ▌▒  1902  Two");
        assertThat(Markup.elements(told.report(), "error").get(0).getTextContent())
                .endsWith("s:4: select: there is no event 'e9'");
        assertThat(told.exit()).isEqualTo(1);
    }

    @Test
    void the_command_writes_the_report_and_tells_details_as_json() throws Exception {
        script("s", "expect count 3", "row 2", "snapshot --compare old", "list");
        script("old", "other");
        Run run = chronoscope("run", "--format", "json", "--junit", "report.xml", "s");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("report.xml: 2 expectations, 1 failed\n");
        assertThat(run.out().lines().toList().get(2))
                .startsWith("{\"type\":\"error\",\"line\":3,\"message\":\"snapshot: the screen (+) differs from 'old'")
                .contains("\"details\":[\"row 1\",\"- other\",\"+  A test ");
        Element suite =
                Markup.elements(Files.readString(folder.resolve("report.xml"))).get(0);
        assertThat(suite.getAttribute("tests") + suite.getAttribute("failures") + suite.getAttribute("errors"))
                .isEqualTo("210");
        script("mistaken", "expect count 3", "wrong", "expect");
        assertThat(chronoscope("run", "--junit", "report.xml", "mistaken").exit())
                .isEqualTo(1);
        assertThat(Markup.elements(Files.readString(folder.resolve("report.xml")), "error"))
                .extracting(error -> error.getAttribute("message"))
                .containsExactly(
                        "there is no command 'wrong'; 'help' lists them",
                        "expect: give one of event, count, filter, screen, no, problem");
        Run unwritable = chronoscope("run", "--junit", "nowhere/report.xml", "s");
        assertThat(unwritable.exit()).isEqualTo(2);
        assertThat(unwritable.err())
                .endsWith("chronoscope: can't write 'nowhere/report.xml': there is no folder 'nowhere'\n");
    }
}
