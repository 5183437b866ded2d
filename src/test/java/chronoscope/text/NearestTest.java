package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> WORDS = List.of("next", "filter", "filters", "find", "undo", "at", "Über");

    @Test
    void a_word_with_few_edits_is_meant() {
        check("nxt", "next");
        check("neext", "next");
        check("nest", "next");
        check("nxet", "next");
        check("fitler", "filter");
        check("flter", "filter");
        check("filterss", "filters");
        check("NEXT", "next");
        check("über", "Über");
        check("next", "next");
    }

    @Test
    void a_word_that_is_mostly_different_is_not() {
        check("x", "");
        check("", "");
        check("on", "");
        check("net", "next");
        check("nut", "");
        check("forget", "");
        check("fitlerxx", "");
        check("ltres", "");
        check("a".repeat(70_000), "");
    }

    @Test
    void of_two_the_first_of_the_alphabet_is_meant() {
        assertThat(Nearest.to("bat", List.of("rat", "cat", "hat"))).contains("cat");
        assertThat(Nearest.to("filtrs", List.of("filters", "filter"))).contains("filters");
    }

    @Test
    void a_hint_is_the_end_of_a_message() {
        assertThat(Nearest.hint("nxt", WORDS)).isEqualTo("; did you mean 'next'?");
        assertThat(Nearest.hint("xyzzy", WORDS)).isEmpty();
    }

    private static void check(String wrong, String meant) {
        assertThat(Nearest.to(wrong, WORDS).orElse("")).as(wrong).isEqualTo(meant);
    }
}
