package chronoscope.cite;

import chronoscope.explore.Effect;
import chronoscope.explore.Output;
import chronoscope.explore.Reply;
import chronoscope.json.Json;
import chronoscope.model.Citation;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cites for a session, in the styles that it may use. */
public final class CiteEffects {
    private final CitationStyles styles;
    private final int most;

    /** @param most how many citations are written at once */
    public CiteEffects(CitationStyles styles, int most) {
        this.styles = styles;
        this.most = most;
    }

    /** Returns the citations, or the bibliography of what they cite. */
    public Reply cite(Effect.Cite wanted) {
        String verb = wanted.part().label();
        long asked = wanted.part() == Effect.Cite.Part.BIBLIOGRAPHY
                ? wanted.citations().stream().map(Citation::source).distinct().count()
                : wanted.citations().size();
        if (asked > most) {
            return Reply.wrong(verb + ": filter or pick fewer events; these are " + asked + ", and this session writes "
                    + most + " at once");
        }
        try {
            CitationStyle style = styles.style(wanted.style());
            Citations citations = new Citations(style, wanted.timeline(), Markup.TEXT);
            return Reply.printed(
                    wanted.part() == Effect.Cite.Part.BIBLIOGRAPHY
                            ? bibliography(citations, style, wanted.citations())
                            : references(citations, style, wanted.citations()));
        } catch (StyleException failure) {
            return Reply.wrong(verb + ": " + failure.problem());
        }
    }

    /** In a text that is no note, a citation is short, and an entry of the bibliography says the rest. */
    private static List<Output> references(Citations citations, CitationStyle style, List<Citation> cited)
            throws StyleException {
        List<String> texts = citations.written(cited);
        Map<String, String> entries =
                style.isOfNotes() || !style.hasBibliography() ? Map.of() : citations.bibliography(cited);
        List<Output> output = new ArrayList<>();
        for (int index = 0; index < cited.size(); index++) {
            Citation citation = cited.get(index);
            output.add(new Output.Reference(
                    citation, style.name(), texts.get(index), Optional.ofNullable(entries.get(citation.source()))));
        }
        return output;
    }

    private static List<Output> bibliography(Citations citations, CitationStyle style, List<Citation> cited)
            throws StyleException {
        List<Output> output = new ArrayList<>();
        citations
                .bibliography(cited)
                .forEach((id, entry) -> output.add(new Output.Reference(
                        new Citation(id, Optional.empty(), Optional.empty(), Optional.empty()),
                        style.name(),
                        entry,
                        Optional.empty())));
        return output;
    }

    /** Returns sources as CSL-JSON (an array of items, one a line). */
    public static List<String> csl(Timeline timeline, List<Citation> citations) {
        List<Source> sources = citations.stream()
                .map(Citation::source)
                .distinct()
                .flatMap(id -> timeline.source(id).stream())
                .toList();
        List<String> lines = new ArrayList<>(List.of("["));
        for (int index = 0; index < sources.size(); index++) {
            lines.add(Json.line(CslItem.of(sources.get(index))) + (index + 1 < sources.size() ? "," : ""));
        }
        lines.add("]");
        return lines;
    }
}
