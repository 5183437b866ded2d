package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.axis.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenPartTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    2022,                        2022,        2022
                    2019/2022-03,                2019,        2022-03
                    2019   2022-03,              2019,        2022-03
                    March 2022,                  2022-03,     2022-03
                    Sept. 2022,                  2022-09,     2022-09
                    April 2022 May 2022,         2022-04,     2022-05
                    '27 April 2022 May 3, 2022', 2022-04-27,  2022-05-03
                    44 BCE 14 CE,                -0043,       0014
                    late 1980s the 21st century, 1987,        2099
                    March 27 CE,                 0027-03,     0027-03
                    March 027,                   0027-03,     0027-03
                    early 19th century,          1800,        1839
                    mid-19th century,            1840,        1869
                    late 19th century,           1870,        1899
                    the early 2010s,             2010,        2013
                    mid 2010s,                   2014,        2016
                    late 2010s,                  2017,        2019
                    early 1st century,           0001,        0039
                    late 40s BCE,                -0041,       -0039
                    early 5th century BCE,       -0499,       -0460
                    the 00s,                     0001,        0009
                    the 00s BCE,                 -0008,       0000
                    late 00s BCE,                -0001,       0000
                    Y-9223372036854775808,       Y-9223372036854775808, Y-9223372036854775808
                    Y9223372036854775807,        Y9223372036854775807,  Y9223372036854775807
                    """)
    void reads_dates_intervals_and_two_dates(String text, String first, String last) {
        assertThat(SpokenPart.of(text).window().map(Window::ends).orElseThrow())
                .as(text)
                .containsExactly(first, last);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2023/2022,           5, the interval ends before it starts
                    2023 2022,           5, it ends before it starts
                    May 2022 April 2022, 9, it ends before it starts
                    2022-02-30,          8, there is no day 30 here; February 2022 has days 01 to 28
                    feb 30 2022,         0, there is no day 30 here; February 2022 has days 01 to 28
                    30 February 2022,    0, there is no day 30 here; February 2022 has days 01 to 28
                    2022 2023-13,       10, there is no month 13
                    2022-13 2023,        5, there is no month 13
                    2022/..,             0, 'it has no known end; write both ends, such as 2019/2022-03'
                    ../2022,             0, 'it has no known start; write both ends, such as 2019/2022-03'
                    2022 2023/..,        5, it has no known end
                    April 27,            0, 'behind a month, a year has three digits or more, or an era'
                    mayor 2020,          0, 'write a date or two, such as 2022, March 2022 or 2019/2022-03'
                    decade 2020,         0, write a date or two
                    octopus 2015,        0, write a date or two
                    augustus 14 CE,      0, write a date or two
                    """)
    void says_what_is_wrong_and_where(String text, int position, String problem) {
        SpokenPart part = SpokenPart.of(text);
        assertThat(part.window()).isEmpty();
        assertThat(part.problem().orElseThrow().message()).contains(problem);
        assertThat(part.problem().orElseThrow().position()).isEqualTo(position);
    }

    @Test
    void many_words_are_refused_at_once() {
        assertThat(SpokenPart.of("2022 ".repeat(200_000)).window()).isEmpty();
    }
}
