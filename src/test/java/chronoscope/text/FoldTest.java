package chronoscope.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {
    @Test
    void case_and_accents_are_folded_away() {
        check("Hello", "hello");
        check("CAFÉ", "cafe");
        check("cafe\u0301", "cafe");
        check("İstanbul", "istanbul");
        check("ＷＩＤＥ ﬁle", "wide file");
        check("ΟΔΟΣ", "οδοσ");
        check("οδός", "οδοσ");
        check("日本", "日本");
    }

    @Test
    void places_are_those_of_the_text_as_it_is_written() {
        checkPlaces("The Café, a CAFE", "cafe", "Café|CAFE");
        checkPlaces("cafe\u0301s", "cafe", "cafe\u0301");
        checkPlaces("ΟΔΟΣ", "οδοσ", "ΟΔΟΣ");
        checkPlaces("ﬁle", "f", "ﬁ");
        checkPlaces("aaa", "aa", "aa");
        checkPlaces("text", "", "");
        checkPlaces("text", "no", "");
    }

    private static void check(String text, String folded) {
        assertThat(Fold.of(text)).isEqualTo(folded);
        assertThat(Fold.of(folded)).isEqualTo(folded);
    }

    private static void checkPlaces(String text, String folded, String parts) {
        assertThat(Fold.places(text, folded).stream()
                        .map(place -> text.substring(place[0], place[1]))
                        .collect(joining("|")))
                .isEqualTo(parts);
    }
}
