package chronoscope.explore;

import static chronoscope.model.EventDraft.citing;
import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Citation;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.text.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Citation GAZETTE = citing("gazette");
    private static final Citation LEDGER = citing("ledger");
    private static final Citation WIRED = citing("gazette", "page 1", "so it says", "wire");

    private static final Timeline TIMELINE = Voyage.of(List.of(
            event("both", "1900")
                    .cites(GAZETTE, LEDGER)
                    .claims("shared", "Both say this", GAZETTE, LEDGER)
                    .claims("paper", "The paper adds this", GAZETTE)
                    .claims("ice", "There was ice", WIRED)
                    .disputes("ice", "There was none", LEDGER)
                    .claims("bare", "Nobody says this")
                    .done(),
            event("paper-alone", "1901").claims("seen", "It was seen", GAZETTE).done(),
            event("ledger-alone", "1902").cites(LEDGER).done(),
            event("nobody", "1903").done()));

    @Test
    void compare_tells_what_two_sources_say() {
        assertThat(lines("compare gazette ledger"))
                .containsExactly(
                        "What gazette and ledger say: 8 statements",
                        "",
                        "Both say: 2 statements",
                        "  both  both",
                        "  both  Both say this",
                        "",
                        "One disputes the other: 2 statements",
                        "  both  There was ice (gazette; against: There was none)",
                        "  both  There was none (ledger; against: There was ice)",
                        "",
                        "Said by one, of an event that both cover: 1 statement",
                        "  both  The paper adds this (gazette)",
                        "",
                        "Only in gazette: 2 statements",
                        "  paper-alone  paper-alone",
                        "  paper-alone  It was seen",
                        "",
                        "Only in ledger: 1 statement",
                        "  ledger-alone  ledger-alone");
    }

    @Test
    void compare_asks_of_what_is_shown() {
        assertThat(lines("filter id:alone; compare ledger gazette"))
                .containsExactly(
                        "What ledger and gazette say: 3 statements",
                        "",
                        "Only in ledger: 1 statement",
                        "  ledger-alone  ledger-alone",
                        "",
                        "Only in gazette: 2 statements",
                        "  paper-alone  paper-alone",
                        "  paper-alone  It was seen");
        walk("filter id:nobody; compare gazette ledger").said("no shown event cites gazette or ledger");
        walk("compare gazette ledgr").refused("compare: there is no source 'ledgr'; did you mean 'ledger'?");
        walk("compare gazette \"The Gazette\"").refused("compare: name two sources; these are one");
    }

    @Test
    void stats_of_origins_begin_with_what_stands_on_none() {
        assertThat(lines("stats origins"))
                .containsExactly(
                        "No origin: 1 claim",
                        "  both  Nobody says this",
                        "",
                        "1 origin: 4 claims",
                        "  both  The paper adds this (gazette)",
                        "  both  There was ice (wire)",
                        "  both  There was none (ledger)",
                        "  paper-alone  It was seen (gazette)",
                        "",
                        "2 origins: 1 claim",
                        "  both  Both say this (gazette, ledger)");
        walk("filter id:nobody; stats origins").said("no shown event has a claim");
    }

    private static Walk walk(String line) {
        return Walk.in(TIMELINE).does(line);
    }

    @Test
    void a_reader_sees_the_id_of_an_event_once_under_each_heading() {
        assertThat(lines("compare gazette ledger", 50))
                .containsSequence(
                        "Both say: 2 statements",
                        "  both          both",
                        "                Both say this",
                        "",
                        "One disputes the other: 2 statements",
                        "  both          There was ice (gazette; against:",
                        "                There was none)",
                        "                There was none (ledger; against:",
                        "                There was ice)",
                        "");
    }

    private static List<String> lines(String line) {
        return lines(line, PrintedText.UNWRAPPED);
    }

    private static List<String> lines(String line, int columns) {
        return PrintedText.of(walk(line).reply().output(), columns, Measure.NARROW).stream()
                .map(Line::text)
                .toList();
    }
}
