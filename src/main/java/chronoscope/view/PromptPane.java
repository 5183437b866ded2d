package chronoscope.view;

import static chronoscope.view.Scene.Playing.State.AWAY;

import chronoscope.command.Candidate;
import chronoscope.command.KeyHint;
import chronoscope.explore.Explorer;
import chronoscope.explore.Layout;
import chronoscope.explore.Pane;
import chronoscope.explore.Reading;
import chronoscope.explore.Rect;
import chronoscope.explore.StatusLine;
import chronoscope.explore.Viewport;
import chronoscope.text.Counted;
import chronoscope.text.Graphemes;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import com.googlecode.lanterna.TerminalPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last line: what is typed, or what was said; and what could be typed, above it. */
final class PromptPane {
    private static final int MARGIN = 1;
    private static final int MOST_CANDIDATES = 8;

    /** What parts the lines of one prompt. */
    private static final char LINE_END = '⏎';

    private static final String BETWEEN = "   ";
    private static final String RECORDING = "recording   ";

    private PromptPane() {}

    static Optional<TerminalPosition> draw(Pen pen, Layout layout, Scene scene) {
        Rect line = layout.prompt();
        if (scene.typing().isPresent()) {
            return Optional.of(
                    typing(pen, layout, scene.typing().get(), scene.playing().filter(PromptPane::isOnStage)));
        }
        if (scene.playing().filter(PromptPane::isOnStage).isPresent()) {
            PlayLine.draw(
                    pen, layout, scene.explorer().status(), scene.playing().get());
            return Optional.empty();
        }
        StatusLine told = scene.explorer().status();
        List<KeyHint> hints = scene.loading().isPresent() ? List.of() : hints(scene);
        int end = line.right() - MARGIN;
        String place = (scene.recording() ? RECORDING : "") + place(scene);
        int right = end - pen.measure().of(place);
        pen.text(right, end, line.top(), place, Palette.Ink.MUTED);
        if (told.message().isEmpty()) {
            hints(pen, MARGIN, right, line.top(), hints);
            return Optional.empty();
        }
        // What was said leaves the room behind it, and at least for the last one, which leads to the others.
        int room = right - MARGIN - pen.measure().of(Printable.line(told.message())) - 2 * BETWEEN.length();
        List<KeyHint> some = fitting(hints, room, pen.measure());
        right -= columns(some, pen.measure());
        hints(pen, right, end, line.top(), some);
        Palette.Ink ink = told.failed() ? Palette.Ink.ERROR : Palette.Ink.MUTED;
        Rect area = new Rect(MARGIN, line.top(), end - MARGIN, 1);
        pen.messageUpwards(area, line.top(), told.message(), Math.max(0, right - 2 - MARGIN), line.top() / 2, ink);
        return Optional.empty();
    }

    /** Some are named only where they can be used; what goes between the quotes of a copy, or to a target, comes first. */
    private static List<KeyHint> hints(Scene scene) {
        Explorer explorer = scene.explorer();
        boolean nothing = explorer.focus() == Pane.LIST && explorer.shown().isEmpty();
        List<KeyHint> first = new ArrayList<>();
        List<KeyHint> others = new ArrayList<>();
        for (KeyHint hint : scene.hints()) {
            switch (hint.words()) {
                case KeyHint.QUOTE -> add(hint, Reading.goesOn(explorer), first);
                case KeyHint.TARGET -> add(hint, explorer.outputItem() >= 0, first);
                case KeyHint.FOLLOW -> add(hint, explorer.detailItem() >= 0, others);
                case KeyHint.UNDO -> add(hint, nothing && explorer.emptyList().undoes(), first);
                case KeyHint.MOVE, KeyHint.DETAIL -> add(hint, !nothing, others);
                default -> others.add(hint);
            }
        }
        first.addAll(others);
        return first;
    }

    private static void add(KeyHint hint, boolean useful, List<KeyHint> hints) {
        if (useful) {
            hints.add(hint);
        }
    }

    private static String place(Scene scene) {
        Explorer explorer = scene.explorer();
        if (!scene.pending().isEmpty()) {
            return scene.pending();
        }
        if (scene.loading().isPresent()) {
            return "";
        }
        if (scene.playing().isPresent()) {
            return "r back to the script";
        }
        if (explorer.focus() == Pane.OUTPUT) {
            return outputPlace(explorer);
        }
        if (explorer.focus() == Pane.FILTERS) {
            return place("filter", explorer.filterAt(), explorer.filters().size());
        }
        if (explorer.focus() == Pane.FACETS) {
            return explorer.facets()
                    .map(facets -> place("value", facets.row(), facets.groups().size()))
                    .orElse("");
        }
        if (explorer.focus() == Pane.LANES) {
            return explorer.lanes()
                    .map(lanes -> place("lane", lanes.row(), lanes.lanes().size()))
                    .orElse("");
        }
        return explorer.shown().isEmpty()
                ? ""
                : fraction(explorer.row(), explorer.shown().size());
    }

    private static String place(String what, int row, int size) {
        return size == 0 ? "" : what + " " + fraction(row, size);
    }

    private static String fraction(int row, int size) {
        return Counted.number(row + 1) + "/" + Counted.number(size);
    }

