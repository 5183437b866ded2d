package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.command.StateScript;
import chronoscope.model.Voyage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the list is laid out: its order, its headings, its size, its column of distances. */
class ArrangementTest {
    private static final Explorer START = Explorer.of(Voyage.TIMELINE, new Size(120, 40), "dark");

    private static Explorer does(String line) {
        Explorer now = START;
        for (Command command : Lines.parse(line).commands()) {
            now = command.applyTo(now).explorer();
        }
        return now;
    }

    private static List<String> ids(Explorer explorer) {
        return IntStream.range(0, explorer.shown().size())
                .mapToObj(row -> explorer.eventAt(row).id())
                .toList();
    }

    @Test
    void a_sorted_list_has_the_same_events_and_keeps_the_cursor() {
        Explorer there = does("last; sort title");
        assertThat(ids(there)).containsExactlyInAnyOrderElementsOf(ids(START)).isNotEqualTo(ids(START));
        assertThat(there.event()).isEqualTo(does("last").event());
        assertThat(ids(does("sort title; sort date"))).isEqualTo(ids(START));
        List<Integer> counts = ids(does("sort citations")).stream()
                .map(id -> START.timeline().event(id).orElseThrow().evidence().size())
                .toList();
        assertThat(counts).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void matches_follow_each_other_as_the_list_stands() {
        Explorer sorted = does("sort title; first; find e");
        int last = sorted.row();
        for (int match = 1; match < sorted.search().orElseThrow().matches().size(); match++) {
            sorted = Search.onwards(sorted, 1).explorer();
            assertThat(sorted.row()).isGreaterThan(last);
            last = sorted.row();
        }
    }

    @Test
    void time_is_gone_along_whatever_the_list_is_sorted_by() {
        for (String way : List.of("goto 1912", "first; goto +1 month", "last; goto -1 year")) {
            assertThat(does("sort title; "
                                    + way.replace("first", "goto departure").replace("last", "goto inquiry"))
                            .event())
                    .isEqualTo(does(way.replace("first", "goto departure").replace("last", "goto inquiry"))
                            .event());
        }
    }

    @Test
    void every_row_has_its_line_whatever_is_folded() {
        List<String> headings = START.headings().toList();
        assertThat(headings).hasSizeGreaterThan(1);
        for (int chosen = 0; chosen < 1 << headings.size(); chosen++) {
            Explorer folded = START;
            for (int index = 0; index < headings.size(); index++) {
                folded = (chosen >> index & 1) == 1
                        ? Arrangement.fold(folded, headings.get(index)).explorer()
                        : folded;
            }
            ListLines lines = folded.listLines();
            int before = -1;
            for (int row = 0; row < folded.shown().size(); row++) {
                int line = lines.lineOf(row);
                assertThat(line).isBetween(before, before + 3);
                boolean hidden = lines.insert(line).isPresent();
                assertThat(hidden || lines.rowAt(line) == row).as("row %d", row).isTrue();
                assertThat(lines.rowAfter(row, 0) == row || hidden).isTrue();
                before = line;
            }
            assertThat(lines.size()).isEqualTo(before + 1);
            int stops = 0;
            for (Explorer walker = folded.atRow(0); ; stops++) {
                Explorer next = Moves.onwards(walker, 1).explorer();
                if (next.row() == walker.row() || stops > 100) {
                    break;
                }
                assertThat(next.listLines().lineOf(next.row()))
                        .isGreaterThan(walker.listLines().lineOf(walker.row()));
                assertThat(Moves.onwards(folded.atRow(0), stops + 1).explorer().row())
                        .isEqualTo(next.row());
                walker = next;
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last; fold | 1980s to 1990s folded",
                "last; fold; fold | 1980s to 1990s unfolded",
                "last; fold 2 | fold: there is no heading '2'",
                "fold all | 4 headings folded",
                "fold all; fold none | all headings unfolded",
                "sort title; fold | no heading stands above this event",
                "since a | since: there is no mark 'a'; m and a letter set one",
                "split 19 | split: give 20 to 80 percent",
                "split 81 | split: give 20 to 80 percent",
            })
    void it_says_what_it_did(String line, String said) {
        Explorer now = START;
        Reply last = Reply.NOTHING;
        for (Command command : Lines.parse(line).commands()) {
            Step step = command.applyTo(now);
            now = step.explorer();
            last = step.reply();
        }
        assertThat(last.problem().or(last::note)).as(line).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"40, 10", "80, 16", "80, 24", "100, 43", "100, 60", "120, 40", "200, 60"})
    void each_step_makes_the_list_larger_or_smaller_as_far_as_it_may(int columns, int rows) {
        Explorer now = START.sized(new Size(columns, rows));
        int steps = 0;
        for (int share = 0; share < Arrangement.MOST; steps++) {
            Explorer next = Arrangement.widen(now, 1).explorer();
            share = next.arrangement().split().orElseThrow();
            assertThat(cells(next) > cells(now) || share == Arrangement.MOST)
                    .as("%d percent", share)
                    .isTrue();
            now = next;
        }
        for (int share = 100; share > Arrangement.LEAST; steps++) {
            Explorer next = Arrangement.widen(now, -1).explorer();
            share = next.arrangement().split().orElseThrow();
            assertThat(cells(next) < cells(now) || share == Arrangement.LEAST)
                    .as("%d percent", share)
                    .isTrue();
            now = next;
        }
        assertThat(steps).isLessThan(30);
    }

    private static int cells(Explorer explorer) {
        Rect list = explorer.layout().list();
        return list.columns() * list.rows();
    }

    @Test
    void distances_are_counted_and_no_longer() {
        assertThat(does("since next").arrangement().since()).isEqualTo(Since.ABOVE);
        assertThat(does("since next; since next").arrangement().since()).isEqualTo(Since.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort origins; last",
                "goto inquiry; mark a; first; since a; split 60",
                "since above; split narrower 2",
                "fold all; last",
                "fold; next 2; sort next; sort next; sort next; sort next",
                "sort title; filter ship; next"
            })
    void a_script_leads_there_again(String line) {
        Explorer wanted = does(line);
        Explorer reached = StateScript.fromStart(wanted).reached();
        assertThat(reached.arrangement()).isEqualTo(wanted.arrangement());
        assertThat(reached.event()).isEqualTo(wanted.event());
        assertThat(reached.top()).isEqualTo(wanted.top());
    }
}
