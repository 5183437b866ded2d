package chronoscope.explore;

import static chronoscope.model.EventDraft.citing;
import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.EventDraft;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.text.AnyText;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class DetailTextTest {
    @Test
    void all_that_is_known_of_an_event_is_told_in_order() {
        check("sinking", 60, """
                15 April 1912                                EDTF 1912-04-15
                The ship sinks
                2 sources · 3 origins · 3 citations · disputed
                earliest source: 1 day later

                It hits ice.

                It goes down.

                Actors  White Star Line
                Places  North Atlantic
                Tags    disaster, voyage

                Links
                  1 → responds to: The ship departs (10 April 1912)
                  2 ← The inquiry "opens" (May to July 1912): responds to
                    this

                Citations
                ▌ “a great ship”
                ▌ [1] The Gazette, paragraph 3, via The Wire
                ▌ [2] Builder's ledger

                Claims
                  • The crew saw ice
                    disputed by: Nobody saw it
                    ▌ [1] The Gazette, paragraph 3, via The Wire
                  • Nobody saw it
                    credibility 4 of 6
                    disputes: The crew saw ice
                    ▌ [3] The Gazette

                Sources
                ▌ Ida Bell. “Lost at sea”
                ▌ The Gazette, 16 April 1912
                ▌ reliability B, usually reliable
                ▌ https://gazette.test/1

                ▌ Ida Bell. “Builder's ledger”
                ▌ 16 April 1912
                ▌ reliability B, usually reliable

                Id      sinking
                """);
    }

    @Test
    void what_is_not_known_is_left_out() {
        check("harbour", 60, """
                500 BCE                                           EDTF -0499
                The harbour is dug

                Tags    port

                No source is cited.

                Id      harbour
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1912 | 1912",
                "1912-04 | April 1912              EDTF 1912-04",
                "1912-04-15T10:30Z | 15 April 1912, 10:30 UTC",
                "1912-04-15~ | about 15 April 1912     EDTF 1912-04-15~",
                "191X | a year in the 1910s           EDTF 191X",
                "1912-21 | spring 1912             EDTF 1912-21",
                "1912/1914 | 1912 to 1914          EDTF 1912/1914",
                "-0043 | 44 BCE                    EDTF -0043",
                "[1667,1668] | one of 1667, 1668  EDTF [1667,1668]",
                "1912-04-15~/1914-06-28? | about 15 April 1912 to 28 June 1914",
            })
    void a_date_has_its_edtf_at_the_right_where_it_differs_from_the_words(String date, String first) {
        Event any = event("any", date).done();
        List<String> lines = texts(Voyage.of(List.of(any)), any, 40);
        assertThat(lines.get(0).replaceAll(" +", " ")).isEqualTo(first.replaceAll(" +", " "));
        assertThat(lines.get(0).length())
                .isEqualTo(first.contains("  ") ? 40 : lines.get(0).length());
    }

    @Test
    void a_sentence_in_a_reference_has_one_period() {
        String reference =
                "“Lost at sea”. The Gazette, 16 April 1912. page 1, via The Wire: “%s reliability B, usually reliable. https://gazette.test/1";
        for (String quote : List.of("It is lost.", "Is it lost?", "It is\u2026")) {
            assertThat(References.full(citing("gazette", "page 1", quote, "wire"), Voyage.TIMELINE))
                    .endsWith(String.format(reference, quote + "”"));
        }
        assertThat(References.full(citing("gazette", "page 1", "lost", "wire"), Voyage.TIMELINE))
                .endsWith(String.format(reference, "lost”."));
    }

    @Test
    void numbers_of_any_length_stand_apart_from_their_text() {
        List<Event> events = new ArrayList<>();
        EventDraft hub = event("hub", "1900");
        for (int number = 1; number <= 120; number++) {
            hub.links("before", "e" + number);
            hub.cites(citing("gazette", "page " + number, "q", "wire"));
            events.add(event("e" + number, "1901").done());
        }
        Event busy = hub.done();
        events.add(busy);
        List<String> lines = texts(Voyage.of(events), busy, 60);
        assertThat(lines)
                .contains("  9 → before: e9 (1901)", "  10 → before: e10 (1901)", "  100 → before: e100 (1901)")
                .contains("▌ [9] The Gazette, page 9, via The Wire", "▌ [10] The Gazette, page 10, via The Wire")
                .contains("▌ [100] The Gazette, page 100, via The Wire");
    }

    @ParameterizedTest
    @MethodSource("widths")
    void no_line_is_wider_than_its_columns(int columns) {
        Random random = new Random(columns);
        for (int round = 0; round < 20; round++) {
            Event any = anyEvent(random);
            for (String line : texts(Voyage.of(List.of(any)), any, columns)) {
                assertThat(Measure.NARROW.of(line))
                        .as("seed %s: %s", columns, line)
                        .isLessThanOrEqualTo(columns);
                assertThat(Printable.line(line)).as("seed %s", columns).isEqualTo(line);
            }
        }
        for (Event event : Voyage.TIMELINE.events()) {
            assertThat(texts(Voyage.TIMELINE, event, columns))
                    .allSatisfy(line -> assertThat(Measure.NARROW.of(line)).isLessThanOrEqualTo(columns));
        }
    }

    static IntStream widths() {
        return IntStream.rangeClosed(20, 90);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_printed_fits_the_output_pane(long seed) {
        Random random = new Random(seed);
        Event any = anyEvent(random);
        Timeline timeline = Voyage.of(List.of(any));
        int columns = 36 + random.nextInt(60);
        List<Output> output = List.of(
                new Output.Message(AnyText.of(random, 60)),
                new Output.Row(any, timeline),
                new Output.Whole(any, timeline),
                new Output.Origin(timeline.source("gazette").orElseThrow()),
                new Output.Reference(Voyage.WIRED, "mla", "The Gazette, par. 3.", Optional.empty()));
        for (Line line : PrintedText.of(output, columns, Measure.NARROW)) {
            assertThat(Measure.NARROW.of(line.text()))
                    .as("seed %s: %s", seed, line.text())
                    .isLessThanOrEqualTo(columns);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static Event anyEvent(Random random) {
        Citation any = citing("gazette", AnyText.of(random, 8), AnyText.of(random, 40), "wire");
        EventDraft draft = event("any", "1900?/1901~")
                .title(AnyText.of(random, 20))
                .summary(AnyText.of(random, 60))
                .actors(AnyText.of(random, 10), AnyText.of(random, 3))
                .places(AnyText.of(random, 30))
                .tags("tag")
                .claims("c", AnyText.of(random, 30), any)
                .disputes("c", AnyText.of(random, 30), any);
        for (int link = 0; link < 12; link++) {
            draft.links("responds-to", "any");
        }
        return draft.done();
    }

    private static List<String> texts(Timeline timeline, Event event, int columns) {
        return DetailText.of(timeline, event, columns, Measure.NARROW).lines().stream()
                .map(Line::text)
                .toList();
    }

    /** Checks the lines of an event of the voyage. */
    private static void check(String id, int columns, String text) {
        Event event = Voyage.TIMELINE.event(id).orElseThrow();
        assertThat(String.join("\n", texts(Voyage.TIMELINE, event, columns)) + "\n")
                .isEqualTo(text);
    }
}
