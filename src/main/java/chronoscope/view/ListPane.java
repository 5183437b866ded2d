package chronoscope.view;

import chronoscope.axis.Shade;
import chronoscope.axis.Trace;
import chronoscope.axis.Window;
import chronoscope.explore.Axis;
import chronoscope.explore.Elapsed;
import chronoscope.explore.EmptyList;
import chronoscope.explore.Explorer;
import chronoscope.explore.Layout;
import chronoscope.explore.ListLines;
import chronoscope.explore.Pane;
import chronoscope.explore.Rect;
import chronoscope.explore.SearchResult;
import chronoscope.explore.Since;
import chronoscope.model.Event;
import chronoscope.query.Times;
import chronoscope.text.Counted;
import chronoscope.text.Hyperlink;
import chronoscope.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The events, a row each: what the axis draws for it, or on which side of the axis it is; the date, the title, a dot for each
 * independent origin, the number of citations; above them the headings of their time.
 */
final class ListPane {
    private static final int GLYPH = 2;
    private static final int BAR = 4;
    private static final int GAP = 2;
    private static final int MOST_DOTS = 3;

    private final Pen pen;
    private final Rect pane;
    private final Explorer explorer;
    private final boolean focused;
    private final ListLines lines;
    private final Optional<Axis> axis;
    private final int dates;
    private final int own;
    private final int dots;
    private final int evidence;
    private final int since;

    private ListPane(Pen pen, Rect pane, Scene scene) {
        this.pen = pen;
        this.pane = pane;
        this.explorer = scene.explorer();
        this.focused = explorer.focus() == Pane.LIST && !scene.isOffering();
        this.lines = explorer.listLines();
        this.axis = Axis.of(explorer);
        this.dates = widest(row -> lines.row(row).date());
        this.own = widest(row -> noted(explorer.eventAt(row)));
        this.dots = widest(row -> dots(lines.row(row)));
        this.evidence = 1 + own + dots + 1 + widest(row -> cited(lines.row(row))) + 1;
        Since counted = explorer.arrangement().since();
        int most = Math.max(0, (pane.columns() - evidence - BAR - dates) / 2);
        this.since = Math.min(widest(row -> counted.words(explorer, row)), most);
    }

    private int widest(IntFunction<String> words) {
        int widest = 0;
        for (int line = explorer.top(); line < bottom(); line++) {
            if (lines.insert(line).isEmpty()) {
                widest = Math.max(widest, pen.measure().of(words.apply(lines.rowAt(line))));
            }
        }
        return widest;
    }

    /** Returns the first line below those in sight. */
    private int bottom() {
        return Math.min(explorer.top() + pane.rows(), lines.size());
    }

    /** Draws all rows, or, where nothing but the reader's place has changed, those that look different in it. */
    static void draw(Pen pen, KeptPanes panes, Layout layout, Scene scene) {
        Explorer explorer = scene.explorer();
        Rect pane = layout.list();
        if (explorer.shown().isEmpty()) {
            panes.cover(pane);
            pen.clear(pane);
            empty(pen, pane, scene);
            return;
        }
        ListPane drawn = new ListPane(pen, pane, scene);
        KeptPanes.Place place = new KeptPanes.Place(explorer.top(), drawn.lines.lineOf(explorer.row()));
        Optional<KeptPanes.Place> before = panes.place(
                pane,
                place,
                drawn.dates,
                drawn.own,
                drawn.dots,
                drawn.evidence,
                drawn.since,
                drawn.lines,
                drawn.axis.map(Axis::scale),
                explorer.narrowing(),
                explorer.arrangement(),
                explorer.zoom(),
                explorer.picks(),
                explorer.search(),
                explorer.marks(),
                drawn.focused);
        before.ifPresentOrElse(last -> drawn.move(last, place), drawn::all);
    }

    private void all() {
        pen.clear(pane);
        for (int line = explorer.top(); line < bottom(); line++) {
            line(line);
        }
    }

