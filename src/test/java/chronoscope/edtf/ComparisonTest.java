package chronoscope.edtf;

import static chronoscope.edtf.Dates.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class ComparisonTest {
    private static final Map<String, Possibilities> MODELS =
            models("1904 1904-02 1904-02-29 1905-01-01 1904-XX 1904-02-XX 1904-XX-XX 190X 190X-02 190X-02-29 "
                    + "190X-XX-31 190X-1X 1904-XX-3X 1904-1X 1904-X2-2X 190X-0X 190X-12-25 1904-21 1904-24 1903-30 "
                    + "[1903-24,1904-24] 1904-34 1904-40 [1904-21..1904-22] 1903/1905 1904-02-10/1904-02 "
                    + "1904-02-XX/1904-03-03 1904-02-1X/1904-02-XX 190X/1905 1904/.. ../1904 ../.. 1904-03/ /1904-03 "
                    + "../ 1904-XX/.. 1904-21/1905 [1903,1905] [1903,1904-02-29] [1904-02-10..1904-02-20] [1902..1904] "
                    + "[..1904] [1904-11..] {1903,1905} {1903,1904} {1904-02-01,1904-02-29,1905} {1903..1905} "
                    + "{..1903,1905} {1904-11..} 1904S3 1904-02-20T18:00:00 1904-02-29T18:00:00+06:00 "
                    + "1904-02-29T06:00:00/1904-03-02");

    private static Map<String, Possibilities> models(String texts) {
        return Stream.of(texts.split(" ")).collect(Collectors.toMap(text -> text, Possibilities::of));
    }

    static Stream<String> texts() {
        return MODELS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comparisons_agree_with_trying_every_day(String text) {
        EdtfDate one = date(text);
        Possibilities model = Objects.requireNonNull(MODELS.get(text));
        MODELS.forEach((otherText, otherModel) -> {
            EdtfDate other = date(otherText);
            List<Truth> answers = List.of(one.overlaps(other), one.within(other), one.before(other), one.after(other));
            assertThat(answers)
                    .as("overlaps, within, before, after " + otherText)
                    .isEqualTo(List.of(
                            model.overlaps(otherModel),
                            model.within(otherModel),
                            model.before(otherModel),
                            otherModel.before(model)));
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whole_days_compare_by_the_clocks_of_any_zone_as_they_do_in_utc(String text) {
        Stream.of("America/Los_Angeles", "+14:00")
                .flatMap(name -> Zone.of(name).stream())
                .forEach(zone -> MODELS.keySet().stream()
                        .filter(other -> !text.contains("T") && !other.contains("T"))
                        .forEach(other -> {
                            EdtfDate one = date(text).in(zone);
                            EdtfDate two = date(other).in(zone);
                            assertThat(List.of(one.overlaps(two), one.within(two), one.before(two)))
                                    .as("overlaps, within, before " + other)
                                    .isEqualTo(List.of(
                                            date(text).overlaps(date(other)),
                                            date(text).within(date(other)),
                                            date(text).before(date(other))));
                        }));
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-XX-XX, 1904, MAYBE, MAYBE",
        "1904, XXXX-XX-XX, MAYBE, NO",
        "XXXX-02-28, XXXX-02-27, NO, NO",
        "XXXX-02-29, XXX1-XX-XX, NO, NO",
        "XXXX-02-29, XX00-XX-XX, MAYBE, MAYBE",
        "XXXX-XX-X1, XXXX-XX-X2, NO, NO",
        "XXXX-XX-X1, XXXX-X2, MAYBE, MAYBE",
        "XXXX-24, XXXX-01-15, MAYBE, NO",
        "XXXX-01-15, XXXX-24, MAYBE, MAYBE",
        "19XX-24, 19XX-07, NO, NO",
        "-XXXX, XXXX, NO, NO",
        "-0XXX-12-25, '[..-0043]', MAYBE, MAYBE",
        "XXXX, '[0500..]', MAYBE, MAYBE",
        "XXXX-XX, '[0500-01-01..]', MAYBE, NO",
        "1979-XX-31, 1979-XX-30, NO, NO",
        "1984-1X/1984-12, 1984-12, YES, MAYBE",
        "198X-11-XX/198X-11-30, 1984-11-30, MAYBE, MAYBE",
        "198X-11-XX/198X-11-30, 1984-11-29, MAYBE, NO",
        "200X-XX-01/200X-XX-30, 200X-XX-X5, MAYBE, NO",
        "1985/, 1980/.., YES, YES",
        "1985/.., 1980/, MAYBE, NO",
        "1985/, 1980/, MAYBE, MAYBE",
        "/, 1985, MAYBE, MAYBE",
        "2004-01-01T00:00:00Z, 2004, YES, YES",
        "2004-01-01T00:00:00+01:00, 2004, NO, NO",
        "2022-04-27T22:02Z, 2022-04-27T22Z, YES, YES",
        "2022-04-27T22:02Z, 2022-04-27T22:02:59Z, YES, NO",
        "2022-04-27T22:02, 2022-04-27, MAYBE, MAYBE",
        "2022-04-27T22:02, 2022-04-28T10:02:59Z, MAYBE, NO",
        "2022-04-27T22:02, 2022-04-28T10:03Z, NO, NO",
        "2022-04-27T22, 2022-04-27T17:30Z/2022-04-27T18:29Z, MAYBE, MAYBE",
        "2022-04-27T12, 2022-04-26T22Z/2022-04-28T00:59Z, YES, YES",
        "2022-04-27T08:00/2022-04-27T09:00, 2022-04-27T08:30, MAYBE, MAYBE",
        "Y-45E8, Y-45E8, YES, YES",
        "Y-45E8, Y-45E8S2, MAYBE, MAYBE",
        "Y-45E8, Y-4500000001, NO, NO"
    })
    void dates_out_of_reach_of_trying_are_compared_too(String text, String other, Truth overlaps, Truth within) {
        assertThat(List.of(date(text).overlaps(date(other)), date(text).within(date(other))))
                .isEqualTo(List.of(overlaps, within));
    }

    @Test
    void a_list_that_holds_masks_is_never_given_a_wrong_certainty() {
        Map<String, Possibilities> lists = models("{1903,190X} {1904-02-XX,1904-03-01} {190X-02-29,1904-1X}");
        lists.forEach((text, model) -> Stream.concat(MODELS.entrySet().stream(), lists.entrySet().stream())
                .forEach(other -> checkCautious(date(text), model, date(other.getKey()), other.getValue())));
    }

    private static void checkCautious(EdtfDate one, Possibilities model, EdtfDate other, Possibilities otherModel) {
        String pair = one + " and " + other;
        assertThat(one.overlaps(other)).as(pair).isIn(Truth.MAYBE, model.overlaps(otherModel));
        assertThat(one.within(other)).as(pair).isIn(Truth.MAYBE, model.within(otherModel));
        assertThat(other.within(one)).as(pair).isIn(Truth.MAYBE, otherModel.within(model));
        assertThat(one.before(other)).as(pair).isEqualTo(model.before(otherModel));
        assertThat(one.after(other)).as(pair).isEqualTo(otherModel.before(model));
    }

    @Test
    void a_list_that_holds_masks_is_certain_where_that_is_plain() {
        assertThat(date("{1667,167X}").overlaps(date("1667"))).isEqualTo(Truth.YES);
        assertThat(date("{1667,167X}").overlaps(date("1672"))).isEqualTo(Truth.MAYBE);
        assertThat(date("{1667,167X}").overlaps(date("1680"))).isEqualTo(Truth.NO);
        assertThat(date("{1667,167X}").within(date("1667/1679"))).isEqualTo(Truth.YES);
        assertThat(date("1667").within(date("{1667,167X}"))).isEqualTo(Truth.YES);
        assertThat(date("1680").within(date("{1667,167X}"))).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "1984, 1984-05, true",
        "1984, 1985, false",
        "198X, 1985, true",
        "'[1984,1990]', 1987, false",
        "'[1984,1990]', 1990-05, true",
        "'{1984,1990}', 1987, false",
        "XXXX-12-25, 1990-12-25, true",
        "XXXX-12-25, 1990-12-24, false",
        "1984/.., 2000, true",
        "1984/.., 1983, false"
    })
    void what_may_share_a_second_may_overlap(String one, String other, boolean may) {
        assertThat(date(one).mayOverlap(date(other))).isEqualTo(may);
        assertThat(date(other).mayOverlap(date(one))).isEqualTo(may);
        assertThat(date(one).overlaps(date(other)) != Truth.NO).isEqualTo(may);
    }
}
