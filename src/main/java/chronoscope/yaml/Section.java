package chronoscope.yaml;

import chronoscope.text.Nearest;
import chronoscope.yaml.Node.Entries;
import chronoscope.yaml.Node.Entry;
import chronoscope.yaml.Node.Nothing;
import chronoscope.yaml.Node.Scalar;
import java.util.List;
import java.util.Optional;

/** A map in a file of settings. What is wrong with it is kept with its place, and then counts as absent. */
public final class Section {
    private final ParseContext context;
    private final Entries map;
    private final Fields fields;

    Section(ParseContext context, Shape shape, Entries map) {
        this.context = context;
        this.map = map;
        this.fields = new Fields(context, shape, map);
    }

    /** Returns the keys that it has, in the file's order. */
    public List<String> keys() {
        return List.copyOf(map.entries().keySet());
    }

    /** Returns a text that fits a line; a key without one is told. */
    public Optional<String> text(String key) {
        Entry entry = map.entries().get(key);
        if (entry != null && isEmpty(entry.value())) {
            wrongKey(key, key + " has no value; one that starts with '#' is quoted");
        }
        return fields.line(key);
    }

    /** Returns a text of any length. */
    public Optional<String> prose(String key) {
        return fields.prose(key);
    }

    /** Returns a list of texts that each fit a line. */
    public List<String> lines(String key) {
        return fields.lines(key);
    }

    /** Returns one of the words, or tells that the text is none of them. */
    public Optional<String> choice(String key, List<String> words) {
        Optional<String> text = text(key);
        text.filter(word -> !words.contains(word))
                .ifPresent(word -> wrong(
                        key,
                        key + " '" + word + "' must be one of " + String.join(", ", words)
                                + Nearest.hint(word, words)));
        return text.filter(words::contains);
    }

    private static boolean isEmpty(Node value) {
        return value instanceof Nothing nothing
                ? !nothing.faulty()
                : value instanceof Scalar text && text.text().isBlank();
    }

    /** Returns a map that may have these keys and no others. */
    public Optional<Section> section(String key, List<String> keys) {
        return entries(key).map(found -> new Section(context, new Shape(key, keys, List.of()), found));
    }

    /** Returns a map whose keys are names that the user gives. */
    public Optional<Section> names(String key) {
        return entries(key)
                .map(found -> new Section(
                        context, new Shape(key, List.copyOf(found.entries().keySet()), List.of()), found));
    }

    private Optional<Entries> entries(String key) {
        Entry entry = map.entries().get(key);
        if (entry == null || entry.value().isNothing()) {
            return Optional.empty();
        }
        if (entry.value() instanceof Entries found) {
            return Optional.of(found);
        }
        wrong(key, key + " must be a map, not " + entry.value().kind());
        return Optional.empty();
    }

    /** Returns the line where a key stands, from 1. */
    public int line(String key) {
        return place(key).line();
    }

    /** Notes that something is wrong with a key. */
    public void wrongKey(String key, String message) {
        context.report(Rule.INVALID_VALUE, place(key), message);
    }

    /** Notes that something is wrong with a value. */
    public void wrong(String key, String message) {
        context.report(Rule.INVALID_VALUE, fields.placeOf(key), message);
    }

    /** Notes that something is wrong at a character of a text, counted from 0. */
    public void wrong(String key, int character, String message) {
        Entry entry = map.entries().get(key);
        Position place =
                entry != null && entry.value() instanceof Scalar text ? text.placeOf(character) : fields.placeOf(key);
        context.report(Rule.INVALID_VALUE, place, message);
    }

    private Position place(String key) {
        Entry entry = map.entries().get(key);
        return entry == null ? map.place() : entry.key();
    }
}
