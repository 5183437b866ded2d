package chronoscope.app;

import chronoscope.app.LocalCopies.LocalCopy;
import chronoscope.explore.Effect;
import chronoscope.explore.Output;
import chronoscope.explore.Reply;
import chronoscope.explore.SourceCopy;
import chronoscope.explore.SourceCopy.Cited;
import chronoscope.explore.SourceCopy.Place;
import chronoscope.explore.SourceCopy.Quote;
import chronoscope.model.Source;
import chronoscope.proof.CopyText;
import chronoscope.proof.CopyText.Passage;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Local copies as they are read on a screen: the text, and in it the quotes that are cited. */
final class CopyPages {
    /** A longer copy is shown around the quote. */
    private static final int MOST = 300_000;

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");

    private final CopyText copy;
    private final int from;
    private final int to;
    private final List<String> lines = new ArrayList<>();
    /** Where in the lines the ends of quotes are, by their places in the copy. */
    private final TreeMap<Integer, Place> places = new TreeMap<>();

    private CopyPages(CopyText copy, int middle) {
        this.copy = copy;
        this.from = Math.max(0, Math.min(middle - MOST / 2, copy.text().length() - MOST));
        this.to = Math.min(copy.text().length(), from + MOST);
    }

    /** Reads the copy that a timeline names. */
    static Reply read(TimelineFile file, Effect.ReadCopy wanted) {
        return shown(LocalCopies.named(file).read(wanted.source()), wanted);
    }

    /** Shows a copy that was read. */
    static Reply shown(LocalCopy local, Effect.ReadCopy wanted) {
        if (local.copy().fault().isPresent()) {
            return Reply.wrong("read: " + local.copy().fault().get().message());
        }
        return local.text()
                .map(text -> Reply.printed(List.of(new Output.Copy(of(wanted.source(), text, wanted)))))
                .orElseGet(() -> Reply.wrong(
                        "read: the source '" + wanted.source().id() + "' has no local copy; 'snapshot' names one"));
    }

    private static SourceCopy of(Source source, CopyText copy, Effect.ReadCopy wanted) {
        List<Cited> cited = wanted.cited();
        List<Optional<Passage>> passages =
                copy.places(cited.stream().map(Cited::citation).toList());
        int asked = cited.indexOf(wanted.at());
        Optional<Passage> here = asked < 0 ? Optional.empty() : passages.get(asked);
        Map<Passage, Cited> quotes = new LinkedHashMap<>();
        here.ifPresent(passage -> quotes.put(passage, wanted.at()));
        for (int index = 0; index < cited.size(); index++) {
            Cited each = cited.get(index);
            passages.get(index).ifPresent(passage -> quotes.putIfAbsent(passage, each));
        }
        CopyPages pages = new CopyPages(copy, here.map(Passage::from).orElse(0));
        pages.lay(quotes.keySet());
        List<Quote> shown = quotes.entrySet().stream()
                .filter(entry -> pages.shows(entry.getKey()))
                .map(entry -> pages.quote(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
        int at = here.map(passage -> shown.indexOf(pages.quote(passage, wanted.at())))
                .orElse(-1);
        return new SourceCopy(
                source,
                Printable.line(copy.name()),
                pages.lines,
                pages.to - pages.from == copy.text().length(),
                shown,
                at);
    }

    private boolean shows(Passage passage) {
        return from <= passage.from() && passage.to() <= to;
    }

    private Quote quote(Passage passage, Cited cited) {
        return new Quote(cited, place(passage.from()), place(passage.to()));
    }

    private Place place(int index) {
        return places.getOrDefault(index, new Place(0, 0));
    }

    /** Takes over the lines, but one blank one for several, and notes where quotes start and end. */
    private void lay(Iterable<Passage> passages) {
        for (Passage passage : passages) {
            places.put(passage.from(), new Place(0, 0));
            places.put(passage.to(), new Place(0, 0));
        }
        Matcher line = LINE.matcher(copy.text()).region(from, to);
        while (line.find() && line.start() < to) {
            line(line.start(), line.end());
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
    }

    private void line(int start, int end) {
        StringBuilder shown = new StringBuilder();
        int at = start;
        for (int cut : List.copyOf(places.subMap(start, true, end, true).keySet())) {
            shown.append(clean(copy.text().substring(at, cut)));
            places.put(cut, new Place(lines.size(), shown.length()));
            at = cut;
        }
        String text =
                shown.append(clean(copy.text().substring(at, end))).toString().stripTrailing();
        boolean again = lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
        if (!text.isEmpty() || !again) {
            lines.add(text);
        }
    }

    private static String clean(String part) {
        return Printable.line(part.replace("\u00AD", "").replaceAll("[\\r\\n\\f\\x0B]", ""));
    }
}