    /** Moves what is in sight still, and draws again what the reader left and came to: a first line always has its date. */
    private void move(KeptPanes.Place last, KeptPanes.Place now) {
        if (last.top() == now.top() && last.cursor() == now.cursor()) {
            return;
        }
        pen.scroll(pane, now.top() - last.top());
        Set<Integer> changed = Set.copyOf(List.of(last.cursor(), now.cursor(), last.top(), now.top()));
        for (int line = now.top(); line < now.top() + pane.rows(); line++) {
            boolean isNew = line < last.top() || line >= last.top() + pane.rows();
            if (isNew || changed.contains(line)) {
                pen.clear(new Rect(pane.left(), pane.top() + line - now.top(), pane.columns(), 1));
                if (line < bottom()) {
                    line(line);
                }
            }
        }
    }

    private void line(int line) {
        int y = pane.top() + line - explorer.top();
        lines.insert(line).ifPresentOrElse(insert -> insert(insert, y), () -> row(lines.rowAt(line), line, y));
    }

    /** Returns how long after another the event is; without room for that, no more than that it may be before it, too. */
    private String distance(int row) {
        String words = explorer.arrangement().since().words(explorer, row);
        boolean either = words.contains(Elapsed.EITHER) && pen.measure().of(words) > since;
        return pen.measure().fit(either ? Elapsed.EITHER.strip() + " later" : words, since);
    }

    private void insert(ListLines.Insert insert, int y) {
        int left = pane.left() + GLYPH;
        int end = pane.right() - 1;
        boolean folded = lines.isFolded(insert);
        boolean here = folded && lines.lineOf(explorer.row()) == explorer.top() + y - pane.top();
        Pen.Inks inks = pen.row(pane.left(), pane.right(), y, here, focused);
        if (insert.isHeading()) {
            char fold = folded ? pen.glyphs().shut() : pen.glyphs().open();
            pen.fill(left - 1, left, y, fold, inks.muted());
        }
        if (!insert.isHeading()) {
            int behind = pen.text(left, end, y, "· · ·  ", Palette.Ink.RULE);
            pen.text(behind, end, y, insert.text(), Palette.Ink.MUTED);
            return;
        }
        String count = Counted.of(insert.count(), "event");
        int behind = pen.text(left, end, y, insert.text() + " ", inks.muted());
        int right = end - count.length() - 1;
        pen.fill(behind, Math.max(behind, right), y, pen.glyphs().across(), here ? inks.muted() : Palette.Ink.RULE);
        pen.text(right + 1, end, y, count, inks.muted());
    }

    private void row(int row, int line, int y) {
        Event event = explorer.eventAt(row);
        boolean here = row == explorer.row();
        int right = pane.right();
        int end = right - evidence;
        Pen.Inks inks = pen.row(pane.left(), right, y, here, focused);
        int column = Math.min(dates, Math.max(10, pane.columns() * 2 / 5));
        int titles = pane.left() + BAR + column + GAP;
        glyph(event, row, y, inks);
        if (here || line == explorer.top() || !lines.repeats(row)) {
            String date = pen.measure().fit(lines.row(row).date(), column);
            pen.text(titles - GAP - pen.measure().of(date), titles, y, date, inks.muted());
        }
        int titlesEnd = since == 0 ? end : end - since - GAP;
        String words = distance(row);
        pen.text(end - pen.measure().of(words), end, y, words, inks.muted());
        String title = pen.measure().fit(Printable.line(event.title()), Math.max(1, titlesEnd - titles));
        pen.text(titles, titlesEnd, y, title, inks.text());
        pen.light(
                titles,
                titlesEnd,
                y,
                title,
                Hyperlink.NONE,
                explorer.highlighted().flatMap(SearchResult::term));
        evidence(event, lines.row(row), end + 1, y, inks);
    }

