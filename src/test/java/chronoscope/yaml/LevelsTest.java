package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelsTest {
    private static final String UNCITED = """
            title: T
            events:
              - {id: one, date: 2015, title: One}
            colour: red
            """;

    @Test
    void a_rule_that_is_turned_off_finds_nothing_wherever_that_is_said() {
        check(UNCITED, "3:5: warning: event 'one' has no citation", "4:1: warning: unknown key 'colour'…");
        check("check: {uncited-event: off}\n" + UNCITED, "5:1: warning: unknown key 'colour'…");
        check(UNCITED + "check: {unknown-key: off}\n", "3:5: warning: event 'one' has no citation");
    }

    @Test
    void a_warning_that_the_file_calls_an_error_keeps_nobody_from_reading_it() {
        LoadResult reading = Checks.read(UNCITED + "check: {uncited-event: error, unknown-key: off}\n");
        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.levels().of(Rule.UNCITED_EVENT)).contains(Severity.ERROR);
        assertThat(reading.levels().of(Rule.UNKNOWN_KEY)).isEmpty();
        assertThat(reading.levels().of(Rule.LISTED_TWICE)).contains(Severity.WARNING);
    }

    @Test
    void what_the_map_can_not_say_is_reported() {
        check(
                """
                title: T
                events: []
                check:
                  uncited-evnt: off
                  nothing-like-it: off
                  syntax: off
                  uncited-event: none
                  unknown-key:
                """,
                "4:3: warning: there is no rule 'uncited-evnt'; did you mean 'uncited-event'?",
                "5:3: warning: there is no rule 'nothing-like-it'; chronoscope check --rules lists them",
                "6:3: warning: 'syntax' is always an error: what it finds can't be read as it was meant",
                "7:18: error: uncited-event 'none' must be one of error, warning, off",
                "8:3: error: unknown-key has no value; one that starts with '#' is quoted");
        check(
                "title: T\nevents: []\ncheck: off\n",
                "3:8: error: check must be a map of error, warning or off by rule, not a text");
    }
}
