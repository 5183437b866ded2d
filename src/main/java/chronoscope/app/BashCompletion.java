package chronoscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Teaches bash, and zsh by its emulation of bash, the words of the command line. */
final class BashCompletion {
    /** Where nothing is offered, both shells offer files. */
    private static final String SCRIPT = """
            _NAME() {
                local command= word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} offered= prefix=
                if [ "$COMP_CWORD" -gt 1 ]; then
                    case ${COMP_WORDS[1]} in
                    COMMANDS) command=${COMP_WORDS[1]} ;;
                    esac
                fi
                # bash takes --option=value for three words, zsh for one.
                if [ "$word" = = ]; then
                    word=
                elif [ "$before" = = ]; then
                    before=${COMP_WORDS[COMP_CWORD-2]}
                else
                    case $word in
                    --*=*) before=${word%%=*} prefix=${word%%=*}= ;;
                    esac
                fi
                case "$command $before" in
            VALUES
                *)
                    case "$command $word" in
            WORDS
                    esac
                    ;;
                esac
                COMPREPLY=($(compgen -P "$prefix" -W "$offered" -- "${word#"$prefix"}"))
            }
            if [ -n "${ZSH_VERSION-}" ]; then
                typeset -f compdef >/dev/null || { autoload -U compinit && compinit; }
                autoload -U +X bashcompinit && bashcompinit
            fi
            complete -o default -F _NAME NAME
            """;

    private BashCompletion() {}

    /** Returns the script that the shells read. */
    static String script() {
        List<String> values = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Stream.concat(Stream.of(""), Subcommand.NAMES.stream().sorted()).forEach(name -> {
            Subcommand command = Subcommand.named(name);
            command.options().stream().filter(BashCompletion::offers).forEach(option -> {
                String places = option.names().stream()
                        .map(each -> "'" + name + " " + each + "'")
                        .collect(Collectors.joining("|"));
                values.add("    " + places + ") offered='" + String.join(" ", option.choices()) + "' ;;");
            });
            String options = command.options().stream()
                    .flatMap(option -> option.names().stream())
                    .collect(Collectors.joining(" "));
            words.add("        '" + name + " -'*) offered='" + options + "' ;;");
            command.words().stream()
                    .filter(BashCompletion::offers)
                    .forEach(word -> words.add("        '" + name + " '*) [ \"$COMP_CWORD\" -gt 2 ] || offered='"
                            + String.join(" ", word.choices()) + "' ;;"));
        });
        String names = String.join(" ", Subcommand.NAMES);
        words.add("        ' '*) [ \"$COMP_CWORD\" -gt 1 ] || offered='" + names + "' ;;");
        return SCRIPT.replace("COMMANDS", names.replace(" ", "|"))
                .replace("VALUES", String.join("\n", values))
                .replace("\nWORDS", "\n" + String.join("\n", words))
                .replace("NAME", "chronoscope");
    }

    private static boolean offers(Option word) {
        return !word.choices().isEmpty();
    }
}
