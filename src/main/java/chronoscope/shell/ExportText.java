package chronoscope.shell;

import chronoscope.cite.CitationStyles;
import chronoscope.cite.CiteEffects;
import chronoscope.cite.StyleException;
import chronoscope.document.HtmlDocument;
import chronoscope.document.MarkdownDocument;
import chronoscope.explore.Effect;
import chronoscope.explore.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The text of an export. */
public final class ExportText {
    private ExportText() {}

    /**
     * Returns the export's lines, without their ends.
     *
     * @param styles those that a document may be written in
     */
    public static List<String> lines(Effect.Export export, Supplier<CitationStyles> styles) throws StyleException {
        return switch (export.format()) {
            case JSON -> EventJson.lines(export.events(), export.timeline());
            case CSV -> EventCsv.lines(export.events(), export.timeline());
            case CSL ->
                CiteEffects.csl(
                        export.timeline(),
                        export.events().stream()
                                .flatMap(event -> event.evidence().stream())
                                .toList());
            case HTML -> HtmlDocument.lines(export, styles.get().style(Optional.empty()));
            case MD -> MarkdownDocument.lines(export, styles.get().style(Optional.empty()));
        };
    }

    /**
     * Returns what is answered where an export has no file.
     *
     * @param most how many citations may be written at once
     */
    public static Reply reply(Effect.Export export, Supplier<CitationStyles> styles, int most) {
        long cited = export.events().stream()
                .flatMap(event -> event.evidence().stream())
                .distinct()
                .count();
        if (export.format().isDocument() && cited > most) {
            return Reply.wrong("export: filter or pick fewer events; these are " + cited
                    + " citations, and this session writes " + most + " at once");
        }
        try {
            return Reply.data(lines(export, styles));
        } catch (StyleException failure) {
            return Reply.wrong("export: " + failure.problem());
        }
    }
}
