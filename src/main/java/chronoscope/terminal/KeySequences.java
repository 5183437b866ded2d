package chronoscope.terminal;

import chronoscope.text.Measure;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sequences of function keys mean: xterm's, and the variants of rxvt, the Linux console and kitty. */
final class KeySequences {
    private static final int SHIFT = 1;
    private static final int ALT = 2;
    private static final int CTRL = 4;

    private static final Map<Character, KeyType> BY_LETTER = Map.ofEntries(
            Map.entry('A', KeyType.ArrowUp),
            Map.entry('B', KeyType.ArrowDown),
            Map.entry('C', KeyType.ArrowRight),
            Map.entry('D', KeyType.ArrowLeft),
            Map.entry('H', KeyType.Home),
            Map.entry('F', KeyType.End),
            Map.entry('P', KeyType.F1),
            Map.entry('Q', KeyType.F2),
            Map.entry('R', KeyType.F3),
            Map.entry('S', KeyType.F4),
            Map.entry('Z', KeyType.ReverseTab));

    private static final Map<Integer, KeyType> BY_NUMBER = Map.ofEntries(
            Map.entry(1, KeyType.Home),
            Map.entry(2, KeyType.Insert),
            Map.entry(3, KeyType.Delete),
            Map.entry(4, KeyType.End),
            Map.entry(5, KeyType.PageUp),
            Map.entry(6, KeyType.PageDown),
            Map.entry(7, KeyType.Home),
            Map.entry(8, KeyType.End),
            Map.entry(11, KeyType.F1),
            Map.entry(12, KeyType.F2),
            Map.entry(13, KeyType.F3),
            Map.entry(14, KeyType.F4),
            Map.entry(15, KeyType.F5),
            Map.entry(17, KeyType.F6),
            Map.entry(18, KeyType.F7),
            Map.entry(19, KeyType.F8),
            Map.entry(20, KeyType.F9),
            Map.entry(21, KeyType.F10),
            Map.entry(23, KeyType.F11),
            Map.entry(24, KeyType.F12),
            Map.entry(25, KeyType.F13),
            Map.entry(26, KeyType.F14),
            Map.entry(28, KeyType.F15),
            Map.entry(29, KeyType.F16),
            Map.entry(31, KeyType.F17),
            Map.entry(32, KeyType.F18),
            Map.entry(33, KeyType.F19));

    /** Red, green and blue, and of some terminals how far one sees through. */
    private static final Pattern BACKGROUND =
            Pattern.compile("11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})(/[0-9a-fA-F]{1,4})?");

    private static final KeyType[] LINUX = {KeyType.F1, KeyType.F2, KeyType.F3, KeyType.F4, KeyType.F5};

    private KeySequences() {}

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
        KeyType type = BY_LETTER.get(letter);
        return type == null ? Optional.empty() : Optional.of(key(type, type == KeyType.ReverseTab ? 0 : modifiers));
    }

    private static Optional<Input> numbered(int number, int modifiers) {
        KeyType type = BY_NUMBER.get(number);
        return type == null ? Optional.empty() : Optional.of(key(type, modifiers));
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
        String[] words = parameters.split(";", -1);
        int[] numbers = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(words[i]);
        }
        return numbers;
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
