package chronoscope.edtf;

import static chronoscope.edtf.Dates.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {
    private static final Instant SINCE = Instant.parse("1840-01-01T00:00:00Z");

    private static Zone zone(String name) {
        return Zone.of(name).orElseThrow();
    }

    private static EdtfDate date(String zone, String text) {
        return Dates.date(text).in(zone(zone));
    }

    static Stream<List<String>> dates() {
        return Table.rows("zones.txt");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void a_date_is_read_by_the_clocks_of_its_zone(List<String> row) {
        EdtfDate date = date(row.get(0), row.get(1));
        assertThat(List.of(name(date.earliest()), name(date.latest()), date.words(), date.wordsWithoutZone()))
                .isEqualTo(row.subList(2, 6));
        assertThat(date.text()).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // overlaps, within, before
                "2020-05-30T23:59; 2020-05-30; YES, YES, NO",
                "2020-05-31T04:10Z; 2020-05-30; YES, YES, NO",
                "2020-05-30; 2020-05-31T07:00Z; NO, NO, YES",
                "2020-05-31T06:59Z; 2020-05; YES, YES, NO",
                "2020-06-01T06:59Z; 2020-05-XX; MAYBE, MAYBE, NO",
                "2020-06-01T07:00Z; 2020-05-XX; NO, NO, NO",
                "2020-11-01T01:30; 2020-11-01T08:30Z; MAYBE, MAYBE, NO",
                "2020-11-01T01:30; 2020-11-01T08:31Z/2020-11-01T09:29Z; NO, NO, MAYBE",
                "2020-11-01T01:30; 2020-11-01T08:30Z/2020-11-01T09:30Z; YES, YES, NO",
                "2020-11-01T01:30; 2020-11-01T09:31Z; NO, NO, YES",
                "2020-11-01T01:30; 2020-11-01T01; MAYBE, MAYBE, MAYBE",
                "2020-11-01T01:30; 2020-11-01T01:30; MAYBE, MAYBE, MAYBE",
                "2020-11-01T01:30; 2020-11-01; YES, YES, NO",
                "2020-03-08T02:30; 2020-03-08T03; YES, YES, NO",
                "2020-XX-01; 2020-06-01T06:30Z; NO, NO, MAYBE",
                "2020-XX-01; 2020-06-01T07:30Z; MAYBE, NO, MAYBE"
            })
    void dates_of_one_zone_are_compared_by_the_moments_that_they_mean(String one, String other, String answers) {
        EdtfDate first = date("America/Los_Angeles", one);
        EdtfDate second = date("America/Los_Angeles", other);
        assertThat(Stream.of(first.overlaps(second), first.within(second), first.before(second))
                        .map(Truth::name)
                        .toList())
                .isEqualTo(List.of(answers.split(", ")));
    }

    @Test
    void without_a_zone_a_time_lies_anywhere_and_whole_days_are_those_of_utc() {
        EdtfDate local = Dates.date("2020-05-30T23:59");
        assertThat(List.of(name(local.earliest()), name(local.latest())))
                .containsExactly("2020-05-30T09:59:00Z", "2020-05-31T11:59:59Z");
        assertThat(local.within(Dates.date("2020-05-30"))).isEqualTo(Truth.MAYBE);
        assertThat(local.before(Dates.date("2020-05-31T11:59Z"))).isEqualTo(Truth.MAYBE);
        assertThat(local.before(Dates.date("2020-05-31T12:00Z"))).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2020-03-08T02:30, {2020-03-08T02:30=2020-03-08T03:30:00Z}",
        "America/Los_Angeles, 2020-03-08T01:59/2020-03-08T02:00, {2020-03-08T02:00=2020-03-08T03:00:00Z}",
        "America/Los_Angeles, 2020-03-08T03:00, {}",
        "America/Los_Angeles, 2020-03-08T02:30Z, {}",
        "America/Los_Angeles, 2020-03-08, {}",
        "Australia/Lord_Howe, 2022-10-02T02, {}",
        "Pacific/Apia, 2011-12-30, {2011-12-30=2011-12-31T00:00:00Z}",
        "Pacific/Apia, 2011-12-30/2012, {2011-12-30=2011-12-31T00:00:00Z}",
        "Pacific/Apia, 2011-12, {}",
        "Asia/Manila, 1844-12-31, {1844-12-31=1845-01-01T00:00:00Z}",
        "+03:30, 2022-03-27T02:30, {}"
    })
    void what_clocks_never_showed_is_named(String zone, String text, String skipped) {
        String found = date(zone, text).skipped().entrySet().stream()
                .map(each ->
                        each.getKey() + "=" + zone(zone).clock(each.getValue()).iso())
                .toList()
                .toString();
        assertThat(found).isEqualTo(skipped.replace('{', '[').replace('}', ']'));
    }

    @ParameterizedTest
    @CsvSource({"America/Los_Angeles, true", "Europe/Berlin, false", "-07:00, false"})
    void an_interval_may_run_back_in_an_hour_that_clocks_show_twice(String zone, boolean inOrder) {
        EdtfDate date = date(zone, "2020-11-01T01:50/2020-11-01T01:10");
        assertThat(date.isInOrder()).isEqualTo(inOrder);
        if (inOrder) {
            assertThat(List.of(name(date.earliest()), name(date.latest())))
                    .containsExactly("2020-11-01T08:50:00Z", "2020-11-01T09:10:59Z");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-27T22:00/2022-04-27T16:00Z, false",
        "2022-04-27T22:00/2022-04-27T18:00Z, true",
        "2022-04-27T22:00Z/2022-04-27, false",
        "2022-04-27/2022-04-27T19:29Z, true"
    })
    void a_zone_decides_whether_an_interval_is_in_order(String interval, boolean inOrder) {
        assertThat(date("Asia/Tehran", interval).isInOrder()).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Asia/Teheran", "asia/tehran", "+3:30", "+15:00", "-12:01", "-00:00", "EST", "PST", "GMT+3"})
    void other_texts_are_no_zones(String text) {
        assertThat(Zone.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Z, UTC",
        "+00:00, +00:00",
        "+0330, +03:30",
        "-03, -03:00",
        "Etc/GMT+5, Etc/GMT+5",
        "Asia/Tehran, Asia/Tehran"
    })
    void a_zone_has_one_name_that_reads_back(String text, String name) {
        assertThat(zone(text).name()).isEqualTo(name);
        assertThat(Zone.of(name)).contains(zone(text));
    }

    static Stream<String> zones_with_changes() {
        return Stream.of(
                "America/Los_Angeles",
                "Asia/Tehran",
                "Pacific/Apia",
                "America/Havana",
                "America/St_Johns",
                "Australia/Lord_Howe",
                "Africa/Monrovia",
                "America/Juneau");
    }

    @ParameterizedTest
    @MethodSource("zones_with_changes")
    void clocks_agree_with_the_database_and_days_follow_one_another(String name) {
        Zone zone = zone(name);
        Random random = new Random(name.hashCode());
        for (int round = 0; round < 2_000; round++) {
            checkClocks(zone, SINCE.getEpochSecond() + random.nextLong(220L * 31_556_952));
        }
    }

    @ParameterizedTest
    @MethodSource("zones_with_changes")
    void clocks_agree_with_the_database_around_each_of_their_changes(String name) {
        List<ZoneOffsetTransition> changes = ZoneId.of(name).getRules().getTransitions();
        assertThat(changes).isNotEmpty();
        for (ZoneOffsetTransition change : changes) {
            LongStream.of(-86_400, -3600, -1800, -1, 0, 1, 1799, 3599, 3600, 86_400)
                    .map(seconds -> change.toEpochSecond() + seconds)
                    .forEach(epoch -> checkClocks(zone(name), epoch));
        }
    }

    private static void checkClocks(Zone zone, long epoch) {
        Moment moment = Moment.at(epoch + 62_167_219_200.0);
        String expected = Instant.ofEpochSecond(epoch)
                .atZone(ZoneId.of(zone.name()))
                .toLocalDateTime()
                .withNano(0)
                .toString();
        assertThat(zone.clock(moment).iso()).startsWith(expected);
        Stretch day = Unit.Clock.DAY.around(zone.clock(moment));
        assertThat(zone.end(day.first().previous()).next()).isEqualTo(zone.start(day.first()));
        assertThat(zone.start(zone.reached(moment))).isLessThanOrEqualTo(moment);
        assertThat(zone.start(zone.reached(moment).next())).isGreaterThan(moment);
    }
}
