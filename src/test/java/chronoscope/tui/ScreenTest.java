package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.model.EventDraft;
import chronoscope.model.ReadSoFar;
import chronoscope.model.Timeline;
import chronoscope.view.Glyphs;
import chronoscope.view.Scene;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
    private static final String NASTY = """
            title: "Wide 日本語 and 👩‍👩‍👧 families"
            sources:
              a: {type: book, title: "Ä source with é combining"}
            events:
              - id: wide
                date: 2001
                title: "東京オリンピック 🇯🇵 ended, or so a very long title says that never seems to come to an end at all"
                summary: "e\\u0301 combining, ☺️ and ❤️, 한국어."
                citations: [{source: a}]
              - id: hidden
                date: 2002
                title: "bell \\a, escape \\e[31m, C1 \\x9b, override \\u202e, separator \\u2028."
                citations: [{source: a}]
              - id: plain
                date: 2003-04/2004
                title: Plain
                citations: [{source: a, quote: "tab\\tand newline\\nin a quote"}]
            """;

    private static final String ERAS = """
            title: Britain
            events:
              - {id: poor-law, date: 1834, title: The poor law}
              - {id: crystal-palace, date: 1851-05-01, title: The Great Exhibition opens}
              - {id: war, date: 1914-08-04, title: The war begins}
              - {id: crown, date: 1953-06-02, title: A queen is crowned}
            eras:
              - {name: Georgian, date: ../1837-06}
              - {name: Victorian, date: 1837-06/1901-01}
              - {name: Edwardian, date: 1901-01/1910-05}
              - {name: Long depression, date: 1873/1896~}
              - {name: A new age of a family, date: 1917-07/..}
            """;

    @Test
    void the_smallest_screen_has_all_panes() {
        check("first-40x10", 40, 10, "");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void reading_an_event_with_many_claims(int columns, int rows) {
        check("detail-" + columns + "x" + rows, columns, rows, "9 j Enter j j");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void eras_are_bands_over_the_axis(int columns, int rows) {
        String size = "-" + columns + "x" + rows;
        Golden.check(
                "eras" + size,
                Driver.of(Driver.yaml(ERAS), columns, rows).keys("j j").screen());
        Golden.check(
                "eras-week" + size,
                Driver.curated(columns, rows)
                        .keys(": \"zoom\" Space \"era\" Space \"week\" Enter")
                        .screen());
    }

    @Test
    void searching_shows_the_match_while_one_types() {
        check("search-80x24", 80, 24, "/ \"drills\"");
    }

    @Test
    void searching_for_what_is_nowhere_says_so() {
        check("search-none-80x24", 80, 24, "/ \"zeppelin\"");
    }

    @Test
    void filters_stand_on_the_rule() {
        check("filter-120x40", 120, 40, "& \"actor:china\" Enter & \"-tag:diplomacy\" Enter");
    }

    @Test
    void the_command_line_completes() {
        check("complete-80x24", 80, 24, ": \"filter\" Space \"actor:\" Tab Tab");
    }

    @Test
    void help_shows_the_keys_of_the_pane() {
        check("help-detail-80x24", 80, 24, "Enter ?");
    }

    @Test
    void ascii_drawing_keeps_the_columns() {
        Golden.check("ascii-80x24", Driver.curated(80, 24).keys("5 j").screen(Glyphs.ASCII));
        assertThat(Driver.curated(80, 24).screen(Glyphs.ASCII)).matches("\\p{ASCII}*");
    }

    @Test
    void wide_combining_and_hidden_characters_align() {
        Driver driver = Driver.of(Driver.yaml(NASTY), 100, 24);
        Golden.check("wide-100x24", driver.screen());
        Golden.check("hidden-100x24", driver.keys("j").screen());
    }

    @Test
    void a_timeline_without_events_says_how_to_start() {
        Golden.check("empty-80x24", Driver.of(Timeline.EMPTY, 80, 24).screen());
    }

    @Test
    void too_small_a_screen_says_what_it_needs() {
        Golden.check("small-30x8", Driver.curated(30, 8).screen());
    }

    @Test
    void a_long_first_reading_shows_how_far_it_is() {
        Driver driver = Driver.of(Timeline.EMPTY, 80, 24);
        List<Event> first = IntStream.range(0, 40)
                .mapToObj(each -> EventDraft.event("e" + each, each < 2 ? "1912-04" : "1912-04-" + (10 + each % 20))
                        .title("Report " + each
                                + (each == 1 ? " of the longest of all days at sea that anybody had seen" : ""))
                        .done())
                .toList();
        driver.controller.loading(new Scene.Loading(0.42, 1, new ReadSoFar("All reports", first, 42_000)));
        Golden.check("loading-80x24", driver.screen());
    }

    private static void check(String name, int columns, int rows, String keys) {
        Golden.check(name, Driver.curated(columns, rows).keys(keys).screen());
    }
}
