package chronoscope.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {
    private static Command command(String line) {
        return Lines.parse(line).commands().get(0);
    }

    /** What a script in the folder tours means by a file. */
    @ParameterizedTest
    @CsvSource({
        "run a.script, run tours/a.script",
        "run ../a.script, run tours/../a.script",
        "run /a.script, run /a.script",
        "run ~/a.script, run ~/a.script",
        "export csv a.csv, export csv tours/a.csv",
        "export csv -, export csv -",
        "export csv, export csv",
        "snapshot! \"a b\", snapshot! \"tours/a b\"",
        "snapshot --compare a, snapshot --compare tours/a",
        "notes import n.yaml, notes import tours/n.yaml",
        "cite apa, cite apa",
        "cite own.csl, cite tours/own.csl",
        "expect problem run a, expect problem run tours/a",
        "goto a, goto a"
    })
    void a_file_is_in_the_folder_of_its_script(String line, String meant) {
        assertThat(command(line).relativeTo("tours").text()).isEqualTo(meant);
        assertThat(command(line).relativeTo("").text()).isEqualTo(command(line).text());
        assertThat(command(line).relativeTo("")).isEqualTo(command(line)).hasSameHashCodeAs(command(line));
    }

    /** Whether a command acts, speaks, needs a screen of the script's own, and is unseen. */
    @ParameterizedTest
    @CsvSource({
        "filter a, true, false, false, false",
        "next, true, false, false, false",
        "goto a, true, false, false, false",
        "theme dark, true, false, false, false",
        "screen 80x24, true, false, true, true",
        "say a, false, true, false, false",
        "chapter a, false, true, false, false",
        "pause 1, false, true, false, false",
        "pause key, false, true, false, false",
        "expect count 1, false, false, false, true",
        "expect screen a, false, false, true, true",
        "expect no a, false, false, true, true",
        "expect problem next, false, false, false, true",
        "expect problem screen 1x1, false, false, true, true",
        "set a b, false, false, false, true",
        "run a, false, false, false, true",
        "snapshot a, false, false, false, true"
    })
    void a_command_has_a_role_in_a_script(String line, boolean acts, boolean speaks, boolean screen, boolean unseen) {
        Role role = command(line).role();
        assertThat(List.of(role.acts(), role.speaks(), role.needsOwnScreen(), role.isUnseen()))
                .isEqualTo(List.of(acts, speaks, screen, unseen));
    }

    @ParameterizedTest
    @CsvSource({
        "j, j, true",
        "é, é, true",
        "^F, ^F, false",
        "^f, ^F, false",
        "^Space, ^Space, false",
        "Space, Space, false",
        "Alt-Left, Alt-Left, false",
        "Alt-x, Alt-x, false",
        "Enter, Enter, false",
        "z t, z t, false"
    })
    void a_key_is_read_as_it_is_written(String text, String label, boolean character) {
        Key key = Key.read(text).orElseThrow();
        assertThat(key.label()).isEqualTo(label);
        assertThat(key.isCharacter()).isEqualTo(character);
        assertThat(Key.read(label)).contains(key).hasSameHashCodeAs(Key.read(text));
    }

    @ParameterizedTest
    @EnumSource(PlayKey.class)
    void a_key_of_playing_does_one_thing(PlayKey does) {
        assertThat(does.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(PlayKey.of(key)).contains(does));
        assertThat(does.meaning()).isNotBlank();
    }
}
