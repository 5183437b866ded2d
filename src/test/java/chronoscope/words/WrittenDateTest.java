package chronoscope.words;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Table;
import chronoscope.text.Problem;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class WrittenDateTest {
    private static final Pattern PROPOSED =
            Pattern.compile("(?:write|may be|or) \"?([^ \"]*(?:[0-9]|XXXX)[^ \"]*?)\"?(?=[ ;]|$)");

    static Stream<List<String>> hints() {
        return Table.rows("/chronoscope/words/hints.txt");
    }

    @ParameterizedTest
    @MethodSource("hints")
    void what_is_written_otherwise_has_its_form_in_edtf(List<String> row) {
        Problem problem = WrittenDate.parse(row.get(0)).problem().orElseThrow();
        assertThat(problem.message()).matches(Pattern.quote(row.get(1)) + "([ ;,].*)?");
    }

    @Test
    void what_is_proposed_is_edtf() {
        List<String> proposed = hints().flatMap(
                        row -> PROPOSED.matcher(row.get(1)).results())
                .map((MatchResult each) -> each.group(1))
                .toList();
        assertThat(proposed)
                .hasSizeGreaterThan(150)
                .allSatisfy(text ->
                        assertThat(EdtfDate.parse(text).problem()).as(text).isEmpty());
    }

    @Test
    void any_words_are_read_at_once_and_none_throws() {
        String parts =
                "early late 27 4 1860 April the c. ? BC century - / .. to and or before 90s 22:02 Z Wed (Mon) c19 m , . X [ ' half of";
        String[] words = parts.split(" ", -1);
        Random random = new Random(7);
        for (int text = 0; text < 5_000; text++) {
            String said = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(word -> words[random.nextInt(words.length)])
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertThat(WrittenDate.parse(said).value().isPresent())
                    .as(said)
                    .isNotEqualTo(WrittenDate.parse(said).problem().isPresent());
        }
        assertThat(WrittenDate.read("a-".repeat(40))).isEmpty();
        assertThat(WrittenDate.read("a to ".repeat(20))).isEmpty();
        assertThat(WrittenDate.read("mon 3 mon, ".repeat(9))).isEmpty();
        assertThat(WrittenDate.read("10:00 on ".repeat(11))).isEmpty();
        assertThat(WrittenDate.read("10:00 ".repeat(16))).isEmpty();
        assertThat(WrittenDate.read("3, ".repeat(33))).isEmpty();
        assertThat(WrittenDate.read("c. on ? ".repeat(12))).isEmpty();
        assertThat(WrittenDate.read("1860 to ".repeat(100_000))).isEmpty();
    }
}
