package chronoscope.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.explore.Size;
import chronoscope.view.View;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgTest {
    private static final Caption CAPTION = new Caption("A tour", "Through a timeline.");
    private static final TextCharacter PLAIN = TextCharacter.DEFAULT_CHARACTER;

    @Test
    void a_still_is_text_and_shapes_on_a_ground() {
        BasicTextImage image = Screen.blank(8, 1);
        Screen.write(image, 0, 0, "a b──", PLAIN);
        Screen.write(image, 5, 0, "★", PLAIN.withBackgroundColor(new TextColor.RGB(0x22, 0x33, 0x44)));
        Screen.write(
                image, 6, 0, "日", PLAIN.withForegroundColor(TextColor.ANSI.RED).withModifier(SGR.BOLD));
        assertThat(still(ColourScheme.DARK, image)).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" width="99.2" height="49" viewBox="0 0 99.2 49" \
                role="img" aria-labelledby="title desc">
                <title id="title">A tour</title>
                <desc id="desc">Through a timeline.</desc>
                <style>
                text{white-space:pre}
                .c0{fill:#223344}
                .c1{fill:#d6dde5}
                .c2{fill-opacity:0}
                .c3{fill:#d6dde5;text-anchor:middle}
                .c4{fill:#f28779;font-weight:700}
                </style>
                <rect x="0.5" y="0.5" width="98.2" height="48" rx="8" fill="#0d1117" stroke="#30363d"/>
                <g transform="translate(16 16)" fill="#d6dde5" font-family="ui-monospace,SFMono-Regular,SF Mono,\
                Menlo,Consolas,DejaVu Sans Mono,Liberation Mono,monospace" font-size="14" xml:space="preserve">
                <g transform="translate(0 13)"><rect class="c0" x="42" y="-13" width="8.4" height="17"/>\
                <text x="0" textLength="25.2" lengthAdjust="spacingAndGlyphs">a b</text>\
                <path class="c1" d="M25.2 -5h16.8v1h-16.8z"/><text x="25.2" textLength="16.8" class="c2">──</text>\
                <text x="46.2" class="c3">★</text><text x="51.8" class="c4">日</text></g>
                </g>
                </svg>
                """);
    }

    @Test
    void a_film_moves_only_what_changes() {
        BasicTextImage image = Screen.blank(3, 2);
        Screen.write(image, 0, 0, "abc", PLAIN);
        Svg film = film(Optional.empty());
        film.show(Duration.ofSeconds(5), new View.Drawn(image, Optional.empty()));
        Screen.write(image, 0, 1, "x", PLAIN);
        film.show(Duration.ofSeconds(6), new View.Drawn(image, Optional.of(new TerminalPosition(1, 1))));
        assertThat(written(film)).contains("""
                <g transform="translate(0 13)"><text x="0" textLength="25.2" lengthAdjust="spacingAndGlyphs">abc</text></g>
                <svg y="16" height="19"><g class="m0" transform="translate(0 0)">
                <g transform="translate(0 14)"><text x="0">x</text></g>
                </g></svg>
                <rect class="m1" transform="translate(8.4 17)" width="8.4" height="17" fill-opacity="0.5"/>
                """).contains("""
                @keyframes m0{0%{transform:translateY(30px)}25%{transform:translateY(0px)}}
                @keyframes m1{0%{transform:translate(-99px,0px)}25%{transform:translate(8.4px,17px)}}
                @media (prefers-reduced-motion:no-preference){.m0,.m1{animation:4s step-end infinite}
                .m0{animation-name:m0}
                .m1{animation-name:m1}}
                """);
    }

    @ParameterizedTest
    @CsvSource({"80,24,dark", "120,40,dark", "80,24,light", "120,40,light"})
    void a_still_holds_its_frame_row_by_row(int columns, int rows, String theme) {
        View.Drawn frame = Screen.curated(new Size(columns, rows), theme, "goto drills; focus detail");
        String svg = still(ColourScheme.named(theme), frame.image());
        assertThat(Picture.of(svg).atRest()).isEqualTo(Screen.rows(frame.image()));
        assertThat(svg).contains(ColourScheme.named(theme).background());
    }

    @Test
    void a_picture_stands_alone() {
        for (Element element : Picture.of(tour(Optional.empty())).elements()) {
            assertThat(element.getTagName()).isIn("svg", "title", "desc", "style", "rect", "g", "text", "path", "use");
            assertThat(element.getAttribute("href")).matches("(#b\\d+)?");
            assertThat(element.getTagName().equals("style") ? element.getTextContent() : "")
                    .doesNotContain("url(", "@import", "@font-face");
        }
    }

    @Test
    void text_is_data() {
        BasicTextImage image = Screen.blank(30, 1);
        Screen.write(image, 0, 0, "</text><script>&amp;\"'", PLAIN);
        String svg = still(new Caption("<b> & \u001b[31m \u202e", "]]>"), ColourScheme.LIGHT, image);
        assertThat(Picture.of(svg).atRest()).containsExactly("</text><script>&amp;\"'");
        assertThat(svg)
                .contains("<title id=\"title\">&lt;b&gt; &amp; \\u{1b}[31m \\u{202e}</title>")
                .contains("<desc id=\"desc\">]]&gt;</desc>")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_film_shows_every_frame_at_its_time(long seed) {
        List<TextImage> frames = Screen.random(new Random(seed), 60);
        Svg film = film(Optional.empty());
        for (int i = 0; i < frames.size(); i++) {
            film.show(Duration.ofMillis(i * 100L), new View.Drawn(frames.get(i), Optional.empty()));
        }
        Picture picture = Picture.of(written(film));
        for (int i = 0; i < frames.size(); i++) {
            List<String> shown = picture.at(i / 10.0 + 0.05);
            List<String> drawn = Screen.rows(frames.get(i));
            assertThat(shown.subList(0, drawn.size()))
                    .as("seed %s, frame %s", seed, i)
                    .isEqualTo(drawn);
            assertThat(shown.subList(drawn.size(), shown.size()))
                    .as("below frame %s", i)
                    .allMatch(String::isEmpty);
        }
        assertThat(picture.atRest()).startsWith(Screen.rows(frames.get(59)).toArray(String[]::new));
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @Test
    void the_caret_is_where_it_was() {
        BasicTextImage image = Screen.blank(20, 3);
        Svg film = film(Optional.empty());
        film.show(Duration.ZERO, new View.Drawn(image, Optional.of(new TerminalPosition(2, 1))));
        film.show(Duration.ofSeconds(1), new View.Drawn(image, Optional.of(new TerminalPosition(3, 1))));
        film.show(Duration.ofSeconds(2), new View.Drawn(image, Optional.empty()));
        Picture picture = Picture.of(written(film));
        assertThat(picture.caret(0.5)).containsExactly(2, 1);
        assertThat(picture.caret(1.5)).containsExactly(3, 1);
        assertThat(picture.caret(2.5).get(0)).isNegative();
    }

    @Test
    void a_still_shows_its_caret_without_moving() throws IOException {
        StringBuilder svg = new StringBuilder();
        View.Drawn frame = new View.Drawn(Screen.blank(4, 2), Optional.of(new TerminalPosition(1, 1)));
        Svg.still(CAPTION, ColourScheme.DARK, frame, svg);
        assertThat(svg.toString())
                .contains("<rect transform=\"translate(8.4 17)\"")
                .doesNotContain("animation");
    }

    @Test
    void the_last_frame_rests_and_idle_times_are_cut() {
        assertThat(Picture.of(tour(Optional.empty())).duration()).contains(45.0);
        assertThat(Picture.of(tour(Optional.of(Duration.ofSeconds(2)))).duration())
                .contains(9.0);
    }

    @Test
    void frames_without_a_change_cost_nothing() {
        View.Drawn frame = Screen.curated(Size.USUAL, "dark", "next");
        Svg film = film(Optional.empty());
        for (int i = 0; i < 100; i++) {
            film.show(Duration.ofSeconds(i), frame);
        }
        assertThat(written(film)).isEqualTo(still(ColourScheme.DARK, frame.image()));
    }

    @Test
    void equal_rows_are_written_once() {
        BasicTextImage image = Screen.blank(60, 20);
        Svg film = film(Optional.empty());
        for (int top = 0; top < 100; top++) {
            for (int row = 0; row < 20; row++) {
                Screen.write(image, 0, row, "a row that scrolls, number %03d.".formatted(top + row), PLAIN);
            }
            film.show(Duration.ofMillis(top * 50L), new View.Drawn(image, Optional.empty()));
        }
        String svg = written(film);
        assertThat(svg).containsOnlyOnce("number 057.").hasSizeLessThan(120_000);
        assertThat(Picture.of(svg).at(2.52)).startsWith("a row that scrolls, number 050.");
    }

    @Test
    void what_stands_beside_a_line_changes_by_itself() {
        BasicTextImage image = Screen.blank(60, 1);
        Screen.write(image, 0, 0, "the list that stays", PLAIN);
        Svg film = film(Optional.empty());
        for (int i = 0; i < 10; i++) {
            Screen.write(image, 30, 0, "│ detail " + i, PLAIN);
            film.show(Duration.ofSeconds(i), new View.Drawn(image, Optional.empty()));
        }
        assertThat(written(film)).containsOnlyOnce("the list that stays").contains("detail 9");
    }

    @Test
    void a_long_film_stays_small() {
        BasicTextImage image = Screen.blank(120, 40);
        Svg film = film(Optional.empty());
        for (int i = 0; i < 3000; i++) {
            Screen.write(image, 10, i % 40, "step %04d".formatted(i % 60), PLAIN);
            film.show(Duration.ofMillis(i * 100L), new View.Drawn(image, Optional.empty()));
        }
        assertThat(written(film)).hasSizeLessThan(100_000);
    }

    @Test
    void reversed_cells_swap_their_colours() {
        BasicTextImage image = Screen.blank(2, 1);
        Screen.write(image, 0, 0, "a", PLAIN.withModifier(SGR.REVERSE));
        Screen.write(image, 1, 0, "b", PLAIN.withForegroundColor(TextColor.ANSI.BLUE_BRIGHT));
        assertThat(Picture.of(still(ColourScheme.LIGHT, image)).style())
                .contains(
                        "{fill:" + ColourScheme.LIGHT.foreground() + "}",
                        "{fill:" + ColourScheme.LIGHT.background() + "}")
                .contains("{fill:" + ColourScheme.LIGHT.colour(12) + "}");
    }

    @Test
    void time_never_goes_back() {
        Svg film = film(Optional.empty());
        View.Drawn frame = new View.Drawn(Screen.blank(2, 2), Optional.empty());
        film.show(Duration.ofSeconds(2), frame);
        assertThatThrownBy(() -> film.show(Duration.ofSeconds(1), frame)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_frames_give_the_same_bytes() {
        assertThat(tour(Optional.empty())).isEqualTo(tour(Optional.empty()));
    }

    private static String tour(Optional<Duration> idleLimit) {
        List<String> commands = new ArrayList<>(List.of("first", "next", "next 2", "filter actor:china"));
        Svg film = film(idleLimit);
        for (int i = 0; i < commands.size(); i++) {
            film.show(Duration.ofSeconds(14L * i), Screen.curated(Size.USUAL, "dark", commands.get(i)));
        }
        return written(film);
    }

    private static Svg film(Optional<Duration> idleLimit) {
        return new Svg(CAPTION, ColourScheme.DARK, idleLimit);
    }

    private static String written(Svg film) {
        StringBuilder text = new StringBuilder();
        try {
            film.writeTo(text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    private static String still(ColourScheme theme, TextImage image) {
        return still(CAPTION, theme, image);
    }

    private static String still(Caption caption, ColourScheme theme, TextImage image) {
        StringBuilder text = new StringBuilder();
        try {
            Svg.still(caption, theme, new View.Drawn(image, Optional.empty()), text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }
}
