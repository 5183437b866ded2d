package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;
import static chronoscope.yaml.Checks.checkEvent;
import static chronoscope.yaml.Checks.checkSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Link;
import chronoscope.model.ReadSoFar;
import chronoscope.model.Source;
import chronoscope.model.Status;
import chronoscope.model.Timeline;
import chronoscope.model.Variables;
import chronoscope.model.Vocabulary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineReaderTest {
    private static final String FULL = """
            title: The Titanic
            description: |
              One.
              Two.
            sources:
              gazette:
                type: article-newspaper
                title: Lost at sea
                container-title: The Gazette
                author: [{family: Doe, given: Jo}, {literal: A ParseContext}, Plain Name]
                issued: 1912-04-16
                url: https://example.org/a
                reliability: B
                sha256: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
              wire: {type: agency, title: The Wire}
            events:
              - id: sinking
                date: 1912-04-15
                title: The ship sinks
                summary: It sank.
                actors: [white-star-line]
                places: North Atlantic
                tags: [disaster]
                status: confirmed
                checked: {on: 1912-05-01, by: Ada Low, how: asked the line}
                citations:
                  - {source: gazette, locator: paragraph 3, quote: "a: b", via: wire}
                claims:
                  - id: one
                    text: It sank.
                    status: disputed
                    credibility: 2
                    because: Seen.
                    disputes: two
                  - {id: two, text: It did not., citations: [{source: wire}]}
                links: [{type: responds-to, event: departure}]
              - id: departure
                date: 1912-04-10
                title: The ship leaves
                citations: {source: wire}
            actors: {white-star-line: {name: White Star Line}}
            places: {sea: The Sea}
            """;

    @Test
    void those_who_go_on_with_earlier_events_are_told_what_is_wrong_now() {
        LoadResult two =
                Checks.read(FULL.replace("date: 1912-04-15", "date: x").replace("date: 1912-04-10", "date: y"));
        assertThat(two.refusal())
                .startsWith("t.yaml:")
                .contains(": error: date: ")
                .endsWith("; 'check' lists all 2 errors; you see the events as they were before");
        assertThat(Checks.read(FULL.replace("date: 1912-04-10", "date: y")).refusal())
                .doesNotContain("check");
    }

    @Test
    void every_field_reaches_the_model() {
        Timeline timeline = check(FULL).timeline();

        assertThat(timeline.title()).isEqualTo("The Titanic");
        assertThat(timeline.description()).isEqualTo("One.\nTwo.");
        assertThat(timeline.name(Vocabulary.ACTOR, "white-star-line").text()).isEqualTo("White Star Line");
        assertThat(timeline.name(Vocabulary.PLACE, "sea").text()).isEqualTo("The Sea");
        assertThat(timeline.events()).extracting(Event::id).containsExactly("departure", "sinking");
        Event event = timeline.event("sinking").orElseThrow();
        assertThat(event.date().text()).isEqualTo("1912-04-15");
        assertThat(event.line()).isEqualTo(17);
        assertThat(event.places()).containsExactly("North Atlantic");
        assertThat(event.status()).contains(Status.CONFIRMED);
        assertThat(event.checked().orElseThrow().words()).isEqualTo("checked 1 May 1912 by Ada Low: asked the line");
        assertThat(event.citations())
                .containsExactly(
                        new Citation("gazette", Optional.of("paragraph 3"), Optional.of("a: b"), Optional.of("wire")));
        assertThat(event.claims().get(0))
                .isEqualTo(new Claim(
                        Optional.of("one"),
                        "It sank.",
                        Optional.empty(),
                        Optional.of(Status.DISPUTED),
                        OptionalInt.of(2),
                        Optional.of("Seen."),
                        List.of(),
                        Optional.of("two")));
        assertThat(event.links()).containsExactly(new Link("responds-to", "departure"));
    }

    @Test
    void a_source_has_its_fields() {
        Source source = check(FULL).timeline().source("gazette").orElseThrow();

        assertThat(source.authorNames()).containsExactly("Jo Doe", "A ParseContext", "Plain Name");
        assertThat(source.issued().orElseThrow().text()).isEqualTo("1912-04-16");
        assertThat(source.reliability()).contains("B");
        assertThat(source.sha256()).contains("a".repeat(64));
        assertThat(source.accessed()).isEmpty();
    }

    @Test
    void a_source_is_called_by_its_title_or_by_what_contains_it_or_by_its_id() {
        assertThat(source("type: book\ntitle: A\ncontainer-title: B").title()).isEqualTo("A");
        assertThat(source("type: book\ncontainer-title: B").title()).isEqualTo("B");
        assertThat(Checks.read("title: T\nevents: []\nsources: {amn: {type: book}}")
                        .timeline()
                        .source("amn")
                        .orElseThrow()
                        .title())
                .isEqualTo("amn");
    }

    @Test
    void a_source_is_where_its_doi_leads_unless_it_has_an_address() {
        assertThat(source("type: book\ntitle: A\nDOI: 10.1000/182").url()).contains("https://doi.org/10.1000/182");
        assertThat(source("type: book\ntitle: A\nDOI: 10.1000/182\nurl: https://a.org/")
                        .url())
                .contains("https://a.org/");
        assertThat(source("type: book\ntitle: A\nDOI: none").url()).isEmpty();
    }

    @Test
    void further_variables_of_a_source_are_kept() {
        Variables variables = source(
                        "type: book\ntitle: A\nvolume: 3\neditor: [{family: Low}, Jo]\noriginal-date: 1899-05")
                .variables();
        assertThat(variables.texts()).containsExactly(Map.entry("volume", "3"));
        assertThat(variables.people()).containsOnlyKeys("editor");
        assertThat(variables.people().get("editor")).hasSize(2);
        assertThat(variables.dates()).containsOnlyKeys("original-date");
        assertThat(source("type: book\ntitle: A").variables()).isEqualTo(Variables.NONE);
    }

    private static Source source(String fields) {
        return checkSource(fields).timeline().source("amn").orElseThrow();
    }

    @Test
    void scalars_mean_what_they_look_like() {
        LoadResult reading =
                checkEvent("tags: [no, on, yes, 1_000, 0o17, 017, 1e3, 0x1F, 12:30, 2015-01-02, .inf, 'null', =]");

        assertThat(reading.timeline().events().get(0).tags())
                .containsExactly(
                        "no",
                        "on",
                        "yes",
                        "1_000",
                        "0o17",
                        "017",
                        "1e3",
                        "0x1F",
                        "12:30",
                        "2015-01-02",
                        ".inf",
                        "null",
                        "=");
    }

    @Test
    void a_date_needs_no_quotes() {
        for (String date : List.of("2015", "1979-08", "1984?", "1984/1985", "\"[1667,1668]\"")) {
            LoadResult reading = check("""
                    title: T
                    sources: {s: {type: book, title: S}}
                    events:
                      - id: one
                        date: %s
                        title: One
                        citations: {source: s}
                    """.formatted(date));
            assertThat(reading.timeline().events().get(0).date().text()).isEqualTo(date.replace("\"", ""));
        }
    }

    @Test
    void nothing_is_an_absent_field() {
        Event event = checkEvent("summary: null\ntags: ~\nactors:\nplaces: []\nlinks: null\nclaims: ''")
                .timeline()
                .events()
                .get(0);

        assertThat(event.summary()).isEmpty();
        assertThat(event.tags()).isEmpty();
    }

    @Test
    void blanks_around_a_text_are_no_part_of_it() {
        Event event = checkEvent("summary: >\n  One\n  two.\n\nplaces: ['  Oslo ']")
                .timeline()
                .events()
                .get(0);

        assertThat(event.summary()).isEqualTo("One two.");
        assertThat(event.places()).containsExactly("Oslo");
    }

    @Test
    void an_escaped_control_character_is_data() {
        Event event = checkEvent("summary: \"a\\x1b[31m\"").timeline().events().get(0);

        assertThat(event.summary()).isEqualTo("a\u001b[31m");
    }

    @Test
    void an_anchored_citation_is_reused() {
        LoadResult reading = check("""
                title: T
                sources: {s: {type: book, title: S}}
                events:
                  - {id: one, date: 2015, title: One, citations: &all [&c {source: s, locator: page 1}]}
                  - {id: two, date: 2016, title: Two, citations: [*c]}
                  - {id: three, date: 2017, title: Three, citations: *all}
                """);

        assertThat(reading.timeline().events())
                .allSatisfy(event -> assertThat(event.citations()).hasSize(1));
    }

    @Test
    void sections_and_keys_may_have_anchors() {
        Timeline timeline = check("""
                title: T
                sources: &s {one: {type: book, title: S}}
                events: &e
                  - {&k title: One, id: &i a, date: 2015, tags: [*k, *i], citations: [{source: one}]}
                """).timeline();

        assertThat(timeline.source("one")).isPresent();
        assertThat(timeline.event("a").orElseThrow().tags()).containsExactly("title", "a");
    }

    @Test
    void an_empty_list_of_events_is_a_timeline() {
        assertThat(check("title: T\nevents: []\n").readable()).isTrue();
    }

    @Test
    void further_names_of_csl_are_allowed() {
        checkSource("type: book\ntitle: A\npublisher: P\nDOI: 10.1/2\npage: 3-4");
    }

    @Test
    void a_file_is_named_as_its_path_was_given(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "title: T\n");

        assertThat(TimelineReader.read(file, Progress.UNHEARD).problems())
                .extracting(FileProblem::text)
                .containsExactly(file + ":1:1: error: a timeline without events");
    }

    @Test
    void what_is_no_file_is_told_without_a_place(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        checkUnreadable(folder, folder + ": error: is a directory");
        checkUnreadable(Path.of(""), "'': error: names no file");
        checkUnreadable(folder.resolve("none"), folder + "/none: error: no such file");
        checkUnreadable(file.resolve("below"), file + "/below: error: cannot be read: Not a directory");
        checkUnreadable(folder.resolve("a\u001b[2Jb"), folder + "/a\\u{1b}[2Jb: error: no such file");
    }

    private static void checkUnreadable(Path file, String problem) {
        LoadResult reading = TimelineReader.read(file, Progress.UNHEARD);
        assertThat(reading.problems()).extracting(FileProblem::text).containsExactly(problem);
        assertThat(reading.readable()).isFalse();
        assertThat(reading.timeline()).isSameAs(Timeline.EMPTY);
    }

    @Test
    void progress_is_heard_to_the_end_of_the_file(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "# comment\n".repeat(20_000) + FULL);
        List<Long> heard = new ArrayList<>();
        TimelineReader.read(file, (bytes, total, events) -> {
            assertThat(total).isEqualTo(200_000L + FULL.length());
            heard.add(bytes);
            return true;
        });

        assertThat(heard).isSorted().startsWith(65_536L).endsWith(200_000L + FULL.length());
    }

    @Test
    void what_was_read_so_far_is_heard_in_the_order_of_the_file() {
        StringBuilder text = new StringBuilder("title: Reports\nevents:\n");
        IntStream.range(0, 5_000)
                .forEach(each -> text.append(
                        "  - {id: e" + each + ", date: 19" + (99 - each % 90) + ", title: Report " + each + "}\n"));
        List<ReadSoFar> heard = new ArrayList<>();
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        TimelineReader.read("t.yaml", new ByteArrayInputStream(bytes), (done, total, read) -> heard.add(read));

        assertThat(heard.get(0)).isEqualTo(ReadSoFar.NOTHING);
        assertThat(heard.get(1).title()).isEqualTo("Reports");
        assertThat(heard.get(1).first())
                .extracting(Event::id)
                .startsWith("e0", "e1", "e2")
                .hasSize(ReadSoFar.MOST);
        assertThat(heard).extracting(ReadSoFar::events).isSorted();
    }

    @Test
    void progress_can_cancel() {
        byte[] bytes = "# comment\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TimelineReader.read(
                        "t.yaml", new ByteArrayInputStream(bytes), (read, total, events) -> read < 100_000))
                .isInstanceOf(ReadingCancelled.class);
    }

    @Test
    void the_template_has_no_problem() {
        LoadResult reading = check(Template.text());

        assertThat(reading.timeline().events()).hasSize(2);
        assertThat(reading.timeline().sources()).hasSize(3);
    }
}
