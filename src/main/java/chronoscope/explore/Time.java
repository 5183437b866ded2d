package chronoscope.explore;

import chronoscope.axis.Window;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Zone;
import chronoscope.model.Era;
import chronoscope.query.Times;
import chronoscope.text.Fold;
import chronoscope.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Commands about the part of time that the axis shows. */
public sealed interface Time extends Command {

    /** Shows half as much time or twice as much, so many times; what is under the cursor keeps its place. */
    record ZoomBy(int steps) implements Time {
        @Override
        public String line() {
            return Explorers.counted(steps > 0 ? "zoom in" : "zoom out", Math.abs(steps));
        }

        @Override
        public Step applyTo(Explorer explorer) {
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
                    ? new Step(explorer, Reply.said("zoom: " + limit(before)))
                    : zoomed(explorer, explorer.zoom().to(Optional.of(next)));
        }

        /** Shows all, unless that were less than what is in sight. */
        private static Step widest(Explorer explorer, Window now, Window all) {
            if (now.length() <= all.length()) {
                return new ZoomFit().applyTo(explorer);
            }
            String why = now.start() <= all.start() && all.end() <= now.end()
                    ? "zoom: all of its time is in sight"
                    : "zoom: the axis shows more time than all events take; zoom fit shows those";
            return new Step(explorer, Reply.said(why));
        }

        private String limit(Window now) {
            if (steps < 0) {
                return "so far away, years cannot be told apart; zoom fit shows all of its time";
            }
            return now.isOfYears()
                    ? "before -9999 and after 9999, the axis shows whole years only"
                    : "no part of time is shorter than a minute";
        }
    }

    /** Shows all that the timeline covers. */
    record ZoomFit() implements Time {
        @Override
        public String line() {
            return "zoom fit";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Zoom all = explorer.zoom().to(Optional.empty());
            if (all.window(explorer.corpus()).isPresent()) {
                return zoomed(explorer, all);
            }
            return explorer.isZoomed()
                    ? new Step(explorer.zoomed(all), Reply.said(WITHOUT_TIMES))
                    : withoutTimes(explorer);
        }
    }

    /** Shows a part of time, from where one date may start to where another may end. */
    record ZoomTo(EdtfDate first, EdtfDate last) implements Time {
        /** Returns the command that shows a part. */
        static ZoomTo of(Window part) {
            List<EdtfDate> ends = part.ends().stream()
                    .map(end -> EdtfDate.parse(end).date().orElseThrow())
                    .toList();
            return new ZoomTo(ends.get(0), ends.get(1));
        }

        @Override
        public String line() {
            return "zoom " + first + (last.equals(first) ? "" : " " + last);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Zone zone = explorer.timeline().zone();
            Optional<Window> window = Window.between(first.in(zone), last.in(zone));
            return window.isEmpty()
                    ? new Step(explorer, Reply.wrong("zoom: it ends before it starts; the earlier date comes first"))
                    : new Step(
                            explorer.zoomed(explorer.zoom().to(window)),
                            Reply.said("the axis shows " + said(first.in(zone), last.in(zone), window.get())));
        }
    }

    /** Shows the time of the era with the name, or of the first one with a name that has these words. */
    record ZoomToEra(String name) implements Time {
        @Override
        public String line() {
            return "zoom era " + Quoted.word(name);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            List<Era> eras = explorer.timeline().eras();
            if (eras.isEmpty()) {
                return new Step(explorer, Reply.wrong("zoom: the timeline names no eras"));
            }
            String sought = Fold.of(name);
            Optional<Era> found = eras.stream()
                    .filter(era -> Fold.of(era.name()).equals(sought))
                    .findFirst()
                    .or(() -> eras.stream()
                            .filter(era -> Fold.of(era.name()).contains(sought))
                            .findFirst());
            return found.map(era -> shown(explorer, era))
                    .orElseGet(() ->
                            new Step(explorer, Reply.wrong("zoom: no era is named '" + name + "'; eras lists them")));
        }

        /** One that is open lasts as long as there are events; beyond them, its known end's year is shown. */
        private static Step shown(Explorer explorer, Era era) {
            Optional<Window> all = Zoom.all(explorer.corpus());
            Optional<Moment> from = era.date().earliest().moment();
            Optional<Moment> to = era.date().latest().moment();
            Optional<Window> part = from.or(() -> all.map(Window::from))
                    .flatMap(start -> to.or(() -> all.map(Window::to))
                            .filter(end -> start.compareTo(end) <= 0)
                            .map(end ->
                                    Window.of(start, end, explorer.timeline().zone())))
                    .or(() -> from.or(() -> to)
                            .map(end -> Window.year(end, explorer.timeline().zone())));
            return part.isEmpty()
                    ? withoutTimes(explorer)
                    : zoomed(explorer, explorer.zoom().to(part));
        }
    }

    /** Shows what is so many quarters of the visible part of time later, as far as there are events. */
    record Pan(int quarters) implements Time {
        @Override
        public String line() {
            return Explorers.counted(quarters < 0 ? "pan left" : "pan right", Math.abs(quarters));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Optional<Window> now = explorer.window();
            Optional<Window> all = Zoom.all(explorer.corpus());
            if (now.isEmpty() || all.isEmpty()) {
                return withoutTimes(explorer);
            }
            double wanted = now.get().rounded(now.get().length() / 4 * quarters);
            double way = way(now.get(), all.get(), wanted);
            if (way == 0) {
                return new Step(explorer, Reply.said("pan: " + limit(now.get(), all.get())));
            }
            return zoomed(explorer, explorer.zoom().to(Optional.of(now.get().shifted(way))));
        }

        private String limit(Window now, Window all) {
            if (now.end() < all.start() || all.end() < now.start()) {
                return "no event is " + (quarters < 0 ? "earlier" : "later") + "; zoom fit shows all of them";
            }
            return "the " + (quarters < 0 ? "first" : "last") + " event is in sight";
        }
    }

    /** Folds long empty spans of time, or shows every span as long as it is. */
    record SetScale(boolean compressed) implements Time {
        @Override
        public String line() {
            return compressed ? "scale compressed" : "scale linear";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Explorer next = explorer.zoomed(new Zoom(explorer.zoom().chosen(), compressed));
            return new Step(next, Reply.said(compressed ? "long empty spans are folded: //" : "time is even"));
        }
    }

    /** Chooses the other scale. */
    record OtherScale() implements Time {
        @Override
        public String line() {
            return "scale toggle";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new SetScale(!explorer.zoom().compressed()).applyTo(explorer);
        }
    }

    String WITHOUT_TIMES = "no event has a known time";

    /** The ends of a part are whole seconds or years, so that zooming in and out again gives a little less. */
    double ALMOST = 0.99;

    /** More steps than lead from all of time to a minute. */
    int MOST = 60;

    /** Returns how many of so many seconds a part of time goes on, or back where they are negative: as far as all goes. */
    static double way(Window now, Window all, double wanted) {
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
        return new Step(next, Reply.said("the axis shows " + part));
    }

    private static Step withoutTimes(Explorer explorer) {
        return new Step(explorer, Reply.wrong(WITHOUT_TIMES));
    }
}
