package chronoscope.shell;

import chronoscope.edtf.Moment;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.model.Vocabulary;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Events as comma-separated values (RFC 4180), a line each, with a header. */
final class EventCsv {
    private static final String HEADER =
            "id,date,earliest,latest,when,title,summary,actors,places,tags,sources,citations";

    /** A date that starts with a hyphen: it holds no letters that a formula could be made of. */
    private static final String NEGATIVE_YEAR = "-[0-9][-0-9XESTZ:/.?~%]*";

    private EventCsv() {}

    static List<String> lines(List<Event> events, Timeline timeline) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        events.forEach(event -> lines.add(line(event, timeline)));
        return lines;
    }

    private static String line(Event event, Timeline timeline) {
        List<String> sources =
                event.evidence().stream().map(Citation::source).distinct().toList();
        List<String> cells = List.of(
                event.id(),
                event.date().text(),
                event.date().earliest().moment().map(Moment::iso).orElse(""),
                event.date().latest().moment().map(Moment::iso).orElse(""),
                event.date().words(),
                event.title(),
                event.summary(),
                names(Vocabulary.ACTOR, event, timeline),
                names(Vocabulary.PLACE, event, timeline),
                names(Vocabulary.TAG, event, timeline),
                String.join("; ", sources),
                String.valueOf(event.evidence().size()));
        return cells.stream().map(EventCsv::cell).collect(Collectors.joining(","));
    }

    private static String names(Vocabulary vocabulary, Event event, Timeline timeline) {
        return vocabulary.ids(event).stream()
                .map(id -> timeline.name(vocabulary, id).text())
                .collect(Collectors.joining("; "));
    }

    /** Quotes a cell where it must be, and where a spreadsheet would read it as a formula. */
    private static String cell(String text) {
        String line = Printable.line(text);
        boolean formula = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 && !line.matches(NEGATIVE_YEAR);
        String safe = formula ? "'" + line : line;
        boolean plain = safe.chars().noneMatch(each -> "\",\n\r".indexOf(each) >= 0) && safe.equals(safe.strip());
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
