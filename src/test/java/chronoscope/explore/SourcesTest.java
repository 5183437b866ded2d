package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Measure;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a source is shown wherever it is cited, and all that is shown is found. */
class SourcesTest {
    private static final Timeline NIGHT = read("""
            title: A night in detail
            sources:
              s:
                type: post
                title: Thread of the night
                also: [The long thread]
                container-title: Example Network
                publisher: Acme Press
                publisher-place: Rome
                author: [{family: Doe, given: Jane}, {literal: "@a"}]
                issued: 2020-05-30
                accessed: 2020-06-01
                url: https://example.org/a/1
                archive-url: https://example.net/abc
                reliability: B
                because: It was there.
              book: {type: book, title: Big Book, DOI: 10.1000/x, publisher: Old House, reliability: F}
              copy: {type: webpage, title: Gone Page, archive-url: "https://example.net/gone"}
              wire: {type: agency, title: The Wire, also: [Wire Service]}
            actors: {ann: {name: Ann Bly, also: [Annie]}}
            places: {hill: {name: The Hill, also: Capitol}}
            tags: {riot: {name: Unrest, also: [riots]}}
            events:
              - id: night
                date: 2020-05-30
                title: A crowd gathers
                also: [Night of the crowd, "2020 unrest"]
                actors: [ann]
                places: [hill]
                tags: [riot]
                citations: [{source: s, locator: post 12, quote: they came, via: wire}]
                claims:
                  - {id: x, text: It was at night, citations: [{source: s}]}
                  - {id: y, text: It was at dawn, disputes: x}
              - id: later
                date: 2021
                title: Later
                citations: [{source: book, locator: page 3}, {source: copy}]
                claims: [{text: It was at noon, disputes: x}]
              - {id: other, date: 2022, title: Other, links: [{type: responds-to, event: later}]}
            """);

    @Test
    void the_detail_shows_all_of_a_source() {
        assertThat(detail("night"))
                .containsSubsequence(
                        "Also    Night of the crowd, 2020 unrest",
                        "Actors  Ann Bly (also Annie)",
                        "Places  The Hill (also Capitol)",
                        "Tags    Unrest (also riots)",
                        "▌ “they came”",
                        "▌ [1] Example Network, post 12, via The Wire",
                        "  • It was at night",
                        "    disputed by: It was at dawn",
                        "    disputed by: It was at noon",
                        "  • It was at dawn",
                        "    disputes: It was at night",
                        "Sources",
                        "▌ Jane Doe, @a. “Thread of the night” (also The long thread)",
                        "▌ Example Network, Acme Press, Rome, 30 May 2020",
                        "▌ reliability B, usually reliable: It was there.",
                        "▌ accessed 1 June 2020",
                        "▌ https://example.org/a/1",
                        "▌ archived copy:",
                        "▌ https://example.net/abc");
        assertThat(detail("later"))
                .containsSubsequence(
                        "▌ [1] Big Book, page 3",
                        "    disputes: It was at night",
                        "▌ “Big Book”",
                        "▌ Old House",
                        "▌ reliability F, cannot be judged",
                        "▌ https://doi.org/10.1000/x",
                        "▌ “Gone Page”",
                        "▌ archived copy:",
                        "▌ https://example.net/gone");
    }

