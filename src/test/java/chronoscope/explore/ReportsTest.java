package chronoscope.explore;

import static chronoscope.model.EventDraft.citing;
import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.axis.Trace;
import chronoscope.model.AnyEvidence;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final Timeline TIMELINE = timeline();

    private static Timeline timeline() {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put("late", AnyEvidence.source("late", "2001-06"));
        sources.put("early", AnyEvidence.source("early", "2001-05-02"));
        sources.put("twin", AnyEvidence.source("twin", "2001-05-02"));
        sources.put("undated", AnyEvidence.source("undated", ""));
        sources.put("unused", AnyEvidence.source("unused", "1999"));
        return new Timeline(
                "T",
                "",
                sources,
                List.of(
                        event("a", "2001-05-01")
                                .cites(citing("early"), citing("late"))
                                .done(),
                        event("b", "2001-05-20").cites(citing("late")).done(),
                        event("c", "2001-05-21").cites(citing("undated")).done(),
                        event("d", "2001-05-22")
                                .claims("x", "X", citing("twin"), citing("undated"))
                                .done()),
                Map.of());
    }

    /** The reports of 2 May are at the left of an axis that begins there. */
    @Test
    void chips_stand_where_they_cover_no_report() {
        Explorer filtered = walk("zoom 2001-05-02/2001-05-30; scale linear; filter date:2001")
                .explorer();
        Chip chip = Chip.of(filtered).get(0);
        int left = Axis.of(filtered).orElseThrow().area().left();
        List<Trace> traces = filtered.reports().stream()
                .map(report -> Trace.of(
                        report.issued(), Axis.of(filtered).orElseThrow().scale()))
                .filter(trace -> !trace.isEmpty())
                .toList();
        assertThat(traces)
                .isNotEmpty()
                .allMatch(trace -> left + trace.right() <= chip.left() || chip.right() <= left + trace.left());
    }

    @Test
    void reports_go_from_one_date_of_issue_to_the_next() {
        check("report next", "shown=3  filters=as-of 2001-05-02", "2 May 2001, Title early, Title twin: 3 of 4 events");
        check("report next; report next", "shown=4  filters=as-of 2001-06", "June 2001, Title late: all 4 events");
        check("report previous", "shown=4  filters=as-of 2001-06", "June 2001, Title late: all 4 events");
        check("report previous; report previous", "shown=3  filters=as-of 2001-05-02", "2 May 2001");
        check("as-of 2001-05-10; report next", "filters=as-of 2001-06", "June 2001");
        check("as-of 2001-05-10; report previous; undo", "filters=as-of 2001-05-10", "3 of 4 events");
        check("filter id:b; report next", "shown=1  filters=id:b; as-of 2001-06", "June 2001, Title late: 1 of 4");
        walk("report previous; report next").refused("report: there is none later; as-of off shows all");
        walk("report next; report previous").refused("report: there is none earlier; as-of off shows all");
        walk("filter id:c; report next").refused("report: no shown event cites a source that has a date");
    }

    @Test
    void an_event_is_known_since_its_first_report() {
        checkKnown("a", "2 May 2001 (Title early), 1 day later");
        checkKnown("b", "June 2001 (Title late), 12 to 41 days later");
        checkKnown("d", "2 May 2001 (Title twin), at least 20 days earlier");
        assertThat(Reports.first(TIMELINE, TIMELINE.event("c").orElseThrow()).map(Reports.First::words))
                .isEmpty();
        assertThat(Reports.first(TIMELINE, TIMELINE.event("a").orElseThrow()).map(Reports.First::after))
                .contains("earliest source: 1 day later");
    }

    private static void checkKnown(String event, String words) {
        assertThat(Reports.first(TIMELINE, TIMELINE.event(event).orElseThrow()).map(Reports.First::words))
                .contains(words);
    }

    @Test
    void the_reports_of_what_is_shown_are_marked_on_the_axis() {
        assertThat(walk("next").explorer().reports())
                .extracting(report -> report.source().id())
                .containsExactly("early", "twin", "late");
        assertThat(walk("filter id:b").explorer().reports())
                .extracting(report -> report.source().id())
                .containsExactly("late");
    }

    private static Walk walk(String line) {
        return Walk.in(TIMELINE).does(line);
    }

    private static void check(String line, String facts, String note) {
        Walk walk = walk(line).check(facts);
        assertThat(walk.reply().note())
                .as(line)
                .hasValueSatisfying(said -> assertThat(said).startsWith(note));
    }
}
