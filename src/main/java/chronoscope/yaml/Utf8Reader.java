package chronoscope.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Decodes UTF-8 and replaces, one character for one, what a YAML parser would stumble over, so that the rest of the
 * file is read and its places are right.
 */
final class Utf8Reader extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;
    private static final int BAD = -2;
    private static final int REPLACEMENT = 0xFFFD;

    /**
     * Stands for the backslash of {@code \\/}, an escape of JSON and YAML 1.2 that the parser, which reads YAML 1.1, does
     * not know; YamlTokens takes it out again. It takes one column, as a backslash does.
     */
    static final int ESCAPED_SLASH = Character.MAX_CODE_POINT;

    private static final String NOT_UTF8 = "byte 0x%02X is not UTF-8; save the file as UTF-8";
    private static final String CONTROL = "control character U+%1$04X; in double quotes it is written \"\\u%1$04X\"";
    private static final String INVISIBLE = "invisible character U+%04X is read as a blank";
    private static final int MOST_BYTES_OF_A_COMMENT = 120;

    private final InputStream in;
    private final FileLimits limits;
    private final LongConsumer progress;
    private final byte[] buffer = new byte[BUFFER];
    private final Problems problems;
    private final Comments comments = new Comments();
    private final boolean json;
    private int blanksOfLastBuffer;
    private int backslashes;
    private int next;
    private int end;
    private long bytes;
    private long characters;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private char lowSurrogate;
    private long valueAt;
    private Position value = Position.START;

    /** Reads the stream's start. The progress hears the number of bytes read so far, for each 64 KiB. */
    Utf8Reader(InputStream in, FileLimits limits, Problems problems, LongConsumer progress) throws IOException {
        this.in = in;
        this.limits = limits;
        this.problems = problems;
        this.progress = progress;
        fill();
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            next = 3;
        }
        json = startsWithBrace();
    }

    /** JSON may be indented with tabs; YAML may not. */
    private boolean startsWithBrace() {
        int at = next;
        while (at < end && (isBlank(buffer[at]) || buffer[at] == '\n' || buffer[at] == '\r')) {
            at++;
        }
        return at < end && buffer[at] == '{';
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t';
    }

    /** Returns the comment that only blanks part from a place in the lines that were read last. */
    Optional<Comments.Comment> commentAt(Position place) {
        return comments.at(place);
    }

    /** Returns the name of the encoding where the first bytes show another one than UTF-8. */
    Optional<String> otherEncoding() {
        if (startsWith(0, 0, 0xFE, 0xFF) || startsWith(0xFF, 0xFE, 0, 0)) {
            return Optional.of("UTF-32");
        }
        if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
            return Optional.of("UTF-16");
        }
        if (end < 4 || (buffer[0] != 0 && buffer[1] != 0)) {
            return Optional.empty();
        }
        boolean wide = (buffer[0] == 0 && buffer[1] == 0) || (buffer[2] == 0 && buffer[3] == 0);
        return Optional.of(wide ? "UTF-32" : "UTF-16");
    }

    private boolean startsWith(int... start) {
        if (end < start.length) {
            return false;
        }
        for (int index = 0; index < start.length; index++) {
            if ((buffer[index] & 0xFF) != start[index]) {
                return false;
            }
        }
        return true;
    }

    /** Notes that the parser found a value: from here on the characters of a stretch are counted anew. */
    void valueEndsAt(Position place) {
        value = place;
        comments.forgetBefore(place.line());
        valueAt = characters;
    }

    @Override
    public int read(char[] out, int offset, int length) throws IOException {
        int written = 0;
        if (lowSurrogate != 0 && length > 0) {
            out[offset + written++] = lowSurrogate;
            lowSurrogate = 0;
        }
        while (written < length) {
            written += printableAscii(out, offset + written, length - written);
            if (written == length) {
                break;
            }
            int character = character();
            if (character == END) {
                break;
            }
            if (Character.isBmpCodePoint(character)) {
                out[offset + written++] = (char) character;
            } else {
                out[offset + written++] = Character.highSurrogate(character);
                lowSurrogate = Character.lowSurrogate(character);
                if (written < length) {
                    out[offset + written++] = lowSurrogate;
                    lowSurrogate = 0;
                }
            }
        }
        if (characters - valueAt > limits.stretch()) {
            throw new UnreadableException(Rule.LIMIT, value, limits.tooLong());
        }
        return written == 0 && length > 0 ? END : written;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Copies the bytes up to the next that needs a thought, which are nearly all, and returns their number. */
    private int printableAscii(char[] out, int offset, int length) {
        int most = Math.min(length, end - next);
        int count = 0;
        while (count < most && isPlain(buffer[next + count])) {
            out[offset + count] = (char) buffer[next + count];
            count++;
        }
        next += count;
        column += count;
        backslashes = count == 0 ? backslashes : 0;
        characters += count;
        afterReturn &= count == 0;
        return count;
    }

    private static boolean isPlain(byte character) {
        return character >= ' ' && character != 0x7F && character != '#' && character != '\\';
    }

    private int character() throws IOException {
        int first = peek();
        int character;
        if (first == END) {
            return END;
        } else if (first < 0x80) {
            next++;
            character = ascii(first);
        } else {
            next++;
            backslashes = 0;
            character = clean(beyondAscii(first), first);
        }
        characters++;
        advance(character);
        return character;
    }

    private int ascii(int character) throws IOException {
        int before = backslashes;
        backslashes = character == '\\' ? before + 1 : 0;
        if (character == '\\') {
            return before % 2 == 0 && peek() == '/' ? ESCAPED_SLASH : character;
        }
        if (character == '#') {
            noteComment();
        }
        return character < 0x20 || character == 0x7F ? control(character) : character;
    }

    private void noteComment() throws IOException {
        int start = next - 1;
        while (start > 0 && isBlank(buffer[start - 1])) {
            start--;
        }
        int blanks = next - 1 - start + (start == 0 ? blanksOfLastBuffer : 0);
        if (end - next < MOST_BYTES_OF_A_COMMENT) {
            fill();
        }
        int follower = peek();
        if (blanks == 0 || follower <= ' ' || follower == '#') {
            return;
        }
        int last = next;
        while (last < end && last - next < MOST_BYTES_OF_A_COMMENT && (buffer[last] >= ' ' || buffer[last] < 0)) {
            last++;
        }
        while (last < end && (buffer[last] & 0xC0) == 0x80) {
            last++;
        }
        String text = "#" + new String(buffer, next, last - next, StandardCharsets.UTF_8).strip();
        Position place = new Position(line, column);
        comments.add(new Comments.Comment(place.plus(-blanks), place, text));
    }

    private void advance(int character) {
        boolean endsReturn = character == '\n' && afterReturn;
        afterReturn = character == '\r';
        if (endsReturn) {
            return;
        }
        if (character == '\n' || afterReturn) {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    private int control(int character) {
        boolean allowed = character == '\n' || character == '\r' || character == '\t';
        return allowed
                ? (json && character == '\t' ? ' ' : character)
                : replaced(Rule.CONTROL_CHARACTER, character, REPLACEMENT);
    }

    /** Returns the character whose first byte is given, or BAD after the bytes that are no character. */
    private int beyondAscii(int first) throws IOException {
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first < 0xC2 || first > 0xF4) {
            return BAD;
        }
        int character = first & (0x3F >> more);
        for (int count = 0; count < more; count++) {
            int follower = peek();
            if (follower == END || (follower & 0xC0) != 0x80) {
                return BAD;
            }
            next++;
            character = character << 6 | (follower & 0x3F);
        }
        boolean overlong = character < (more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80);
        boolean surrogate = 0xD800 <= character && character <= 0xDFFF;
        return overlong || surrogate || character > Character.MAX_CODE_POINT ? BAD : character;
    }

    private int clean(int character, int first) {
        if (character == BAD) {
            return replaced(Rule.NOT_UTF8, first, REPLACEMENT);
        }
        // YAML 1.1 parsers take most of these for line breaks, editors do not: lines would be counted in two ways.
        if (character == 0x85 || character == 0x2028 || character == 0x2029 || character == 0xFEFF) {
            return replaced(Rule.INVISIBLE_CHARACTER, character, ' ');
        }
        if (character < 0xA0 || character == 0xFFFE || character == 0xFFFF || character == ESCAPED_SLASH) {
            return replaced(Rule.CONTROL_CHARACTER, character, REPLACEMENT);
        }
        return character;
    }

    private int replaced(Rule rule, int value, int replacement) {
        String message = rule == Rule.NOT_UTF8 ? NOT_UTF8 : rule == Rule.INVISIBLE_CHARACTER ? INVISIBLE : CONTROL;
        problems.once(rule, rule, new Position(line, column), () -> String.format(Locale.US, message, value));
        return replacement;
    }

    private int peek() throws IOException {
        if (next == end) {
            fill();
        }
        return next < end ? buffer[next] & 0xFF : END;
    }

    /** Reads on behind what is not taken yet. */
    private void fill() throws IOException {
        int rest = end - next;
        int blanks = 0;
        while (blanks < next && isBlank(buffer[next - 1 - blanks])) {
            blanks++;
        }
        blanksOfLastBuffer = blanks;
        System.arraycopy(buffer, next, buffer, 0, rest);
        int read = in.readNBytes(buffer, rest, BUFFER - rest);
        next = 0;
        end = rest + read;
        bytes += read;
        progress.accept(bytes);
        if (bytes > limits.bytes()) {
            throw new UnreadableException(Rule.LIMIT, Position.NONE, limits.tooLarge());
        }
    }
}
