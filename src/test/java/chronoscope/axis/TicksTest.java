package chronoscope.axis;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import chronoscope.edtf.Civil;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Zone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicksTest {
    private static Window window(String interval) {
        EdtfDate date = EdtfDate.parse(interval).value().orElseThrow();
        return Window.between(date, date).orElseThrow();
    }

    private static List<String> labels(Scale scale) {
        return Ticks.on(scale).stream()
                .map(tick -> (tick.begins() ? "|" : "") + tick.label())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-05-30T20:00/2020-05-31T01:59; 60; 30 May 2020, |22:00, |23:00, |31 May, |01:00",
                "2020-05-30/2020-05-31;             60; 30 May 2020, |12:00, |31 May, |12:00",
                "2020-03-08T00:00/2020-03-08T05:59; 60; 8 Mar 2020, |01:00, |03:00, |04:00, |05:00",
                "2020-11-01T00:00/2020-11-01T03:59; 60; 1 Nov 2020, |01:00, |01:00, |02:00, |03:00",
                "2020-11-01T00:00/2020-11-01T07:59; 44; 1 Nov 2020, |02:00, |04:00, |06:00",
                "2020-11-01T09:15Z/2020-11-01T10:14Z; 60; 1 Nov 2020, |01:30, |01:40, |01:50, |02:00",
                "2019/2021;                         60; |2019, |Jul, |2020, |Jul, |2021, |Jul",
                "2020-03-07/2020-03-09;             60; 7 Mar 2020, |8 Mar, |12:00, |9 Mar, |12:00"
            })
    void labels_are_those_of_the_zone(String interval, int columns, String labels) {
        EdtfDate date = EdtfDate.parse(interval)
                .value()
                .orElseThrow()
                .in(Zone.of("America/Los_Angeles").orElseThrow());
        Window window = Window.between(date, date).orElseThrow();
        assertThat(String.join(", ", labels(Scale.linear(window, columns)))).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1980/2022;                60; |1980, |1990, |2000, |2010, |2020",
                "2019/2022;                60; |2019, |Jul, |2020, |Jul, |2021, |Jul, |2022, |Jul",
                "2022;                     60; |2022, |Mar, |May, |Jul, |Sep, |Nov",
                "2022-03/2022-05;          60; Mar 2022, |20, |Apr, |10, |20, |May, |10, |20",
                "2022-04-25/2022-04-27;    60; 25 Apr 2022, |26 Apr, |12:00, |27 Apr, |12:00",
                "-0500/0499;               60; |400 BCE, |200 BCE, |1, |200, |400",
                "-0004/0007;                60; |4 BCE, |2 BCE, |1, |2, |4, |6",
                "-0001/0002;                36; |2 BCE, |1 BCE, |1, |2",
                "1981-06/2022;              50; |1982, |1990, |2000, |2010",
                "-0012/0013;                60; |10 BCE, |5 BCE, |1, |5, |10",
                "2020-05-25/2020-07-30;    60; |Jun 2020, |20, |Jul, |10, |20",
                "Y-4540000001/Y-4539999999; 70; |4,540,000,002 BCE, |4,540,000,001 BCE, |4,540,000,000 BCE",
                "Y-66000500/Y-65999500;    60; |66,000,500 BCE, |66,000,000 BCE",
                "Y-4500000000/-0001;         70; |4 bn BCE, |3 bn BCE, |2 bn BCE, |1 bn BCE",
            })
    void labels_fit_the_part_of_time_that_is_in_sight(String interval, int columns, String expected) {
        assertThat(String.join(", ", labels(Scale.linear(window(interval), columns))))
                .startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1980/2022",
        "2019/2022",
        "2022",
        "2022-04",
        "2022-04-27",
        "-9999/9999",
        "Y-4500000000/2000",
        "2020-02-29",
        "0001/0002",
        "Y-99999/Y99999"
    })
    void labels_never_touch_and_the_year_is_always_in_sight(String interval) {
        for (int columns = 12; columns <= 220; columns += 7) {
            Scale scale = Scale.linear(window(interval), columns);
            int free = 0;
            List<Tick> ticks = Ticks.on(scale);
            assertThat(ticks).as("%s %s", interval, columns).isNotEmpty();
            for (Tick tick : ticks) {
                assertThat(tick.column()).isGreaterThanOrEqualTo(free);
                free = tick.column() + tick.label().length() + (tick.begins() ? 2 : 1);
                assertThat(free).isLessThanOrEqualTo(columns + 2);
            }
            String first = ticks.get(0).label();
            assertThat(first).containsPattern("[0-9]");
        }
    }

    @Test
    void each_label_of_a_compressed_axis_tells_its_year() {
        double[] starts = {at("1980"), at("2019-12"), at("2022-03")};
        Scale scale = Scale.compressed(window("1980/2022-04"), 60, starts, starts);
        assertThat(scale.stretches()).hasSize(3);
        assertThat(labels(scale)).anyMatch(label -> label.contains("1980"));
        assertThat(labels(scale)).anyMatch(label -> label.contains("2019"));
        assertThat(labels(scale)).anyMatch(label -> label.contains("2022"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MINUTE; 15; 2020-05-30T20:07:00Z; 20:15 20:30 20:45 21:00 21:15",
                "MINUTE;  2; 2020-05-30T23:56:01Z; 23:58 00:00 00:02",
                "HOUR;    6; 2020-05-30T01:00:00Z; 06:00 12:00 18:00 00:00 06:00",
                "DAY;     1; 2021-02-27;           02-27 02-28 03-01 03-02",
                "DAY;     2; 2020-02-26T12:00:00Z; 02-28 03-01 03-02 03-04",
                "DAY;     2; 2020-03-28;           03-28 04-01 04-02",
                "DAY;     5; 2021-01-21;           01-25 02-01 02-05 02-10",
                "DAY;     5; 2021-01-01;           2021 01-05",
                "DAY;    10; 2021-12-11;           12-20 2022 01-10",
                "MONTH;   1; 2021-11-02;           12-01 2022 02-01",
                "MONTH;   2; 2021-01-01;           2021 03-01 05-01 07-01",
                "MONTH;   3; 2021-04-02;           07-01 10-01 2022 04-01",
                "MONTH;   6; 2021-02-01;           07-01 2022 07-01",
                "YEAR;    1; -0001-01-01;          -1 0 1 2 3",
                "YEAR;    1; -0001-01-02;          0 1 2",
                "YEAR;    2; -0005-01-01;          -5 -3 -1 1 2 4",
                "YEAR;    5; -0010-01-01;          -9 -4 1 5 10",
                "YEAR;   10; -0009-01-01;          -9 1 10 20",
                "YEAR;   10; -0011-01-01;          -9 1 10 20",
                "YEAR;   10; 0000-06-01;           1 10",
                "YEAR;   10; 0003-01-01;           10 20",
                "YEAR;   10; 0010-01-01;           10 20",
                "YEAR;   10; 0001-01-01;           1 10",
            })
    void ticks_are_at_round_times(TickStep.Unit unit, long count, String from, String expected) {
        TickStep step = new TickStep(unit, count);
        List<String> ticks = new ArrayList<>();
        Moment tick = step.from(EdtfDate.parse(from)
                .value()
                .flatMap(date -> date.earliest().moment())
                .orElseThrow());
        while (ticks.size() < expected.split(" ", -1).length) {
            String iso = tick.iso();
            boolean year = iso.endsWith("-01-01T00:00:00Z");
            ticks.add(step.isInDay() ? iso.substring(11, 16) : year ? tick.year() + "" : iso.substring(5, 10));
            assertThat(step.begins(tick)).as(iso).isTrue();
            tick = step.after(tick);
        }
        assertThat(String.join(" ", ticks)).isEqualTo(expected);
    }

    /** What a reader knows of the time behind some labels. */
    private record Known(long year, int month, int day, String time) {
        private static final List<String> MONTHS =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        private static final Pattern LABEL = Pattern.compile(
                "(?<day>[0-9]{1,2}(?= [A-Z]|$))? ?(?<month>[A-Z][a-z]{2})? ?(?<year>[0-9,.]+(?: mn| bn)?(?: BCE)?)?"
                        + "(?: ?(?<time>[0-9]{2}:[0-9]{2}))?");

        /** Reads a label as of what was known before; days alone are recognised where months are told apart. */
        Known read(String label, boolean days) {
            Matcher found = LABEL.matcher(label);
            String alone = label.matches("[0-9]{1,2}") && days ? label : null;
            if (label.matches("[0-9]{2}:[0-9]{2}")) {
                return new Known(year, month, day, label);
            }
            if (alone != null) {
                return new Known(year, month, Integer.parseInt(alone), "");
            }
            if (label.matches("[0-9,.]+( mn| bn)?( BCE)?")) {
                return new Known(year(label), 1, 1, "");
            }
            assertThat(found.matches()).as(label).isTrue();
            return new Known(
                    found.group("year") == null ? year : year(found.group("year")),
                    MONTHS.indexOf(found.group("month")) + 1,
                    found.group("day") == null ? 1 : Integer.parseInt(found.group("day")),
                    found.group("time") == null ? "" : found.group("time"));
        }

        private static long year(String label) {
            String[] parts = label.split(" ", -1);
            BigDecimal number = new BigDecimal(parts[0].replace(",", ""));
            BigDecimal unit =
                    BigDecimal.valueOf(label.contains(" bn") ? 1_000_000_000 : label.contains(" mn") ? 1_000_000 : 1);
            long said = number.multiply(unit).longValueExact();
            return label.endsWith("BCE") ? 1 - said : said;
        }

        double seconds() {
            double start = new Civil(year, month, day, 0, 0, 0).moment().seconds();
            return time.isEmpty()
                    ? start
                    : start + Integer.parseInt(time.substring(0, 2)) * 3600 + Integer.parseInt(time.substring(3)) * 60;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_label_read_from_left_to_right_is_the_time_of_its_column(long seed) {
        Random random = new Random(seed);
        double year = 365.2425 * 86_400;
        for (int round = 0; round < 40; round++) {
            double middle = (2022 + random.nextGaussian() * Math.pow(10, random.nextInt(10))) * year;
            double length = 120 * Math.pow(10, random.nextDouble() * 14.5);
            Window window = Window.of(Moment.at(middle - length / 2), Moment.at(middle + length / 2), Zone.UNKNOWN);
            double[] starts =
                    random.doubles(6, window.start(), window.end()).sorted().toArray();
            int columns = 12 + random.nextInt(180);
            check(Scale.linear(window, columns), "linear " + window + " " + columns);
            check(Scale.compressed(window, columns, starts, starts), "compressed " + window + " " + columns);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 10L * Thoroughness.TIMES);
    }

    /** Checks that labels stand where and in the order in which they are right, and do not touch. */
    private static void check(Scale scale, String what) {
        List<Tick> ticks = Ticks.on(scale);
        int free = 0;
        for (Scale.Stretch stretch : scale.stretches()) {
            Known known = new Known(Long.MIN_VALUE, 0, 0, "");
            List<Tick> own = ticks.stream()
                    .filter(tick -> stretch.left() <= tick.column() && tick.column() < stretch.right())
                    .toList();
            boolean days = stretch.secondsAColumn() < 86_400 * 10;
            for (Tick tick : own) {
                assertThat(tick.column()).as(what).isGreaterThanOrEqualTo(free);
                free = tick.column() + tick.label().length() + (tick.begins() ? 2 : 1);
                assertThat(free - 1).as(what + own).isLessThanOrEqualTo(stretch.right());
                known = known.read(tick.label(), days);
                double off = (known.seconds()
                                - (stretch.from() + (tick.column() - stretch.left()) * stretch.secondsAColumn()))
                        / stretch.secondsAColumn();
                if (tick.begins()) {
                    assertThat(off).as(what + own + tick).isBetween(-1.1, 1.1);
                } else {
                    // It names the year, month or day that the stretch starts in.
                    double unit = tick.label().matches("[0-9].* [A-Z][a-z]{2} .*")
                            ? 86_400
                            : tick.label().matches("[A-Z].*") ? 31 * 86_400 : 366 * 86_400;
                    assertThat(off).as(what + own + tick).isBetween(-1.1 - unit / stretch.secondsAColumn(), 1.1);
                }
            }
        }
    }

    private static double at(String date) {
        return window(date).start();
    }
}
