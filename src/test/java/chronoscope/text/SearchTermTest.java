package chronoscope.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermTest {
    @Test
    void a_text_has_words_whatever_its_case_and_accents() {
        checkFound("cafe", "The Café, a CAFE", "Café|CAFE");
        checkFound("strasse", "a Straße", "Straße");
        checkFound("tea", "The Café", "");
    }

    @Test
    void a_capital_letter_makes_case_count_and_accents_do_not() {
        checkFound("Cafe", "The Café, a CAFE, a cafe", "Café");
        checkFound("CAFÉ", "The Café, a CAFE, a cafe", "CAFE");
        checkFound("Łodz", "in Łódź", "Łódź");
        checkFound("Lodz", "in Łódź, łódź", "Łódź");
        checkFound("ΟΔΟΣ", "ὁδός ΟΔΟΣ", "ΟΔΟΣ");
        checkFound("Ё", "ёлка Ёлка", "Ё");
    }

    @Test
    void what_has_a_sign_of_a_pattern_and_can_be_read_is_one() {
        checkFound("d[ai]y|week", "This DAY and that Week", "DAY|Week");
        checkFound("^a", "a cat\nA dog", "a|A");
        checkFound("caf.*é$", "at the Café", "Café");
        checkFound("x*", "fox", "x");
        checkFound("\\S+ß", "a Straße", "Straß");
        checkFound("\\bWeek|Day\\b", "week Week DAY Day", "Week|Day");
        checkFound("(?i)Week", "week Week", "week|Week");
        checkFound("f+", "ﬁle of", "ﬁ|f");
        checkFound("a(b", "a(b", "a(b");
        checkFound("a*(b", "a*(b", "a*(b");
        checkFound("why?", "Why not", "Why");
        checkFound("a+b|c.?d|e", "nothing of it", "");
    }

    @Test
    void what_must_be_there_is_looked_for_first_and_misses_nothing() {
        checkRequired("drills?|exercise", "drill", "exercise");
        checkRequired("a.bcd*", "bc");
        checkRequired("^the end$", "the end");
        checkRequired("naval.*", "naval");
        checkRequired("(a|b)c");
        checkRequired("[ab]c");
        checkRequired("a|.");
        checkRequired("b{2}|c");
    }

    @Test
    void who_typed_a_capital_letter_can_search_without_case() {
        checkInAnyCase("Ship", "Ship");
        checkInAnyCase("ship", "");
        checkInAnyCase("Sh[io]p", "/(?i)Sh[io]p/");
        checkInAnyCase("sh[io]p", "");
        assertThat(SearchTerm.typed("Ship").inAnyCase().orElseThrow().isIn("a ship", () -> "a ship"))
                .isTrue();
        assertThat(SearchTerm.typed("Sh[io]p").inAnyCase().orElseThrow().isIn("a ship", () -> "a ship"))
                .isTrue();
        assertThat(SearchTerm.typed("sh[io]p")).hasToString("/sh[io]p/");
        assertThat(SearchTerm.typed("ship")).hasToString("ship");
    }

    private static void checkInAnyCase(String typed, String other) {
        assertThat(SearchTerm.typed(typed).inAnyCase().map(SearchTerm::toString).orElse(""))
                .as(typed)
                .isEqualTo(other);
    }

    @Test
    void a_pattern_is_found_within_a_line() {
        checkIn("b\\s+c|x$", "a b\nc d", false);
        checkIn("b\\s+c", "a b c\nd", true);
        checkIn("a\\s*b|b\\s*c", "a\nb c", true);
    }

    private static void checkIn(String pattern, String text, boolean found) {
        assertThat(SearchTerm.typed(pattern).isIn(text, () -> text)).as(pattern).isEqualTo(found);
    }

    @Test
    void a_pattern_has_limits() {
        checkPattern("a".repeat(500), "");
        checkPattern("a".repeat(501), "a pattern has at most 500 characters");
        checkPattern("a{1000}", "");
        checkPattern("a{1001}", "a pattern repeats a part at most 1000 times");
        checkPattern("(a{10}){100}", "");
        checkPattern("(a{11}){100}", "at most 1000 times");
        checkPattern("(a{2,}){3,500}", "");
        checkPattern("(a{2,}){3,501}", "at most 1000 times");
        checkPattern("(a{0}){1000}", "");
        checkPattern("a{99999999999}", "at most 1000 times");
        checkPattern("a(b", "'a(b' is not a pattern: missing closing )");
    }

    private static void checkPattern(String pattern, String problem) {
        assertThat(SearchPattern.parse(pattern).problem().map(Problem::message).orElse(""))
                .as(pattern)
                .matches(message -> problem.isEmpty() ? message.isEmpty() : message.contains(problem), problem);
    }

    private static void checkFound(String typed, String text, String parts) {
        SearchTerm term = SearchTerm.typed(typed);
        assertThat(term.isIn(Fold.of(text), () -> text)).as(typed).isEqualTo(!parts.isEmpty());
        assertThat(term.places(text).stream()
                        .map(place -> text.substring(place[0], place[1]))
                        .collect(joining("|")))
                .as(typed)
                .isEqualTo(parts);
    }

    private static void checkRequired(String pattern, String... texts) {
        assertThat(SearchPattern.parse(pattern).value().orElseThrow().required())
                .as(pattern)
                .containsExactly(texts);
    }
}
