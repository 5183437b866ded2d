package chronoscope.cite;

import chronoscope.text.Xml;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An element of a style.
 *
 * @param name without its namespace
 * @param text what stands in it, where it has no elements
 * @param place where it stands in the file
 */
record StyleNode(String name, Map<String, String> attributes, List<StyleNode> children, String text, Place place) {
    /** A place in a file: line and column, both from 1. */
    record Place(int line, int column) {}

    StyleNode {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** Returns an attribute, empty where it is missing. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    StyleNode with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(key, value);
        return new StyleNode(name, changed, children, text, place);
    }

    StyleNode without(String key) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.remove(key);
        return new StyleNode(name, changed, children, text, place);
    }

    StyleNode named(String other) {
        return new StyleNode(other, attributes, children, text, place);
    }

    StyleNode holding(List<StyleNode> others) {
        return new StyleNode(name, attributes, others, text, place);
    }

    Stream<StyleNode> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    Optional<StyleNode> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** Returns this and all below, in the order of the file. */
    Stream<StyleNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(StyleNode::all));
    }

    /** Returns the same with each element below replaced, the innermost first; an empty list drops it. */
    StyleNode mapped(Function<StyleNode, List<StyleNode>> change) {
        return holding(children.stream()
                .flatMap(child -> change.apply(child.mapped(change)).stream())
                .toList());
    }

    /** Returns the macro that this element is rendered by, or empty where it is none's. */
    Optional<String> macro() {
        boolean calls = name.equals("text") || name.equals("key");
        return Optional.ofNullable(calls ? attributes.get("macro") : null);
    }

    /** Returns the style as XML. */
    String xml() {
        StringBuilder xml = new StringBuilder();
        writeTo(xml);
        return xml.toString();
    }

    private void writeTo(StringBuilder xml) {
        xml.append('<').append(name);
        attributes.forEach((key, value) -> xml.append(' ')
                .append(key)
                .append("=\"")
                .append(Xml.attribute(value))
                .append('"'));
        xml.append('>').append(children.isEmpty() ? Xml.text(text) : "");
        children.forEach(child -> child.writeTo(xml));
        xml.append("</").append(name).append('>');
    }
}
