package chronoscope.tui;

import chronoscope.command.Key;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Map;
import java.util.Optional;

/** The terminal's key strokes as the keymap names them. */
final class Keys {
    private static final Map<KeyType, String> NAMES = Map.ofEntries(
            Map.entry(KeyType.ArrowUp, "Up"),
            Map.entry(KeyType.ArrowDown, "Down"),
            Map.entry(KeyType.ArrowLeft, "Left"),
            Map.entry(KeyType.ArrowRight, "Right"),
            Map.entry(KeyType.PageUp, "PageUp"),
            Map.entry(KeyType.PageDown, "PageDown"),
            Map.entry(KeyType.Home, "Home"),
            Map.entry(KeyType.End, "End"),
            Map.entry(KeyType.Enter, "Enter"),
            Map.entry(KeyType.Escape, "Esc"),
            Map.entry(KeyType.Tab, "Tab"),
            Map.entry(KeyType.ReverseTab, "ShiftTab"),
            Map.entry(KeyType.Backspace, "Backspace"),
            Map.entry(KeyType.Delete, "Delete"),
            Map.entry(KeyType.Insert, "Insert"),
            Map.entry(KeyType.F1, "F1"),
            Map.entry(KeyType.F2, "F2"),
            Map.entry(KeyType.F3, "F3"),
            Map.entry(KeyType.F4, "F4"),
            Map.entry(KeyType.F5, "F5"),
            Map.entry(KeyType.F6, "F6"),
            Map.entry(KeyType.F7, "F7"),
            Map.entry(KeyType.F8, "F8"),
            Map.entry(KeyType.F9, "F9"),
            Map.entry(KeyType.F10, "F10"),
            Map.entry(KeyType.F11, "F11"),
            Map.entry(KeyType.F12, "F12"));

    private Keys() {}

    /** Returns the key, or empty for one that nothing is bound to. */
    static Optional<Key> of(KeyStroke stroke) {
        if (stroke.getKeyType() == KeyType.Character) {
            String character = String.valueOf(stroke.getCharacter());
            String name = character.equals(" ") && !stroke.isCtrlDown() ? "Space" : character;
            return Optional.of(new Key(name, stroke.isCtrlDown(), stroke.isAltDown()));
        }
        return Optional.ofNullable(NAMES.get(stroke.getKeyType()))
                .map(name -> new Key(name, false, stroke.isAltDown()));
    }
}
