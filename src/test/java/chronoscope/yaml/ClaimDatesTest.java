package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;

import org.junit.jupiter.api.Test;

class ClaimDatesTest {
    private static final String EVENT = """
            title: T
            sources: {a: {type: book, title: A}}
            events:
              - id: e
                date: %s
                title: E
                citations: [{source: a}]
                claims:
                  - {text: C, date: %s%s, citations: [{source: a}]}
                  - {text: D, id: d%s, citations: [{source: a}]}
            """;

    @Test
    void a_date_that_the_event_does_not_cover_is_a_warning() {
        warns("2022-04-27", "2022-04-26");
        warns("2022-04-27", "2022-04-26~");
        warns("2022-04-25/2022-04-27", "2022-04-26/2022-04-28");
        passes("2022-04-27", "2022-04-27");
        passes("2022-04", "2022-04-27");
        passes("2022-04-27", "2022-04");
        passes("\"[2022-04-26,2022-04-27]\"", "2022-04-26");
    }

    @Test
    void a_dispute_says_why_dates_differ() {
        check(EVENT.formatted("2022-04-27", "2022-04-26", ", disputes: d", ""));
        check(EVENT.formatted("2022-04-27", "2022-04-26", ", id: c", ", disputes: c"));
    }

    @Test
    void dates_are_compared_by_the_clocks_of_the_file() {
        check("timezone: Asia/Tokyo\n" + EVENT.formatted("2022-04-27", "2022-04-26T23:00Z", "", ""));
    }

    private static void passes(String event, String claim) {
        check(EVENT.formatted(event, claim, "", ""));
    }

    private static void warns(String event, String claim) {
        check(
                EVENT.formatted(event, claim, "", ""),
                "9:25: warning: date: the event's date, " + event + ", does not cover " + claim
                        + ", which nothing disputes; widen the event's date, or have one claim dispute another");
    }
}
