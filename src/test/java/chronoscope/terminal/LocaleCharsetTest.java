package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleCharsetTest {
    @ParameterizedTest
    @CsvSource({
        "en_US.UTF-8, UTF-8",
        "de_DE.utf8, UTF-8",
        "C.UTF-8, UTF-8",
        "UTF-8, UTF-8",
        "de_DE.ISO-8859-15@euro, ISO-8859-15",
        "de_DE.ISO8859-1, ISO-8859-1",
        "C, US-ASCII",
        "POSIX, US-ASCII",
        "en_US, US-ASCII",
        "en_US.no/such, US-ASCII",
        "'', UTF-8",
    })
    void the_locale_names_the_charset(String locale, String charset) {
        assertThat(LocaleCharset.of(Map.of("LANG", locale)).name()).isEqualTo(charset);
    }

    @Test
    void the_stronger_variable_wins() {
        assertThat(LocaleCharset.of(Map.of("LC_ALL", "C", "LC_CTYPE", "x.UTF-8", "LANG", "x.UTF-8")))
                .isEqualTo(StandardCharsets.US_ASCII);
        assertThat(LocaleCharset.of(Map.of("LC_ALL", "", "LC_CTYPE", "x.UTF-8", "LANG", "C")))
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void a_program_that_is_started_has_the_locale_of_before() {
        checkRestored(Map.of("CHRONOSCOPE_LC_ALL", "", "LC_ALL", "C.UTF-8", "LANG", "C"), Map.of("LANG", "C"));
        checkRestored(Map.of("CHRONOSCOPE_LC_ALL", "xx_XX", "LC_ALL", "C.UTF-8"), Map.of("LC_ALL", "xx_XX"));
        checkRestored(Map.of("LC_ALL", "xx_XX"), Map.of("LC_ALL", "xx_XX"));
    }

    private static void checkRestored(Map<String, String> found, Map<String, String> given) {
        Map<String, String> environment = new HashMap<>(found);
        LocaleCharset.restore(environment);
        assertThat(environment).isEqualTo(given);
    }
}
