package chronoscope.document;

import chronoscope.cite.CitationStyle;
import chronoscope.cite.Markup;
import chronoscope.cite.StyleException;
import chronoscope.explore.Effect;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A document as Markdown, with citations as footnotes and the axis as a picture that it carries. */
public final class MarkdownDocument {
    private final Document document;
    private final StringBuilder out = new StringBuilder();

    private MarkdownDocument(Document document) {
        this.document = document;
    }

    public static List<String> lines(Effect.Export export, CitationStyle style) throws StyleException {
        MarkdownDocument text = new MarkdownDocument(Document.of(export, style, Markup.MARKDOWN));
        text.write();
        return text.out.toString().stripTrailing().lines().toList();
    }

    private static String text(String text) {
        return Markup.MARKDOWN.text(text);
    }

    private void write() {
        block("# " + text(document.timeline().title()));
        paragraphs(document.timeline().description());
        block(text(document.extent()));
        document.export().chart().ifPresent(chart -> {
            // Text in the picture would be read as Markdown where it stood here as it is.
            String picture = AxisPicture.of(chart).replace("currentColor", "#555");
            String data = Base64.getEncoder().encodeToString(picture.getBytes(StandardCharsets.UTF_8));
            block("![The events along time, in a lane for each " + chart.facet() + "](data:image/svg+xml;base64," + data
                    + ")");
        });
        block("## Events");
        document.events().forEach(this::event);
        if (!document.bibliography().isEmpty()) {
            block("## Bibliography");
            document.bibliography()
                    .forEach(entry -> out.append("- ").append(entry).append('\n'));
            block("");
        }
        for (int index = 0; index < document.notes().size(); index++) {
            block("[^" + (index + 1) + "]: " + document.notes().get(index));
        }
    }

    private void event(Event event) {
        block("### " + text(event.date().words()) + ": " + text(event.title()));
        block("<a id=\"event-" + Markup.HTML.text(event.id()) + "\"></a>");
        paragraphs(event.summary());
        String standing = document.standing(event);
        if (!standing.isEmpty()) {
            block("*" + text(standing) + "*");
        }
        if (!event.citations().isEmpty()) {
            block("Cited: " + references(event.citations()));
        }
        event.claims().forEach(this::claim);
        document.names(event)
                .forEach((label, value) -> out.append("- ")
                        .append(label)
                        .append(": ")
                        .append(text(value))
                        .append('\n'));
        document.links(event)
                .forEach(link -> out.append("- ")
                        .append(text(link.type().replace('-', ' ')))
                        .append(": [")
                        .append(text(document.other(link)))
                        .append("](#event-")
                        .append(link.event())
                        .append(")\n"));
        block("");
    }

    private void claim(Claim claim) {
        String standing = document.standing(claim);
        out.append("- ").append(text(claim.text())).append(references(claim.citations()));
        out.append(standing.isEmpty() ? "" : " *(" + text(standing) + ")*").append('\n');
    }

    private String references(Collection<Citation> citations) {
        return document.numbers(citations).map(number -> "[^" + number + "]").collect(Collectors.joining());
    }

    private void paragraphs(String prose) {
        prose.lines().filter(line -> !line.isBlank()).forEach(line -> block(text(line)));
    }

    private void block(String text) {
        out.append(text).append("\n\n");
    }
}
