package chronoscope.command;

import chronoscope.text.Token;
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
        int from = 0;
        Token next = Token.at(0, line, Splitter.BETWEEN);
        for (; !next.is(Token.Kind.END); next = Token.at(next.end(), line, Splitter.BETWEEN)) {
            if (next.is(Token.Kind.COMMENT)) {
                return new Typed(List.of(), line.length());
            }
            if (!next.isOfWord()) {
                if (from < next.start()) {
                    words.add(line.substring(from, next.start()));
                }
                if (next.is(Token.Kind.SIGN)) {
                    words.clear();
                }
                from = next.end();
            }
        }
        words.add(line.substring(from));
        return new Typed(words, from);
    }
}
