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

class EvidenceMatrixTest {
    private static final Citation WIRED = citing("gazette", "page 1", "so it says", "wire");
    private static final Citation SEEN = citing("ledger", "page 2", "nothing was seen", "ledger");

    private static final Timeline TIMELINE = Voyage.of(List.of(
            event("ice", "1900")
                    .cites(citing("gazette"), citing("ledger"))
                    .claims("ice", "There was ice", WIRED)
                    .claims("cold", "It was cold", citing("gazette"), citing("ledger"))
                    .disputes("ice", "There was none", SEEN)
                    .claims("bare", "Nobody says this")
                    .done(),
            event("bare", "1901").done(),
            event("late", "1902")
                    .claims("seen", "It was seen", citing("ledger"))
                    .disputes("seen", "Nothing was", citing("wire"))
                    .done()));

    @Test
    void each_source_states_it_or_disputes_it_or_is_silent() {
        assertThat(lines("evidence", PrintedText.UNWRAPPED))
                .containsExactly(
                        "gazette   ledger      1900  ice",
                        "[1]       [2]         The event as a whole",
                        "[3] wire  not [4]     There was ice",
                        "not [3]   [4] ledger  against that: There was none",
                        "[1]       [2]         It was cold",
                        "-         -           Nobody says this");
    }

    @Test
    void the_matrix_of_all_has_the_same_columns_for_each_event() {
        assertThat(lines("evidence all", PrintedText.UNWRAPPED))
                .contains(
                        "gazette   ledger      wire     1900  ice",
                        "gazette   ledger      wire     1902  late",
                        "-         [1]         not [2]  It was seen",
                        "-         not [1]     [2]      against that: Nothing was")
                .noneMatch(line -> line.contains("bare  "));
        walk("goto bare; evidence").said("the event cites no source");
        walk("filter id:bare; evidence all").said("no shown event cites a source");
        walk("filter nowhere; evidence").refused("No event matches");
    }

    @Test
    void where_columns_have_no_room_the_sources_stand_below() {
        assertThat(lines("evidence", 40))
                .startsWith(
                        "1900  ice",
                        "  The event as a whole",
                        "    gazette [1], ledger [2]",
                        "  There was ice",
                        "    gazette [3] wire, ledger not [4]")
                .containsSequence("  Nobody says this", "    nobody", "");
    }

    @Test
    void below_a_matrix_on_a_screen_its_sources_and_what_they_credit_are_named() {
        assertThat(lines("evidence", 40))
                .endsWith(
                        "gazette  Lost at sea, The Gazette, 16",
                        "         April 1912",
                        "ledger   Builder's ledger, 16 April 1912",
                        "wire     credited: The Wire, 16 April",
                        "         1912");
    }

    @Test
    void limits_of_the_evidence_are_limits_of_the_matrix() {
        assertThat(lines("perspective gazette; evidence", PrintedText.UNWRAPPED))
                .containsExactly(
                        "gazette   1900  ice",
                        "[1]       The event as a whole",
                        "[2] wire  There was ice",
                        "[1]       It was cold");
    }

    @Test
    void enter_leads_to_the_quote() {
        Walk walk = walk("evidence all; focus output");
        assertThat(walk.explorer().outputItem()).isZero();
        walk.does("next; next; enter").check("focus=detail  cursor=ice");
        DetailText detail = walk.explorer().detail().orElseThrow();
        assertThat(detail.lines())
                .filteredOn(line -> line.item() == walk.explorer().detailItem())
                .extracting(line -> line.text().replaceFirst("^[ ▌]+", ""))
                .containsExactly("“nothing was seen”", "[4] Builder's ledger, page 2, via Builder's ledger");
        walk.does("close; focus output; last; enter").check("focus=detail  cursor=late");
        walk.does("focus list; filter id:bare; focus output; next; enter").refused("the event 'ice' is not shown now");
    }

    @Test
    void what_compare_and_stats_print_leads_to_the_quote_too() {
        walk("compare gazette ledger; focus output; next; enter").check("focus=detail  cursor=ice");
        walk("filter id:late; stats origins; focus output; last; enter").check("focus=detail  cursor=late");
        walk("list; focus output; next; enter").check("focus=output  cursor=ice");
    }

    private static Walk walk(String line) {
        return Walk.in(TIMELINE).does(line);
    }

    private static List<String> lines(String line, int columns) {
        return PrintedText.of(walk(line).reply().output(), columns, Measure.NARROW).stream()
                .map(Line::text)
                .toList();
    }
}
