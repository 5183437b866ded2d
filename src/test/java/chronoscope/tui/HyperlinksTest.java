package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Size;
import chronoscope.model.Source;
import chronoscope.text.Hyperlink;
import chronoscope.text.Hyperlinked;
import chronoscope.text.TerminalIdentity;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.View;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the cells lead in which the text UI shows addresses. */
@Tag("once")
class HyperlinksTest {
    private static final String FIRST = address("amn");
    private static final String SECOND = address("sputnik");
    private static final View VIEW = new View(Palette.Depth.TRUE, Glyphs.UNICODE);

    @ParameterizedTest
    @CsvSource({"200,80", "120,80", "110,80", "40,170"})
    void all_of_an_address_in_the_detail_leads_to_it(int columns, int rows) {
        check(Driver.curated(columns, rows).keys("5 j"), FIRST, SECOND);
    }

    @Test
    void a_part_of_an_address_leads_to_all_of_it() {
        Map<String, String> links = links(VIEW, Driver.curated(40, 14).keys("Enter G"));
        assertThat(links).containsOnlyKeys(SECOND);
        assertThat(SECOND).endsWith(links.get(SECOND)).isNotEqualTo(links.get(SECOND));
    }

    @ParameterizedTest
    @CsvSource({"sources,100", "sources,44", "show,100", "show,44", "cite,200", "cite,44"})
    void an_address_that_is_printed_leads_to_it(String command, int columns) {
        Driver driver = Driver.curated(columns, 100).keys("5 j").keys(": \"" + command + "\" Enter");
        assertThat(links(VIEW, driver)).containsOnlyKeys(FIRST, SECOND);
        assertThat(links(VIEW, driver).get(FIRST)).startsWith(FIRST);
    }

    @Test
    void an_address_that_the_message_wraps_leads_to_all_of_it() {
        Driver driver = Driver.curated(50, 16).keys("o");
        assertThat(driver.screen()).contains("open").contains("https://sputniknews.com/20220427/");
        String passage = SECOND + "#:~:text=36th%20anniversary%20of%20Iraq%27s%201980%20invasion%20of%20Iran";
        check(driver, Map.of(passage, passage));
    }

    @ParameterizedTest
    @CsvSource({"o,https://a.test/1", "O,https://kept.test/1", "Enter o,https://a.test/1", "Enter O,https://kept.test/1"
    })
    void o_opens_the_address_of_a_source_and_shift_o_the_archived_one(String keys, String address) {
        Driver driver = Driver.of(Driver.yaml("""
                        title: T
                        sources: {s: {type: post, title: S, url: "https://a.test/1", archive-url: "https://kept.test/1"}}
                        events: [{id: a, date: 2020, title: A, citations: [{source: s}]}]
                        """), 80, 24);
        assertThat(driver.keys(keys).effects).containsExactly("open " + address);
    }

    @Test
    void what_a_search_lights_in_an_address_leads_there_still() {
        Driver driver = Driver.curated(120, 80).keys("5 j / \"military\" Enter");
        assertThat(driver.screen()).contains("match ");
        check(driver, FIRST, SECOND);
    }

    @Test
    void a_view_without_hyperlinks_shows_the_same() {
        Driver driver = Driver.curated(120, 40);
        View linked = View.fitting(new TerminalIdentity("xterm", Map.of()), true);
        View unlinked = View.fitting(new TerminalIdentity("vt220", Map.of()), true);
        assertThat(links(linked, driver)).isNotEmpty();
        assertThat(links(unlinked, driver)).isEmpty();
        TextImage with = linked.drawn(driver.controller.scene()).image();
        TextImage without = unlinked.drawn(driver.controller.scene()).image();
        for (int row = 0; row < 40; row++) {
            for (int column = 0; column < 120; column++) {
                assertThat(looks(with.getCharacterAt(column, row)))
                        .isEqualTo(looks(without.getCharacterAt(column, row)));
            }
        }
    }

    @Test
    void an_address_that_terminals_do_not_take_is_encoded_or_leads_nowhere() {
        String yaml = """
                title: T
                sources: {a: {type: book, title: A, url: "https://a.test/%s"}}
                events: [{id: e, date: 1900, title: E, citations: [{source: a}]}]
                """;
        Driver encoded = Driver.of(Driver.yaml(yaml.formatted("é")), 80, 30);
        check(encoded, Map.of("https://a.test/%C3%A9", "https://a.test/é"));
        Driver longer = Driver.of(Driver.yaml(yaml.formatted("é".repeat(900))), 100, 60);
        assertThat(longer.screen()).contains("https://a.test/ééé");
        check(longer);
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color,,true",
        "foot,,true",
        "tmux-256color,,true",
        "screen-256color,/tmp/tmux-0/default,true",
        "screen-256color,,false",
        "linux,,false",
        "linux-16color,,false",
        "vt100,,false",
        "vte-256color,,true",
        "ansi,,false",
        "dumb,,false",
        "'',,false"
    })
    void a_terminals_type_tells_whether_it_takes_hyperlinks(String type, String tmux, boolean takes) {
        Map<String, String> variables = tmux == null ? Map.of() : Map.of("TMUX", tmux);
        assertThat(Palette.hyperlinks(new TerminalIdentity(type, variables))).isEqualTo(takes);
    }

    private static String address(String source) {
        return Driver.curated().source(source).flatMap(Source::url).orElseThrow();
    }

    /** Checks that just these addresses are shown, each once and whole. */
    private static void check(Driver driver, String... addresses) {
        check(driver, Stream.of(addresses).collect(Collectors.toMap(each -> each, each -> each)));
    }

    /** Checks where cells lead, and the text of those that do. */
    private static void check(Driver driver, Map<String, String> links) {
        for (Palette.Depth depth : Palette.Depth.values()) {
            assertThat(links(new View(depth, Glyphs.UNICODE), driver)).isEqualTo(links);
        }
    }

    /** Returns where cells lead, and the text of those that do. */
    private static Map<String, String> links(View view, Driver driver) {
        TextImage image = view.drawn(driver.controller.scene()).image();
        Size size = driver.controller.explorer().size();
        Map<String, String> links = new LinkedHashMap<>();
        for (int row = 0; row < size.rows(); row++) {
            for (int column = 0; column < size.columns(); column++) {
                TextCharacter cell = image.getCharacterAt(column, row);
                Hyperlink hyperlink = cell instanceof Hyperlinked linked ? linked.hyperlink() : Hyperlink.NONE;
                if (!hyperlink.equals(Hyperlink.NONE)) {
                    links.merge(hyperlink.target(), cell.getCharacterString(), String::concat);
                }
            }
        }
        return links;
    }

    private static String looks(TextCharacter cell) {
        return cell.getCharacterString() + cell.getForegroundColor() + cell.getBackgroundColor() + cell.getModifiers();
    }
}
