package chronoscope.explore;

import chronoscope.axis.Window;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Zone;
import chronoscope.model.Era;
import chronoscope.query.Times;
import chronoscope.text.Fold;
import java.util.List;
import java.util.Optional;

/** The part of time that the axis shows. */
public final class AxisMoves {
    private static final String WITHOUT_TIMES = "no event has a known time";

    /** The ends of a part are whole seconds or years, so that zooming in and out again gives a little less. */
    public static final double ALMOST = 0.99;

    /** More steps than lead from all of time to a minute. */
    private static final int MOST = 60;

    private AxisMoves() {}

    /** Shows half as much time or twice as much, so many times; what is under the cursor keeps its place. */
    public static Step zoomBy(Explorer explorer, int steps) {
        Optional<Window> now = explorer.window();
        Optional<Window> all = Zoom.all(explorer.corpus());
        if (now.isEmpty() || all.isEmpty()) {
            return withoutTimes(explorer);
        }
        Window before = now.get();
        double middle = (before.start() + before.end()) / 2;
        double around = explorer.event()
                .flatMap(event -> Times.start(event.date()))
                .map(Moment::seconds)
                .filter(before::covers)
                .orElse(middle);
        Window next = before.scaled(Math.pow(2, -Math.max(-MOST, Math.min(MOST, steps))), around);
        if (steps < 0 && next.length() >= all.get().length() * ALMOST) {
            return widest(explorer, before, all.get());
        }
        return next.equals(before)
                ? Step.said(explorer, "zoom: " + zoomLimit(before, steps))
                : zoomed(explorer, explorer.zoom().to(Optional.of(next)));
    }

    /** Shows all, unless that were less than what is in sight. */
    private static Step widest(Explorer explorer, Window now, Window all) {
        if (now.length() <= all.length()) {
            return zoomFit(explorer);
        }
        String why = now.start() <= all.start() && all.end() <= now.end()
                ? "zoom: all of its time is in sight"
                : "zoom: the axis shows more time than all events take; zoom fit shows those";
        return Step.said(explorer, why);
    }

    private static String zoomLimit(Window now, int steps) {
        if (steps < 0) {
            return "so far away, years cannot be told apart; zoom fit shows all of its time";
        }
        return now.isOfYears()
                ? "before -9999 and after 9999, the axis shows whole years only"
                : "no part of time is shorter than a minute";
    }

    /** Shows all that the timeline covers. */
    public static Step zoomFit(Explorer explorer) {
        Zoom all = explorer.zoom().to(Optional.empty());
        if (all.window(explorer.corpus()).isPresent()) {
            return zoomed(explorer, all);
        }
        return explorer.isZoomed() ? new Step(explorer.zoomed(all), Reply.said(WITHOUT_TIMES)) : withoutTimes(explorer);
    }

    /** Shows a part of time, from where one date may start to where another may end. */
    public static Step zoomTo(Explorer explorer, DateSpan span) {
        Zone zone = explorer.timeline().zone();
        EdtfDate first = span.first();
        EdtfDate last = span.last();
        Optional<Window> window = Window.between(first.in(zone), last.in(zone));
        return window.isEmpty()
                ? Step.wrong(explorer, "zoom: it ends before it starts; the earlier date comes first")
                : new Step(
                        explorer.zoomed(explorer.zoom().to(window)),
                        Reply.said("the axis shows " + said(first.in(zone), last.in(zone), window.get())));
    }

    /** Shows the time of the era with the name, or of the first one with a name that has these words. */
    public static Step zoomToEra(Explorer explorer, String name) {
        List<Era> eras = explorer.timeline().eras();
        if (eras.isEmpty()) {
            return Step.wrong(explorer, "zoom: the timeline names no eras");
        }
        String sought = Fold.of(name);
        Optional<Era> found = eras.stream()
                .filter(era -> Fold.of(era.name()).equals(sought))
                .findFirst()
                .or(() -> eras.stream()
                        .filter(era -> Fold.of(era.name()).contains(sought))
                        .findFirst());
        return found.map(era -> shown(explorer, era))
                .orElseGet(() -> Step.wrong(explorer, "zoom: no era is named '" + name + "'; 'eras' lists them"));
    }

