package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {
    /** A text as one word of a line, and as the rest of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ship            | ship               | ship",
                "it's            | it's               | it's",
                "a#b             | a#b                | a#b",
                "a\\b            | a\\b               | a\\b",
                "the great ship  | \"the great ship\"   | the great ship",
                "the  ship       | \"the  ship\"        | \"the  ship\"",
                "a #b            | \"a #b\"             | \"a #b\"",
                "#b              | \"#b\"               | \"#b\"",
                "a;b             | \"a;b\"              | \"a;b\"",
                "$5              | \"$$5\"              | \"$$5\"",
                "a\"b            | \"a\\\"b\"            | \"a\\\"b\"",
                "a \\ \"b         | \"a \\\\ \\\"b\"        | \"a \\\\ \\\"b\"",
                "``              | \"\"                 | \"\"",
            })
    void what_means_something_in_a_line_is_quoted(String text, String word, String rest) {
        assertThat(Quoted.word(text)).isEqualTo(word);
        assertThat(Quoted.rest(text)).isEqualTo(rest);
        assertThat(Quoted.inside(Quoted.always(text)).replace("$$", "$")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a b\"      | a b",
                "\"a\\\"b\"    | a\"b",
                "\"a\\\\b\"    | a\\b",
                "\"a\\nb\"     | a\\nb",
                "\"\"         | ``",
                "a           | a",
                "\"          | \"",
                "\"a         | \"a",
                "\"a\" \"b\"   | \"a\" \"b\"",
                "\"a\\\"      | \"a\\\"",
            })
    void what_is_quoted_as_a_whole_is_what_is_inside(String text, String inside) {
        assertThat(Quoted.inside(text)).isEqualTo(inside);
    }
}
