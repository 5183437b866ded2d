package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.Zone;
import chronoscope.model.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimezoneTest {
    private static final String EVENTS = """
            sources:
              s: {type: post, title: S, issued: 2020-05-30}
            eras:
              - {name: The day, date: 2020-05-30}
            events:
              - {id: day, date: 2020-05-30, title: Day, citations: [{source: s}]}
              - {id: time, date: 2020-05-30T23:59, title: Time, citations: [{source: s}]}
            """;

    private static void checkDated(String zone, String date, String... problems) {
        String file =
                "title: T\nevents:\n  - {id: a, date: \"%s\", title: A, citations: [{source: s}]}\n".formatted(date)
                        + "sources: {s: {type: post, title: S}}\ntimezone: %s\n".formatted(zone);
        check(file, problems);
    }

    @Test
    void all_dates_of_a_file_are_read_by_the_clocks_of_its_zone_wherever_it_stands() {
        String zone = "timezone: America/Los_Angeles\n";
        for (String file : new String[] {"title: T\n" + zone + EVENTS, "title: T\n" + EVENTS + zone}) {
            Timeline timeline = check(file).timeline();
            assertThat(timeline.zone().name()).isEqualTo("America/Los_Angeles");
            assertThat(timeline.events())
                    .extracting(event ->
                            event.date().earliest().moment().orElseThrow().iso())
                    .containsExactly("2020-05-30T07:00:00Z", "2020-05-31T06:59:00Z");
            assertThat(timeline.eras().get(0).date())
                    .isEqualTo(timeline.events().get(0).date());
            assertThat(timeline.source("s").orElseThrow().issued())
                    .contains(timeline.events().get(0).date());
        }
    }

    @Test
    void a_file_without_a_zone_has_none() {
        String warned = "8:22: warning: date: write a timezone: at the start of the file, such as Europe/Berlin;"
                + " times without a zone may be anywhere in 26 hours";
        assertThat(check("title: T\n" + EVENTS, warned).timeline().zone()).isEqualTo(Zone.UNKNOWN);
        assertThat(check("title: T\ntimezone:\n" + EVENTS).timeline().zone()).isEqualTo(Zone.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-30, false",
        "2020-05-30T23:59Z, false",
        "2020-05-30T23:59+02:00, false",
        "2020-05-30T23:59-02:00, false",
        "2020-05-30T23:59:59, true",
        "2020-05-30T23:59/2020-05-31T01:00Z, true",
        "2020-05-30T23:59Z/2020-05-31T01:00, true",
    })
    void a_time_needs_a_zone_of_its_own_or_of_the_file(String date, boolean warned) {
        check(
                "title: T\nevents:\n  - {id: a, date: \"%s\", title: A, citations: [{source: s}]}\n".formatted(date)
                        + "sources: {s: {type: post, title: S}}\n",
                warned
                        ? new String[] {
                            "3:19: warning: date: write a timezone: at the start of the file, such as Europe/Berlin;"
                                    + " times without a zone may be anywhere in 26 hours"
                        }
                        : new String[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Asia/Teheran     | did you mean 'Asia/Tehran'?",
                "asia/tehran      | did you mean 'Asia/Tehran'?",
                "Tehran           | did you mean 'Asia/Tehran'?",
                "Teheran          | did you mean 'Asia/Tehran'?",
                "America/New York | did you mean 'America/New_York'?",
                "new york         | did you mean 'America/New_York'?",
                "Europe/Berln     | did you mean 'Europe/Berlin'?",
                "utc              | did you mean 'UTC'?",
                "+3:30            | did you mean '+03:30'?",
                "+330             | did you mean '+03:30'?",
                "UTC+3            | did you mean '+03:00'?",
                "GMT-07:00        | did you mean '-07:00'?",
                "UTC +5:30        | did you mean '+05:30'?",
                "\u22127          | did you mean '-07:00'?",
                "+15:00           | write a name such as Europe/Berlin, an offset from -12:00 to +14:00, or UTC",
                "Middle-earth     | write a name such as Europe/Berlin, an offset from -12:00 to +14:00, or UTC",
                "PST              | write a name such as Europe/Berlin, an offset from -12:00 to +14:00, or UTC, for "
                        + "abbreviations differ from place to place"
            })
    void what_is_no_zone_gets_the_one_that_was_probably_meant(String text, String remedy) {
        check(
                "title: T\ntimezone: " + text + "\n" + EVENTS,
                "2:11: error: timezone '" + text + "' is not a time zone; " + remedy);
    }

    @Test
    void a_zone_is_a_text() {
        check(
                "title: T\ntimezone: [UTC]\n" + EVENTS,
                "2:11: error: timezone must be a text, not a list; quote a text that starts with '['");
        check(
                "title: T\ntime-zone: UTC\n" + EVENTS,
                "2:1: warning: unknown key 'time-zone' in a timeline; did you mean 'timezone'?",
                "9:22: warning: date: write a timezone: …");
    }

    @Test
    void dates_that_make_no_sense_in_the_zone_are_reported_at_their_places() {
        checkDated(
                "Europe/Berlin",
                "2022-03-27T02:30",
                "3:19: warning: date: clocks in Europe/Berlin were set forward and never showed 2022-03-27T02:30; it is read"
                        + " as 2022-03-27T03:30:00; write what is meant, or the time with its offset");
        checkDated(
                "Pacific/Apia",
                "2011-12-30",
                "3:19: warning: date: clocks in Pacific/Apia were set forward and never showed 2011-12-30; it is read as"
                        + " 2011-12-31T00:00:00; write what is meant, or the time with its offset");
        checkDated(
                "Asia/Tehran",
                "2022-04-27T22:00/2022-04-27T16:00Z",
                "3:19: error: date: the interval ends before it starts, by the clocks of Asia/Tehran; the earlier date comes"
                        + " first");
        checkDated("Europe/Berlin", "2022-10-30T02:30");
        checkDated("UTC", "2022-03-27T02:30");
    }
}