    /** One that is open lasts as long as there are events; beyond them, its known end's year is shown. */
    private static Step shown(Explorer explorer, Era era) {
        Optional<Window> all = Zoom.all(explorer.corpus());
        Optional<Moment> from = era.date().earliest().moment();
        Optional<Moment> to = era.date().latest().moment();
        Optional<Window> part = from.or(() -> all.map(Window::from))
                .flatMap(start -> to.or(() -> all.map(Window::to))
                        .filter(end -> start.compareTo(end) <= 0)
                        .map(end -> Window.of(start, end, explorer.timeline().zone())))
                .or(() -> from.or(() -> to)
                        .map(end -> Window.year(end, explorer.timeline().zone())));
        return part.isEmpty()
                ? withoutTimes(explorer)
                : zoomed(explorer, explorer.zoom().to(part));
    }

    /** Shows what is so many quarters of the visible part of time later, as far as there are events. */
    public static Step pan(Explorer explorer, int quarters) {
        Optional<Window> now = explorer.window();
        Optional<Window> all = Zoom.all(explorer.corpus());
        if (now.isEmpty() || all.isEmpty()) {
            return withoutTimes(explorer);
        }
        double wanted = now.get().rounded(now.get().length() / 4 * quarters);
        double way = way(now.get(), all.get(), wanted);
        if (way == 0) {
            return Step.said(explorer, "pan: " + panLimit(now.get(), all.get(), quarters));
        }
        return zoomed(explorer, explorer.zoom().to(Optional.of(now.get().shifted(way))));
    }

    private static String panLimit(Window now, Window all, int quarters) {
        if (now.end() < all.start() || all.end() < now.start()) {
            return "no event is " + (quarters < 0 ? "earlier" : "later") + "; zoom fit shows all of them";
        }
        return "the " + (quarters < 0 ? "first" : "last") + " event is in sight";
    }

    /** Folds long empty spans of time, or shows every span as long as it is, or chooses what fits. */
    public static Step fold(Explorer explorer, Zoom.Folding folding) {
        Explorer next = explorer.zoomed(new Zoom(explorer.zoom().chosen(), folding));
        return Step.said(
                next,
                switch (folding) {
                    case AUTO -> "empty spans: folded where most of the axis would be empty";
                    case LINEAR -> "empty spans: never folded";
                    case COMPRESSED -> "empty spans: always folded";
                });
    }

    /** Chooses the next way to fold empty spans. */
    public static Step foldNext(Explorer explorer) {
        return fold(explorer, explorer.zoom().folding().next());
    }

    /** Returns how many of so many seconds a part of time goes on, or back where they are negative: as far as all goes. */
    public static double way(Window now, Window all, double wanted) {
        return wanted < 0
                ? Math.max(wanted, Math.min(0, all.start() - now.start()))
                : Math.min(wanted, Math.max(0, all.end() - now.end()));
    }

    /** Returns what two dates, which may be one, are understood as: "spring 2022: 1 March to 31 May 2022". */
    static String said(EdtfDate first, EdtfDate last, Window part) {
        String words = first.words();
        boolean isOne = first.equals(last) && first.possible().equals(first.certain());
        if (!isOne) {
            return part.words();
        }
        return words.contains(part.words()) ? words : words + ": " + part.words();
    }

    private static Step zoomed(Explorer explorer, Zoom zoom) {
        Explorer next = explorer.zoomed(zoom);
        String part = zoom.chosen().map(Window::words).orElse("all of its time");
        return Step.said(next, "the axis shows " + part);
    }

    private static Step withoutTimes(Explorer explorer) {
        return Step.wrong(explorer, WITHOUT_TIMES);
    }
}
