package chronoscope.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "2022, 4, 27, 23, 59, 59, 2022-04-27T23:59:59Z",
        "0, 1, 1, 0, 0, 0, 0000-01-01T00:00:00Z",
        "-43, 12, 31, 23, 59, 59, -0043-12-31T23:59:59Z",
        "-9999, 1, 1, 0, 0, 0, -9999-01-01T00:00:00Z",
        "-10000, 1, 1, 0, 0, 0, -10000-01-01T00:00:00Z",
        "9999, 2, 28, 0, 0, 1, 9999-02-28T00:00:01Z",
        "10000, 2, 29, 12, 34, 56, +10000-02-29T12:34:56Z",
        "170000002, 1, 1, 0, 0, 0, +170000002-01-01T00:00:00Z",
        "-9223372036854775808, 1, 1, 0, 0, 0, -9223372036854775808-01-01T00:00:00Z"
    })
    void a_moment_has_an_iso_text_and_reads_as_its_calendar_and_clock(
            long year, int month, int day, int hour, int minute, int second, String iso) {
        Civil civil = new Civil(year, month, day, hour, minute, second);
        assertThat(civil.moment().iso()).isEqualTo(iso);
        assertThat(civil.moment().civil()).isEqualTo(civil);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -250_000_001, -250_000_000, 0, 250_000_000, 250_000_001, Long.MAX_VALUE})
    void a_year_is_found_again_by_its_seconds(long year) {
        assertThat(Moment.at(new Moment(year, 0).seconds()).year()).isEqualTo(year);
        assertThat(new Moment(year, 0).seconds() < 0).isEqualTo(year < 0);
    }

    @Test
    void every_hour_of_leap_and_common_years_agrees_with_the_platform() {
        for (long year : new long[] {-400, -4, -1, 0, 1900, 2000, 2023, 2024}) {
            LocalDateTime start = LocalDateTime.of((int) year, 1, 1, 0, 0);
            for (LocalDateTime time = start; time.getYear() == year; time = time.plusHours(1)) {
                long second = time.toEpochSecond(ZoneOffset.UTC) - start.toEpochSecond(ZoneOffset.UTC);
                Moment moment = new Moment(year, (int) second);
                Civil expected = new Civil(year, time.getMonthValue(), time.getDayOfMonth(), time.getHour(), 0, 0);
                assertThat(moment.civil()).isEqualTo(expected);
                assertThat(expected.moment()).isEqualTo(moment);
            }
        }
    }
}
