package chronoscope.command;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into commands, and commands into words.
 *
 * <pre>
 * line = [command {";" command}] ["#" anything]     a comment starts the line or follows a blank
 * word = bare | '"' {char | \" | \\} '"'            an apostrophe is a letter
 * </pre>
 */
final class Splitter {
    private final String line;
    private final List<Segment> segments = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private int at;

    Splitter(String line) {
        this.line = line;
    }

    List<Segment> split() throws Wrong {
        while (at < line.length()) {
            char next = line.charAt(at);
            if (Character.isWhitespace(next)) {
                at++;
            } else if (next == '#' && (at == 0 || Character.isWhitespace(line.charAt(at - 1)))) {
                break;
            } else if (next == ';') {
                end();
                at++;
            } else {
                words.add(word());
            }
        }
        end();
        return segments;
    }

    private void end() throws Wrong {
        if (!words.isEmpty()) {
            segments.add(new Segment(line, List.copyOf(words), at, 0));
        } else if (at < line.length() && line.charAt(at) == ';') {
            throw new Wrong(at, "there is no command before ';'");
        }
        words = new ArrayList<>();
    }

    private Word word() throws Wrong {
        int start = at;
        StringBuilder text = new StringBuilder();
        int closed = start;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at)) && line.charAt(at) != ';') {
            if (line.charAt(at) == '"') {
                boolean first = at == start;
                quoted(text);
                closed = first ? at : closed;
            } else {
                text.append(line.charAt(at++));
            }
        }
        return new Word(text.toString(), start, start < closed && closed == at);
    }

    private void quoted(StringBuilder text) throws Wrong {
        int start = at++;
        while (at < line.length() && line.charAt(at) != '"') {
            boolean escaped =
                    line.charAt(at) == '\\' && at + 1 < line.length() && "\"\\".indexOf(line.charAt(at + 1)) >= 0;
            at += escaped ? 1 : 0;
            text.append(line.charAt(at++));
        }
        if (at >= line.length()) {
            throw new Wrong(start, "the quotation mark is not closed");
        }
        at++;
    }
}
