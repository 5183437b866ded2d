package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.model.EventDraft;
import chronoscope.model.Voyage;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GotoTest {
    private static final Explorer START = Explorer.of(
            TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline(), Size.USUAL, "dark");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    soleimani-strike, soleimani-strike
                    2016,             parade-2016
                    2022-04-27,       deal-talks
                    2030,             raisi-ashtiani-meetings
                    -0043,            iraq-invasion
                    44 BCE,           iraq-invasion
                    march 2022,       erbil-admission
                    Sept 2016,        parade-2016
                    27 April 2022,    deal-talks
                    20220427,         deal-talks
                    'April 27, 2022', deal-talks
                    c. 2016,          parade-2016
                    spring 2022,      erbil-admission
                    Fall of 2016,     parade-2016
                    Q2 2022,          wei-visit
                    2010s,            nuclear-deal
                    the late 2010s,   drills-2019
                    mid-1980s,        nuclear-deal
                    1980s,            iraq-invasion
                    21st century,     nuclear-deal
                    late 20th century, iraq-invasion
                    5th century BCE,  iraq-invasion
                    IRGC,             irgc-delisting-demand
                    """)
    void goes_to_an_id_a_date_or_a_title(String target, String event) {
        check(START, target, event);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    iraq-invasion,    +3 years,    nuclear-deal
                    nuclear-deal,     +5y,         soleimani-strike
                    nuclear-deal,     +59 months,  drills-2019
                    soleimani-strike, -1 day,      drills-2019
                    soleimani-strike, -1month,     drills-2019
                    soleimani-strike, +1w,         drills-2022
                    soleimani-strike, +2 weeks,    drills-2022
                    soleimani-strike, -1 hour,     drills-2019
                    iraq-invasion,    +3 Decades,  nuclear-deal
                    iraq-invasion,    +1 century,  raisi-ashtiani-meetings
                    drills-2022,      -2 centuries, iraq-invasion
                    drills-2022,      +999999999w, raisi-ashtiani-meetings
                    drills-2022,      -999999999h, iraq-invasion
                    drills-2022,      -40 years,   iraq-invasion
                    drills-2022,      +999999999y, raisi-ashtiani-meetings
                    drills-2022,      -999999999d, iraq-invasion
                    """)
    void goes_so_far_in_time(String start, String distance, String event) {
        check(Jumps.goTo(START, start).explorer(), distance, event);
    }

    @Test
    void from_the_least_of_all_years_no_distance_leads_anywhere() {
        Explorer explorer = Explorer.of(
                Voyage.of(List.of(
                        EventDraft.event("least", "Y-9223372036854775808").done(),
                        EventDraft.event("new", "2022").done())),
                Size.USUAL,
                "dark");
        check(explorer, "+1 year", "least");
    }

    @ParameterizedTest
    @CsvSource({
        "30 February 2022",
        "march 2022 27",
        "+3 parsecs",
        "smarch 2022",
        "5 2022",
        "spring 0",
        "0th century",
        "31th",
        "q5 2022"
    })
    void refuses_what_is_neither(String target) {
        Step step = Jumps.goTo(START, target);
        assertThat(step.reply().problem()).isPresent();
        assertThat(step.explorer()).isEqualTo(START);
    }

    @ParameterizedTest
    @CsvSource({
        "Decree 1917, decree",
        "Marathon 1980, decree",
        "April 27, april",
        "Mayor 1990, mayor",
        "May 1990, mayor",
    })
    void a_title_is_found_though_it_looks_a_little_like_a_date(String target, String event) {
        Explorer explorer = Explorer.of(
                Voyage.of(List.of(
                        EventDraft.event("first", "0027-04").done(),
                        EventDraft.event("decree", "1920")
                                .title("Decree 1917 and Marathon 1980")
                                .done(),
                        EventDraft.event("april", "1950")
                                .title("Born on April 27")
                                .done(),
                        EventDraft.event("mayor", "1991")
                                .title("The mayor 1990")
                                .done())),
                Size.USUAL,
                "dark");
        check(explorer, target, event);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-30, can't be read as a date: there is no day 30 here; February 2022 has days 01 to 28",
        "2022-13, can't be read as a date: there is no month 13",
        "feb 30 2022, can't be read as a date: there is no day 30 here; February 2022 has days 01 to 28",
        "2023/2022, can't be read as a date: the interval ends before it starts",
        "the 90s, can't be read as a date: it may be 199X (a year in the 1990s) or 009X (a year in the 90s CE); write the one that is meant",
        "April 27, can't be read as a date: it may be XXXX-04-27 (27 April of an unknown year) or",
        "+3 lightyears, 'no distance: that is up to 999999999 hours, days, weeks, months, years, decades or centuries'",
        "+3 millennia, no distance: that is up to",
        "-1000000000 years, no distance: that is up to",
        "deal-talk, no date; did you mean 'deal-talks'?",
    })
    void says_why_what_looks_like_a_date_or_a_distance_is_none(String target, String why) {
        assertThat(Jumps.goTo(START, target).reply().problem().orElseThrow())
                .startsWith("goto: '" + target + "' is no event's id, no words of a title, and " + why);
    }

    private static void check(Explorer from, String target, String event) {
        Step step = Jumps.goTo(from, target);
        assertThat(step.reply().problem()).as(target).isEmpty();
        assertThat(step.explorer().event().map(Event::id)).as(target).hasValue(event);
    }
}
