package chronoscope.yaml;

import chronoscope.edtf.EdtfDate;
import chronoscope.text.Fold;
import chronoscope.text.Parsed;
import chronoscope.words.OtherMeaning;
import chronoscope.yaml.Node.Entries;
import chronoscope.yaml.Node.Entry;
import chronoscope.yaml.Node.Items;
import chronoscope.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The fields of a map, each read as its type; what has another type is reported and counts as absent. A field without
 * a value is absent, and one value may stand for a list of one.
 */
final class Fields {
    private static final int LONGEST_LINE = 1_000;
    private static final int WIDEST_ECHO = 50;
    /** A comma or a semicolon of any script between two words, but not between the digits of a number. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?<=[^\\s,;])\\s*(?:[;\u3001\uff0c\uff1b\u060c\u061b]|,(?!(?<=\\d,)\\d))\\s*(?=[^\\s,;])");

    private static final Pattern SEVERAL_IN_A_LIST =
            Pattern.compile("(?<=\\S)\\s*[;\u3001\uff0c\uff1b\u060c\u061b]\\s*(?=\\S)");

    /** What ends a name behind a comma, and is none by itself. */
    private static final Pattern END_OF_A_NAME =
            Pattern.compile("D\\. ?C\\.|[JS]r\\.?|I{2,3}|IV|Esq\\.?|Ph\\. ?D\\.?|M\\. ?[AD]\\.|Inc\\.?|Ltd\\.?"
                    + "|L\\.?L\\.?[CP]\\.?|Corp\\.|Co\\.|PLC|plc|GmbH|S\\. ?A\\.|S\\. ?p\\. ?A\\.");

    private static final String BROKEN_TEXT = "; between braces, a text with a comma must be quoted";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final ParseContext context;
    private final Shape shape;
    private final Entries map;

    /** Reports the keys that the shape does not have. */
    Fields(ParseContext context, Shape shape, Entries map) {
        this.context = context;
        this.shape = shape;
        this.map = map;
        map.entries().forEach((key, entry) -> {
            if (!shape.allows(key)) {
                context.report(
                        Rule.UNKNOWN_KEY, entry.key(), unknown(key) + (isEmpty(entry.value()) ? BROKEN_TEXT : ""));
            }
        });
    }

    private String unknown(String key) {
        String ending = context.suggestions().ending(key, shape.keys());
        String keys = ending.isEmpty() ? "; known are " + String.join(", ", shape.keys()) : ending;
        return "unknown key " + Echo.quoted(key) + " in " + shape.name() + keys;
    }

    Position place() {
        return map.place();
    }

    /** Returns the place of a field's value, or of the map where there is none. */
    Position placeOf(String key) {
        Entry entry = map.entries().get(key);
        return entry == null ? place() : entry.value().place();
    }

    /** Returns a text of any length. */
    Optional<String> prose(String key) {
        return scalar(key).map(Scalar::text);
    }

    /** Returns a text that fits a line; equal ones are one object. */
    Optional<String> line(String key) {
        return scalar(key).flatMap(scalar -> line(key, scalar));
    }

    /** Returns the text of a list's item, where it fits a line. */
    Optional<String> line(String key, Scalar scalar) {
        if (scalar.text().length() > LONGEST_LINE) {
            String most = FileLimits.count(LONGEST_LINE);
            context.report(
                    Rule.LIMIT,
                    scalar.place(),
                    key + " is longer than " + most + " characters; Chronoscope takes no more");
            return Optional.empty();
        }
        return context.shared().present(oneLine(scalar.text()));
    }

