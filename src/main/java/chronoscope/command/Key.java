package chronoscope.command;

import java.util.Locale;

/**
 * A key of the keyboard.
 *
 * @param name the character itself, or the name of a key without one, such as "Down"
 */
public record Key(String name, boolean ctrl, boolean alt) {
    /** Returns the key of a character or a name. */
    public static Key of(String name) {
        return new Key(name, false, false);
    }

    public static Key ctrl(char letter) {
        return new Key(String.valueOf(letter), true, false);
    }

    public static Key alt(String name) {
        return new Key(name, false, true);
    }

    /** Returns whether the key types a character. */
    public boolean isCharacter() {
        return !ctrl && !alt && name.codePointCount(0, name.length()) == 1;
    }

    /** Returns the key as documents write it: {@code ^F}, {@code Alt-Left}, {@code j}. */
    public String label() {
        return (alt ? "Alt-" : "") + (ctrl ? "^" + name.toUpperCase(Locale.ROOT) : name);
    }
}
