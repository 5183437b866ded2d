package chronoscope.explore;

import static chronoscope.model.EventDraft.citing;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.SourceCopy.Cited;
import chronoscope.explore.SourceCopy.Place;
import chronoscope.explore.SourceCopy.Quote;
import chronoscope.model.Source;
import chronoscope.model.Voyage;
import chronoscope.text.Measure;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyLinesTest {
    private static final Source GAZETTE = Voyage.TIMELINE.source("gazette").orElseThrow();

    private static Quote quote(int fromParagraph, int from, int toParagraph, int to) {
        return new Quote(
                new Cited("sinking", citing("gazette")), new Place(fromParagraph, from), new Place(toParagraph, to));
    }

    private static SourceCopy copy(int at, boolean whole, Quote... quotes) {
        return new SourceCopy(
                GAZETTE, "gazette.txt", List.of("one two three", "four five six"), whole, List.of(quotes), at);
    }

    /** The text below the head; a quote that is looked at stands between angle brackets, another one in round ones. */
    private static String text(SourceCopy copy, int columns) {
        String all = CopyLines.of(copy, columns, Measure.NARROW).stream()
                .map(line -> line.spans().stream().map(CopyLinesTest::marked).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
        return all.substring(all.indexOf("||") + 2);
    }

    private static String marked(Line.Span span) {
        return switch (span.role()) {
            case QUOTE -> "<" + span.text() + ">";
            case CITED -> "(" + span.text() + ")";
            default -> span.text();
        };
    }

    @Test
    void the_head_names_the_source_and_the_quote() {
        SourceCopy copy = copy(0, true, quote(0, 4, 0, 7));
        assertThat(CopyLines.of(copy, 60, Measure.NARROW).subList(0, 3))
                .extracting(Line::text)
                .containsExactly("Ida Bell. “Lost at sea”", "gazette.txt · quote 1 of 1", "");
        assertThat(CopyLines.of(copy(-1, false), 60, Measure.NARROW).get(1).text())
                .isEqualTo("gazette.txt · no quote stands here · a part of the copy");
        assertThat(copy(-1, true, quote(0, 4, 0, 7)).place()).isEqualTo("this quote does not stand here");
    }

    @Test
    void quotes_are_marked_where_they_stand() {
        Quote two = quote(0, 4, 0, 7);
        Quote over = quote(0, 8, 1, 4);
        assertThat(text(copy(-1, true), 60)).isEqualTo("one two three||four five six");
        assertThat(text(copy(0, true, two, over), 60)).isEqualTo("one <two> (three)||(four) five six");
        assertThat(text(copy(1, true, two, over), 60)).isEqualTo("one (two) <three>||<four> five six");
        assertThat(text(copy(1, true, two, over), 8)).isEqualTo("one (two)|<three>||<four>|five six");
        assertThat(text(copy(0, true, quote(0, 0, 1, 13)), 60)).isEqualTo("<one two three>||<four five six>");
        assertThat(text(copy(0, true, quote(0, 4, 0, 13), quote(0, 8, 0, 13)), 60))
                .isEqualTo("one <two ><three>||four five six");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 0", "1, 5 20", "2, 0 20", "3, 0 7", "4, 0 0"})
    void a_quote_takes_a_part_of_each_of_its_lines(int paragraph, String part) {
        int[] within = quote(1, 5, 3, 7).within(paragraph, 20);
        assertThat(within[0] + " " + within[1]).isEqualTo(part);
    }

    /** Three quotes; none is looked at where the first is -1. */
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "0, 3, 0", "2, 1, 0", "0, -1, 2", "1, -2, 2", "-1, 1, 0", "-1, -1, 2", "-1, 2, 1"})
    void quotes_follow_each_other_around_and_around(int at, int steps, int then) {
        SourceCopy copy = copy(at, true, quote(0, 0, 0, 3), quote(0, 4, 0, 7), quote(1, 0, 1, 4));
        assertThat(copy.further(steps)).isEqualTo(copy(then, true, copy.quotes().toArray(Quote[]::new)));
        assertThat(copy.further(steps).here()).contains(copy.quotes().get(then));
    }

    @Test
    void places_are_in_the_order_of_the_text() {
        assertThat(List.of(new Place(0, 9), new Place(1, 2), new Place(1, 3))).isSorted();
        assertThat(new Place(1, 2)).isEqualByComparingTo(new Place(1, 2));
    }

    @Test
    void reading_goes_from_quote_to_quote_and_says_where_it_starts_again() {
        Quote[] quotes = {quote(0, 0, 0, 3), quote(0, 4, 0, 7)};
        Explorer reading =
                Walk.voyage().explorer().answered(Reply.printed(List.of(new Output.Copy(copy(0, true, quotes)))));
        assertThat(Reading.shown(reading)).contains(copy(0, true, quotes));
        Step next = Reading.onwards(reading, 1);
        assertThat(Reading.onwards(Walk.voyage().explorer(), -1).reply().problem())
                .contains("read: no copy was read yet; 'read' shows one");
        assertThat(Reading.onwards(reading.answered(Reply.printed(List.of(new Output.Copy(copy(-1, true))))), 1)
                        .reply()
                        .problem())
                .contains("read: no quote stands in this copy");
        Explorer there = next.explorer().answered(next.reply());
        assertThat(Reading.shown(there)).contains(copy(1, true, quotes));
    }
}
