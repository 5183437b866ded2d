package chronoscope.view;

import chronoscope.edtf.Zone;
import chronoscope.explore.Axis;
import chronoscope.explore.Chip;
import chronoscope.explore.Explorer;
import chronoscope.explore.Layout;
import chronoscope.explore.Rect;
import chronoscope.explore.Rows;
import chronoscope.explore.SortOrder;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The timeline's name, its axis, and the rule with the filters. */
final class HeadPane {
    private static final int MARGIN = 1;
    private static final int GAP = 2;
    private static final int SHORTEST_NAME = 8;

    private HeadPane() {}

    static void draw(Pen pen, KeptPanes panes, Layout layout, Scene scene) {
        Explorer explorer = scene.explorer();
        boolean loading = scene.loading().isPresent();
        String read = scene.loading().map(each -> each.read().title()).orElse("");
        if (!panes.stays(layout.title(), explorer.narrowing(), explorer.zoom(), loading, read, scene.file())) {
            pen.clear(layout.title());
            title(pen, layout, scene, loading);
        }
        if (!panes.stays(
                layout.axis(),
                loading,
                explorer.narrowing(),
                explorer.zoom(),
                explorer.lanes(),
                explorer.search(),
                explorer.index())) {
            pen.clear(layout.axis());
            if (!loading && layout.axis().rows() > 0) {
                AxisPane.draw(pen, explorer);
            }
        }
        if (!panes.stays(
                layout.rule(),
                explorer.focus(),
                explorer.narrowing(),
                explorer.zoom(),
                explorer.lanes(),
                explorer.picks(),
                explorer.arrangement())) {
            pen.clear(layout.rule());
            rule(pen, layout, explorer);
        }
    }

    private static void title(Pen pen, Layout layout, Scene scene, boolean loading) {
        Explorer explorer = scene.explorer();
        String read = scene.loading()
                .map(each -> each.read().title())
                .orElseGet(() -> explorer.timeline().title());
        String name = loading && read.isEmpty() ? scene.file() : read;
        Rect line = layout.title();
        int end = line.right() - MARGIN;
        int room = line.columns() - 2 * MARGIN;
        String facts = loading ? "" : facts(pen, explorer, room - pen.measure().of(Printable.line(name)) - GAP);
        int start = end - Math.min(pen.measure().of(facts), Math.max(room - SHORTEST_NAME - GAP, 0));
        String fitted = pen.measure().fit(Printable.line(name), Math.max(start - GAP - MARGIN, 0));
        pen.text(line.left() + MARGIN, end, line.top(), fitted, Palette.Ink.STRONG);
        pen.text(start, end, line.top(), pen.measure().fit(facts, end - start), Palette.Ink.MUTED);
    }

    /** The events are always counted; what else there is room for: the years, which the axis has too, go first. */
    private static String facts(Pen pen, Explorer explorer, int room) {
        int all = explorer.timeline().events().size();
        int shown = explorer.shown().size();
        String events = Counted.of(all, "event");
        String count = shown == all ? events : shown + " of " + events;
        Zone zone = explorer.timeline().zone();
        String clocks = zone.isKnown() ? "   " + zone : "";
        String span = AxisPane.span(explorer).map(years -> "   " + years).orElse("");
        String sight = explorer.isZoomed() ? ", " + inSight(explorer) + " in sight" : "";
        for (String facts : List.of(count + sight + span + clocks, count + sight + clocks, count + sight)) {
            if (pen.measure().of(facts) <= room) {
                return facts;
            }
        }
        return count;
    }

    private static long inSight(Explorer explorer) {
        Rows shown = explorer.shown();
        return Axis.of(explorer)
                .map(Axis::window)
                .map(window -> IntStream.range(0, shown.size())
                        .map(shown::at)
                        .filter(index -> explorer.corpus().times().mayTouch(index, window.start(), window.end()))
                        .count())
                .orElse(0L);
    }

    private static void rule(Pen pen, Layout layout, Explorer explorer) {
        Rect rule = layout.rule();
        pen.fill(rule.left(), rule.right(), rule.top(), pen.glyphs().across(), Palette.Ink.RULE);
        ReportLine.draw(pen, rule, explorer);
        int chips = rule.left();
        for (Chip chip : Chip.of(explorer)) {
            Palette.Ink ink = chip.off() ? Palette.Ink.MUTED : Palette.Ink.ACCENT;
            chips = pen.text(chip.left(), chip.right(), rule.top(), chip.text(), ink);
        }
        int picked = explorer.picks().ids().size();
        String note = Stream.of(
                        picked == 0 ? "" : picked + " picked",
                        explorer.arrangement().since().heading(),
                        explorer.arrangement().order() == SortOrder.DATE
                                ? ""
                                : explorer.arrangement().order().words())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ", " ", " "));
        int start = rule.right() - MARGIN - pen.measure().of(note);
        if (!note.isBlank() && chips < start) {
            pen.text(start, rule.right(), rule.top(), note, Palette.Ink.MUTED);
        }
    }
}
