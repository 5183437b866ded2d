package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.model.EventDraft;
import chronoscope.model.Voyage;
import chronoscope.query.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLinesTest {
    /** Headings are in brackets with their number of events, spans without events in slashes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1980, 2015, 2016-09-21, 2019-12, 2020-01, 2022-01, 2022-04-27, 2022-04-27"
                        + "| [1980 1] 1980 /35 years/ [2015 to 2020 4] 2015; 21 Sep 2016; Dec 2019; Jan 2020 [2022 3] Jan; 27 Apr; = 27 Apr",
                "2022-04-26, 2022-04-27T10:00Z, 2022-04-27T12:30Z"
                        + "| [26 April 2022 1] 26 Apr /22 hours/ [27 April 2022 2] 10:00 UTC; 12:30 UTC",
                "2022-02-03, 2022-03-01, 2022-03" + "| [February 2022 1] 3 Feb /26 days/ [March 2022 2] 1 Mar; Mar",
                "1993-02-03T21:40Z, 1993-02-03T22:30Z/1993-02-04T01:15Z, 1993-02-04T00:20Z, 1993-02-04T02:00Z/1993-02-04T05:30Z,"
                        + " 1993-02-04T03:33Z, 1993-02-04T06:50Z| [3 February 1993 2] 21:40 UTC; 22:30–4 Feb, 01:15 UTC"
                        + " [4 February 1993 4] 00:20 UTC; 02:00–05:30 UTC; 03:33 UTC /80 minutes/ 06:50 UTC",
                // What may be of any of several centuries makes no heading coarser.
                "[1900..1950], 1950, 1960/.., 1990, 1990, 2031"
                        + "| [1900 to 1960 3] one of 1900–1950; 1950; from 1960, open [1990 2] 1990; = 1990 [2031 1] 2031",
                // A year that is not known is no year.
                "XXXX-12-25, 2000-01-01, 2000-01-02, 2001-01-03"
                        + "| [Year unknown 1] 25 Dec of an unknown year [January 2000 2] 1 Jan; 2 Jan [January 2001 1] 3 Jan",
                "2000, 2000, 2001, ../..| [2000 2] 2000; = 2000 [2001 1] 2001 [Time unknown 1] start and end open",
                "1914/1918, 1915, 1916 | 1914–1918; 1915; 1916",
                "1066, 1170, 1215, 1265, 1314, 1348, 1381, 1415, 1455, 1485, 1492"
                        + "| [11th century 1] 1066 /104 years/ [12th century 1] 1170 /45 years/ [13th century 2] 1215 /50 years/ 1265 /49 years/"
                        + " [14th century 3] 1314; 1348; 1381 [15th century 4] 1415; 1455; 1485; 1492",
                "-0099, -0049, 0050, 0060 | [1st century BCE 2] 100 BCE /50 years/ 50 BCE /99 years/ [1st century 2] 50 CE; 60 CE",
                "2022-04-27, [..2022-04-27] | 27 Apr; by 27 Apr",
                "1900, 2000/.. , 1950/2010 | [19th century 1] 1900 /49 years/ [20th century 2] 1950–2010; from 2000, open",
                "1900 | 1900",
            })
    void events_stand_under_the_finest_headings_that_say_no_more_than_their_dates(String dates, String lines) {
        assertThat(lines(List.of(dates.split(", ")))).isEqualTo(lines);
    }

    /** A plus says that a heading is folded. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11th century | [11th century 1+] /104 years/ [12th century 1] 1170 /45 years/ [13th century 2] 1215 /50 years/ 1265"
                        + " /49 years/ [14th century 1] 1314",
                "13th century | [11th century 1] 1066 /104 years/ [12th century 1] 1170 /45 years/ [13th century 2+]"
                        + " /49 years/ [14th century 1] 1314",
                "12th century; 13th century | [11th century 1] 1066 /104 years/ [12th century 1+] /45 years/ [13th century 2+]"
                        + " /49 years/ [14th century 1] 1314",
                "14th century | [11th century 1] 1066 /104 years/ [12th century 1] 1170 /45 years/ [13th century 2] 1215 /50 years/ 1265"
                        + " /49 years/ [14th century 1+]",
                "15th century | [11th century 1] 1066 /104 years/ [12th century 1] 1170 /45 years/ [13th century 2] 1215 /50 years/ 1265"
                        + " /49 years/ [14th century 1] 1314",
            })
    void a_folded_heading_has_no_lines_below_it(String folded, String lines) {
        ListLines unfolded = of(List.of("1066", "1170", "1215", "1265", "1314"));
        ListLines some = unfolded.folding(Set.of(folded.split("; ")));
        assertThat(text(some)).isEqualTo(lines);
        assertThat(text(some.folding(Set.of()))).isEqualTo(text(unfolded));
        for (int row = 0; row < 5; row++) {
            int line = some.lineOf(row);
            boolean hidden = some.insert(line).isPresent();
            assertThat(hidden).isEqualTo(some.isFolded(some.heading(row).orElseThrow()));
            assertThat(some.rowAt(line))
                    .isEqualTo(hidden ? some.insert(line).orElseThrow().row() : row);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // row, steps, row after
        "0, 1, 1",
        "1, 1, 2",
        "2, 1, 4",
        "3, 1, 4",
        "4, 1, 5",
        "5, 1, 7",
        "6, 1, 7",
        "7, 1, 7",
        "7, -1, 5",
        "6, -1, 4",
        "5, -1, 4",
        "4, -1, 2",
        "3, -1, 1",
        "2, -1, 1",
        "1, -2, 0",
        "0, 3, 4",
        "0, 5, 7",
        "0, 99, 7",
        "7, -99, 0",
        "3, 0, 3"
    })
    void steps_go_from_line_to_line_and_pass_what_is_folded(int row, int steps, int after) {
        ListLines lines = of(List.of("1066", "1170", "1215", "1265", "1314", "1455", "1485", "1515"))
                .folding(Set.of("13th century", "15th century"));
        assertThat(lines.rowAfter(row, steps)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        // row, height, first line, and the row's own
        "0, 9, 0, 1",
        "1, 9, 2, 4",
        "1, 2, 3, 4",
        "1, 1, 4, 4",
        "3, 9, 8, 9",
        "4, 9, 10, 12",
        // A folded heading is itself the line of its rows.
        "2, 9, 5, 6"
    })
    void a_row_is_read_from_what_stands_above_it(int row, int height, int first, int own) {
        ListLines lines = of(List.of("1066", "1170", "1215", "1265", "1314"));
        ListLines shown = row == 2 ? lines.folding(Set.of("13th century")) : lines;
        assertThat(shown.lineOf(row)).isEqualTo(own);
        assertThat(shown.firstLineOf(row, height)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "7", "40"})
    void each_line_is_an_events_or_says_what_it_is(int count) {
        List<String> dates = IntStream.range(0, count)
                .mapToObj(n -> String.valueOf(1900 + n * n))
                .toList();
        ListLines lines = of(dates);
        for (int row = 0; row < count; row++) {
            assertThat(lines.insert(lines.lineOf(row))).isEmpty();
            assertThat(lines.rowAt(lines.lineOf(row))).isEqualTo(row);
            assertThat(lines.firstLineOf(row, 9)).isLessThanOrEqualTo(lines.lineOf(row));
        }
        long inserts = IntStream.range(0, lines.size())
                .filter(line -> lines.insert(line).isPresent())
                .count();
        assertThat(inserts).isEqualTo(lines.size() - count);
    }

    private static String lines(List<String> dates) {
        return text(of(dates));
    }

    private static String text(ListLines lines) {
        StringBuilder text = new StringBuilder();
        boolean after = false;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.insert(line).isPresent()) {
                ListLines.Insert insert = lines.insert(line).orElseThrow();
                text.append(line == 0 ? "" : " ")
                        .append(
                                insert.isHeading()
                                        ? "[" + insert.text() + " " + insert.count()
                                                + (lines.isFolded(insert) ? "+" : "") + "]"
                                        : "/" + insert.text() + "/")
                        .append(' ');
                after = false;
            } else {
                int row = lines.rowAt(line);
                text.append(after ? "; " : "")
                        .append(lines.repeats(row) ? "= " : "")
                        .append(lines.row(row).date());
                after = true;
            }
        }
        return text.toString().replaceAll(" +", " ").strip();
    }

    private static ListLines of(List<String> dates) {
        List<Event> events = new ArrayList<>();
        for (String date : dates) {
            events.add(EventDraft.event("e" + events.size(), date.strip()).done());
        }
        Corpus corpus = new Corpus(Voyage.of(events));
        return ListLines.of(corpus, Rows.all(corpus.timeline().events().size()), true);
    }
}
