package chronoscope.query;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedQueriesTest {
    private static final Map<String, String> SAVED = Map.of("war", "tag:war OR tag:strike", "early", "before:1900");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@war | tag:war OR tag:strike",
                "-@war | -(tag:war OR tag:strike)",
                "NOT @war place:iraq | NOT (tag:war OR tag:strike) place:iraq",
                "(@war) OR @early | ((tag:war OR tag:strike)) OR (before:1900)",
                "@war @war | (tag:war OR tag:strike) (tag:war OR tag:strike)",
                "\"@war\" | \"@war\"",
                "title:@war | title:@war",
                "a@war | a@war",
                "@ | @"
            })
    void a_name_stands_for_its_query(String query, String expanded) {
        assertThat(SavedQueries.expanded(Query.of(query), SAVED).value().map(WrittenQuery::text))
                .contains(expanded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@wat | there is no saved filter '@wat'; did you mean '@war'?",
                "@early -@War | there is no saved filter '@War'; did you mean '@war'?",
                "@x.y | there is no saved filter '@x.y'; in quotation marks it is a word; there are @early, @war"
            })
    void an_unknown_name_is_told(String query, String problem) {
        checkUnknown(query, SAVED, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tag:war | -1",
                "tag:war #new | 8",
                "#new | 0",
                "(#new) | -1",
                "a#b | -1",
                "tag:war OR | 10",
                "tag:a @war | 6",
                "@war | 0"
            })
    void a_query_that_is_saved_can_be_read_and_names_no_other(String query, int place) {
        assertThat(SavedQueries.parse(query).problem().map(Problem::position).orElse(-1))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "war, true",
        "war-2, true",
        "a, true",
        "War, false",
        "2war, false",
        "-war, false",
        "a b, false",
        "'', false"
    })
    void a_name_is_of_small_letters_digits_and_hyphens(String name, boolean valid) {
        assertThat(SavedQueries.isName(name)).isEqualTo(valid);
    }

    @Test
    void the_only_saved_filter_is_told_as_one() {
        checkUnknown(
                "@x.y",
                Map.of("war", "tag:war"),
                "there is no saved filter '@x.y'; in quotation marks it is a word; there is @war");
        checkUnknown("@x.y", Map.of(), "there is no saved filter '@x.y'; in quotation marks it is a word");
    }

    private static void checkUnknown(String query, Map<String, String> saved, String problem) {
        assertThat(SavedQueries.expanded(Query.of(query), saved).problem().map(Problem::message))
                .contains(problem);
    }
}
