package chronoscope.shell;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Voyage;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCsvTest {
    @Test
    void an_event_is_a_line_below_the_header() {
        assertThat(EventCsv.lines(Voyage.TIMELINE.events().subList(4, 5), Voyage.TIMELINE))
                .containsExactly(
                        "id,date,earliest,latest,when,title,summary,actors,places,tags,sources,citations",
                        "sinking,1912-04-15,1912-04-15T00:00:00Z,1912-04-15T23:59:59Z,15 April 1912,The ship sinks,"
                                + "It hits ice. It goes down.,White Star Line,North Atlantic,disaster; voyage,"
                                + "gazette; ledger,3");
    }

    @Test
    void a_cell_is_quoted_where_it_must_be() {
        check("plain text", "plain text");
        check("one, two", "\"one, two\"");
        check("the \"end\"", "\"the \"\"end\"\"\"");
        check(" blanks ", "\" blanks \"");
        check("two\nlines", "two lines");
        check("é 日本", "é 日本");
    }

    @Test
    void no_cell_is_a_formula() {
        check("=1+1", "'=1+1");
        check("+1", "'+1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("-SUM(A1)", "'-SUM(A1)");
        check("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0");
        check("=1,\"2\"", "\"'=1,\"\"2\"\"\"");
    }

    @Test
    void a_year_before_the_common_era_is_no_formula() {
        assertThat(EventCsv.lines(List.of(event("dug", "-0499-03/-0490").done()), Voyage.TIMELINE)
                        .get(1))
                .startsWith("dug,-0499-03/-0490,-0499-03-01T00:00:00Z,-0490-12-31T23:59:59Z,");
    }

    /** Checks how a title is written. */
    private static void check(String title, String cell) {
        String line = EventCsv.lines(List.of(event("e", "1900").title(title).done()), Voyage.TIMELINE)
                .get(1);
        assertThat(line).isEqualTo("e,1900,1900-01-01T00:00:00Z,1900-12-31T23:59:59Z,1900," + cell + ",,,,,,0");
    }
}
