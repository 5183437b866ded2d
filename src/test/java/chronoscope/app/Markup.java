package chronoscope.app;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML back. */
final class Markup {
    private Markup() {}

    /** Returns all elements in the order of the text, the root first. */
    static List<Element> elements(String xml) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        // The usual one prints what it finds wrong before it throws it.
        builder.setErrorHandler(new DefaultHandler());
        NodeList all = builder.parse(new InputSource(new StringReader(xml))).getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> (Element) all.item(index))
                .toList();
    }

    /** Returns the elements of a name, in their order. */
    static List<Element> elements(String xml, String name) throws Exception {
        return elements(xml).stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }
}
