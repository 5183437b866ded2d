package chronoscope.proof;

import chronoscope.check.Excerpts;
import chronoscope.model.Citation;
import chronoscope.yaml.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The text of a copy, in which quotes are looked for. Lines are counted from 0 here, and blank ones do not count. */
public final class CopyText {
    private static final int MOST_LINES = 2_000_000;

    private final String name;
    private final String text;
    private final NormalText normal;
    private int[] starts = new int[64];
    /** The number of each line in the file, from 1. */
    private int[] numbers = new int[64];

    private int count;

    /** A part of the text: the indexes of its first character and behind its last. */
    public record Passage(int from, int to) {}

    /**
     * Reads a text.
     *
     * @param name of the copy, as messages have it
     */
    public CopyText(String name, String text) {
        this.name = name;
        this.text = text;
        this.normal = NormalText.of(text);
        readLines();
    }

    private void readLines() {
        int number = 1;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            if (!isBlank(start, end)) {
                note(start, number);
            }
            boolean pair = text.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
            number++;
        }
    }

    private void note(int start, int number) {
        if (count == MOST_LINES) {
            throw new IllegalArgumentException("the copy has more than " + MOST_LINES + " lines");
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        starts[count] = start;
        numbers[count++] = number;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private boolean isBlank(int start, int end) {
        int at = start;
        while (at < end && NormalText.isSpace(text.charAt(at))) {
            at++;
        }
        return at == end;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Returns where a quote stands word for word, in the order of the text. */
    public List<Passage> passages(String quote) {
        String sought = NormalText.of((CharSequence) quote);
        return IntStream.of(QuoteSearch.places(normal.text(), sought))
                .mapToObj(at -> passage(at, at + sought.length()))
                .toList();
    }

    /**
     * Returns where the quotes of a source's citations are to be read: in the paragraphs that are named, else where they
     * stand first; empty where they do not stand.
     */
    public List<Optional<Passage>> places(List<Citation> cited) {
        List<CitationSearch> searches = CitationSearch.all(cited, Optional.of(this));
        Optional<ParagraphFit> fit = CitationSearch.fit(searches);
        return searches.stream().map(search -> search.passage(this, fit)).toList();
    }

    /** Returns what stands nearest to a quote that is not there; empty where nothing is like it. */
    Optional<NearMiss> nearest(String quote) {
        String sought = NormalText.of((CharSequence) quote);
        return NearestPassage.of(normal.text(), sought)
                .filter(found -> found.from() < found.to())
                .map(found -> NearMiss.of(passage(found.from(), found.to()), sought, normal.text(), found));
    }

    private Passage passage(int from, int to) {
        return new Passage(normal.source(from), normal.sourceEnd(to));
    }

    /** Returns which of the lines that are not blank an index stands in. */
    int line(int index) {
        int found = Arrays.binarySearch(starts, 0, count, index);
        return found < 0 ? -found - 2 : found;
    }

    /** Returns the place of an index in the file. */
    Spot spot(int index) {
        int line = line(index);
        int column = text.codePointCount(starts[line], index) + 1;
        Position place = new Position(numbers[line], column);
        return new Spot(place, Excerpts.of(place, text.substring(starts[line], lineEnd(starts[line]))));
    }

    /** Returns the number in the file of a line. */
    int number(int line) {
        return line < count ? numbers[line] : 0;
    }
}