    /** Returns the hints that so many columns have room for: of what is too much, those before the last go first. */
    private static List<KeyHint> fitting(List<KeyHint> hints, int room, Measure measure) {
        List<KeyHint> kept = new ArrayList<>(hints);
        while (kept.size() > 1 && columns(kept, measure) > room) {
            kept.remove(kept.size() - 2);
        }
        return kept;
    }

    private static int columns(List<KeyHint> hints, Measure measure) {
        return hints.stream()
                .mapToInt(hint -> measure.of(hint.keys() + " " + hint.words() + BETWEEN))
                .sum();
    }

    /** Draws those that there is room for. */
    static void hints(Pen pen, int left, int end, int row, List<KeyHint> hints) {
        int at = left;
        for (KeyHint hint : fitting(hints, end - left, pen.measure())) {
            at = pen.text(at, end, row, hint.keys() + " ", Palette.Ink.STRONG);
            at = pen.text(at, end, row, hint.words() + BETWEEN, Palette.Ink.MUTED);
        }
    }

    private static String outputPlace(Explorer explorer) {
        int height = explorer.layout().output().rows();
        String place = new Viewport(
                        explorer.outputTop(), height, explorer.outputLines().size())
                .words();
        return Reading.shown(explorer)
                .map(copy -> copy.at() < 0 ? place : (copy.place() + "   " + place).strip())
                .orElse(place);
    }

    private static boolean isOnStage(Scene.Playing playing) {
        return playing.state() != AWAY;
    }

    private static TerminalPosition typing(
            Pen pen, Layout layout, Scene.Typing typing, Optional<Scene.Playing> playing) {
        Rect line = layout.prompt();
        int end = line.right() - MARGIN;
        String whole = Printable.line(typing.hint());
        // What is wrong is read to its end, even where something could be typed.
        boolean free = !typing.isPalette() && (typing.candidates().isEmpty() || typing.wrong());
        boolean above = free && pen.measure().of(whole) > line.columns() * 2 / 3;
        Palette.Ink hintInk = typing.wrong() ? Palette.Ink.ERROR : Palette.Ink.MUTED;
        if (above) {
            Rect area = new Rect(MARGIN, line.top(), end - MARGIN, 1);
            pen.fill(0, line.columns(), line.top() - 1, ' ', hintInk);
            pen.messageUpwards(area, line.top() - 1, whole, end - MARGIN, line.top() / 2, hintInk);
        }
        String hint = above ? "" : pen.measure().fit(whole, line.columns() * 2 / 3);
        int right = playing.map(each -> PlayLine.progress(pen, layout, each))
                .orElse(end - pen.measure().of(hint));
        int start = pen.text(MARGIN, end, line.top(), typing.label(), Palette.Ink.ACCENT);
        int room = Math.max(4, right - 2 - start);
        String text = Printable.line(typing.text().replace('\n', LINE_END));
        String before =
                Printable.line(typing.text().substring(0, typing.caret()).replace('\n', LINE_END));
        String hidden = hiddenPart(before, room - 1, pen.measure());
        String visible = text.substring(Math.min(hidden.length(), text.length()));
        pen.text(start, start + room, line.top(), visible, Palette.Ink.TEXT);
        pen.text(right, end, line.top(), hint, hintInk);
        if (typing.isPalette()) {
            PalettePane.draw(pen, layout, typing);
        } else if (!above) {
            candidates(pen, layout, typing);
        }
        int caret = start + pen.measure().of(before) - pen.measure().of(hidden);
        return new TerminalPosition(Math.min(caret, line.right() - 1), line.top());
    }

    /** Returns the part of a long line that is left of the visible part, so that the caret is visible. */
    private static String hiddenPart(String before, int room, Measure measure) {
        int start = 0;
        int columns = measure.of(before);
        while (columns > room) {
            int end = Graphemes.end(before, start);
            columns -= measure.of(before.substring(start, end));
            start = end;
        }
        return before.substring(0, start);
    }

    private static void candidates(Pen pen, Layout layout, Scene.Typing typing) {
        List<Candidate> all = typing.candidates();
        int most = Math.min(MOST_CANDIDATES, layout.output().rows() - 1);
        int count = Math.min(all.size(), most);
        if (count == 0) {
            return;
        }
        Viewport shown = new Viewport(0, count, all.size()).showing(Math.max(0, typing.chosen()));
        int first = shown.top();
        int top = layout.prompt().top() - count;
        int widest = all.stream()
                .mapToInt(each -> pen.measure().of(Printable.line(each.text())))
                .max()
                .orElse(0);
        int column = Math.min(widest, layout.prompt().columns() / 2);
        pen.rule(0, layout.prompt().columns(), top - 1, shown.words(), Palette.Ink.MUTED);
        for (int row = 0; row < count; row++) {
            Candidate each = all.get(first + row);
            boolean chosen = first + row == typing.chosen();
            pen.fill(0, layout.prompt().columns(), top + row, ' ', Palette.Ink.TEXT);
            Pen.Inks inks = pen.row(0, layout.prompt().columns(), top + row, chosen, true);
            int end = layout.prompt().right() - MARGIN;
            pen.text(
                    MARGIN + 1,
                    MARGIN + 1 + column,
                    top + row,
                    pen.measure().fit(Printable.line(each.text()), column),
                    inks.text());
            int words = MARGIN + 1 + column + 2;
            pen.text(
                    words,
                    end,
                    top + row,
                    pen.measure().fit(each.description(), Math.max(1, end - words)),
                    inks.muted());
        }
    }
}
