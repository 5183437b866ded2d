package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
    private static final String URL = "https://a.test/b?c=%s&d=e f";

    @ParameterizedTest
    @CsvSource({
        "firefox, firefox <url>",
        "firefox --new-tab, firefox --new-tab <url>",
        "firefox --new-tab %s, firefox --new-tab <url>",
        "'firefox ''%s'' &', firefox <url>",
        "'\"/opt/My Browser/run\" -u=%s -p 100%%', /opt/My Browser/run -u=<url> -p 100%",
        "open -a x%cy, open -a x:y <url>",
    })
    void the_address_stands_where_it_is_wanted(String written, String command) {
        Browser browser = Browser.of(Map.of("BROWSER", written), false);
        assertThat(String.join(" ", Browser.opening(browser.commands().get(0), URL)))
                .isEqualTo(command.replace("<url>", URL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // BROWSER, and what comes of it; what fails gives way to the next.
                "true | opened",
                "sh -c 'test $0 = https%c//a.test/' | opened",
                "false | 'false' ended with code 1",
                "false:true | opened",
                "nowhere-at-all:true %s | opened",
                "nowhere-at-all | the browser 'nowhere-at-all' can't be started",
                "sh -c 'exit 4' | 'sh' ended with code 4",
                "::true: | opened",
                "/usr/bin/w3m | the browser '/usr/bin/w3m' needs a terminal of its own",
                "lynx:true | opened",
            })
    void the_browser_that_is_named_opens_the_address_or_says_why_not(String named, String what) {
        Browser.Outcome outcome =
                Browser.of(Map.of("BROWSER", named, "DISPLAY", ":0"), false).open("https://a.test/");
        assertThat(outcome.opened() ? "opened" : outcome.fault()).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource({
        "DISPLAY, :0, false, [[xdg-open]]",
        "WAYLAND_DISPLAY, wayland-0, false, [[xdg-open]]",
        "WSL_DISTRO_NAME, Debian, false, '[[wslview], [xdg-open]]'",
        "DISPLAY, '', false, []",
        "DISPLAY, '', true, [[open]]",
        "BROWSER, '  ', true, [[open]]",
        "BROWSER, mine, true, [[mine]]",
    })
    void else_the_desktop_opens_it(String variable, String value, boolean mac, String commands) {
        assertThat(Browser.of(Map.of(variable, value), mac).commands()).hasToString(commands);
    }

    @Test
    void only_addresses_of_the_web_are_opened() {
        Browser browser = Browser.of(Map.of("BROWSER", "true"), false);
        assertThat(browser.open("file:///etc/passwd")).isEqualTo(new Browser.Outcome(false, ""));
    }
}
