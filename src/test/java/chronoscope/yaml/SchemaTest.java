package chronoscope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The schema by which editors judge a file says what the reader says, as far as a schema can. */
class SchemaTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Template.schema());

    private static final List<Rule> SHAPES = List.of(Rule.MISSING_FIELD, Rule.UNKNOWN_KEY, Rule.WRONG_TYPE);

    private static final String SOURCE = "title: T\nevents: []\nsources: {s: {type: book, title: S, %s}}\n";
    private static final String EVENT =
            "title: T\nsources: {s: {type: book, title: S}}\nevents: [{id: a, date: 2015, title: A, %s}]\n";

    /** What the reader takes, the schema takes. */
    static final List<String> TAKEN = Stream.of(
                    Stream.of("title: 1912\nevents:\n", "title: no\ndescription: 12\nevents: []\nsources:\n"),
                    Stream.of(
                                    "tags: [no, on, 1_000, 1e3, 12:30, 2015-01-02]",
                                    "tags: war",
                                    "actors: [1, true]",
                                    "citations: {source: s}",
                                    "citations: [{source: s, locator: 3, quote: 4.5}]",
                                    "claims: {text: 1, credibility: 2, date: 1912~, disputes: c}, links: []",
                                    "claims: [{text: x, credibility: '3', id: c, status: confirmed}]",
                                    "status: disputed, checked: {on: 2024, by: 1}",
                                    "summary:, also:, links:")
                            .map(EVENT::formatted),
                    Stream.of(
                                    "author: Ida Bell",
                                    "author: [{family: B, given: I}, Someone, {literal: X}]",
                                    "volume: 12, page: 3-4, DOI: 10.1000/x, editor: {family: E}",
                                    "issued: 2022-04-27T22:02Z, accessed: 2022",
                                    "url: 'HTTPS://x.test/', reliability: B, because: 1",
                                    "custom: {a: 1}, original-date: '1912?'")
                            .map(SOURCE::formatted),
                    Stream.of(
                                    "1912",
                                    "-0043",
                                    "1912-04",
                                    "1912-04-15",
                                    "1912-04-15T10:00",
                                    "1912-04-15T10:00:30+02:00",
                                    "1912~",
                                    "1912-04?",
                                    "?1912-~04-15",
                                    "191X",
                                    "19XX",
                                    "1912-XX-15",
                                    "1912/1914",
                                    "1912-04~/1914",
                                    "../1914",
                                    "1912/..",
                                    "/1914",
                                    "1912/",
                                    "Y170000002",
                                    "Y-17E7",
                                    "1950S2",
                                    "2001-21",
                                    "2001-33",
                                    "[1667,1668..1670]",
                                    "{1960,1961-12}",
                                    "[..1983]",
                                    "[1984..]",
                                    "%1912")
                            .map(date -> "title: T\nevents: [{id: a, date: \"" + date + "\", title: A}]\n"))
            .flatMap(part -> part)
            .toList();

    /** What has a wrong shape, lacks something or is misspelt, the schema refuses as the reader does. */
    static final List<String> REFUSED = Stream.of(
                    Stream.of(
                            "events: []",
                            "title: T",
                            "title:\nevents: []",
                            "title: T\nevents: {a: 1}",
                            "title: T\nevents: [text]",
                            "title: T\nevents: []\nsources: [a]",
                            "title: T\nevents: []\nsources: {a b: {type: book, title: A}}",
                            "title: T\nevents: []\ntitel: T",
                            "title: T\nevents: []\neras: [{name: A}]",
                            "title: T\nevents: []\ncheck: {unknown-key: loud}",
                            "[a]",
                            "title: T\nevents: [{date: 2015, title: A}]",
                            "title: T\nevents: [{id: a, title: A}]",
                            "title: T\nevents: [{id: a, date: 2015}]",
                            "title: T\nevents: [{id: A B, date: 2015, title: A}]",
                            "title: T\nevents: []\nsources: {s: {title: S}}",
                            "title: T\nevents: []\nsources: {s: {type: book}}"),
                    Stream.of(
                                    "tags: {a: 1}",
                                    "tags: [[a]]",
                                    "actor: x",
                                    "summary: [a]",
                                    "citations: [{locator: 3}]",
                                    "citations: [s]",
                                    "claims: [{id: c}]",
                                    "claims: [{text: x, credibility: 7}]",
                                    "claims: [{text: x, id: c d}]",
                                    "links: [{type: about}]",
                                    "status: maybe",
                                    "checked: yes",
                                    "checked: {}",
                                    "checked: {on: soon, by: A}",
                                    "checked: {who: A}")
                            .map(EVENT::formatted),
                    Stream.of(
                                    "author: [[a]]",
                                    "author: {}",
                                    "url: x",
                                    "url: 'https://a b'",
                                    "reliability: G",
                                    "sha256: abc",
                                    "snapshot: /etc/passwd",
                                    "pages: 3",
                                    "issued: soon",
                                    "editor: [[a]]")
                            .map(SOURCE::formatted),
                    Stream.of(
                                    "soon",
                                    "27 April 2022",
                                    "2022-13",
                                    "2022-04-32",
                                    "2022/04/27",
                                    "27.4.2022",
                                    "2022-4-27",
                                    "1912-04-15 10:00",
                                    "[1912",
                                    "1912..1914",
                                    "")
                            .map(date -> "title: T\nevents: [{id: a, date: \"" + date + "\", title: A}]\n"))
            .flatMap(part -> part)
            .toList();

    /** What only the reader sees: it compares parts of the file with each other, with the calendar, or with a list of its own. */
    static final List<String> SEEN_BY_THE_READER_ALONE = List.of(
            "title: T\nevents: [{id: a, date: 2015, title: A}, {id: a, date: 2015, title: A}]",
            EVENT.formatted("citations: {source: nobody}"),
            EVENT.formatted("links: {type: about, event: nobody}"),
            EVENT.formatted("claims: {text: x, disputes: nobody}"),
            "title: T\nevents: [{id: a, date: 2015-02-30, title: A}]",
            "title: T\nevents: [{id: a, date: 1914/1912, title: A}]",
            "title: T\ntimezone: Mars/Olympus\nevents: []",
            "title: T\nfilters: {x: 'date:('}\nevents: []",
            "title: T\ncheck: {no-such-rule: off}\nevents: []",
            "title: T\neras: [{name: A, date: '/'}]\nevents: []",
            EVENT.formatted("tags: [a, a]"));

    @ParameterizedTest
    @FieldSource("TAKEN")
    void what_the_reader_takes_the_schema_takes(String yaml) throws IOException {
        assertThat(problems(yaml)).as(yaml).isEmpty();
        assertThat(Checks.read(yaml).problems())
                .filteredOn(problem -> List.of(Rule.WRONG_TYPE, Rule.MISSING_FIELD, Rule.UNKNOWN_KEY, Rule.INVALID_DATE)
                        .contains(problem.rule()))
                .as(yaml)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void what_the_reader_reports_the_schema_refuses(String yaml) throws IOException {
        assertThat(problems(yaml)).as(yaml).isNotEmpty();
        assertThat(Checks.read(yaml).problems()).as(yaml).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("SEEN_BY_THE_READER_ALONE")
    void what_only_the_reader_sees_the_schema_leaves_to_it(String yaml) throws IOException {
        assertThat(problems(yaml)).as(yaml).isEmpty();
        assertThat(Checks.read(yaml).problems()).as(yaml).isNotEmpty();
    }

    @Test
    void the_curated_file_and_the_template_fit_the_schema_that_they_name() throws IOException {
        for (String text : List.of(Files.readString(Path.of("timeline.yaml")), Template.text())) {
            assertThat(problems(text)).isEmpty();
            assertThat(text).startsWith("# yaml-language-server: $schema=");
        }
        String named = Files.readAllLines(Path.of("timeline.yaml")).get(0).replaceFirst(".*=", "");
        assertThat(Files.readString(Path.of(named))).isEqualTo(Template.schema());
    }

    @Test
    void the_schema_knows_the_keys_of_the_reader_and_explains_each() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Template.schema());
        JsonNode source = schema.at("/$defs/source/properties");
        assertThat(names(source)).containsAll(CslNames.VARIABLES);
        List<String> types = new ArrayList<>();
        source.at("/type/enum").forEach(type -> types.add(type.asText()));
        assertThat(types).isEqualTo(CslNames.TYPES);
        for (String kind :
                List.of("", "/$defs/source", "/$defs/event", "/$defs/claim", "/$defs/citation", "/$defs/link")) {
            JsonNode properties = schema.at(kind + "/properties");
            for (String name : names(properties)) {
                JsonNode property = properties.get(name);
                boolean explained = property.has("description")
                        || schema.at(property.path("$ref").asText("/").replace("#", ""))
                                .has("description")
                        || name.equals("checked");
                assertThat(explained).as(kind + " " + name).isTrue();
            }
        }
    }

    @Test
    void a_key_that_is_nearly_one_is_told_which() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Template.schema());
        for (String wrong : List.of("titel", "tile", "titles", "evnts")) {
            assertThat(problems("title: T\nevents: []\n" + wrong + ": x"))
                    .as(wrong)
                    .isNotEmpty();
            List<String> told = new ArrayList<>();
            JsonNode near = schema.at("/patternProperties");
            names(near).stream()
                    .filter(wrong::matches)
                    .forEach(pattern ->
                            told.add(near.get(pattern).path("errorMessage").asText()));
            assertThat(told)
                    .as(wrong)
                    .containsExactly(
                            "unknown key; did you mean '" + (wrong.startsWith("e") ? "events" : "title") + "'?");
        }
        assertThat(names(schema.at("/$defs/source/patternProperties"))).noneMatch("issue"::matches);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Checks that the schema takes what the reader takes, and refuses what has a shape or a key that the reader reports. */
    static void agrees(String yaml, LoadResult reading) {
        List<String> refused;
        if (yaml.contains("*")) {
            // The library for trees leaves aliases unresolved.
            return;
        }
        try {
            refused = problems(yaml);
        } catch (IOException | RuntimeException unread) {
            // The schema sees what the library for trees reads, which is less.
            return;
        }
        List<Rule> rules = reading.problems().stream().map(FileProblem::rule).toList();
        if (rules.isEmpty()) {
            assertThat(refused).as(yaml).isEmpty();
        }
        if (rules.stream().anyMatch(SHAPES::contains)) {
            assertThat(refused).as(yaml).isNotEmpty();
        }
    }

    private static List<String> problems(String yaml) throws IOException {
        return SCHEMA.validate(YAML.readTree(yaml)).stream()
                .map(problem -> problem.getInstanceLocation() + ": " + problem.getMessage())
                .toList();
    }
}
