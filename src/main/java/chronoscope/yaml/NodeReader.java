package chronoscope.yaml;

import chronoscope.text.Fold;
import chronoscope.yaml.Node.Entries;
import chronoscope.yaml.Node.Entry;
import chronoscope.yaml.Node.Items;
import chronoscope.yaml.Node.Nothing;
import chronoscope.yaml.Node.Scalar;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Builds values from tokens, one at a time, so that a long list never stands in memory as a whole. */
final class NodeReader {
    private final YamlTokens tokens;
    private final Problems problems;
    private final FileLimits limits;
    private final boolean comments;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<String, Position> unused = new HashMap<>();
    private int depth;
    private long aliased;

    /** @param comments whether a comment is reported that may have been meant as text */
    NodeReader(YamlTokens tokens, Problems problems, FileLimits limits, boolean comments) {
        this.comments = comments;
        this.tokens = tokens;
        this.problems = problems;
        this.limits = limits;
    }

    /** Reads the value whose first token is the current one; afterwards its last token is the current one. */
    Node read() {
        if (tokens.isCurrentAlias()) {
            return alias();
        }
        checkTag();
        Position place = tokens.place();
        String anchor = tokens.anchor().orElse("");
        if (!anchor.isEmpty()) {
            anchors.put(anchor, Nothing.told(place));
        }
        Node node = value(place);
        if (!anchor.isEmpty()) {
            anchors.put(anchor, node);
            if (node.isNothing() || (node instanceof Scalar text && text.plain())) {
                unused.put(anchor, place);
            }
        }
        return node;
    }

    /**
     * Reads a list item by item, or a whole value where it is no list or is anchored.
     *
     * @param otherwise takes what is no list
     */
    void eachItem(Consumer<Node> item, Consumer<Node> otherwise) {
        if (streams(JsonToken.START_ARRAY)) {
            checkTag();
            items(item);
            return;
        }
        Node node = read();
        if (node instanceof Items list) {
            list.nodes().forEach(item);
        } else {
            otherwise.accept(node);
        }
    }

    /** Reads a map entry by entry, or a whole value where it is no map or is anchored. */
    void eachEntry(BiConsumer<String, Entry> entry, Consumer<Node> otherwise) {
        if (streams(JsonToken.START_OBJECT)) {
            checkTag();
            entries(entry);
            return;
        }
        Node node = read();
        if (node instanceof Entries map) {
            map.entries().forEach(entry);
        } else {
            otherwise.accept(node);
        }
    }

