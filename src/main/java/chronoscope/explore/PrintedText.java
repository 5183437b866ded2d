package chronoscope.explore;

import chronoscope.explore.Line.Role;
import chronoscope.explore.Line.Span;
import chronoscope.model.Era;
import chronoscope.model.Event;
import chronoscope.model.Name;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.text.HyperlinkedText;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What commands print, as lines of text. */
public final class PrintedText implements Output.Printer {
    /** Lines are as long as they are. */
    public static final int UNWRAPPED = Integer.MAX_VALUE;

    /** The text of a screen of 100 columns. */
    private static final int FEWEST_FOR_TWO = 96;

    private static final int WIDEST_DATE = 36;
    private static final int WIDEST_BAR = 12;
    private static final int WIDEST_COUNT = 6;
    private static final String GAP = "  ";
    private static final int NARROWEST = 30;

    private final int columns;
    private final Measure measure;
    private final List<Line> lines = new ArrayList<>();
    private final int dates;
    private final int ids;
    private String found = "";

    private PrintedText(int columns, Measure measure, int dates, int ids) {
        this.columns = columns;
        this.measure = measure;
        this.dates = dates;
        this.ids = ids;
    }

    /** Lays the output out in so many columns. */
    public static List<Line> of(List<Output> output, int columns, Measure measure) {
        Widths widths = new Widths(measure);
        output.forEach(each -> each.to(widths));
        int most = columns / 3;
        PrintedText text = new PrintedText(
                columns, measure, Math.min(widths.dates, Math.min(WIDEST_DATE, most)), Math.min(widths.ids, most));
        int items = 0;
        for (Output each : output) {
            int first = text.lines.size();
            each.to(text);
            text.lead(first, items, each.targets().size());
            items += each.targets().size();
        }
        return text.lines;
    }

    /** Has the lines of an output lead to where it does, which is counted through all outputs. */
    private void lead(int first, int items, int targets) {
        boolean whole =
                targets == 1 && lines.subList(first, lines.size()).stream().allMatch(line -> line.item() < 0);
        for (int index = first; index < lines.size() && targets > 0; index++) {
            Line line = lines.get(index);
            int item = whole && !line.text().isEmpty() ? 0 : line.item();
            lines.set(index, item < 0 ? line : new Line(line.spans(), items + item));
        }
    }

    @Override
    public void message(String text) {
        for (String line : Printable.text(text).split("\n", -1)) {
            hanging(line);
        }
    }

    @Override
    public void data(String line) {
        if (columns == UNWRAPPED) {
            add(line, Role.TEXT);
        } else {
            message(line);
        }
    }

    @Override
    public void row(Event event, Timeline timeline) {
        String title = Printable.line(event.title());
        String date = column(event.date().words(), dates);
        String id = column(Printable.line(event.id()), ids);
        int left = columns == UNWRAPPED ? UNWRAPPED : columns - measure.of(date) - measure.of(id);
        lines.add(new Line(
                List.of(
                        new Span(date, Role.DATE),
                        new Span(id, Role.MUTED),
                        new Span(left == UNWRAPPED ? title : measure.fit(title, Math.max(left, 1)), Role.TEXT)),
                -1));
    }

    @Override
    public void event(Event event, Timeline timeline) {
        if (!lines.isEmpty()) {
            add("", Role.TEXT);
        }
        DetailText text = columns == UNWRAPPED
                ? DetailText.plain(timeline, event, measure)
                : DetailText.of(timeline, event, Math.min(columns, DetailText.WIDEST), measure);
        for (Line line : text.lines()) {
            lines.add(new Line(line.spans(), -1));
        }
    }

    @Override
    public void source(Source source) {
        if (!lines.isEmpty()) {
            add("", Role.TEXT);
        }
        wrapped("", source.id() + GAP + new Name(source.title(), source.also()).whole(), Role.TITLE);
        String parts = Stream.of(
                        source.type(),
                        String.join(", ", source.authorNames()),
                        References.publication(source),
                        source.access(),
                        source.trust())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        wrapped(GAP, parts, Role.MUTED);
        source.url().ifPresent(url -> wrapped(GAP, url, Role.LINK));
        source.archiveUrl().ifPresent(url -> wrapped(GAP, "archived copy: " + url, Role.LINK));
    }

    @Override
    public void era(Era era) {
        String date = column(era.date().words(), dates);
        String name = Printable.line(era.name());
        int left = columns == UNWRAPPED ? UNWRAPPED : columns - measure.of(date);
        lines.add(new Line(
                List.of(
                        new Span(date, Role.DATE),
                        new Span(left == UNWRAPPED ? name : measure.fit(name, Math.max(left, 1)), Role.TEXT)),
                -1));
    }

    @Override
    public void frequency(Group group, int most) {
        int share = Math.max(1, (int) Math.round((double) group.count() / most * WIDEST_BAR));
        String bar = "#".repeat(share) + " ".repeat(WIDEST_BAR - share);
        String count = String.valueOf(group.count());
        String head = " ".repeat(Math.max(0, WIDEST_COUNT - count.length())) + count + GAP;
        String name = Printable.line(group.name());
        int left = columns == UNWRAPPED ? UNWRAPPED : columns - head.length() - WIDEST_BAR - GAP.length();
        lines.add(new Line(
                List.of(
                        new Span(head, Role.DATE),
                        new Span(bar + GAP, Role.MUTED),
                        new Span(left == UNWRAPPED ? name : measure.fit(name, Math.max(left, 1)), Role.TEXT)),
                -1));
    }

