package chronoscope.app;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a command that a variable holds, as a shell splits them; nothing in them stands for anything else. */
final class ShellWords {
    private static final Pattern WORD = Pattern.compile("(?:\\\\.|'[^']*'|\"[^\"]*\"|[^\\s'\"\\\\])+");
    private static final Pattern QUOTED = Pattern.compile("\\\\.|'[^']*'|\"[^\"]*\"");

    private ShellWords() {}

    /** Returns the words without their quotes. */
    static List<String> of(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> QUOTED.matcher(word.group())
                        .replaceAll(part -> Matcher.quoteReplacement(
                                part.group().startsWith("\\")
                                        ? part.group().substring(1)
                                        : part.group().substring(1, part.group().length() - 1))))
                .toList();
    }
}
