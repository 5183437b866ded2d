package chronoscope.query;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    /** In the order of a timeline: what starts nowhere counts from its end, or comes last. */
    private static final List<String> DATES =
            List.of("1910", "../1911", "1912", "1912", "[1913,1915]", "1914/..", "191X", "1916/", "../..");

    private final Times times = of(DATES);

    private static Times of(List<String> dates) {
        return new Times(IntStream.range(0, dates.size())
                .mapToObj(index -> event("e" + index, dates.get(index)).done())
                .toList());
    }

    private static double start(String date) {
        return moment(date).seconds();
    }

    private static double end(String date) {
        return date(date).latest().moment().orElseThrow().seconds();
    }

    private static Moment moment(String date) {
        return date(date).earliest().moment().orElseThrow();
    }

    private static EdtfDate date(String text) {
        return EdtfDate.parse(text).value().orElseThrow();
    }

    @Test
    void what_has_one_end_is_there() {
        assertThat(times.start(0)).isEqualTo(start("1910"));
        assertThat(times.end(0)).isEqualTo(end("1910"));
        assertThat(times.start(1)).isEqualTo(end("1911"));
        assertThat(times.end(1)).isEqualTo(end("1911"));
        assertThat(times.start(5)).isEqualTo(start("1914"));
        assertThat(times.end(5)).isInfinite();
        assertThat(times.end(7)).isEqualTo(start("1916"));
        assertThat(times.start(8)).isNaN();
        assertThat(times.end(8)).isNaN();
        assertThat(Times.start(date("../1911")))
                .contains(date("1911").latest().moment().orElseThrow());
        assertThat(Times.start(date("1911/.."))).contains(moment("1911"));
        assertThat(Times.start(date("../.."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "2, true", "4, false", "5, false", "6, true", "7, false", "8, false"})
    void what_may_be_anywhere_between_its_ends_is_whole(int index, boolean whole) {
        assertThat(times.isWhole(index)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1909, 1909, false",
        "0, 1909, 1910, true",
        "0, 1910, 1920, true",
        "0, 1911, 1920, false",
        "1, 1800, 1801, true",
        "1, 1911, 1920, true",
        "1, 1912, 1920, false",
        "5, 1913, 1913, false",
        "5, 2000, 2001, true",
        "8, 1000, 2000, false"
    })
    void an_event_touches_the_time_that_it_may_cover(int index, String from, String to, boolean touches) {
        assertThat(times.mayTouch(index, start(from), end(to))).isEqualTo(touches);
    }

    @Test
    void an_event_touches_its_own_ends() {
        assertThat(times.mayTouch(0, end("1910"), end("1911"))).isTrue();
        assertThat(times.mayTouch(0, end("1910") + 1, end("1911"))).isFalse();
        assertThat(times.mayTouch(0, start("1909"), start("1910"))).isTrue();
        assertThat(times.mayTouch(0, start("1909"), start("1910") - 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1910 1912 1911;        1910-01-01T00:00:00Z; 1912-12-31T23:59:59Z",
                "1912 1910/1914 1911;   1910-01-01T00:00:00Z; 1914-12-31T23:59:59Z",
                "../1911 1912/..;       1911-12-31T23:59:59Z; 1912-01-01T00:00:00Z",
                "XXXX-12-25 1912;       1912-01-01T00:00:00Z; 1912-12-31T23:59:59Z",
                "../.. 1912;            1912-01-01T00:00:00Z; 1912-12-31T23:59:59Z",
                "../..;                 none;                 none",
            })
    void the_first_and_the_last_moment_are_those_of_known_years(String dates, String first, String last) {
        Times some = of(List.of(dates.split(" ", -1)));
        assertThat(some.first().map(Moment::iso).orElse("none")).isEqualTo(first);
        assertThat(some.last().map(Moment::iso).orElse("none")).isEqualTo(last);
    }
}
