package chronoscope.tui;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationScreenTest {
    private static final String CHECKED = """
            title: Checked
            sources:
              log: {type: book, title: Log, issued: 1900-02, reliability: B, because: It was there.}
              paper: {type: book, title: Paper, issued: 1900-03, reliability: D, because: It was not.}
            events:
              - id: gone
                date: 1900-01-01
                title: The ship was never there
                status: retracted
                checked: {on: 1900-05, by: Ada Low, how: the paper took it back}
                citations: [{source: paper, locator: page 1}]
              - id: torn
                date: 1900-01-03
                title: The ship sinks
                status: disputed
                checked: {by: Ada Low}
                citations: [{source: log}, {source: paper}]
                claims:
                  - {text: It was cold, credibility: 1, because: Two saw it., citations: [{source: log}]}
                  - {text: It was hot, status: retracted, credibility: 5, citations: [{source: paper}]}
              - {id: open, date: 1900-01-04, title: A boat is seen, status: unconfirmed, citations: [{source: log}]}
            """;

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void what_was_found_is_marked_in_the_list_and_told_in_the_detail(int columns, int rows) {
        Golden.check(
                "verification-" + columns + "x" + rows,
                Driver.of(Driver.yaml(CHECKED), columns, rows).keys("j").screen());
    }

    @Test
    void the_chosen_facet_is_named_where_not_all_have_room() {
        Golden.check(
                "facets-last-80x24",
                Driver.of(Driver.yaml(CHECKED), 80, 24)
                        .keys(": \"facets\" Space \"credibility\" Enter")
                        .screen());
    }
}
