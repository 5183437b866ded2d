package chronoscope.cast;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Clusters;
import chronoscope.text.Measure;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads a picture back: the text that it shows, row by row, at rest and at a time. */
final class Picture {
    private static final Pattern KEYFRAMES = Pattern.compile("@keyframes (m\\d+)\\{((?:[^{}]+\\{[^}]*})+)}");
    private static final Pattern STOPS = Pattern.compile("([^{}]+)\\{transform:(translateY?\\([^}]*\\))}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern DURATION = Pattern.compile("animation:([0-9.]+)s step-end infinite");

    private final Document document;
    private final String style;
    private final Optional<Double> duration;
    private final Map<String, Element> copied = new HashMap<>();
    private final Map<String, NavigableMap<Double, String>> movements = new HashMap<>();

    private Picture(Document document) {
        this.document = document;
        this.style = document.getElementsByTagName("style").item(0).getTextContent();
        Matcher animated = DURATION.matcher(style);
        this.duration = animated.find() ? Optional.of(Double.valueOf(animated.group(1))) : Optional.empty();
        descendants(document.getDocumentElement())
                .filter(group -> group.hasAttribute("id"))
                .forEach(group -> copied.put(group.getAttribute("id"), group));
        KEYFRAMES.matcher(style).results().forEach(found -> movements.put(found.group(1), stops(found.group(2))));
    }

    static Picture of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Picture(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (Exception broken) {
            throw new AssertionError(svg, broken);
        }
    }

    private static NavigableMap<Double, String> stops(String keyframes) {
        NavigableMap<Double, String> stops = new TreeMap<>();
        STOPS.matcher(keyframes)
                .results()
                .forEach(found -> Stream.of(found.group(1).split("%,?", -1))
                        .filter(percent -> !percent.isEmpty())
                        .forEach(percent -> stops.put(Double.valueOf(percent), found.group(2))));
        return stops;
    }

    /** Returns all elements of the file. */
    List<Element> elements() {
        return descendants(document.getDocumentElement()).toList();
    }

    String style() {
        return style;
    }

    /** Returns how long the film is, in seconds, or empty for a still. */
    Optional<Double> duration() {
        return duration;
    }

    /** Returns what a viewer without animation sees. */
    List<String> atRest() {
        return rows(moved -> moved.getAttribute("transform"));
    }

    /** Returns what is shown at a time, in seconds. */
    List<String> at(double seconds) {
        return rows(element -> moved(element, seconds));
    }

    /** Returns the column and row of the caret at a time; negative where there is none. */
    List<Integer> caret(double seconds) {
        Element caret = children(stage())
                .filter(child -> child.getTagName().equals("rect"))
                .findFirst()
                .orElseThrow();
        List<Double> place = numbers(moved(caret, seconds));
        return List.of((int) Math.round(place.get(0) / 8.4), (int) Math.round(place.get(1) / 17));
    }

    private String moved(Element element, double seconds) {
        double percent = seconds * 100 / duration().orElseThrow();
        return Optional.ofNullable(movements.get(element.getAttribute("class")))
                .map(stops -> stops.floorEntry(percent))
                .orElseThrow()
                .getValue();
    }

    private interface Movement {
        String of(Element moved);
    }

    private List<String> rows(Movement movement) {
        Map<Integer, List<Element>> texts = new TreeMap<>();
        children(stage()).forEach(child -> {
            if (child.getTagName().equals("svg")) {
                int row = row(number(child, "y") + 1);
                strip(
                        child,
                        movement,
                        text -> texts.computeIfAbsent(row, first -> new ArrayList<>())
                                .add(text));
            } else if (!child.getTagName().equals("rect")) {
                int row = row(base(child) - 13);
                texts(child)
                        .forEach(text -> texts.computeIfAbsent(row, first -> new ArrayList<>())
                                .add(text));
            }
        });
        int height = row(number(document.getDocumentElement(), "height") - 32);
        return IntStream.range(0, height)
                .mapToObj(row -> line(texts.getOrDefault(row, List.of())))
                .toList();
    }

    private void strip(Element window, Movement movement, Consumer<Element> shown) {
        Element moved = children(window).findFirst().orElseThrow();
        List<Double> offset = numbers(movement.of(moved));
        children(moved).forEach(band -> {
            double place = base(band) + offset.get(offset.size() - 1) - 14;
            assertThat(place == 0 || Math.abs(place) >= 30)
                    .as("in the window or far from it")
                    .isTrue();
            if (place == 0) {
                texts(band).forEach(shown);
            }
        });
    }

    private double base(Element band) {
        return band.getTagName().equals("use")
                ? base(original(band)) + number(band, "y")
                : numbers(band.getAttribute("transform")).get(1);
    }

    private Stream<Element> texts(Element band) {
        Element drawn = band.getTagName().equals("use") ? original(band) : band;
        return children(drawn).filter(child -> child.getTagName().equals("text"));
    }

    private Element original(Element use) {
        return Optional.ofNullable(copied.get(use.getAttribute("href").substring(1)))
                .orElseThrow();
    }

    private static String line(List<Element> texts) {
        List<String> cells = new ArrayList<>(Collections.nCopies(300, " "));
        for (Element text : texts) {
            List<String> clusters = Clusters.of(text.getTextContent());
            int column = column(number(text, "x"), clusters);
            for (String cluster : clusters) {
                cells.set(column, cluster);
                column++;
                if (Measure.NARROW.of(cluster) == 2) {
                    cells.set(column, "");
                    column++;
                }
            }
        }
        return String.join("", cells).stripTrailing();
    }

    /** What stands alone and is wide has its middle, not its start, where it is placed. */
    private static int column(double x, List<String> clusters) {
        boolean middle = Measure.NARROW.of(clusters.get(0)) == 2
                && !Character.isLetter(clusters.get(0).codePointAt(0));
        return (int) Math.floor(x / 8.4 + 0.01) - (middle ? 1 : 0);
    }

    private static int row(double top) {
        assertThat(top % 17).isZero();
        return (int) (top / 17);
    }

    private Element stage() {
        return children(document.getDocumentElement())
                .filter(child -> child.getTagName().equals("g"))
                .findFirst()
                .orElseThrow();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> Double.valueOf(found.group()))
                .toList();
    }

    private static Stream<Element> children(Node parent) {
        return Stream.<@Nullable Node>iterate(parent.getFirstChild(), Objects::nonNull, Picture::next)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static @Nullable Node next(@Nullable Node node) {
        return Objects.requireNonNull(node).getNextSibling();
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(Stream.of(element), children(element).flatMap(Picture::descendants));
    }
}
