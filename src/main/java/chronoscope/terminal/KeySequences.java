package chronoscope.terminal;

import chronoscope.text.Measure;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sequences of function keys mean: xterm's, and the variants of rxvt, the Linux console and kitty. */
final class KeySequences {
    private static final int SHIFT = 1;
    private static final int ALT = 2;
    private static final int CTRL = 4;

    private static final Map<String, KeyType> BY_LETTER =
            keys("A ArrowUp B ArrowDown C ArrowRight D ArrowLeft H Home F End" + " P F1 Q F2 R F3 S F4 Z ReverseTab");

    private static final Map<String, KeyType> BY_NUMBER =
            keys("1 Home 2 Insert 3 Delete 4 End 5 PageUp 6 PageDown 7 Home"
                    + " 8 End 11 F1 12 F2 13 F3 14 F4 15 F5 17 F6 18 F7 19 F8 20 F9 21 F10 23 F11 24 F12 25 F13 26 F14 28 F15"
                    + " 29 F16 31 F17 32 F18 33 F19");

    /** Red, green and blue, and of some terminals how far one sees through. */
    private static final Pattern BACKGROUND =
            Pattern.compile("11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})(/[0-9a-fA-F]{1,4})?");

    private static final KeyType[] LINUX = {KeyType.F1, KeyType.F2, KeyType.F3, KeyType.F4, KeyType.F5};

    private KeySequences() {}

    private static Map<String, KeyType> keys(String pairs) {
        String[] words = pairs.split(" ", -1);
        Map<String, KeyType> keys = new HashMap<>();
        for (int at = 0; at < words.length; at += 2) {
            keys.put(words[at], KeyType.valueOf(words[at + 1]));
        }
        return keys;
    }

    /** Reads a sequence that began with CSI, or nothing when it is neither a key nor of the mouse. */
    static Optional<Input> control(String parameters, char last, boolean alt) {
        if (parameters.startsWith("<")) {
            return MouseReports.read(parameters, last);
        }
        if (parameters.startsWith("?") && last == 'c') {
            return Optional.of(new Input.Answered());
        }
        // Where the cursor is behind a character in the second row, where the width is asked.
        if (last == 'R' && parameters.matches("\\??2;[0-9]+(;[0-9]+)?")) {
            boolean wide = parameters.matches("[^;]*;3(;.*)?");
            return Optional.of(new Input.Measured(wide ? Measure.WIDE : Measure.NARROW));
        }
        if (!parameters.isEmpty() && "=>?".indexOf(parameters.charAt(0)) >= 0) {
            return Optional.empty();
        }
        int[] numbers = numbers(parameters);
        int modifiers = modifiers(numbers.length > 1 ? numbers[1] : 1) | (alt ? ALT : 0);
        return switch (last) {
            case '~' ->
                numbers[0] == 27 && numbers.length > 2 ? code(numbers[2], modifiers) : numbered(numbers[0], modifiers);
            case 'u' -> released(parameters) ? Optional.empty() : code(numbers[0], modifiers);
            case '$' -> numbered(numbers[0], modifiers | SHIFT);
            case '^' -> numbered(numbers[0], modifiers | CTRL);
            case '@' -> numbered(numbers[0], modifiers | CTRL | SHIFT);
            case 'a', 'b', 'c', 'd' -> lettered(Character.toUpperCase(last), modifiers | SHIFT);
            case 'P', 'Q', 'R', 'S' -> numbers[0] > 1 ? Optional.empty() : lettered(last, modifiers);
            default -> released(parameters) ? Optional.empty() : lettered(last, modifiers);
        };
    }

    /** Reads a sequence that began with SS3: the cursor and number keys in their application modes. */
    static Optional<Input> application(String parameters, char last, boolean alt) {
        int[] numbers = numbers(parameters);
        int modifiers = modifiers(numbers[numbers.length - 1]) | (alt ? ALT : 0);
        if ('a' <= last && last <= 'd') {
            return lettered(Character.toUpperCase(last), modifiers | CTRL);
        }
        if (last == 'M') {
            return Optional.of(key(KeyType.Enter, modifiers));
        }
        if ('j' <= last && last <= 'y') {
            return Optional.of(character("*+,-./0123456789".charAt(last - 'j'), modifiers));
        }
        return lettered(last, modifiers);
    }

    /** Reads the last letter of the Linux console's first five function keys. */
    static Optional<Input> linux(char last) {
        boolean known = 'A' <= last && last <= 'E';
        return known ? Optional.of(key(LINUX[last - 'A'], 0)) : Optional.empty();
    }

    /** Tells whether a string of this kind, OSC, DCS and so on, may begin so: no terminal sends one of a letter alone. */
    static boolean begins(char opener, int first) {
        return switch (opener) {
            case ']' -> ('0' <= first && first <= '9') || first == 'L' || first == 'l';
            case 'P' -> first < '@';
            default -> true;
        };
    }

