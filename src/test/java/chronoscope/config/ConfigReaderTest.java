package chronoscope.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chronoscope.command.Key;
import chronoscope.command.ThemeChoice;
import chronoscope.explore.Pane;
import chronoscope.text.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
    @TempDir
    Path folder;

    @Test
    void without_a_file_nothing_is_set() throws Exception {
        assertThat(ConfigReader.read(Optional.empty(), Map.of("XDG_CONFIG_HOME", folder.toString())))
                .isEqualTo(Config.NONE);
    }

    @Test
    void a_file_that_is_named_must_be_there() {
        checkProblems(folder.resolve("none.yaml"), "none.yaml: error: no such file");
        checkProblems(folder, ": error: is a directory");
    }

    @Test
    void the_usual_file_is_in_the_folder_for_settings() {
        assertThat(ConfigReader.usual(Map.of("XDG_CONFIG_HOME", "/c"))).contains(Path.of("/c/chronoscope/config.yaml"));
        assertThat(ConfigReader.usual(Map.of("XDG_CONFIG_HOME", "c", "HOME", "/h")))
                .contains(Path.of("/h/.config/chronoscope/config.yaml"));
    }

    @Test
    void all_that_is_set_is_read_with_its_place() throws Exception {
        Config config = read("""
                theme: paper
                themes:
                  paper: {based-on: light, accent: "#aa3311"}
                keys:
                  list: {"^n": next, x: "filter tag:military", Q: none}
                  any: {F2: theme paper, z: "next {n}"}
                mouse: false
                serve: {port: 2200, anonymous: true, authorized-keys: keys, host-key: ~/key, idle-time: 5m, metrics: "[::1]:9222"}
                """);
        assertThat(config.theme()).contains("paper");
        assertThat(config.mouse()).isFalse();
        assertThat(read("mouse: true").mouse()).isTrue();
        assertThat(read("hints: false").preferences().hints(Pane.LIST)).isEmpty();
        assertThat(config.preferences().hints(Pane.LIST)).isNotEmpty();
        assertThat(config.measure()).isEmpty();
        assertThat(read("ambiguous-width: auto").measure()).isEmpty();
        assertThat(read("ambiguous-width: wide").measure()).contains(Measure.WIDE);
        assertThat(read("ambiguous-width: narrow").measure()).contains(Measure.NARROW);
        assertThat(config.preferences().themes()).isEqualTo(Map.of("paper", new ThemeChoice("paper", "light")));
        checkKey(config, Pane.LIST, Key.ctrl('n'), 0, "next");
        checkKey(config, Pane.LIST, Key.of("x"), 3, "filter tag:military");
        checkKey(config, Pane.DETAIL, Key.of("F2"), 0, "theme paper");
        checkKey(config, Pane.OUTPUT, Key.of("z"), 0, "next");
        checkKey(config, Pane.OUTPUT, Key.of("z"), 4, "next 4");
        checkKey(config, Pane.DETAIL, Key.of("Q"), 0, "quit");
        assertThat(config.keys().binding(Pane.LIST, Key.of("Q"))).isEmpty();
        assertThat(config.keys().binding(Pane.DETAIL, Key.of("x"))).isEmpty();
        assertThat(config.serve())
                .isEqualTo(Map.of(
                        "port", "2200",
                        "anonymous", "true",
                        "authorized-keys", folder.resolve("keys").toString(),
                        "host-key", "/home/me/key",
                        "idle-time", "5m",
                        "metrics", "[::1]:9222"));
        assertThat(config.place("theme")).contains(folder.resolve("config.yaml") + ":1");
        assertThat(config.place("keys.list.^N")).contains(folder.resolve("config.yaml") + ":5");
        assertThat(config.place("serve.bind")).isEmpty();
    }

    @Test
    void what_is_left_out_is_as_usual_and_only_a_folder_of_ones_own_is_meant_by_a_tilde() throws Exception {
        Config config = read("themes: {own: {accent: '#aa3311'}}\nserve: {host-key: ~key}");
        assertThat(config.preferences().theme("own")).isEqualTo(new ThemeChoice("own", "dark"));
        assertThat(config.preferences().shown().theme("own")).isEqualTo(new ThemeChoice("dark", "dark"));
        assertThat(config.serve())
                .isEqualTo(Map.of("host-key", folder.resolve("~key").toString()));
    }

    @Test
    void two_keys_can_be_bound_and_one_of_them_alone_takes_their_place() throws Exception {
        Config config = read("keys: {list: {z c: place top, g x: last, Z: next}}");
        checkKey(config, Pane.LIST, Key.of("c").behind(Key.of("z")), 0, "place top");
        checkKey(config, Pane.LIST, Key.of("z").behind(Key.of("z")), 0, "place middle");
        checkKey(config, Pane.LIST, Key.of("x").behind(Key.of("g")), 0, "last");
        assertThat(config.keys().binding(Pane.LIST, Key.of("g"))).isEmpty();
        checkKey(config, Pane.LIST, Key.of("Z"), 0, "next");
        assertThat(config.keys().begunBy(Pane.LIST, Key.of("Z"))).isEmpty();
        assertThat(config.keys().begunBy(Pane.DETAIL, Key.of("Z"))).hasSize(2);
        check("keys: {list: {z ^c: last}}", "1:15: error: 'z ^c' can't be bound: ^C interrupts and ^Z suspends");
    }

    @Test
    void what_is_said_of_one_pane_outdoes_what_is_said_of_any() throws Exception {
        Config config = read("keys: {list: {x: last}, any: {x: first, j: none}}");
        checkKey(config, Pane.LIST, Key.of("x"), 0, "last");
        checkKey(config, Pane.DETAIL, Key.of("x"), 0, "first");
        assertThat(config.keys().binding(Pane.DETAIL, Key.of("j"))).isEmpty();
        checkKey(config, Pane.LIST, Key.of("Down"), 0, "next");
    }

    @Test
    void an_empty_file_sets_nothing() throws Exception {
        for (String empty : List.of("", "# nothing yet\nkeys:\nthemes: {}\n")) {
            assertThat(read(empty))
                    .usingRecursiveComparison()
                    .ignoringFields("file")
                    .isEqualTo(Config.NONE);
        }
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws Exception {
        check(
                """
                them: dark
                theme: pink
                themes:
                  dark: {}
                  Own: {based-on: lihgt, acent: "#aa3311", link: blue, rule: #123456
                    }
                keys:
                  lst: {}
                  list:
                    Foo: next
                    ^c: next
                    9: next
                    x: nxt
                    y: goto 2015; filter tag
                    z: "row {n}"
                    w: [next]
                    v: ""
                    ^n: next
                    ^N: last
                serve: {prot: 22, port: 65536, max-rate: 0, idle-time: soon, anonymous: yes, log: xml, theme: pink, metrics: "::1:9"}
                """,
                "1:1: error: unknown key 'them' in the settings; did you mean 'theme'?",
                "2:8: error: theme 'pink' must be one of auto, dark, light, high-contrast, mono",
                "4:3: error: theme 'dark' is the program's own; choose another name",
                "5:3: error: theme 'Own' must be lower-case letters, digits and '-', with a letter first",
                "5:19: error: based-on 'lihgt' must be one of dark, light, high-contrast, mono; did you mean 'light'?",
                "5:26: error: unknown key 'acent' in Own; did you mean 'accent'?",
                "5:50: error: link 'blue' must be a colour such as \"#aa3311\"",
                "5:56: error: rule has no value; one that starts with '#' is quoted",
                "8:3: error: unknown key 'lst' in keys; did you mean 'list'?",
                "10:5: error: 'Foo' is not a key such as x, ^n, Alt-Left, Space or F2, or two such as z c",
                "11:5: error: '^c' can't be bound: ^C interrupts and ^Z suspends",
                "12:5: error: '9' can't be bound: digits count",
                "13:8: error: there is no command 'nxt'; did you mean 'next'?",
                "15:8: error: without a count, row: give the number of a row",
                "16:8: error: w must be a text, not a list; quote a text that starts with '['",
                "17:5: error: v has no value; one that starts with '#' is quoted",
                "19:5: error: '^N' is the same key as '^n'",
                "20:9: error: unknown key 'prot' in serve; did you mean 'port'?",
                "20:25: error: port '65536' must be a port from 0 to 65535",
                "20:42: error: max-rate '0' must be a whole number from 1 to 999999999",
                "20:56: error: idle-time 'soon' must be a time such as 90s, 15m or 8h",
                "20:73: error: anonymous 'yes' must be true or false",
                "20:83: error: log 'xml' must be plain or json",
                "20:95: error: theme 'pink' must be one of auto, dark, light, high-contrast, mono",
                "20:110: error: metrics '::1:9' must be a port, or an address and a port such as '[::1]:9222'");
    }

    @Test
    void a_key_that_arrives_as_another_one_can_not_be_bound() throws Exception {
        check(
                """
                keys:
                  list:
                    ^i: next
                    ^M: next
                    ^j: next
                    ^h: next
                    ^?: next
                    "^[": next
                    ^@: next
                    😀: next
                    Alt-😀: next
                """,
                "3:5: error: '^i' can't be bound: that is Tab",
                "4:5: error: '^M' can't be bound: that is Enter",
                "5:5: error: '^j' can't be bound: that is Enter",
                "6:5: error: '^h' can't be bound: that is Backspace",
                "7:5: error: '^?' can't be bound: that is Backspace",
                "8:5: error: '^[' can't be bound: that is Esc",
                "9:5: error: '^@' can't be bound: that is ^Space",
                "10:5: error: '😀' can't be bound: it arrives as a pasted text",
                "11:5: error: 'Alt-😀' can't be bound: it arrives as a pasted text");
        Config config = read("keys: {list: {^Space: last, ^é: first}}");
        checkKey(config, Pane.LIST, Key.ctrl(' '), 0, "last");
        assertThat(config.place("keys.list.^Space")).isPresent();
    }

    @Test
    void a_saved_filter_is_checked() throws Exception {
        assertThat(read("filters: {war: 'tag:war OR tag:strike'}").filters())
                .isEqualTo(Map.of("war", "tag:war OR tag:strike"));
        check(
                "filters:\n  war: tga:war\n  X: a\n",
                "2:8: error: …",
                "3:3: error: filter 'X' must be lower-case letters, digits and '-', with a letter first");
    }

    @Test
    void broken_yaml_is_told_with_its_place() throws Exception {
        check("mouse: off\n", "1:8: error: mouse 'off' must be true or false");
        check(
                "ambiguous-width: wides\n",
                "1:18: error: ambiguous-width 'wides' must be one of auto, narrow, wide; did you mean 'wide'?");
        check("mouse:\n", "1:1: error: mouse has no value; one that starts with '#' is quoted");
        check("- theme\n", "1:1: error: the settings must be a map, not a list");
        check("theme: [dark\n", "1:8: error: the '[' that opens here is never closed");
        check("theme: dark\ntheme: light\n", "2:1: error: duplicate key 'theme'; the first one is in line 1");
        check(
                "theme: dark # \u0007\n",
                "1:15: error: control character U+0007; in double quotes it is written \"\\u0007\"");
        check("keys: dark\n", "1:7: error: keys must be a map, not a text");
    }

    private Config read(String yaml) throws Exception {
        return ConfigReader.read(Optional.of(file(yaml)), Map.of("HOME", "/home/me"));
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("config.yaml"), yaml);
    }

    /** Checks all problems of a text; an expected one that ends with an ellipsis says only how it starts. */
    private void check(String yaml, String... problems) throws IOException {
        checkProblems(
                file(yaml),
                List.of(problems).stream().map("config.yaml:"::concat).toArray(String[]::new));
    }

    private void checkProblems(Path file, String... expected) {
        SettingsException broken = catchThrowableOfType(
                SettingsException.class, () -> ConfigReader.read(Optional.of(file), Map.of("HOME", "/home/me")));
        assertThat(broken.problems())
                .extracting(problem -> problem.text().replace(folder + "/", "").replace(folder.toString(), ""))
                .zipSatisfy(
                        List.of(expected),
                        (text, wanted) -> assertThat(
                                        wanted.endsWith("…") ? text.replaceFirst("(?<=error: ).*", "…") : text)
                                .isEqualTo(wanted));
    }

    private static void checkKey(Config config, Pane pane, Key key, int count, String line) {
        assertThat(config.keys().binding(pane, key).map(binding -> binding.text(count)))
                .as(key.label())
                .contains(line);
    }
}
