package chronoscope.yaml;

import java.util.List;

/**
 * The keys that a map may have.
 *
 * @param name what the map is, such as "event"
 * @param keys the keys that a reader is told of
 * @param unread keys that are allowed and not read
 */
record Shape(String name, List<String> keys, List<String> unread) {
    /** @param keys apart by blanks */
    static Shape of(String name, String keys) {
        return new Shape(name, List.of(keys.split(" ", -1)), List.of());
    }

    boolean allows(String key) {
        return keys.contains(key) || unread.contains(key);
    }
}
