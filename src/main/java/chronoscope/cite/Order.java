package chronoscope.cite;

import java.io.IOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The order of a style's bibliography. Each source's keys are written once; the processor would write them for each comparison. */
final class Order {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
    private static final int WIDEST_NUMBER = 12;

    private final List<Key> keys;
    private final Collator collator;

    /** What is compared: a macro's text where there is one, else a variable. */
    private record Key(Optional<Processor> macro, String variable, boolean descending) {}

    private Order(List<Key> keys, Collator collator) {
        this.keys = keys;
        this.collator = collator;
    }

    static Order of(StyleNode style, String language) throws IOException {
        List<StyleNode> nodes = style.child("bibliography").stream()
                .flatMap(bibliography -> bibliography.children("sort"))
                .flatMap(sort -> sort.children("key"))
                .toList();
        List<Key> keys = new ArrayList<>();
        for (StyleNode node : nodes) {
            Optional<Processor> macro = node.macro().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Processor(StyleUse.key(style, node.macro().get()), StyleUse.BIBLIOGRAPHY, language));
            keys.add(new Key(
                    macro, node.attribute("variable"), node.attribute("sort").equals("descending")));
        }
        return new Order(keys, Collator.getInstance(Locale.forLanguageTag(language)));
    }

    /** Returns the sources as the bibliography lists them; those that are alike stay in the order in which they are cited. */
    List<Map<String, Object>> sorted(List<Map<String, Object>> items) {
        if (keys.isEmpty() || items.size() < 2) {
            return items;
        }
        List<List<String>> texts = keys.stream().map(key -> texts(key, items)).toList();
        Comparator<Integer> comparing = comparing(texts.get(0), keys.get(0).descending());
        for (int index = 1; index < keys.size(); index++) {
            comparing = comparing.thenComparing(
                    comparing(texts.get(index), keys.get(index).descending()));
        }
        return IntStream.range(0, items.size())
                .boxed()
                .sorted(comparing)
                .map(items::get)
                .toList();
    }

    /** What has no key comes last, whatever the direction. */
    private Comparator<Integer> comparing(List<String> texts, boolean descending) {
        Comparator<Integer> byText = Comparator.comparing(texts::get, collator::compare);
        return Comparator.<Integer, Boolean>comparing(index -> texts.get(index).isEmpty())
                .thenComparing(descending ? byText.reversed() : byText);
    }

    private static List<String> texts(Key key, List<Map<String, Object>> items) {
        key.macro().ifPresent(macro -> macro.start(items, Markup.TEXT));
        return items.stream()
                .map(item -> key.macro()
                        .map(macro -> macro.citation(String.valueOf(item.get("id")), Optional.empty()))
                        .orElseGet(() -> text(item.getOrDefault(key.variable(), ""))))
                .map(text -> NUMBER.matcher(text).replaceAll(Order::padded))
                .toList();
    }

    /** Returns the text of a variable: of a date its parts, of names all that they have. */
    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().map(Order::text).collect(Collectors.joining(" "));
        }
        return value instanceof List<?> list
                ? list.stream().map(Order::text).collect(Collectors.joining(" "))
                : String.valueOf(value);
    }

    /** Numbers are in order as texts once they are equally long. */
    private static String padded(MatchResult number) {
        return "0".repeat(WIDEST_NUMBER - number.group().length()) + number.group();
    }
}
