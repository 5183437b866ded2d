package chronoscope.shell;

import chronoscope.cite.CiteEffects;
import chronoscope.explore.Effect;
import java.util.List;

/** The text of an export. */
public final class ExportText {
    private ExportText() {}

    /** Returns the export's lines, without their ends. */
    public static List<String> lines(Effect.Export export) {
        return switch (export.format()) {
            case JSON -> EventJson.lines(export.events(), export.timeline());
            case CSV -> EventCsv.lines(export.events(), export.timeline());
            case CSL ->
                CiteEffects.csl(
                        export.timeline(),
                        export.events().stream()
                                .flatMap(event -> event.evidence().stream())
                                .toList());
        };
    }
}
