package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Timeline;
import chronoscope.text.Measure;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What commands print, as it is laid out in a number of columns. */
class PrintedTextTest {
    private static final Timeline TIMELINE = read("""
            title: T
            eras:
              - {name: The early years of the long house, date: 1900/1914}
              - {name: Later, date: 1920-05}
            sources:
              ledger:
                type: book
                title: The ledger of the long house
                reliability: B
                url: https://example.org/ledger
              wire: {type: agency, title: Wire, archive-url: "https://example.net/wire"}
            events:
              - id: one
                date: 1901
                title: The first of the stones is laid
                actors: [ann, bo]
                citations: [{source: ledger}]
              - {id: the-second, date: 1905-03-04, title: "Two\\u001b", actors: [ann], citations: [{source: wire}]}
              - id: three
                date: 1921
                title: Three
                actors: [ann, a-longer-name-of-somebody]
                citations: [{source: ledger}]
            """);

    private static Timeline read(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return TimelineReader.read("t.yaml", new ByteArrayInputStream(bytes), Progress.UNHEARD)
                .timeline();
    }

    @Test
    void dates_and_ids_are_columns_of_at_most_a_third_and_titles_are_cut() {
        check(34, "list", """
                1901         one         The firs…
                4 March 19…  the-second  Two\\u{1b}
                1921         three       Three""");
        check(70, "list", """
                1901          one         The first of the stones is laid
                4 March 1905  the-second  Two\\u{1b}
                1921          three       Three""");
        check(3, "list", """
                …  …  …
                …  …  …
                …  …  …""");
    }

    @Test
    void eras_have_a_column_of_dates() {
        check(34, "eras", """
                1900 to 19…  The early years of t…
                May 1920     Later""");
        check(70, "eras", """
                1900 to 1914  The early years of the long house
                May 1920      Later""");
    }

    @Test
    void counts_have_bars_in_proportion_to_the_most() {
        check(34, "stats actor", """
                |     3  ############  ann
                |     1  ####          a-longer-na…
                |     1  ####          bo""");
        check(PrintedText.UNWRAPPED, "stats actor", """
                |     3  ############  ann
                |     1  ####          a-longer-name-of-somebody
                |     1  ####          bo""");
    }

    @Test
    void sources_stand_apart_and_are_wrapped() {
        check(34, "sources", """
                ledger  The ledger of the long
                house
                  book, reliability B, usually
                  reliable
                  https://example.org/ledger

                wire  Wire
                  agency
                  archived copy:
                  https://example.net/wire""");
        check(PrintedText.UNWRAPPED, "sources", """
                ledger  The ledger of the long house
                  book, reliability B, usually reliable
                  https://example.org/ledger

                wire  Wire
                  agency
                  archived copy: https://example.net/wire""");
    }

    @Test
    void events_stand_apart_and_rows_and_events_keep_their_order() {
        check(34, "filter id:one; list & show three & filter id:one; list", """
                1901  one  The first of the stone…

                1921
                Three
                1 source · 1 origin · 1 citation

                Actors  ann,
                        a-longer-name-of-somebody

                Citations
                ▌ [1] The ledger of the long house

                Sources
                ▌ “The ledger of the long house”
                ▌ reliability B, usually reliable
                ▌ https://example.org/ledger

                Id      three
                1901  one  The first of the stone…""");
    }

    @Test
    void indented_lines_are_wrapped_below_their_last_column_and_lead_where_they_say() {
        check(34, "help zoom", """
                zoom in|out [n]
                zoom fit
                zoom era <name>
                zoom <date or interval>
                  show less, more or all time on
                  the axis, or a part of it
                  keys: + (zoom in), - (zoom out),
                  = (zoom fit)
                0:  example: zoom 2019/2022""");
        check(70, "help zoom & help again", """
                zoom in|out [n]
                zoom fit
                zoom era <name>
                zoom <date or interval>
                  show less, more or all time on the axis, or a part of it
                  keys: + (zoom in), - (zoom out), = (zoom fit)
                0:  example: zoom 2019/2022
                again [n]
                  repeat the last goto: the same distance again, or the next title
                  keys: . (again)
                1:  example: goto drills; again""");
        check(20, "help mark", """
                mark <letter>
                  remember this
                  event by a letter
                  keys: m (mark {c})
                0:  example: mark a;
                0:  last; jump a""");
    }

    /**
     * Checks the lines that commands print; one that is an item starts with its number and a colon.
     *
     * @param expected a bar may set a margin
     */
    private static void check(int columns, String commands, String expected) {
        List<Output> output = new ArrayList<>();
        for (String command : commands.split(" & ")) {
            output.addAll(Walk.in(TIMELINE).does(command).reply().output());
        }
        String lines = PrintedText.of(output, columns, Measure.NARROW).stream()
                .map(line -> (line.item() < 0 ? "" : line.item() + ":") + line.text())
                .collect(Collectors.joining("\n"));
        assertThat(lines).as(columns + " columns").isEqualTo(expected.replaceAll("(?m)^\\|", ""));
    }
}
