package chronoscope.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.json.JsonText;
import chronoscope.text.Labelled;
import chronoscope.yaml.Position;
import chronoscope.yaml.Rule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String FAULTY = """
            title: T\u001b[2J
            sources:
              amn: {type: report, title: A, issued: 2022, url: "https://example.org/a"}
            events:
              - id: one
                date: 1912-04-31
                title: 日本語 Apollo #11
                citations: [{source: amm, locator: page 1}]
              - {id: one, date: 1912, title: 100 %, citations: [{source: amn, locator: page 1}]}
            """;

    private static Checked checked(String path, String yaml) {
        return Checked.of(path, yaml.getBytes(UTF_8));
    }

    private static List<String> report(ReportFormat format, String yaml) {
        return format.lines(List.of(checked("dir/t.yaml", yaml)), "1");
    }

    @Test
    void each_problem_has_its_line_and_a_caret_and_both_places_where_it_has_two() {
        assertThat(String.join("\n", report(ReportFormat.TEXT, FAULTY))).isEqualTo("""
                        dir/t.yaml:1:9: error: control character U+001B; in double quotes it is written "\\u001B" [control-character]
                            1 | title: T\\u{1b}[2J
                              |         ^
                        dir/t.yaml:6:19: error: date: there is no day 31 here; April 1912 has days 01 to 30 [invalid-date]
                            6 |     date: 1912-04-31
                              |                   ^
                        dir/t.yaml:7:23: warning: '#11' is read as a comment, so that the text ends before it; if it belongs to the text, write "日本語 Apollo #11" [text-before-comment]
                            7 |     title: 日本語 Apollo #11
                              |                          ^
                        dir/t.yaml:8:26: error: source 'amm' is not defined; did you mean 'amn'? [undefined-source]
                            8 |     citations: [{source: amm, locator: page 1}]
                              |                          ^
                        dir/t.yaml:9:10: error: event 'one' is already defined in line 5 [duplicate-id]
                            9 |   - {id: one, date: 1912, title: 100 %, citations: [{source: amn, locator: page 1}]}
                              |          ^
                        dir/t.yaml:5:9: note: the first one
                            5 |   - id: one
                              |         ^""");
    }

    @Test
    void of_a_long_line_the_part_around_the_place_is_shown() {
        String line = "x".repeat(200);
        assertThat(new Excerpts(line).at(new Position(1, 101)))
                .containsExactly("    1 | …" + "x".repeat(100) + "…", "      | " + " ".repeat(61) + "^");
        assertThat(new Excerpts("a\r\nb\rc").at(new Position(3, 2))).containsExactly("    3 | c", "      |  ^");
        assertThat(new Excerpts("a").at(new Position(2, 1))).isEmpty();
    }

    @Test
    void a_file_without_a_problem_is_told_in_text_alone() {
        String sound = Whole.of("");
        assertThat(report(ReportFormat.TEXT, sound)).containsExactly("dir/t.yaml: 1 event, no problems");
        assertThat(report(ReportFormat.GITHUB, sound)).isEmpty();
        assertThat(report(ReportFormat.JSON, sound))
                .containsExactly("{\"type\":\"done\",\"ok\":true,\"files\":1,\"errors\":0,\"warnings\":0}");
    }

    @Test
    void json_has_an_object_for_each_problem_with_what_it_is_about() {
        List<Map<String, Object>> lines =
                report(ReportFormat.JSON, FAULTY).stream().map(JsonText::object).toList();
        assertThat(lines)
                .extracting(line -> line.get("type"))
                .contains("problem")
                .endsWith("done");
        assertThat(lines).extracting(line -> line.get("subject")).startsWith("title", "event one", "event one");
        assertThat(lines.get(5)).containsEntry("ok", false).containsEntry("warnings", 1L);
        assertThat(lines.get(4))
                .containsEntry("rule", "duplicate-id")
                .containsEntry("severity", "error")
                .containsEntry("related", List.of(Map.of("line", 5L, "column", 9L, "message", "the first one")));
    }

    @Test
    void github_gets_commands_in_which_nothing_of_the_file_is_one() {
        Checked hostile = checked("a,b:c%.yaml", "title: \"%0A::error::x\\n::warning::y\"\nevents: []\n::x: y\n");
        assertThat(ReportFormat.GITHUB.lines(List.of(hostile), "1"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches("::(error|warning) file=a%2Cb%3Ac%25\\.yaml,line=\\d+,col=\\d+,title=[a-z0-9-]+::.*")
                        .doesNotContain("\n"));
        assertThat(report(ReportFormat.GITHUB, FAULTY))
                .contains("::error file=dir/t.yaml,line=8,col=26,title=undefined-source::"
                        + "source 'amm' is not defined; did you mean 'amn'?");
    }

    @Test
    void sarif_tells_the_rules_the_problems_and_their_places_as_its_schema_wants_them() throws IOException {
        List<String> lines = ReportFormat.SARIF.lines(
                List.of(checked("dir/a: b.yaml", FAULTY), checked("/tmp/t.yaml", FAULTY), checked("x:y.yaml", "")),
                "1.0");
        assertThat(lines).hasSize(1);
        assertThat(sarif().validate(lines.get(0), InputFormat.JSON)).isEmpty();
        assertThat(sarif().validate(lines.get(0).replace("ruleId", "rule"), InputFormat.JSON))
                .isNotEmpty();
        Map<String, Object> run = list(JsonText.object(lines.get(0)), "runs").get(0);
        assertThat(list(map(map(run, "tool"), "driver"), "rules"))
                .extracting(rule -> rule.get("id"))
                .containsExactlyElementsOf(Labelled.labels(Rule.values()));
        List<Map<String, Object>> results = list(run, "results");
        assertThat(results).hasSize(11).allSatisfy(result -> {
            assertThat(result.get("ruleId")).isIn(Labelled.labels(Rule.values()));
            Map<String, Object> physical = map(list(result, "locations").get(0), "physicalLocation");
            String uri = String.valueOf(map(physical, "artifactLocation").get("uri"));
            assertThat(URI.create(uri).getPath()).isIn("dir/a: b.yaml", "/tmp/t.yaml", "./x:y.yaml");
        });
        assertThat(results)
                .filteredOn(result -> result.containsKey("relatedLocations"))
                .hasSize(2);
    }

    private static Schema sarif() throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(ReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> owner, String key) {
        return (Map<String, Object>) Objects.requireNonNull(owner.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> owner, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(owner.get(key));
    }
}