    /** Reads what the terminal answers in a sequence that began with OSC, or nothing when it is nothing that we ask. */
    static Optional<Input> answer(String text) {
        Matcher parts = BACKGROUND.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        double brightness = 0.299 * part(parts.group(1)) + 0.587 * part(parts.group(2)) + 0.114 * part(parts.group(3));
        return Optional.of(new Input.Background(brightness > 0.5));
    }

    /** A part of a colour, from 0 to 1: as many digits as there are say how fine it is. */
    private static double part(String digits) {
        return Integer.parseInt(digits, 16) / (Math.pow(16, digits.length()) - 1);
    }

    /** Reads one byte that is a control character. */
    static Input controlCharacter(int code, boolean alt) {
        int modifiers = alt ? ALT : 0;
        return switch (code) {
            case '\r', '\n' -> key(KeyType.Enter, modifiers);
            case '\t' -> key(KeyType.Tab, modifiers);
            case '\b', 0x7F -> key(KeyType.Backspace, modifiers);
            case 0x1B -> key(KeyType.Escape, modifiers);
            case 0 -> character(' ', modifiers | CTRL);
            default -> character(Character.toLowerCase((char) (code + '@')), modifiers | CTRL);
        };
    }

    /** Gives a typed character; one beyond the basic plane comes as text, since a key stroke cannot hold it. */
    static Input typed(int codePoint, boolean alt) {
        return Character.isBmpCodePoint(codePoint)
                ? character((char) codePoint, alt ? ALT : 0)
                : new Input.Pasted(Character.toString(codePoint));
    }

    /** A key that is told by its code, as kitty and xterm's modifyOtherKeys do. */
    private static Optional<Input> code(int code, int modifiers) {
        if (code == '\t' && (modifiers & SHIFT) != 0) {
            return Optional.of(key(KeyType.ReverseTab, modifiers & ~SHIFT));
        }
        boolean functional = 0xE000 <= code && code <= 0xF8FF;
        if (functional || !Character.isValidCodePoint(code) || Character.getType(code) == Character.SURROGATE) {
            return Optional.empty();
        }
        if (code == 0x7F || (code < ' ' && "\r\n\t\b\u001B".indexOf(code) >= 0)) {
            Input.Pressed plain = (Input.Pressed) controlCharacter(code, false);
            return Optional.of(key(plain.key().getKeyType(), modifiers));
        }
        if (code < ' ') {
            return Optional.empty();
        }
        boolean upper = (modifiers & SHIFT) != 0 && (modifiers & CTRL) == 0;
        int shown = upper ? Character.toUpperCase(code) : code;
        return Optional.of(
                Character.isBmpCodePoint(shown) ? character((char) shown, modifiers & ~SHIFT) : typed(shown, false));
    }

    private static Optional<Input> lettered(char letter, int modifiers) {
        return Optional.ofNullable(BY_LETTER.get(String.valueOf(letter)))
                .map(type -> key(type, type == KeyType.ReverseTab ? 0 : modifiers));
    }

    private static Optional<Input> numbered(int number, int modifiers) {
        return Optional.ofNullable(BY_NUMBER.get(String.valueOf(number))).map(type -> key(type, modifiers));
    }

    private static Input key(KeyType type, int modifiers) {
        return new Input.Pressed(
                new KeyStroke(type, (modifiers & CTRL) != 0, (modifiers & ALT) != 0, (modifiers & SHIFT) != 0));
    }

    private static Input character(char character, int modifiers) {
        boolean ctrl = (modifiers & CTRL) != 0;
        char shown =
                ctrl ? Character.toString(character).toLowerCase(Locale.ROOT).charAt(0) : character;
        return new Input.Pressed(new KeyStroke(shown, ctrl, (modifiers & ALT) != 0));
    }

    /** A modifier's number is one more than its bits; only shift, alt and control are ours. */
    private static int modifiers(int number) {
        return Math.max(0, number - 1) & (SHIFT | ALT | CTRL);
    }

    /** Tells whether kitty says that the key went up: the third kind of event. */
    private static boolean released(String parameters) {
        return parameters.endsWith(":3");
    }

    private static int[] numbers(String parameters) {
        return Stream.of(parameters.split(";", -1))
                .mapToInt(KeySequences::number)
                .toArray();
    }

    /** The number before any subparameter; 0 when there is none, and no more than six digits count. */
    private static int number(String word) {
        int number = 0;
        for (int i = 0; i < Math.min(word.length(), 6) && Character.isDigit(word.charAt(i)); i++) {
            number = number * 10 + word.charAt(i) - '0';
        }
        return number;
    }
}
