package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.Table;
import chronoscope.text.Parsed;
import chronoscope.text.Problem;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpokenPartTest {
    private static final Explorer START = Explorer.of(
            TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline(), Size.USUAL, "dark");

    static Stream<List<String>> spoken() {
        return Table.rows("/chronoscope/explore/spoken.txt");
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void a_part_of_time_is_understood_in_words_or_refused(List<String> row) {
        Parsed<DateSpan> part = SpokenPart.of(row.get(0));
        String line = part.value().map(DateSpan::toString).orElse("no");
        String answer = part.value()
                .flatMap(span -> AxisMoves.zoomTo(START, span).reply().note())
                .or(() -> part.problem().map(Problem::message))
                .orElseThrow();
        assertThat(List.of(line, answer.replace("the axis shows ", ""))).isEqualTo(row.subList(1, 3));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2023 2022,           5
                    May 2022 April 2022, 9
                    2022-02-30,          8
                    feb 30 2022,         0
                    2022 2023-13,       10
                    2022-13 2023,        5
                    2022/..,             0
                    mayor 2020,          0
                    """)
    void a_problem_has_its_place(String text, int position) {
        assertThat(SpokenPart.of(text).problem().map(Problem::position)).hasValue(position);
    }

    @Test
    void many_words_are_refused_at_once() {
        assertThat(SpokenPart.of("2022 ".repeat(200_000)).value()).isEmpty();
    }
}
