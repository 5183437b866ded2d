package chronoscope.command;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is under way, as completion sees it.
 *
 * @param words those of the last command as they were typed, quotation marks included; the last one may be empty; none
 *     inside of a comment
 * @param from where the last word starts, from 0
 */
record Typed(List<String> words, int from) {
    Typed {
        words = List.copyOf(words);
    }

    static Typed of(String line) {
        List<String> words = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            char next = line.charAt(at);
            if (quoted && next == '\\') {
                at++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && next == '#' && at == from) {
                return new Typed(List.of(), line.length());
            } else if (!quoted && (next == ';' || Character.isWhitespace(next))) {
                if (from < at) {
                    words.add(line.substring(from, at));
                }
                if (next == ';') {
                    words.clear();
                }
                from = at + 1;
            }
        }
        words.add(line.substring(from));
        return new Typed(words, from);
    }
}
