package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {
    private static final CodePoints MARKS = CodePoints.of(" 300-36f 483\n 1f1e6-1f1ff ");

    @ParameterizedTest
    @CsvSource({
        "0, false",
        "2ff, false",
        "300, true",
        "320, true",
        "36f, true",
        "370, false",
        "482, false",
        "483, true",
        "484, false",
        "1f1e5, false",
        "1f1e6, true",
        "1f1ff, true",
        "1f200, false",
        "10ffff, false"
    })
    void a_range_has_both_of_its_ends(String codePoint, boolean contained) {
        assertThat(MARKS.contains(Integer.parseInt(codePoint, 16))).isEqualTo(contained);
    }
}
