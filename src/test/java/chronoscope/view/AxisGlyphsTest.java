package chronoscope.view;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import chronoscope.axis.Shade;
import chronoscope.axis.Trace;
import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.explore.Axis;
import chronoscope.explore.Explorer;
import chronoscope.explore.ListLines;
import chronoscope.explore.Rect;
import chronoscope.explore.Rows;
import chronoscope.explore.Size;
import chronoscope.model.Event;
import chronoscope.model.Voyage;
import chronoscope.query.Corpus;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn on the time axis says what the README's legend says, at every size, whatever is selected. */
class AxisGlyphsTest {
    private static final Map<Character, Shade> LEGEND = Map.of(
            '•', Shade.POINT,
            '◆', Shade.POINT,
            '◦', Shade.DOUBTED_POINT,
            '◇', Shade.DOUBTED_POINT,
            '█', Shade.LASTS,
            '▒', Shade.WITHIN,
            '░', Shade.PERHAPS,
            '⋯', Shade.FADING);

    private static final List<String> FORMS = List.of(
            "20%02d-%02d-%02d",
            "20%02d-%02d",
            "20%02d",
            "20%02d-%02d-%02d~",
            "20%02d?",
            "20%02d-%02d/2035",
            "20%02d/..",
            "20%02d-%02d-%02d/",
            "/20%02d-%02d",
            "[20%02d,2031]",
            "{20%02d-%02d,2033-05}",
            "20%02d-%02d/2030?");

    static LongStream seeds() {
        return LongStream.range(0, 6L * Thoroughness.TIMES);
    }

