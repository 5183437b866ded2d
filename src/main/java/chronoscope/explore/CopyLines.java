package chronoscope.explore;

import chronoscope.explore.Line.Role;
import chronoscope.explore.Line.Span;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The lines of a source's copy, with the quotes in it. */
final class CopyLines {
    private final SourceCopy copy;
    private final int columns;
    private final Measure measure;
    private final List<Line> lines = new ArrayList<>();

    private CopyLines(SourceCopy copy, int columns, Measure measure) {
        this.copy = copy;
        this.columns = columns;
        this.measure = measure;
    }

    /** Lays the copy out in so many columns. */
    static List<Line> of(SourceCopy copy, int columns, Measure measure) {
        CopyLines text = new CopyLines(copy, columns, measure);
        text.head(References.work(copy.source()), Role.TITLE);
        text.head(copy.name() + " · " + copy.place() + (copy.whole() ? "" : " · a part of the copy"), Role.MUTED);
        text.lines.add(new Line(List.of(), -1));
        boolean parted = copy.paragraphs().stream().anyMatch(String::isEmpty);
        for (int paragraph = 0; paragraph < copy.paragraphs().size(); paragraph++) {
            if (paragraph > 0 && !parted) {
                text.lines.add(new Line(List.of(), -1));
            }
            text.paragraph(paragraph);
        }
        return text.lines;
    }

    private void head(String words, Role role) {
        for (String line : broken(Printable.line(words))) {
            lines.add(new Line(List.of(new Span(line, role)), -1));
        }
    }

    private List<String> broken(String text) {
        return columns == PrintedText.UNWRAPPED ? List.of(text) : measure.lines(text, columns);
    }

    private void paragraph(int paragraph) {
        String text = copy.paragraphs().get(paragraph);
        int end = 0;
        for (String line : broken(text)) {
            // Between two lines there are at most blanks, and a line does not start with one.
            int start = text.indexOf(line, end);
            end = start + line.length();
            lines.add(new Line(spans(text, paragraph, start, end), -1));
        }
    }

    /** Cuts a part of a paragraph where quotes start and end. */
    private List<Span> spans(String text, int paragraph, int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (SourceCopy.Quote quote : copy.quotes()) {
            for (int cut : quote.within(paragraph, text.length())) {
                if (start < cut && cut < end) {
                    cuts.add(cut);
                }
            }
        }
        List<Span> spans = new ArrayList<>();
        for (int from = start; from < end; ) {
            int to = cuts.higher(from);
            spans.add(new Span(text.substring(from, to), role(paragraph, text.length(), from)));
            from = to;
        }
        return spans;
    }

    private Role role(int paragraph, int length, int place) {
        boolean here = copy.here()
                .filter(quote -> isIn(quote, paragraph, length, place))
                .isPresent();
        boolean cited = copy.quotes().stream().anyMatch(quote -> isIn(quote, paragraph, length, place));
        return here ? Role.QUOTE : cited ? Role.CITED : Role.TEXT;
    }

    private static boolean isIn(SourceCopy.Quote quote, int paragraph, int length, int place) {
        int[] part = quote.within(paragraph, length);
        return part[0] <= place && place < part[1];
    }
}
