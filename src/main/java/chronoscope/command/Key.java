package chronoscope.command;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A key of the keyboard.
 *
 * @param name the character itself, or the name of a key without one, such as "Down"
 * @param prefix the key that is pressed before it, where the two mean something together
 */
public record Key(String name, boolean ctrl, boolean alt, Optional<Key> prefix) {
    private static final String BLANK = " ";
    private static final String BLANK_LABEL = "Space";

    /** The keys that type no character; a blank has a name, too, so that it can be seen. */
    private static final Set<String> NAMES =
            Set.of("Space Up Down Left Right PageUp PageDown Home End Insert Delete Backspace Tab ShiftTab Enter Esc"
                    .concat(" F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12")
                    .split(" ", -1));

    public Key(String name, boolean ctrl, boolean alt) {
        this(name, ctrl, alt, Optional.empty());
    }

    /** Reads a key, or two with a blank between them, as documents write it, or returns empty where there is none. */
    public static Optional<Key> read(String text) {
        String[] keys = text.split(BLANK, -1);
        return keys.length == 2
                ? one(keys[0]).flatMap(first -> one(keys[1]).map(second -> second.behind(first)))
                : one(text);
    }

    private static Optional<Key> one(String text) {
        if (text.equals("^" + BLANK_LABEL)) {
            return Optional.of(ctrl(' '));
        }
        boolean ctrl = text.length() == 2 && text.charAt(0) == '^';
        if (ctrl) {
            return Optional.of(ctrl(Character.toLowerCase(text.charAt(1))));
        }
        Key key = text.startsWith("Alt-") ? alt(text.substring(4)) : of(text);
        boolean typed = key.name().codePointCount(0, key.name().length()) == 1
                && !key.name().isBlank();
        return typed || NAMES.contains(key.name()) ? Optional.of(key) : Optional.empty();
    }

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

    /** Returns the key where another one is pressed before it. */
    public Key behind(Key first) {
        return new Key(name, ctrl, alt, Optional.of(first));
    }

    /** Returns the key without the one that is pressed before it. */
    public Key last() {
        return new Key(name, ctrl, alt);
    }

    /** Returns whether only one of the two can do something: they are the same, or one is the start of the other. */
    boolean excludes(Key other) {
        return equals(other)
                || prefix.filter(other::equals).isPresent()
                || other.prefix.filter(this::equals).isPresent();
    }

    public boolean isCharacter() {
        return prefix.isEmpty() && !ctrl && !alt && name.codePointCount(0, name.length()) == 1;
    }

    /** Returns the key as documents write it: {@code ^F}, {@code Alt-Left}, {@code j}, {@code z t}. */
    public String label() {
        String shown = name.equals(BLANK) ? BLANK_LABEL : ctrl ? name.toUpperCase(Locale.ROOT) : name;
        return prefix.map(first -> first.label() + BLANK).orElse("") + (alt ? "Alt-" : "") + (ctrl ? "^" : "") + shown;
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Key key
                        && name.equals(key.name)
                        && ctrl == key.ctrl
                        && alt == key.alt
                        && prefix.equals(key.prefix));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + prefix.hashCode()) + (ctrl ? 1 : 0) + (alt ? 2 : 0);
    }
}
