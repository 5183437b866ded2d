package chronoscope.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an editor is told to open a file at a line. */
enum LineForm {
    /** As vi began it, and most editors of a terminal have it. */
    PLUS("") {
        @Override
        List<String> arguments(String file, int line) {
            return List.of("+" + line, file);
        }
    },
    GOTO("code code-insiders code-oss code-server codium vscodium com.visualstudio.code com.vscodium.codium cursor"
            + " windsurf positron kiro trae") {
        @Override
        List<String> arguments(String file, int line) {
            return List.of("--goto", file + ":" + line);
        }
    },
    COLON("subl sublime_text sublime hx helix zed zeditor zedit atom pulsar lapce com.sublimetext.three dev.zed.zed") {
        @Override
        List<String> arguments(String file, int line) {
            return List.of(file + ":" + line);
        }
    },
    LINE("idea idea64 ideac ideau intellij-idea-community intellij-idea-ultimate pycharm webstorm phpstorm goland clion"
            + " rubymine rider rustrover datagrip studio kate kwrite mousepad") {
        @Override
        List<String> arguments(String file, int line) {
            return List.of("--line", String.valueOf(line), file);
        }
    },
    LETTER("mate geany org.geany.geany") {
        @Override
        List<String> arguments(String file, int line) {
            return List.of("-l", String.valueOf(line), file);
        }
    },
    BEHIND("jed xjed") {
        @Override
        List<String> arguments(String file, int line) {
            return List.of(file, "-g", String.valueOf(line));
        }
    },
    NONE("ed open xdg-open gio notepad textedit leafpad featherpad l3afpad cat") {
        @Override
        List<String> arguments(String file, int line) {
            return List.of(file);
        }
    };

    private static final Map<String, LineForm> BY_NAME = Stream.of(values())
            .flatMap(form -> Stream.of(form.names.split(" ", -1)).map(name -> Map.entry(name, form)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> RUNNERS =
            Set.of("env", "exec", "command", "nohup", "nice", "setsid", "sudo", "doas", "flatpak", "snap", "run");

    private final String names;

    LineForm(String names) {
        this.names = names;
    }

    /** Returns what stands behind the editor's command. */
    abstract List<String> arguments(String file, int line);

    /** Finds the form of an editor from its command, as the shell splits it: with options, and what it is run by. */
    static LineForm of(String command) {
        return ShellWords.of(command).stream()
                .filter(word -> !word.startsWith("-") && !word.matches("\\w+=.*") && !RUNNERS.contains(word))
                .map(LineForm::name)
                .findFirst()
                .map(name -> BY_NAME.getOrDefault(name, PLUS))
                .orElse(PLUS);
    }

    private static String name(String program) {
        return program.substring(program.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.(exe|cmd|bat|sh|appimage)$", "");
    }
}
