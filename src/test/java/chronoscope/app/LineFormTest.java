package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFormTest {
    @ParameterizedTest
    @CsvSource({
        "vi, +12 f.yaml",
        "vim, +12 f.yaml",
        "nvim -p, +12 f.yaml",
        "nano, +12 f.yaml",
        "emacs -nw, +12 f.yaml",
        "emacsclient -t -a code, +12 f.yaml",
        "kak, +12 f.yaml",
        "micro, +12 f.yaml",
        "joe, +12 f.yaml",
        "gedit --wait, +12 f.yaml",
        "an-editor-of-mine, +12 f.yaml",
        "code -w, --goto f.yaml:12",
        "code, --goto f.yaml:12",
        "/usr/local/bin/code --wait, --goto f.yaml:12",
        "code-insiders -w, --goto f.yaml:12",
        "codium -w, --goto f.yaml:12",
        "cursor --wait, --goto f.yaml:12",
        "flatpak run com.visualstudio.code -w, --goto f.yaml:12",
        "env ELECTRON=1 code -w, --goto f.yaml:12",
        "code.cmd -w, --goto f.yaml:12",
        "subl -w, f.yaml:12",
        "'\"/Applications/Sublime Text.app/Contents/SharedSupport/bin/subl\" -w', f.yaml:12",
        "'/opt/Sublime\\ Text/sublime_text -w', f.yaml:12",
        "hx, f.yaml:12",
        "helix, f.yaml:12",
        "zed --wait, f.yaml:12",
        "zeditor --wait, f.yaml:12",
        "idea --wait, --line 12 f.yaml",
        "idea64.exe --wait, --line 12 f.yaml",
        "pycharm --wait, --line 12 f.yaml",
        "kate -b, --line 12 f.yaml",
        "mate -w, -l 12 f.yaml",
        "geany -i, -l 12 f.yaml",
        "jed, f.yaml -g 12",
        "ed, f.yaml",
        "open -W -a TextEdit, f.yaml",
        "'', +12 f.yaml",
    })
    void an_editor_opens_the_line_in_its_own_form(String command, String arguments) {
        assertThat(String.join(" ", LineForm.of(command).arguments("f.yaml", 12)))
                .isEqualTo(arguments);
    }
}