    @Override
    public void reference(Output.Reference reference) {
        wrapped("", HyperlinkedText.sentence(Printable.line(reference.text())), Role.TEXT);
        reference.entry().ifPresent(entry -> wrapped(GAP, HyperlinkedText.sentence(Printable.line(entry)), Role.TEXT));
    }

    @Override
    public void keys(KeyHelp sheet) {
        lines.addAll(sheet.lines(columns, measure));
    }

    @Override
    public void heading(String text) {
        if (!lines.isEmpty()) {
            add("", Role.TEXT);
        }
        wrapped("", text, Role.LABEL);
        found = "";
    }

    /** For a reader, the events stand in a column, each once; for programs, each line says it. */
    @Override
    public void finding(Finding finding) {
        if (columns == UNWRAPPED) {
            add(finding.line(), Role.TEXT);
            return;
        }
        String id = Printable.line(finding.event().id());
        hanging(GAP + column(id.equals(found) ? "" : id, ids), Role.MUTED, finding.words());
        found = id;
    }

    @Override
    public void columns(List<String> lines, KeyHelp wide) {
        if (columns == UNWRAPPED || columns < FEWEST_FOR_TWO) {
            lines.forEach(this::message);
        } else {
            keys(wide);
        }
    }

    @Override
    public void matrix(EvidenceMatrix matrix) {
        if (!lines.isEmpty()) {
            add("", Role.TEXT);
        }
        lines.addAll(MatrixText.of(matrix, columns, measure));
    }

    @Override
    public void copy(SourceCopy copy) {
        lines.addAll(
                CopyLines.of(copy, columns == UNWRAPPED ? UNWRAPPED : Math.min(columns, DetailText.WIDEST), measure));
    }

    /**
     * Wraps a line; one that is indented, below its last column, which two blanks part from the one before. A column that is
     * too narrow to be read goes on a line of its own.
     */
    private void hanging(String line) {
        int start = Math.max(0, line.lastIndexOf(GAP)) + Math.min(GAP.length(), line.length());
        int column = measure.of(line.substring(0, start));
        boolean wraps =
                line.startsWith(GAP) && start < line.length() && columns != UNWRAPPED && measure.of(line) > columns;
        if (!wraps) {
            wrapped("", line, Role.TEXT);
        } else if (column > columns / 2 && columns - column < NARROWEST) {
            wrapped("", line.substring(0, start).stripTrailing(), Role.TEXT);
            wrapped(GAP.repeat(3), line.substring(start), Role.TEXT);
        } else {
            hanging(line.substring(0, start), Role.TEXT, line.substring(start));
        }
    }

    private void hanging(String lead, Role role, String text) {
        int first = lines.size();
        wrapped(" ".repeat(measure.of(lead)), text, Role.TEXT);
        List<Span> spans = new ArrayList<>(lines.get(first).spans());
        spans.set(0, new Span(lead, role));
        lines.set(first, new Line(spans, -1));
    }

    private void wrapped(String indent, String text, Role role) {
        wrapped(indent, HyperlinkedText.of(Printable.line(text)), role);
    }

    private void wrapped(String indent, HyperlinkedText text, Role role) {
        if (columns == UNWRAPPED) {
            add(indent + text.text(), role);
            return;
        }
        for (List<HyperlinkedText.Piece> pieces : text.lines(columns - indent.length(), measure)) {
            List<Span> spans = new ArrayList<>(List.of(new Span(indent, role)));
            pieces.forEach(piece -> spans.add(new Span(piece.text(), role, piece.hyperlink())));
            lines.add(new Line(spans, -1));
        }
    }

    private String column(String text, int columns) {
        return measure.pad(measure.fit(text, columns), columns) + GAP;
    }

    private void add(String text, Role role) {
        lines.add(new Line(List.of(new Span(text, role)), -1));
    }

    /** Finds how wide the columns of the rows have to be. */
    private static final class Widths implements Output.Printer {
        private final Measure measure;
        private int dates;
        private int ids;

        Widths(Measure measure) {
            this.measure = measure;
        }

        @Override
        public void message(String text) {}

        @Override
        public void row(Event event, Timeline timeline) {
            dates = Math.max(dates, measure.of(event.date().words()));
            ids = Math.max(ids, measure.of(Printable.line(event.id())));
        }

        @Override
        public void event(Event event, Timeline timeline) {}

        @Override
        public void source(Source source) {}

        @Override
        public void era(Era era) {
            dates = Math.max(dates, measure.of(era.date().words()));
        }

        @Override
        public void frequency(Group group, int most) {}

        @Override
        public void reference(Output.Reference reference) {}

        @Override
        public void keys(KeyHelp sheet) {}

        @Override
        public void heading(String text) {}

        @Override
        public void finding(Finding finding) {
            ids = Math.max(ids, measure.of(Printable.line(finding.event().id())));
        }

        @Override
        public void matrix(EvidenceMatrix matrix) {}

        @Override
        public void copy(SourceCopy copy) {}
    }
}