    /** Reads the map that the current token opens; the consumer must read the value of each key. */
    void eachKey(BiConsumer<String, Position> value) {
        enter();
        Map<String, Position> keys = new HashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            checkTag();
            Position place = tokens.place();
            Scalar key = scalar(place);
            tokens.anchor().ifPresent(anchor -> anchors.put(anchor, key));
            next();
            Position first = keys.putIfAbsent(Fold.composed(key.text()), place);
            if (first != null) {
                problems.report(
                        Rule.DUPLICATE_KEY,
                        place,
                        "duplicate key " + Echo.quoted(key.text()) + "; the first one is in line " + first.line(),
                        new FileProblem.Related(first, "the first one"));
                read();
            } else if (key.text().equals("<<")) {
                problems.report(Rule.MERGE_KEY, place, "merge keys ('<<') are not read; repeat the fields");
                read();
            } else {
                value.accept(key.text(), place);
            }
        }
        depth--;
    }

    private boolean streams(JsonToken start) {
        return tokens.currentToken() == start && tokens.anchor().isEmpty();
    }

    private Node value(Position place) {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> {
                Map<String, Entry> entries = new LinkedHashMap<>();
                entries(entries::put);
                long weight = entries.values().stream()
                        .mapToLong(entry -> entry.value().weight())
                        .sum();
                yield new Entries(entries, place, saturated(weight));
            }
            case START_ARRAY -> {
                List<Node> nodes = new ArrayList<>();
                items(nodes::add);
                yield new Items(
                        nodes,
                        place,
                        saturated(nodes.stream().mapToLong(Node::weight).sum()));
            }
            case VALUE_STRING -> {
                tokens.comment().ifPresent(comment -> endedBy(comment, tokens.text()));
                yield scalar(place);
            }
            default -> {
                tokens.comment().ifPresent(this::insteadOfValue);
                yield new Nothing(place, tokens.text(), false);
            }
        };
    }

    /** A number that a comment follows is whole; a text may have gone on. */
    private void endedBy(Comments.Comment comment, String text) {
        if (comments && text.codePoints().anyMatch(Character::isLetter)) {
            problems.report(
                    Rule.TEXT_BEFORE_COMMENT,
                    comment.place(),
                    Echo.quoted(comment.text())
                            + " is read as a comment, so that the text ends before it; if it belongs to"
                            + " the text, write \"" + Echo.cut(text + " " + comment.text()) + "\"");
        }
    }

    private void insteadOfValue(Comments.Comment comment) {
        if (comments) {
            problems.report(
                    Rule.TEXT_BEFORE_COMMENT,
                    comment.place(),
                    Echo.quoted(comment.text())
                            + " is read as a comment, so that there is no value; if it is one, write \""
                            + Echo.cut(comment.text()) + "\"");
        }
    }

    /** Reports texts without quotes whose start was read as an anchor that nothing repeats. */
    void settle() {
        unused.forEach((name, place) -> problems.report(
                Rule.UNUSED_ANCHOR,
                place,
                "'&" + Echo.cut(name) + "' is read as a name for the value, which no '*" + Echo.cut(name)
                        + "' repeats; quote a text that starts with '&'"));
    }

    private static int saturated(long weight) {
        return (int) Math.min(Integer.MAX_VALUE, weight + 1);
    }

    // A wrong indentation ends a value early and shows with the next token: a value is handed on only when that is
    // read,
    // or the reader would be told of fields that are missing because they stand behind the fault.
    private void items(Consumer<Node> item) {
        enter();
        JsonToken token = next();
        while (token != JsonToken.END_ARRAY) {
            Node node = read();
            token = next();
            item.accept(node);
        }
        depth--;
    }

    private void entries(BiConsumer<String, Entry> entry) {
        List<Runnable> waiting = new ArrayList<>(1);
        eachKey((key, place) -> {
            waiting.forEach(Runnable::run);
            waiting.clear();
            Entry read = new Entry(place, read());
            waiting.add(() -> entry.accept(key, read));
        });
        waiting.forEach(Runnable::run);
    }

    private JsonToken next() {
        if (!tokens.advance()) {
            throw new UnreadableException(tokens.place(), "the file ends in the middle of a value");
        }
        return tokens.currentToken();
    }

    private void enter() {
        if (++depth > limits.depth()) {
            throw new UnreadableException(Rule.LIMIT, tokens.place(), limits.tooDeep());
        }
    }

    private Scalar scalar(Position place) {
        String text = wellFormed(tokens.text());
        String stripped = text.strip();
        int blanks = text.length() - text.stripLeading().length();
        Position start = tokens.textPlace().plus(tokens.inline() ? blanks : 0);
        return new Scalar(stripped, tokens.plain(), place, start, tokens.inline());
    }

    /** Reports half a surrogate pair, which only an escape can bring in, and no output could write. */
    private String wellFormed(String text) {
        if (hasHalfPair(text)) {
            problems.report(Rule.CONTROL_CHARACTER, tokens.place(), "half of a surrogate pair in " + Echo.quoted(text));
        }
        return text;
    }

    private static boolean hasHalfPair(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return text.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE);
            }
        }
        return false;
    }

    private Node alias() {
        String name = tokens.text();
        Node target = anchors.get(name);
        unused.remove(name);
        Position place = tokens.place();
        if (target == null) {
            problems.report(Rule.BROKEN_ALIAS, place, "there is no anchor '&" + Echo.cut(name) + "' above this alias");
            return Nothing.told(place);
        }
        if (target instanceof Nothing nothing && nothing.faulty()) {
            problems.report(Rule.BROKEN_ALIAS, place, "this alias stands inside the value that it repeats");
            return target;
        }
        aliased += target.weight();
        if (aliased > limits.aliased()) {
            throw new UnreadableException(Rule.LIMIT, place, limits.tooManyAliases());
        }
        return target;
    }

    private void checkTag() {
        if (tokens.tagged()) {
            problems.report(Rule.TYPE_TAG, tokens.place(), "type tags are not read; quote a text that starts with '!'");
        }
    }
}
