package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees of the evidence, at three sizes. */
class EvidenceScreenTest {
    static final String SIEGE = """
            title: The siege of the harbour
            sources:
              gazette: {type: article-newspaper, title: The harbour is taken, container-title: The Gazette, issued: 1912-04-20}
              ledger: {type: book, title: "Builder's ledger", issued: 1912-05}
              wire: {type: agency, title: The Wire}
              memoir: {type: book, title: My harbour years, issued: 1931}
            events:
              - {id: blockade, date: 1912-04-01, title: The blockade begins, citations: [{source: ledger}]}
              - id: fall
                date: 1912-04-12/1912-04-18
                title: The harbour falls
                summary: The day is in dispute.
                citations: [{source: gazette, via: wire, quote: "fell at dawn"}]
                claims:
                  - {id: on-14, text: It fell on the 14th., date: 1912-04-14, citations: [{source: gazette, via: wire, quote: "on Sunday it fell"}]}
                  - {id: on-17, text: It held out until the 17th., date: 1912-04-17, disputes: on-14, citations: [{source: memoir, locator: page 12, quote: "until Wednesday"}]}
                  - {id: days, text: The fighting in the streets went on for days., date: 1912-04-14/1912-04-16, citations: [{source: ledger}, {source: memoir}]}
              - {id: treaty, date: 1912-04-30, title: A treaty is signed, citations: [{source: gazette}, {source: memoir}]}
            """;

    @Test
    void of_a_matrix_of_one_statement_only_that_is_selected() {
        assertThat(Driver.curated(80, 24).keys("E j").screen().lines().filter(row -> row.startsWith("▌")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,50"})
    void rival_dates_are_thin_lines_below_the_axis(int columns, int rows) {
        check("rival-dates", SIEGE, columns, rows, "j");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,50"})
    void what_was_known_on_a_date_is_marked_where_it_may_be_later(int columns, int rows) {
        check("as-of", SIEGE, columns, rows, "D \"1912-05-03\" Enter j");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,50"})
    void two_sources_stand_side_by_side(int columns, int rows) {
        check("compare", SIEGE, columns, rows, "C \"gazette\" Space \"memoir\" Enter");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,50", "40,10"})
    void the_matrix_has_a_column_for_each_source(int columns, int rows) {
        check("evidence", SIEGE, columns, rows, "j E j j");
        check("evidence-quote", SIEGE, columns, rows, "j E j j Enter");
    }

    private static void check(String name, String timeline, int columns, int rows, String keys) {
        Golden.check(
                name + "-" + columns + "x" + rows,
                Driver.of(Driver.yaml(timeline), columns, rows).keys(keys).screen());
    }
}