    /** Breaks are blanks, of which none is left at the end: places in the text stay. */
    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : text.replaceFirst("[\\r\\n]+$", "").replaceAll("[\\r\\n]", " ");
    }

    /** Reports the field where it is absent and not already told to be faulty. */
    <T> Optional<T> required(String key, Optional<T> value) {
        Entry entry = map.entries().get(key);
        boolean told = entry != null && (!isEmpty(entry.value()) || isFaulty(entry.value()));
        if (value.isEmpty() && !told) {
            String read = entry != null
                            && entry.value() instanceof Node.Nothing nothing
                            && !nothing.text().isEmpty()
                    ? ": this is " + nothing.kind() + texts(nothing)
                    : "";
            context.report(
                    Rule.MISSING_FIELD, entry == null ? place() : entry.key(), shape.name() + " without " + key + read);
        }
        return value;
    }

    private static boolean isEmpty(Node node) {
        return node.isNothing()
                || (node instanceof Scalar scalar && scalar.text().isEmpty());
    }

    private static boolean isFaulty(Node node) {
        return node instanceof Node.Nothing nothing && nothing.faulty();
    }

    /** Returns an id of a source or a claim: letters, digits and {@code . _ -}. */
    Optional<String> name(String key) {
        return matching(key, NAME.asMatchPredicate(), "must be letters, digits, '.', '_' and '-'");
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Returns a text that fits a line and passes the test; the rule is told where it does not. */
    Optional<String> matching(String key, Predicate<String> test, String rule) {
        Optional<String> text = line(key);
        if (text.isEmpty() || test.test(text.get())) {
            return text;
        }
        context.report(Rule.INVALID_VALUE, placeOf(key), key + " " + Echo.quoted(text.get()) + " " + rule);
        return Optional.empty();
    }

    Optional<String> oneOf(String key, List<String> words) {
        Optional<String> text = line(key);
        text.filter(word -> !words.contains(word))
                .ifPresent(word -> context.report(
                        Rule.INVALID_VALUE,
                        placeOf(key),
                        key + " " + Echo.quoted(word) + " must be one of " + String.join(", ", words)
                                + context.suggestions().ending(word, words)));
        return text.filter(words::contains);
    }

    /** Returns a whole number of one digit between two others. */
    OptionalInt digit(String key, int least, int most) {
        String rule = "must be a number from " + least + " to " + most;
        Optional<String> digit = matching(key, text -> isDigit(text, least, most), rule);
        return digit.stream().mapToInt(Integer::parseInt).findFirst();
    }

    private static boolean isDigit(String text, int least, int most) {
        return text.length() == 1 && '0' + least <= text.charAt(0) && text.charAt(0) <= '0' + most;
    }

    Optional<EdtfDate> date(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof Scalar scalar)) {
            notADate(key, node.get());
            return Optional.empty();
        }
        Optional<String> text = line(key, scalar);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Parsed<EdtfDate> parsed = context.shared().date(text.get());
        parsed.problem()
                .ifPresent(problem -> context.report(
                        Rule.INVALID_DATE, scalar.placeOf(problem.position()), key + ": " + problem.message()));
        parsed.value().filter(date -> scalar.plain()).ifPresent(date -> doubtful(scalar.place(), key, date));
        parsed.value().ifPresent(date -> context.zoned().note(key, date, scalar.place()));
        return parsed.value();
    }

    /** Reports a date that is EDTF, and that many people write for another time; in quotes, it is meant. */
    private void doubtful(Position place, String key, EdtfDate date) {
        OtherMeaning.of(date)
                .ifPresent(other -> context.problems()
                        .once(
                                other.doubt(),
                                Rule.DOUBTFUL_DATE,
                                place,
                                () -> key + ": '" + date.text() + "' is read as " + date.words() + "; write "
                                        + other.date().text() + " for "
                                        + other.date().words()
                                        + ", or quote it to keep it"));
    }

    private void notADate(String key, Node node) {
        if (node.weight() <= WIDEST_ECHO
                && EdtfDate.parse(node.inline()).value().isPresent()) {
            String quoted = "\"" + Echo.cut(node.inline()) + "\"";
            context.report(
                    Rule.UNQUOTED_DATE, node.place(), "dates in brackets must be quoted: " + key + ": " + quoted);
        } else {
            context.report(Rule.WRONG_TYPE, node.place(), key + " must be a date, not " + node.kind());
        }
    }

    /** Returns a list of texts that each fit a line; equal lists are one object. */
    List<String> lines(String key) {
        several(key);
        List<String> lines = new ArrayList<>();
        for (Node node : nodes(key)) {
            item(key, node).ifPresent(lines::add);
        }
        return context.shared().list(lines);
    }

    private Optional<String> item(String key, Node node) {
        if (node instanceof Scalar scalar && !scalar.text().isEmpty()) {
            return line(key, scalar);
        }
        if (!isFaulty(node)) {
            context.report(Rule.WRONG_TYPE, node.place(), key + " must be texts; this is " + kind(node) + texts(node));
        }
        return Optional.empty();
    }

    /** Returns how a text is written that was read as something else. */
    private static String texts(Node node) {
        if (node instanceof Node.Nothing nothing) {
            return nothing.text().isEmpty() ? "" : "; quote it";
        }
        if (!(node instanceof Entries map)) {
            return node instanceof Items ? "; quote a text that starts with '['" : "";
        }
        boolean set =
                map.entries().values().stream().allMatch(entry -> entry.value().isNothing());
        return set ? "; a list is written [a, b]" : "; quote a text that contains ': '";
    }

    /** Reports one text that may have been meant as several, and two that may have been meant as one; quotes decide. */
    private void several(String key) {
        boolean isList = node(key).filter(Items.class::isInstance).isPresent();
        Pattern between = isList ? SEVERAL_IN_A_LIST : SEVERAL;
        Optional<Scalar> before = Optional.empty();
        for (Node node : nodes(key)) {
            Optional<Scalar> text = Optional.of(node)
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast)
                    .filter(Scalar::plain);
            text.filter(one -> between.matcher(one.text()).find())
                    .ifPresent(one -> context.report(
                            Rule.LIST_AS_TEXT,
                            one.place(),
                            key + (isList ? " has one text, " : " is read as one text, ") + Echo.quoted(one.text())
                                    + "; for several, write " + key + ": ["
                                    + Echo.cut(String.join(", ", between.split(one.text()))) + "], for one, quote it"));
            if (text.isPresent() && before.isPresent()) {
                cutName(key, before.get(), text.get());
            }
            before = text;
        }
    }

    /** A comma ends a text between brackets alone, where both stand in a line. */
    private void cutName(String key, Scalar name, Scalar end) {
        if (name.place().line() == end.place().line()
                && END_OF_A_NAME.matcher(end.text()).matches()) {
            context.report(
                    Rule.NAME_CUT_AT_COMMA,
                    end.place(),
                    key + " is read as " + Echo.quoted(name.text()) + " and " + Echo.quoted(end.text())
                            + "; for one name, write \"" + Echo.cut(name.text() + ", " + end.text())
                            + "\", for two, quote the second");
        }
    }

    /** Returns a list of ids, each once: one that is listed again is reported. */
    List<String> ids(String key) {
        several(key);
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : nodes(key)) {
            Optional<String> id = item(key, node).map(Fold::composed);
            if (id.isPresent() && !ids.add(id.get())) {
                context.report(
                        Rule.LISTED_TWICE,
                        node.place(),
                        Echo.quoted(id.get()) + " is listed twice in " + key + "; it counts once");
            }
        }
        return context.shared().list(List.copyOf(ids));
    }

    List<Entries> maps(String key, String example) {
        List<Entries> maps = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof Entries entries) {
                maps.add(entries);
            } else if (!isFaulty(node)) {
                context.report(
                        Rule.WRONG_TYPE,
                        node.place(),
                        key + " must be maps such as " + example + "; this is " + kind(node));
            }
        }
        return maps;
    }

    Optional<Entries> map(String key, String example) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Entries) && !isFaulty(node.get())) {
            String form = key + " must be a map such as " + example + ", not " + kind(node.get());
            context.report(Rule.WRONG_TYPE, node.get().place(), form);
        }
        return node.filter(Entries.class::isInstance).map(Entries.class::cast);
    }

    /** Returns whether the field has a value, read or not. */
    boolean has(String key) {
        Entry entry = map.entries().get(key);
        return entry != null && !isEmpty(entry.value());
    }

    /** Returns the items of a list, or the one value that stands for a list of one. */
    List<Node> nodes(String key) {
        return node(key)
                .map(node -> node instanceof Items items ? items.nodes() : List.of(node))
                .orElse(List.of());
    }

    static String kind(Node node) {
        return node instanceof Scalar && isEmpty(node) ? "nothing" : node.kind();
    }

    private Optional<Scalar> scalar(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Scalar)) {
            context.report(
                    Rule.WRONG_TYPE,
                    node.get().place(),
                    key + " must be a text, not " + node.get().kind() + texts(node.get()));
        }
        return node.filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    private Optional<Node> node(String key) {
        return Optional.ofNullable(map.entries().get(key)).map(Entry::value).filter(node -> !isEmpty(node));
    }
}
