package chronoscope.tui;

import static java.util.stream.Collectors.joining;

import chronoscope.command.Key;
import chronoscope.text.Graphemes;
import java.util.Optional;

/**
 * A line under way, edited as readline does.
 *
 * @param caret the place of the next character, from 0, always between two clusters
 */
record LineEditor(String text, int caret) {
    static final LineEditor EMPTY = new LineEditor("", 0);

    /** Longer lines are cut. */
    private static final int LONGEST = 10_000;

    static LineEditor of(String text) {
        return new LineEditor(text, text.length());
    }

    LineEditor insert(String more) {
        String room = more.substring(0, Math.min(more.length(), LONGEST - Math.min(LONGEST, text.length())));
        return new LineEditor(text.substring(0, caret) + room + text.substring(caret), caret + room.length());
    }

    /** Inserts what is pasted, as one line. */
    LineEditor paste(String more) {
        return insert(more.replaceAll("\\s+", " "));
    }

    /** Inserts what is pasted, each line of it as one of its own, and blank ones as none. */
    LineEditor pasteLines(String more) {
        boolean several = more.strip().indexOf('\n') >= 0;
        return several
                ? insert(more.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(joining("\n")))
                : paste(more);
    }

    /** Replaces what stands between a place and the caret. */
    LineEditor replaceFrom(int place, String other) {
        return new LineEditor(text.substring(0, place) + other + text.substring(caret), place + other.length());
    }

    /** Returns the line after an editing key, or empty for any other key. */
    Optional<LineEditor> after(Key key) {
        if (key.ctrl()) {
            return afterControl(key.name());
        }
        if (key.alt()) {
            return afterAlt(key.name());
        }
        return switch (key.name()) {
            case "Left" -> Optional.of(at(before(caret)));
            case "Right" -> Optional.of(at(behind(caret)));
            case "Home" -> Optional.of(at(0));
            case "End" -> Optional.of(at(text.length()));
            case "Backspace" -> Optional.of(without(before(caret), caret));
            case "Delete" -> Optional.of(without(caret, behind(caret)));
            case "Space" -> Optional.of(insert(" "));
            default -> key.isCharacter() ? Optional.of(insert(key.name())) : Optional.empty();
        };
    }

    private Optional<LineEditor> afterControl(String letter) {
        return switch (letter) {
            case "a" -> Optional.of(at(0));
            case "e" -> Optional.of(at(text.length()));
            case "b" -> Optional.of(at(before(caret)));
            case "f" -> Optional.of(at(behind(caret)));
            case "h" -> Optional.of(without(before(caret), caret));
            case "d" -> Optional.of(without(caret, behind(caret)));
            case "k" -> Optional.of(without(caret, text.length()));
            case "u" -> Optional.of(without(0, caret));
            case "w" -> Optional.of(without(wordStart(), caret));
            default -> Optional.empty();
        };
    }

    private Optional<LineEditor> afterAlt(String name) {
        return switch (name) {
            case "b", "Left" -> Optional.of(at(wordStart()));
            case "f", "Right" -> Optional.of(at(wordEnd()));
            case "d" -> Optional.of(without(caret, wordEnd()));
            case "Backspace" -> Optional.of(without(wordStart(), caret));
            default -> Optional.empty();
        };
    }

    private LineEditor at(int place) {
        return new LineEditor(text, place);
    }

    private LineEditor without(int from, int to) {
        return new LineEditor(text.substring(0, from) + text.substring(to), from);
    }

    private int before(int place) {
        int last = 0;
        for (int at = 0; at < place; at = Graphemes.end(text, at)) {
            last = at;
        }
        return last;
    }

    private int behind(int place) {
        return place < text.length() ? Graphemes.end(text, place) : place;
    }

    private int wordStart() {
        int at = caret;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int wordEnd() {
        int at = caret;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
