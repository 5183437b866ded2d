package chronoscope.command;

import chronoscope.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into commands, and commands into words: runs and quoted parts without a blank between them.
 *
 * <pre>
 * line = [command {";" command}] [comment]
 * </pre>
 */
final class Splitter {
    static final String BETWEEN = ";";

    private final String line;
    private final List<Segment> segments = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private Token next;

    Splitter(String line) {
        this.line = line;
        this.next = Token.at(0, line, BETWEEN);
    }

    List<Segment> split() throws Wrong {
        while (!next.is(Token.Kind.END) && !next.is(Token.Kind.COMMENT)) {
            if (next.isOfWord()) {
                words.add(word());
            } else {
                if (next.is(Token.Kind.SIGN)) {
                    end();
                }
                pass();
            }
        }
        end();
        return segments;
    }

    private void end() throws Wrong {
        if (!words.isEmpty()) {
            segments.add(new Segment(line, List.copyOf(words), next.start(), 0));
        } else if (next.is(Token.Kind.SIGN)) {
            throw new Wrong(next.start(), "there is no command before ';'");
        }
        words = new ArrayList<>();
    }

    private Word word() throws Wrong {
        Token first = next;
        StringBuilder text = new StringBuilder();
        for (; next.isOfWord(); pass()) {
            if (next.is(Token.Kind.UNCLOSED)) {
                throw new Wrong(next.start(), Token.NOT_CLOSED);
            }
            text.append(next.text());
        }
        return new Word(text.toString(), first.start(), first.isQuoted() && first.end() == next.start());
    }

    private void pass() {
        next = Token.at(next.end(), line, BETWEEN);
    }
}
