package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HyperlinkedTextTest {
    private static final String ADDRESS = "https://a.test/b-c";

    @Test
    void an_address_at_the_end_leads_there_from_all_lines_that_it_takes() {
        assertThat(lines("copied " + ADDRESS, 10)).containsExactly("copied", "[https://a.]", "[test/b-c]");
        assertThat(lines("in ten: " + ADDRESS, 40)).containsExactly("in ten: [" + ADDRESS + "]");
        assertThat(lines(ADDRESS, 40)).containsExactly("[" + ADDRESS + "]");
    }

    @Test
    void what_is_left_of_a_cut_address_leads_to_the_whole() {
        assertThat(marked(HyperlinkedText.of("copied " + ADDRESS).fit(14, Measure.NARROW)))
                .isEqualTo("copied [https:…]");
        assertThat(marked(HyperlinkedText.of("copied " + ADDRESS).fit(5, Measure.NARROW)))
                .isEqualTo("copi…");
        assertThat(HyperlinkedText.of(ADDRESS)
                        .fit(9, Measure.NARROW)
                        .get(0)
                        .hyperlink()
                        .target())
                .isEqualTo(ADDRESS);
    }

    @Test
    void of_lines_that_are_too_many_the_last_is_cut() {
        String text = "one two three " + ADDRESS;
        assertThat(lines(text, 10, 1)).containsExactly("one two t…");
        assertThat(lines(text, 10, 2)).containsExactly("one two", "three [htt…]");
        assertThat(lines(text, 10, 3)).containsExactly("one two", "three", "[https://a…]");
        assertThat(lines(text, 10, 4)).containsExactlyElementsOf(lines(text, 10));
    }

    @Test
    void a_text_without_an_address_at_its_end_leads_nowhere() {
        assertThat(lines("see https://a.test/ there", 60)).containsExactly("see https://a.test/ there");
        assertThat(lines("", 60)).containsExactly("");
        assertThat(lines("   ", 60)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({
        "see https://a.test/b, see [https://a.test/b]",
        "see <https://a.test/b>, see <[https://a.test/b>]",
        "see https://a.test/b., see [https://a.test/b.]",
        "see <https://a.test/b>., see <[https://a.test/b>.]",
        "see no address., see no address.",
        "., ."
    })
    void a_full_stop_and_angle_brackets_are_no_part_of_an_address(String text, String marked) {
        HyperlinkedText sentence = HyperlinkedText.sentence(text);
        assertThat(marked(sentence.fit(80, Measure.NARROW))).isEqualTo(marked);
        assertThat(sentence.fit(80, Measure.NARROW))
                .extracting(HyperlinkedText.Piece::hyperlink)
                .allMatch(link -> link.equals(Hyperlink.NONE) || link.target().equals("https://a.test/b"));
        assertThat(sentence.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_text_is_broken_and_cut_as_any_other(long seed) {
        Random random = new Random(seed);
        String text = Printable.line(AnyText.of(random, 20) + " " + ADDRESS);
        int columns = 1 + random.nextInt(40);
        HyperlinkedText hyperlinked = HyperlinkedText.of(text);
        assertThat(hyperlinked.lines(columns, Measure.NARROW).stream().map(HyperlinkedTextTest::text))
                .as("seed %s", seed)
                .containsExactlyElementsOf(Measure.NARROW.lines(text, columns));
        assertThat(text(hyperlinked.fit(columns, Measure.NARROW)))
                .as("seed %s", seed)
                .isEqualTo(Measure.NARROW.fit(text, columns));
        assertThat(hyperlinked.lines(columns, Measure.NARROW).stream()
                        .flatMap(List::stream)
                        .filter(piece -> !piece.hyperlink().equals(Hyperlink.NONE))
                        .map(HyperlinkedText.Piece::text)
                        .collect(Collectors.joining()))
                .as("seed %s", seed)
                .isEqualTo(ADDRESS);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<String> lines(String text, int columns) {
        return HyperlinkedText.of(text).lines(columns, Measure.NARROW).stream()
                .map(HyperlinkedTextTest::marked)
                .toList();
    }

    private static List<String> lines(String text, int columns, int most) {
        return HyperlinkedText.of(text).lines(columns, most, Measure.NARROW).stream()
                .map(HyperlinkedTextTest::marked)
                .toList();
    }

    private static String text(List<HyperlinkedText.Piece> pieces) {
        return pieces.stream().map(HyperlinkedText.Piece::text).collect(Collectors.joining());
    }

    private static String marked(List<HyperlinkedText.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.hyperlink().equals(Hyperlink.NONE) ? piece.text() : "[" + piece.text() + "]")
                .collect(Collectors.joining());
    }
}
