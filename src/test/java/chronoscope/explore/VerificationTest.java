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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who keep a timeline found of its events and claims, and how far they trust whom: it is shown and asked for. */
class VerificationTest {
    private static final Timeline TIMELINE = read("""
            title: Checked
            sources:
              log: {type: book, title: Log, issued: 1900-02, reliability: B, because: It was there.}
              paper: {type: book, title: Paper, issued: 1900-03, reliability: D, because: It was not.}
              blog: {type: webpage, title: Blog, url: "https://example.org/b"}
            events:
              - id: sure
                date: 1900-01-01
                title: Sure
                status: confirmed
                checked: {on: 1900-03-10, by: Ada Low, how: compared with the log}
                citations: [{source: log}]
                claims:
                  - {text: It was cold, credibility: 1, because: Two saw it., citations: [{source: log}]}
                  - {text: It was hot, status: retracted, credibility: 5, citations: [{source: paper}]}
              - id: gone
                date: 1900-01-02
                title: Gone
                status: retracted
                checked: {on: 1900-05, how: asked them}
                citations: [{source: paper}]
              - {id: torn, date: 1900-01-03, title: Torn, status: disputed, citations: [{source: log}, {source: paper}]}
              - {id: open, date: 1900-01-04, title: Open, status: unconfirmed, citations: [{source: blog}]}
              - {id: bare, date: 1900-01-05, title: Bare}
            """);

    @ParameterizedTest
    @CsvSource({
        "status:confirmed, sure",
        "status:retracted, sure gone",
        "status:Disputed, torn",
        "status:none, bare",
        "-status:none -status:retracted, torn open",
        "checked:ada, sure",
        "checked:=\"Ada Low\", sure",
        "checked:=Ada, ''",
        "checked:asked, gone",
        "checked:=unnamed, gone",
        "checked:1900-03, sure",
        "checked:1900-05-07, gone",
        "checked:1900, sure gone",
        "checked:none, torn open bare",
        "reliability:b, sure torn",
        "reliability:>C, sure gone torn",
        "reliability:<B, ''",
        "reliability:<D, sure torn",
        "reliability:none, open bare",
        "credibility:1, sure",
        "credibility:<1, ''",
        "credibility:>4, sure",
        "credibility:none, gone torn open bare",
    })
    void filters_find_them(String query, String ids) {
        Explorer explorer = Walk.in(TIMELINE).does("filter " + query).explorer();
        assertThat(IntStream.range(0, explorer.shown().size())
                        .mapToObj(explorer::eventAt)
                        .map(Event::id))
                .containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @Test
    void what_is_none_of_the_words_is_told() {
        assertThat(problem("filter status:confirm"))
                .contains("'confirm' must be one of unconfirmed, confirmed, disputed, retracted, none;"
                        + " did you mean 'confirmed'?");
        assertThat(problem("filter status:<confirmed")).contains("can't be compared with <");
        assertThat(problem("filter reliability:G")).contains("'G' must be one of A, B, C, D, E, F, none");
        assertThat(problem("filter credibility:7")).contains("'7' must be one of 1, 2, 3, 4, 5, 6, none");
        assertThat(problem("filter checked:>1900")).contains("a text can't be compared with >");
    }

    private static String problem(String line) {
        return chronoscope.command.Lines.parse(line).problem().orElseThrow().message();
    }

    @Test
    void they_are_counted_as_facets_and_the_filter_for_a_value_leaves_as_many() {
        assertThat(printed("stats status"))
                .extracting(line -> line.replaceAll("[ #]+", " ").strip())
                .containsExactly("2 retracted", "1 confirmed", "1 disputed", "1 unconfirmed");
        assertThat(printed("stats checked"))
                .extracting(line -> line.replaceAll("[ #]+", " ").strip())
                .containsExactly("1 Ada Low", "1 unnamed");
        assertThat(printed("stats reliability"))
                .extracting(line -> line.replaceAll("[ #]+", " ").strip())
                .containsExactly("3 D, not usually reliable", "2 B, usually reliable");
        assertThat(printed("stats credibility"))
                .extracting(line -> line.replaceAll("[ #]+", " ").strip())
                .containsExactly("1 1 of 6", "1 5 of 6");
        for (String facet : List.of("status", "checked", "reliability", "credibility")) {
            Explorer open = Walk.in(TIMELINE).does("facets " + facet).explorer();
            for (int row = 0; row < open.facets().orElseThrow().groups().size(); row++) {
                String down = row == 0 ? "" : "next " + row + "; ";
                Group group = open.facets().orElseThrow().groups().get(row);
                Explorer after = Walk.in(TIMELINE)
                        .does("facets " + facet + "; " + down + "enter")
                        .explorer();
                assertThat(after.shown().size()).as(facet + " " + group.key()).isEqualTo(group.count());
            }
        }
    }

    @Test
    void the_detail_has_badges_with_who_checked_it_and_why_a_grade_is_given() {
        assertThat(detail("sure"))
                .containsSubsequence(
                        "Sure",
                        "confirmed, checked 10 March 1900 by Ada Low: compared with the log",
                        "2 sources · 2 origins · 2 citations",
                        "  • It was cold",
                        "    credibility 1 of 6: Two saw it.",
                        "  • It was hot",
                        "    retracted",
                        "    credibility 5 of 6",
                        "▌ reliability B, usually reliable: It was there.");
        assertThat(detail("gone")).contains("retracted, checked May 1900: asked them");
        assertThat(detail("torn")).contains("2 sources · 2 origins · 2 citations · disputed");
    }

    @Test
    void what_a_check_found_later_was_not_known() {
        assertThat(status("as-of 1900-03-09", "sure")).isEmpty();
        assertThat(status("as-of 1900-03-10", "sure")).contains("confirmed");
        assertThat(status("as-of 1900-04", "gone")).isEmpty();
        assertThat(status("as-of 1900-05-03", "gone")).contains("retracted");
        assertThat(status("as-of 1900-03", "torn")).contains("disputed");
    }

    private static String status(String line, String id) {
        return Walk.in(TIMELINE)
                .does(line)
                .explorer()
                .timeline()
                .event(id)
                .orElseThrow()
                .status()
                .map(status -> status.label())
                .orElse("");
    }

    @Test
    void words_find_what_is_shown_of_it() {
        assertThat(Walk.in(TIMELINE)
                        .does("find compared with")
                        .explorer()
                        .event()
                        .orElseThrow()
                        .id())
                .isEqualTo("sure");
        assertThat(Walk.in(TIMELINE)
                        .does("filter \"Two saw it\"")
                        .explorer()
                        .shown()
                        .size())
                .isOne();
    }

    private static List<String> detail(String id) {
        return DetailText.of(TIMELINE, TIMELINE.event(id).orElseThrow(), 72, Measure.NARROW).lines().stream()
                .map(Line::text)
                .toList();
    }

    private static List<String> printed(String line) {
        Reply reply = Walk.in(TIMELINE).does(line).reply();
        return PrintedText.of(reply.output(), PrintedText.UNWRAPPED, Measure.NARROW).stream()
                .map(Line::text)
                .toList();
    }

    private static Timeline read(String yaml) {
        return TimelineReader.read(
                        "t", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Progress.UNHEARD)
                .timeline();
    }
}
