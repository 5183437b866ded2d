package chronoscope.edtf;

import static chronoscope.edtf.Dates.date;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarUnitTest {
    /** The unit of a date, and what begins behind it. */
    @ParameterizedTest
    @CsvSource({
        "DAY, 2022-04-27, 27 April 2022, 2022-04-28",
        "DAY, 2022-12-31, 31 December 2022, 2023-01-01",
        "MONTH, 2022-04-27, April 2022, 2022-05",
        "MONTH, 2022-12-05, December 2022, 2023-01",
        "YEAR, 2022-04-27, 2022, 2023",
        "YEAR, 0000-04, 1 BCE, 0001",
        "YEAR, -0043, 44 BCE, -0042",
        "DECADE, 1912, 1910s, 1920",
        "DECADE, 1919, 1910s, 1920",
        "DECADE, 0005, 0s, 0010",
        "DECADE, 0000, 0s BCE, 0001",
        "DECADE, -0008, 0s BCE, 0001",
        "DECADE, -0009, 10s BCE, -0008",
        "DECADE, -0018, 10s BCE, -0008",
        "DECADE, -0019, 20s BCE, -0018",
        "CENTURY, 0001, 1st century, 0101",
        "CENTURY, 1900, 19th century, 1901",
        "CENTURY, 1901, 20th century, 2001",
        "CENTURY, 0000, 1st century BCE, 0001",
        "CENTURY, -0099, 1st century BCE, 0001",
        "CENTURY, -0100, 2nd century BCE, -0099",
        "CENTURY, 1001, 11th century, 1101",
        "CENTURY, 1201, 13th century, 1301",
        "CENTURY, 2101, 22nd century, 2201",
        "CENTURY, Y11001, 111th century, Y11101",
        "MILLENNIUM, 2000, 2nd millennium, 2001",
        "MILLENNIUM, 2001, 3rd millennium, 3001",
        "MILLENNIUM, -0999, 1st millennium BCE, 0001",
        "MILLENNIUM, -1000, 2nd millennium BCE, -0999",
    })
    void a_moment_is_in_a_unit_with_a_name(CalendarUnit unit, String when, String name, String next) {
        Moment moment = date(when).earliest().moment().orElseThrow();
        Moment behind = date(next).earliest().moment().orElseThrow();
        assertThat(unit.name(moment)).isEqualTo(name);
        assertThat(unit.next(moment)).isEqualTo(behind);
        assertThat(unit.name(behind.previous())).isEqualTo(name);
        assertThat(unit.holds(moment, behind.previous())).isTrue();
        assertThat(unit.holds(moment, behind)).isFalse();
    }
}