    @ParameterizedTest
    @CsvSource({"200,false", "201,true"})
    void very_many_events_are_counted_by_dots(int count, boolean dots) {
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            events.add(event("e" + number, number % 2 == 0 ? "1900-01-01" : "1950-01-01")
                    .done());
        }
        Explorer explorer = Explorer.of(Voyage.of(events), new Size(120, 40), "mono");
        Scene scene = Scene.of(explorer);
        String axis = String.join("", ScreenText.rows(scene, Glyphs.UNICODE).subList(1, 6));
        assertThat(axis.chars().anyMatch(letter -> 0x2800 < letter && letter < 0x2900))
                .isEqualTo(dots);
        String plain = String.join("", ScreenText.rows(scene, Glyphs.ASCII).subList(1, 6));
        assertThat(plain.chars().allMatch(letter -> letter < 128)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1980 2015 2016-09-21 2019-12 2022-01 2022-04-27, 35 years",
        "1980 1981 1982 2015 2022 2022-01-03, 33 years",
        "1900 1901-05 1950-06 1951 2001-07-01 2002, 50 years",
        "2020-01-03 2020-01-04 2021-05-06 2021-05-07 2023-05-08, 2 years",
    })
    void a_gap_is_as_long_on_the_axis_as_in_the_list(String dates, String longest) {
        List<Event> events = new ArrayList<>();
        for (String date : dates.split(" ")) {
            events.add(event("e" + events.size(), date).done());
        }
        ListLines list =
                Explorer.of(Voyage.of(events), new Size(120, 40), "mono").listLines();
        List<String> gaps = IntStream.range(0, list.size())
                .mapToObj(list::insert)
                .flatMap(Optional::stream)
                .filter(insert -> !insert.isHeading())
                .map(ListLines.Insert::text)
                .toList();
        assertThat(gaps).contains(longest);
        for (Size size : List.of(new Size(60, 20), new Size(80, 24), new Size(120, 40), new Size(200, 50))) {
            Explorer explorer = Explorer.of(Voyage.of(events), size, "mono");
            List<String> screen = ScreenText.rows(Scene.of(explorer), Glyphs.UNICODE);
            Rect axis = Axis.of(explorer).orElseThrow().area();
            String labels = screen.get(axis.bottom() - 1);
            List<String> words = found("[0-9]+ (year|month|day|hour)s?", labels);
            List<String> brief = found("[0-9]+(y|mo|d|h)(?= )", labels + " ");
            assertThat(words.isEmpty() || brief.isEmpty()).as(labels).isTrue();
            assertThat(words.isEmpty() ? brief : words)
                    .as(labels)
                    .contains(words.isEmpty() ? longest.replaceFirst(" (mo|.).*", "$1") : longest);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void what_the_search_found_is_marked_on_the_axis() {
        Explorer explorer = does(Explorer.of(Voyage.TIMELINE, new Size(120, 40), "dark"), "find ship");
        List<Integer> marked = new ArrayList<>();
        TextImage image = new View(Palette.Depth.TRUE, Glyphs.UNICODE)
                .drawn(Scene.of(explorer))
                .image();
        Axis axis = Axis.of(explorer).orElseThrow();
        for (int column = 0; column < axis.scale().columns(); column++) {
            for (int row = axis.area().top(); row < axis.area().bottom(); row++) {
                if (image.getCharacterAt(axis.area().left() + column, row)
                        .getBackgroundColor()
                        .equals(TextColor.Factory.fromString("#e2b755"))) {
                    marked.add(column);
                }
            }
        }
        Rows matches = explorer.search().orElseThrow().matches();
        List<Integer> wanted = IntStream.range(0, matches.size())
                .mapToObj(row -> axis.scale().column(explorer.corpus().times().start(matches.at(row))))
                .distinct()
                .toList();
        assertThat(marked).isNotEmpty().isEqualTo(wanted);
    }

    private static Explorer does(Explorer explorer, String line) {
        Explorer now = explorer;
        for (Command command : Lines.parse(line).commands()) {
            now = command.applyTo(now).explorer();
        }
        return now;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_glyph_means_what_the_legend_says(long seed) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int number = 0; number < count; number++) {
            String form = FORMS.get(random.nextInt(FORMS.size()));
            String date = String.format(form, random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
            events.add(event("e" + number, date).done());
        }
        Explorer explorer = Explorer.of(new Corpus(Voyage.of(events)), Size.USUAL, "dark");
        for (int step = 0; step < 30; step++) {
            int columns = 40 + random.nextInt(120);
            int rows = 10 + random.nextInt(40);
            int year = 2000 + random.nextInt(34);
            explorer = does(explorer, "screen " + columns + "x" + rows);
            explorer = does(explorer, "row " + (1 + random.nextInt(count)));
            explorer = does(
                    explorer,
                    random.nextInt(4) == 0 ? "zoom fit" : "zoom " + year + "/" + (year + 1 + random.nextInt(9)));
            explorer = does(explorer, random.nextBoolean() ? "scale linear" : "scale compressed");
            check(explorer);
        }
    }

    /** Checks each glyph of the lowest row with what the events say of its column. */
    private static void check(Explorer explorer) {
        Axis axis = Axis.of(explorer).orElseThrow();
        Rect area = axis.area();
        int row = area.bottom() - (area.rows() > 1 ? 2 : 1);
        List<String> screen = ScreenText.rows(Scene.of(explorer), Glyphs.UNICODE);
        String line = screen.get(row) + " ".repeat(area.right());
        List<Trace> traces = explorer.timeline().events().stream()
                .map(event -> Trace.of(event.date(), axis.scale()))
                .toList();
        for (int column = 0; column < axis.scale().columns(); column++) {
            int at = column;
            char glyph = line.charAt(area.left() + column);
            List<Shade> there = traces.stream()
                    .map(trace -> at < trace.left() || at >= trace.right()
                            ? Shade.NONE
                            : trace.shades().get(at - trace.left()))
                    .filter(shade -> shade != Shade.NONE)
                    .toList();
            String what = "column " + column + " of\n" + String.join("\n", screen.subList(0, row + 2));
            if (LEGEND.containsKey(glyph)) {
                assertThat(there).as(what).contains(LEGEND.get(glyph));
            } else if (Character.isDigit(glyph)) {
                assertThat(there.stream().filter(Shade::isPoint)).as(what).hasSizeGreaterThanOrEqualTo(glyph - '0');
            } else if (glyph == '▓') {
                assertThat(there).as(what).hasSizeGreaterThan(1);
            } else {
                assertThat(glyph).as(what).isIn('┈', '/', ' ', '·', '+');
            }
        }
    }

    @Test
    void events_that_share_a_row_keep_their_glyphs() {
        Explorer explorer = Explorer.of(
                new Corpus(Voyage.of(List.of(
                        event("a", "2020-01/2020-06").done(),
                        event("b", "2020-05/2020-09").done(),
                        event("c", "2020-10").done(),
                        event("d", "2020-10-15").done(),
                        event("e", "2020-12-01?").done()))),
                Size.USUAL,
                "dark");
        for (int row = 1; row <= 5; row++) {
            Explorer selected = does(explorer, "screen 40x10; zoom 2020; row " + row);
            String line = ScreenText.rows(Scene.of(selected), Glyphs.UNICODE).get(1);
            assertThat(line.replace('◆', '•').replace('◇', '◦'))
                    .matches(row < 3 ? ".*█{9,15}▓{0,5}█+┈?▒+•▒+┈+◦┈+.*" : ".*█+▓+█+┈?▒+•?▒+┈+◦┈+.*");
        }
    }
}
