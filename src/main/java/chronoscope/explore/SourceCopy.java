package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * The local copy of a source as it is read: its text, and the quotes that are cited from it.
 *
 * @param name the name of the copy's file
 * @param paragraphs its lines, free of what acts on a terminal
 * @param whole whether they are all that there are
 * @param quotes in the order in which they stand there
 * @param at the quote that is looked at, from 0, or -1
 */
public record SourceCopy(
        Source source, String name, List<String> paragraphs, boolean whole, List<Quote> quotes, int at) {
    /** A place in the text: a line, and in it an index, both from 0. */
    public record Place(int paragraph, int index) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return paragraph == other.paragraph
                    ? Integer.compare(index, other.index)
                    : Integer.compare(paragraph, other.paragraph);
        }
    }

    /** A citation of a source by an event. */
    public record Cited(String event, Citation citation) {}

    /** A quote where it stands: from its first character to behind its last. */
    public record Quote(Cited cited, Place from, Place to) {
        /** Returns the part of a line that it takes: two indexes, which are equal where it takes none. */
        int[] within(int paragraph, int length) {
            boolean here = from.paragraph <= paragraph && paragraph <= to.paragraph;
            return new int[] {
                !here || from.paragraph < paragraph ? 0 : from.index,
                !here ? 0 : to.paragraph > paragraph ? length : to.index
            };
        }
    }

    public SourceCopy {
        paragraphs = List.copyOf(paragraphs);
        quotes = List.copyOf(quotes);
    }

    /** Returns the quote that is looked at. */
    public Optional<Quote> here() {
        return at < 0 ? Optional.empty() : Optional.of(quotes.get(at));
    }

    /** Returns the copy with so many quotes further looked at, or back where that is negative, around and around. */
    SourceCopy further(int steps) {
        int from = at < 0 && steps < 0 ? 0 : at;
        return new SourceCopy(source, name, paragraphs, whole, quotes, Math.floorMod(from + steps, quotes.size()));
    }

    /** Returns which of the quotes is looked at, in words. */
    public String place() {
        return at >= 0
                ? "quote " + (at + 1) + " of " + quotes.size()
                : quotes.isEmpty() ? "no quote stands here" : "this quote does not stand here";
    }
}