    /** Draws that the event is picked, or what stands for its date, and whether the search found it. */
    private void glyph(Event event, int row, int y, Pen.Inks inks) {
        if (explorer.isPicked(event)) {
            int left = pane.left() + GLYPH - 1;
            pen.fill(left, left + 1, y, pen.glyphs().picked(), Palette.Ink.ACCENT);
            return;
        }
        boolean found = explorer.highlighted()
                .filter(search -> search.matches().contains(explorer.shown().at(row)))
                .isPresent();
        pen.text(
                pane.left() + GLYPH - 1,
                pane.left() + GLYPH,
                y,
                String.valueOf(sign(event, explorer.shown().at(row))),
                found ? Palette.Ink.MATCH : inks.muted());
    }

    /** Returns what the axis draws for an event, or, where that is out of its sight, on which side. */
    private char sign(Event event, int index) {
        Times times = explorer.corpus().times();
        Optional<Window> window = axis.map(Axis::window).filter(part -> !Double.isNaN(times.start(index)));
        if (window.filter(part -> !times.mayTouch(index, part.start(), part.end()))
                .isPresent()) {
            return times.end(index) < window.get().start()
                    ? pen.glyphs().earlier()
                    : pen.glyphs().later();
        }
        Shade mark = axis.map(drawn -> Trace.mark(event.date(), drawn.scale())).orElse(Shade.NONE);
        return TracePen.glyph(pen.glyphs(), mark, false);
    }

    /** Draws what the reader has noted of an event, its origins and how many citations it has. */
    private void evidence(Event event, ListLines.Row row, int left, int y, Pen.Inks inks) {
        pen.text(left, left + own, y, noted(event), inks.text());
        pen.text(left + own, left + own + dots, y, dots(row), inks.muted());
        String number = cited(row);
        pen.text(pane.right() - 1 - pen.measure().of(number), pane.right(), y, number, inks.muted());
    }

    /** Returns a dot for each origin, up to three, or the mark of an event without any, and that of a disputed or retracted one. */
    private String dots(ListLines.Row row) {
        String dots = row.cited() == 0
                ? String.valueOf(pen.glyphs().uncited())
                : String.valueOf(pen.glyphs().origin()).repeat(Math.min(row.origins(), MOST_DOTS));
        return dots
                + (row.disputed() ? String.valueOf(pen.glyphs().disputed()) : "")
                + (row.retracted() ? String.valueOf(pen.glyphs().retracted()) : "");
    }

    /** Returns the mark of what the reader has starred or noted. */
    private String noted(Event event) {
        return explorer.timeline()
                .notes()
                .of(event.id())
                .map(note ->
                        note.starred() ? pen.glyphs().starred() : pen.glyphs().noted())
                .map(String::valueOf)
                .orElse("");
    }

    private static String cited(ListLines.Row row) {
        return row.cited() == 0 ? "" : String.valueOf(row.cited());
    }

    static void empty(Pen pen, Rect pane, Scene scene) {
        Explorer explorer = scene.explorer();
        // What is being typed is no filter yet.
        String undo = scene.typing().isPresent() ? "Esc" : "u";
        boolean filtered = !explorer.timeline().events().isEmpty();
        EmptyList empty = explorer.emptyList();
        String next = filtered ? empty.remedy(undo, ":") : "e opens the file in your editor.";
        int row = paragraph(pen, pane, pane.top() + Math.min(1, pane.rows() - 2), 1, empty.reason(), Palette.Ink.TEXT);
        paragraph(pen, pane, row, 0, next, Palette.Ink.MUTED);
    }

    /**
     * Draws as many lines of the text as there is room for, and returns the row below them.
     *
     * @param below how many rows have to stay free below
     */
    private static int paragraph(Pen pen, Rect pane, int top, int below, String text, Palette.Ink ink) {
        int row = top;
        int columns = pane.columns() - GLYPH - 1;
        for (String line : pen.measure().lines(Printable.line(text), columns)) {
            if (row < pane.bottom() - below) {
                pen.text(pane.left() + GLYPH, pane.right(), row, line, ink);
                row++;
            }
        }
        return row;
    }
}