    private static List<String> detail(String id) {
        return DetailText.of(NIGHT, NIGHT.event(id).orElseThrow(), 70, Measure.NARROW).lines().stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void the_list_of_sources_shows_all_of_a_source() {
        assertThat(printed("sources"))
                .startsWith(
                        "s  Thread of the night (also The long thread)",
                        "  post, Jane Doe, @a, Example Network, Acme Press, Rome, 30 May 2020, accessed 1 June 2020,"
                                + " reliability B, usually reliable: It was there.",
                        "  https://example.org/a/1",
                        "  archived copy: https://example.net/abc");
    }

    private static List<String> printed(String line) {
        Reply reply = Walk.in(NIGHT).does(line).reply();
        return PrintedText.of(reply.output(), PrintedText.UNWRAPPED, Measure.NARROW).stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void the_page_and_its_archived_copy_are_opened_and_copied() {
        checkEffect("open", new Effect.Open("https://example.org/a/1#:~:text=they%20came"));
        checkEffect("open archived", new Effect.Open("https://example.net/abc#:~:text=they%20came"));
        checkEffect("copy link", new Effect.Copy("https://example.org/a/1"));
        checkEffect("copy link archived", new Effect.Copy("https://example.net/abc"));
        checkEffect("goto later; open 2", new Effect.Open("https://example.net/gone"));
        checkEffect("goto later; copy link archived 2", new Effect.Copy("https://example.net/gone"));
        Walk.in(NIGHT).does("goto later; open archived").refused("the source 'book' has no archived copy");
        Walk.in(NIGHT).does("goto later; copy link archived 1").refused("its archive-url would name it");
    }

    private static void checkEffect(String line, Effect effect) {
        assertThat(Walk.in(NIGHT).does(line).reply().effect()).as(line).isEqualTo(Optional.of(effect));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thread of the night",
                "The long thread",
                "example network",
                "acme press",
                "rome",
                "jane doe",
                "@a",
                "https://example.org/a/1",
                "example.net/abc",
                "it was there",
                "usually reliable",
                "accessed 1 June 2020",
                "2020-06-01",
                "post 12",
                "they came",
                "the wire",
                "Wire Service",
                "Night of the crowd",
                "2020 unrest",
                "Annie",
                "Ann Bly",
                "Capitol",
                "riots",
                "Unrest",
                "at dawn",
                "A crowd gathers"
            })
    void all_that_an_event_shows_is_found(String text) {
        Walk found = Walk.in(NIGHT).does("last; find " + text);
        assertThat(found.explorer().event().map(Event::id)).contains("night");
        assertThat(found.explorer().search().orElseThrow().matches().size()).isEqualTo(1);
        String query = '"' + text + '"';
        assertThat(Walk.in(NIGHT).does("filter " + query).explorer().shown().size())
                .isEqualTo(1);
    }

    @Test
    void what_an_event_shows_of_others_is_found() {
        checkFilter("\"responds to\"", "later other");
        checkFilter("other", "later other");
        checkFilter("2021", "later other");
        checkFilter("\"at night\"", "night later");
        checkFilter("title:other", "other");
    }

    @Test
    void an_event_is_gone_to_by_any_of_its_names() {
        assertThat(Walk.in(NIGHT)
                        .does("last; goto Night of the")
                        .explorer()
                        .event()
                        .map(Event::id))
                .contains("night");
    }

    @Test
    void names_of_sources_are_found_in_their_fields() {
        checkFilter("source:\"jane doe\"", "night");
        checkFilter("source:\"long thread\"", "night");
        checkFilter("source:\"acme\"", "night");
        checkFilter("publisher:acme", "night");
        checkFilter("publisher:=\"Old House\"", "later");
        checkFilter("publisher:rome", "");
        checkFilter("via:\"wire service\"", "night");
        checkFilter("actor:annie", "night");
        checkFilter("title:\"2020 unrest\"", "night");
        checkFilter("tag:=riots", "night");
    }

    private static void checkFilter(String query, String ids) {
        Explorer left = Walk.in(NIGHT).does("filter " + query).explorer();
        assertThat(IntStream.range(0, left.shown().size())
                        .mapToObj(row -> left.eventAt(row).id())
                        .collect(Collectors.joining(" ")))
                .as(query)
                .isEqualTo(ids);
    }

    private static Timeline read(String yaml) {
        var reading = TimelineReader.read(
                "t.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Progress.UNHEARD);
        assertThat(reading.hasErrors()).isFalse();
        return reading.timeline();
    }
}
