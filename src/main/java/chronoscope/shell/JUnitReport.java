package chronoscope.shell;

import chronoscope.command.Command;
import chronoscope.command.Role;
import chronoscope.explore.Reply;
import chronoscope.script.ScriptPosition;
import chronoscope.script.Transcript;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import chronoscope.text.Problem;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Collects what a script expected, and writes it as the report that continuous integration reads: a test case for each
 * expectation, and an error for each other command that failed.
 */
public final class JUnitReport implements Transcript {
    private final String suite;
    private final Transcript next;
    private final List<Case> cases = new ArrayList<>();

    /** @param failure why it failed; the first line says it in short */
    private record Case(ScriptPosition place, String name, Kind kind, Optional<List<String>> failure) {}

    private enum Kind {
        EXPECTATION,
        COMMAND
    }

    /**
     * @param suite the script's name
     * @param next who hears of all that this one hears
     */
    public JUnitReport(String suite, Transcript next) {
        this.suite = suite;
        this.next = next;
    }

    @Override
    public void reply(ScriptPosition place, Command command, Reply reply) {
        next.reply(place, command, reply);
        Optional<List<String>> failure = reply.problem().map(problem -> {
            List<String> lines = new ArrayList<>(List.of(problem));
            lines.addAll(reply.details());
            return lines;
        });
        boolean expects = command.role() instanceof Role.Expectation;
        if (command.role() instanceof Role.Script && failedInside(place)) {
            return;
        }
        if (expects || failure.isPresent()) {
            cases.add(new Case(place, command.text(), expects ? Kind.EXPECTATION : Kind.COMMAND, failure));
        }
    }

    @Override
    public void misread(ScriptPosition place, Problem problem) {
        next.misread(place, problem);
        cases.add(new Case(place, "line " + place.line(), Kind.COMMAND, Optional.of(List.of(problem.message()))));
    }

    @Override
    public boolean flush() {
        return next.flush();
    }

    /** Tells that the timeline could not be read, so that nothing was run. */
    public void unusable(String timeline) {
        cases.add(new Case(
                new ScriptPosition(suite, 1),
                "timeline " + timeline,
                Kind.COMMAND,
                Optional.of(List.of(timeline + " can't be read"))));
    }

    /** Returns how it went, in one line. */
    public String summary() {
        long expectations =
                cases.stream().filter(each -> each.kind() == Kind.EXPECTATION).count();
        return Counted.of(expectations, "expectation") + ", " + failed(Kind.EXPECTATION) + " failed"
                + (failed(Kind.COMMAND) == 0 ? "" : "; " + Counted.of(failed(Kind.COMMAND), "error"));
    }

    /** What failed in a script that was run is known already. */
    private boolean failedInside(ScriptPosition place) {
        return !cases.isEmpty()
                && cases.get(cases.size() - 1).failure().isPresent()
                && !cases.get(cases.size() - 1).place().script().equals(place.script());
    }

    public String xml() {
        StringWriter text = new StringWriter();
        try {
            write(XMLOutputFactory.newInstance().createXMLStreamWriter(text));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text takes everything", impossible);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", suite);
        attribute(xml, "tests", String.valueOf(cases.size()));
        attribute(xml, "failures", String.valueOf(failed(Kind.EXPECTATION)));
        attribute(xml, "errors", String.valueOf(failed(Kind.COMMAND)));
        for (Case each : cases) {
            xml.writeCharacters("\n  ");
            write(xml, each);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private static void write(XMLStreamWriter xml, Case each) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "classname", each.place().script());
        attribute(xml, "name", each.place() + " " + each.name());
        attribute(xml, "file", each.place().script());
        attribute(xml, "line", String.valueOf(each.place().line()));
        if (each.failure().isPresent()) {
            List<String> lines = each.failure().get();
            xml.writeStartElement(each.kind() == Kind.EXPECTATION ? "failure" : "error");
            attribute(xml, "message", lines.get(0));
            xml.writeCharacters(Printable.text(each.place() + ": " + String.join("\n", lines)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Printable.line(value));
    }

    private long failed(Kind kind) {
        return cases.stream()
                .filter(each -> each.kind() == kind && each.failure().isPresent())
                .count();
    }
}
