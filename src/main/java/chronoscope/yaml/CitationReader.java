package chronoscope.yaml;

import chronoscope.model.Citation;
import chronoscope.yaml.IdReferences.Kind;
import chronoscope.yaml.Node.Entries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who says so. */
final class CitationReader {
    private static final Shape SHAPE = Shape.of("a citation", "source locator quote via");

    private final ParseContext context;

    CitationReader(ParseContext context) {
        this.context = context;
    }

    /** Reads the citations of an event or a claim; one without a source is left out. */
    List<Citation> read(Fields owner) {
        List<Citation> citations = new ArrayList<>();
        for (Entries map : owner.maps("citations", "{source: ..., locator: ...}")) {
            Fields fields = new Fields(context, SHAPE, map);
            Optional<String> source = fields.required("source", source(fields, "source"));
            Optional<String> locator = fields.line("locator");
            Optional<String> quote = fields.prose("quote");
            Optional<String> via = source(fields, "via");
            source.ifPresent(id -> {
                Citation citation = new Citation(id, locator, quote, via);
                context.places().note(citation, map);
                citations.add(citation);
            });
        }
        return citations;
    }

    private Optional<String> source(Fields fields, String key) {
        Optional<String> id = fields.line(key);
        id.ifPresent(known -> context.references().use(Kind.SOURCE, known, fields.placeOf(key)));
        return id;
    }
}
