package chronoscope.cite;

import chronoscope.cite.StyleNode.Place;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a style, which anybody may have written: no entity, no document type, nothing from elsewhere, and no depth without end. */
final class StyleReader {
    private static final String CSL = "http://purl.org/net/xbiblio/csl";
    private static final int DEEPEST = 200;

    private final String file;
    private final XMLStreamReader xml;
    private final Deque<Draft> open = new ArrayDeque<>();

    /** An element that is not at its end yet. */
    private record Draft(
            String name, Map<String, String> attributes, List<StyleNode> children, StringBuilder text, Place place) {
        StyleNode done() {
            return new StyleNode(name, attributes, children, text.toString(), place);
        }
    }

    private StyleReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /** Returns the root of a style. */
    static StyleNode read(String file, byte[] bytes) throws StyleException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new StyleReader(file, xml).read();
        } catch (XMLStreamException broken) {
            // The library's own words are in the language of the computer.
            throw new StyleException(file, place(broken.getLocation()), "this is not well-formed XML");
        }
    }

    private StyleNode read() throws XMLStreamException, StyleException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().text().append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    StyleNode done = open.pop().done();
                    if (open.isEmpty()) {
                        return done;
                    }
                    open.peek().children().add(done);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw wrong("a style has no document type and no entities; remove them");
                default -> {}
            }
        }
        throw wrong("there is no style in it");
    }

    private void start() throws StyleException {
        if (open.isEmpty()
                && !(CSL.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("style"))) {
            throw wrong("this is no CSL style; it must start with <style xmlns=\"" + CSL + "\">");
        }
        if (open.size() > DEEPEST) {
            throw wrong("elements are nested more than " + DEEPEST + " deep; Chronoscope takes no more");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            boolean ofXml = "xml".equals(xml.getAttributePrefix(index));
            attributes.put((ofXml ? "xml:" : "") + xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        open.push(new Draft(
                xml.getLocalName(), attributes, new ArrayList<>(), new StringBuilder(), place(xml.getLocation())));
    }

    private StyleException wrong(String message) {
        return new StyleException(file, place(xml.getLocation()), message);
    }

    private static Place place(Location location) {
        return new Place(Math.max(location.getLineNumber(), 1), Math.max(location.getColumnNumber(), 1));
    }
}
