package chronoscope.edtf;

import static chronoscope.edtf.Dates.date;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfDateTest {
    static Stream<List<String>> valid() {
        return Table.rows("valid.txt");
    }

    static Stream<List<String>> invalid() {
        return Table.rows("invalid.txt");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_date_has_its_canonical_text_bounds_and_words(List<String> row) {
        EdtfDate date = date(row.get(0));
        String canonical = row.get(1).equals("=") ? row.get(0) : row.get(1);
        List<String> actual =
                List.of(date.text(), Dates.name(date.earliest()), Dates.name(date.latest()), date.words());
        assertThat(actual).isEqualTo(List.of(canonical, row.get(2), row.get(3), row.get(4)));
        assertThat(date(date.text())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void a_text_that_is_no_date_has_a_problem_at_its_place(List<String> row) {
        Problem problem = EdtfDate.parse(row.get(0)).problem().orElseThrow();
        assertThat(problem.position()).isEqualTo(Integer.parseInt(row.get(1)));
        assertThat(problem.message()).contains(row.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-01-01T10:10:10Z, SECOND",
        "2004-01-01T10:10, MINUTE",
        "2004-01-01T10+01:00, HOUR",
        "2004-01-01T10:10Z/2004-01-01T11Z, HOUR",
        "2004-01-01, DAY",
        "2004-01, MONTH",
        "2004-21, SEASON",
        "2004-40, SEASON",
        "2004, YEAR",
        "Y170000002, YEAR",
        "1979-08-XX, MONTH",
        "1979-08-1X, MONTH",
        "1979-XX-28, YEAR",
        "1979-XX-XX, YEAR",
        "201X, DECADE",
        "156X-12-25, DECADE",
        "20XX, CENTURY",
        "15X0, CENTURY",
        "1XXX, MILLENNIUM",
        "XXXX-12-25, AGE",
        "1950S3, DECADE",
        "1950S2, CENTURY",
        "Y17101E4S3, AGE",
        "1964-01-01/2008-02, MONTH",
        "1964-01-01/.., DAY",
        "/.., AGE",
        "'[1667,1760-12]', YEAR"
    })
    void precision_is_that_of_what_is_known(String text, Precision precision) {
        assertThat(date(text).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "1984, false, false",
        "1984?, true, false",
        "1984~, false, true",
        "1984%, true, true",
        "2004?-06-~11, true, true",
        "1984~/2004-06, false, true",
        "1984/2004?, true, false",
        "'[1667,1668?]', true, false",
        "'{..1668~}', false, true",
        "Y17E7%, true, true",
        "201X, false, false"
    })
    void qualifiers_anywhere_make_a_date_uncertain_or_approximate(String text, boolean uncertain, boolean approximate) {
        assertThat(date(text).uncertain()).isEqualTo(uncertain);
        assertThat(date(text).approximate()).isEqualTo(approximate);
    }

    @Test
    void dates_are_ordered_by_start_then_end_and_those_with_neither_come_last() {
        List<String> inOrder = List.of(
                "Y-9E99999999",
                "Y-45E8",
                "-0499",
                "-0043-03-15",
                "0000",
                "../1899",
                "1900-01-01",
                "1900-01",
                "/1900-12-30",
                "1900-12-31",
                "1901-01-01/..",
                "1901",
                "1901/1902",
                "[1901,1903]",
                "1902-21",
                "Y1E9",
                "../..");
        List<EdtfDate> dates = inOrder.stream().map(Dates::date).collect(Collectors.toList());
        Collections.reverse(dates);
        assertThat(dates.stream().sorted().map(EdtfDate::text)).isEqualTo(inOrder);
    }

    @Test
    void dates_are_equal_when_their_canonical_texts_are() {
        assertThat(date("?2004-?06-?11")).isEqualTo(date("2004-06-11?"));
        assertThat(date("2004")).isNotEqualTo(date("2004?"));
    }

    @Test
    void a_date_has_at_most_a_thousand_characters() {
        String longest = "[" + "1667,".repeat(198) + "1667-01]";
        assertThat(longest).hasSize(999);
        assertThat(EdtfDate.parse(longest.replace("01]", "01?]")).value()).isPresent();
        assertThat(EdtfDate.parse(longest.replace("01]", "~01?]")).problem()).isPresent();
    }

    @Test
    void a_text_of_any_length_is_refused_fast() {
        for (String part : List.of("9", "X", "Y9", "[1667,", "(", "?", "-", " ", "/", "1979-", "u")) {
            Problem problem = EdtfDate.parse(part.repeat(1_000_000)).problem().orElseThrow();
            assertThat(problem.message()).contains("at most 1000 characters");
        }
    }

    @Test
    void the_reader_s_locale_changes_no_digit() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            EdtfDate date = date("-12X4-01-01/Y12345");
            assertThat(Dates.name(date.earliest())).isEqualTo("-1294-01-01T00:00:00Z");
            assertThat(date.words()).endsWith("12,345");
            assertThat(date("2004-01-01T10:10:10+05").text()).isEqualTo("2004-01-01T10:10:10+05:00");
        } finally {
            Locale.setDefault(before);
        }
    }
}
