package chronoscope.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Rule;
import chronoscope.yaml.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the rules find besides their examples, and what they leave alone. */
class LintTest {
    private static final String SOURCES = """
            title: T
            sources:
              a: {type: report, title: A, publisher: P, issued: 2023, because: Good., reliability: B}
              b: {type: report, title: B, publisher: P, issued: 2023}
              wire: {type: agency, title: Wire}
            events:
            """;

    private static List<String> found(String yaml) {
        return Checked.of("t.yaml", yaml.getBytes(UTF_8)).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " "
                        + problem.rule().label()
                        + problem.related().stream()
                                .map(other -> " " + other.place().line() + ":"
                                        + other.place().column())
                                .collect(Collectors.joining()))
                .toList();
    }

    /** Checks events behind the sources, which are cited; the first event is in line 7. */
    private static void check(String events, String... problems) {
        assertThat(found(SOURCES + events + """
                  - {id: z, date: 1800, title: Z, citations: [{source: a}, {source: b, via: wire}]}
                """)).containsExactly(problems);
    }

    private static String event(String id, String fields) {
        return "  - {id: " + id + ", date: 1900, title: " + id + ", citations: [{source: a}], " + fields + "}\n";
    }

    @Test
    void the_timelines_that_come_with_the_program_have_no_problem() throws IOException {
        assertThat(found(Files.readString(Path.of("timeline.yaml")))).isEmpty();
        assertThat(found(Template.text())).isEmpty();
    }

    @Test
    void names_are_compared_without_case_accents_and_hyphens_and_by_a_letter_where_they_are_long() {
        check(event("one", "actors: [Zürich, Zurich]"), "7:82 several-spellings 7:74");
        check(event("one", "places: [North Atlantic, north-atlantic]"), "7:90 several-spellings 7:74");
        check(
                event("one", "tags: [conflict]") + event("two", "tags: [conflict]") + event("six", "tags: [conflct]"),
                "9:72 several-spellings 7:72");
        check(
                event("one", "actors: [Cafe\u0301]") + event("two", "actors: [Caf\u00e9]"),
                "8:74 several-spellings 7:74");
        check(event("one", "actors: [iran, iraq, Mali, Malta], places: [Iran], tags: [year-1911, year-1912]"));
        String named = event("one", "actors: [Ireland, Iceland]")
                + "  - {id: z, date: 1800, title: Z, citations: [{source: a}, {source: b, via: wire}]}\n";
        assertThat(found(SOURCES + named)).containsExactly("7:83 several-spellings 7:74");
        assertThat(found(SOURCES + named
                        + "actors: {Ireland: {name: Republic of Ireland}, Iceland: {name: The island}}\n"))
                .isEmpty();
    }

    @Test
    void circles_of_answers_are_found_whatever_leads_into_them() {
        check(event("one", "links: [{type: responds-to, event: one}]"), "7:100 cycle-of-responses");
        check(
                event("one", "links: [{type: responds-to, event: two}]")
                        + event("two", "links: [{type: responds-to, event: three}]")
                        + event("three", "links: [{type: responds-to, event: two}]")
                        + event("four", "links: [{type: follows, event: four}]"),
                "8:100 cycle-of-responses 9:104");
        int length = 30_000;
        String chain = IntStream.range(0, length)
                .mapToObj(number -> event("e" + number, "links: [{type: responds-to, event: e" + (number + 1) + "}]"))
                .collect(Collectors.joining());
        check(chain + event("e" + length, "tags: [end]"));
    }

    @Test
    void two_places_in_one_source_are_two_citations_and_one_origin_is_one() {
        check("  - {id: one, date: 1900, title: One, citations: [{source: a, locator: 1}, {source: a, locator: 2}]}\n");
        check(
                "  - {id: one, date: 1900, title: One, citations: [{source: a}, {source: b, via: a}]}\n",
                "7:81 origin-counted-twice 7:60");
        check(
                "  - {id: one, date: 1900, title: One, claims: [{id: c, text: C, citations: [{source: a}], disputes: c}]}\n",
                "7:101 redundant-dispute 7:53");
    }

    @Test
    void a_date_may_be_as_fine_as_its_title_or_not_about_it() {
        check("  - {id: one, date: 1900-05-03, title: The trials of 3 May 1900, citations: [{source: a}]}\n");
        check("  - {id: one, date: 1900-06-03, title: On the trials of May 1900, citations: [{source: a}]}\n");
        check("  - {id: one, date: 1900-05, title: The May 1900 trials, citations: [{source: a}]}\n");
        check("  - {id: one, date: 1900-06-03, title: The 1900 trials, citations: [{source: a}]}\n");
        check("  - {id: one, date: 1900-06, title: Trials in 1900, citations: [{source: a}]}\n", "7:21 date-too-fine");
        String dated =
                "  - {id: one, date: 1900-06, title: Trials, claims: [{text: X, date: %s, citations: [{source: a}]}]}\n";
        check(String.format(Locale.ROOT, dated, "1900"), "7:21 date-too-fine 7:70");
        check(String.format(Locale.ROOT, dated, "1900-06-03"));
    }

    @Test
    void a_source_that_only_others_credit_needs_no_date_and_no_address() {
        assertThat(found(SOURCES.replace("{type: agency,", "{type: book,")
                        + event("one", "tags: [x]").replace("source: a", "source: a}, {source: b, via: wire")))
                .isEmpty();
    }

    @Test
    void severities_are_those_of_the_file() {
        String uncited =
                SOURCES + event("one", "claims: [{text: X}]").replace("source: a", "source: a}, {source: b, via: wire");
        assertThat(Checked.of("t.yaml", (uncited + "check: {uncited-claim: error}\n").getBytes(UTF_8))
                        .problems())
                .extracting(FileProblem::text)
                .containsExactly("t.yaml:7:98: error: this claim has no citation; cite who says so");
        assertThat(found(uncited + "check: {uncited-claim: off}\n")).isEmpty();
        assertThat(Rule.SOURCE_WITHOUT_COPY.usual()).isEmpty();
    }
}
