package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
    @ParameterizedTest
    @CsvSource({
        "list, list, false, false",
        "'  list  ', list, false, false",
        "--format json list, list, true, false",
        "--format=json list, list, true, false",
        "list --format json, list, true, false",
        "list --keep-going --format=json, list, true, true",
        "-- list, list, false, false",
        "--keep-going -- --help, --help, false, true",
        "-c list, list, false, false",
        "--format json --format plain list, list, false, false",
        "list --format json --format plain, list, false, false",
        "--format json list --keep-going --format plain, list, false, true",
        "say  --keep-going  now --keep-going, say  --keep-going  now, false, true",
        "export json, export json, false, false",
        "find a--keep-going, find a--keep-going, false, false"
    })
    void options_stand_before_or_behind_the_commands(String line, String commands, boolean json, boolean keepGoing)
            throws Exception {
        assertThat(Request.of(line)).isEqualTo(new Request(Optional.of(commands), json, keepGoing, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "--", "-c"})
    void without_commands_they_come_through_standard_input(String line) throws Exception {
        assertThat(Request.of(line)).isEqualTo(Request.STANDARD_INPUT);
    }

    @Test
    void lines_stay_lines() throws Exception {
        assertThat(Request.of("next\nlist --keep-going"))
                .isEqualTo(new Request(Optional.of("next\nlist"), false, true, false));
    }

    /** A time that grows with the square of the length would not end within the bound. */
    @Test
    @Timeout(20)
    void thousands_of_options_are_read() throws Exception {
        String many = " --keep-going".repeat(200_000);
        assertThat(Request.of("list" + many)).isEqualTo(new Request(Optional.of("list"), false, true, false));
        assertThat(Request.of(many + " list")).isEqualTo(new Request(Optional.of("list"), false, true, false));
        String formats = " --format json".repeat(200_000);
        assertThat(Request.of("list" + formats)).isEqualTo(new Request(Optional.of("list"), true, false, false));
    }

    @Test
    void help_is_asked_for() throws Exception {
        assertThat(Request.of("--help").help()).isTrue();
        assertThat(Request.of("-h list").help()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--format xml list, '--format is plain or json, not ''xml'''",
        "list --format xml, '--format is plain or json, not ''xml'''",
        "--format, '--format is plain or json, not '''''",
        "list --format=, '--format is plain or json, not '''''",
        "-x list, unknown option '-x'",
        "--keep list, unknown option '--keep'"
    })
    void what_cannot_be_understood_is_said(String line, String message) {
        assertThatThrownBy(() -> Request.of(line))
                .isInstanceOf(Request.Wrong.class)
                .hasMessageStartingWith(message.startsWith("unknown") ? message.substring(0, 16) : message);
    }
}
