package chronoscope.shell;

import chronoscope.session.Session;
import chronoscope.text.Printable;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers JLine what the catalog offers. */
final class LineCompleter implements Completer {
    private final Session session;

    LineCompleter(Session session) {
        this.session = session;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String typed = line.line().substring(0, line.cursor());
        for (var each : session.complete(typed).candidates()) {
            String description = Printable.line(each.description());
            boolean whole = !each.text().endsWith(":");
            candidates.add(new Candidate(
                    each.text(), each.text(), null, description.isEmpty() ? null : description, null, null, whole));
        }
    }
}
