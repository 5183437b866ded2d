package chronoscope.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the keys do while a script is played. */
public enum PlayKey {
    PAUSE("pause, go on", "Space Enter"),
    FORWARD("a step on", "Right"),
    BACK("a step back", "Left"),
    NEXT_CHAPTER("to the next chapter", "]"),
    LAST_CHAPTER("to the start of the chapter, and to the one before", "["),
    FASTER("faster", "+ ="),
    SLOWER("slower", "-"),
    LEAVE("look around; the keys are yours", "Esc"),
    REJOIN("while looking around: back to the script, as q does at the list", "r"),
    HELP("look around, at these keys", "? F1"),
    END("end", "q Q");

    private final String meaning;
    private final String keys;

    PlayKey(String meaning, String keys) {
        this.meaning = meaning;
        this.keys = keys;
    }

    /**
     * Returns the keys that a reader needs first.
     *
     * @param pause what Space does now
     */
    public static List<KeyHint> hints(String pause) {
        return List.of(
                new KeyHint("Space", pause),
                new KeyHint("Esc", "look around"),
                new KeyHint("← →", "step"),
                new KeyHint("?", "more"),
                new KeyHint("q", "end"));
    }

    /** Returns what the key does, or empty. */
    public static Optional<PlayKey> of(Key key) {
        return Stream.of(values()).filter(each -> each.keys().contains(key)).findFirst();
    }

    public List<Key> keys() {
        return Stream.of(keys.split(" ", -1)).map(Key::of).toList();
    }

    /** Returns the keys as documents write them. */
    public String keyNames() {
        return keys;
    }

    /** Returns a few words for the help. */
    public String meaning() {
        return meaning;
    }
}
