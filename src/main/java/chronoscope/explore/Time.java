package chronoscope.explore;

import chronoscope.axis.Window;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
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
            boolean everything = steps < 0 && next.length() >= all.get().length() * ALMOST;
            if (next.equals(before)) {
                return new Step(explorer, Reply.said("zoom: no part of time is shorter"));
            }
            return everything
                    ? new ZoomFit().applyTo(explorer)
                    : zoomed(explorer, explorer.zoom().to(Optional.of(next)));
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
            return explorer.window().isEmpty()
                    ? withoutTimes(explorer)
                    : zoomed(explorer, explorer.zoom().to(Optional.empty()));
        }
    }

    /** Shows a part of time. */
    record ZoomTo(Window window) implements Time {
        @Override
        public String line() {
            return "zoom " + String.join(" ", window.ends());
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return zoomed(explorer, explorer.zoom().to(Optional.of(window)));
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

        /** One that is open lasts as long as there are events. */
        private static Step shown(Explorer explorer, Era era) {
            Optional<Window> all = Zoom.all(explorer.corpus());
            Optional<Moment> from = era.date().earliest().moment();
            Optional<Moment> to = era.date().latest().moment();
            Optional<Window> part = from.or(() -> all.map(Window::from))
                    .flatMap(start -> to.or(() -> all.map(Window::to))
                            .map(end -> start.compareTo(end) <= 0
                                    ? Window.of(start, end)
                                    : Window.of(from.orElse(end), from.orElse(end))));
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
            double wanted = now.get().length() / 4 * quarters;
            double way = way(now.get(), all.get(), wanted);
            if (way == 0) {
                return new Step(
                        explorer, Reply.said("pan: the " + (quarters < 0 ? "first" : "last") + " event is in sight"));
            }
            return zoomed(explorer, explorer.zoom().to(Optional.of(now.get().shifted(way))));
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

    /** The ends of a part are whole seconds or years, so that zooming in and out again gives a little less. */
    double ALMOST = 0.99;

    /** More steps than lead from all of time to a minute. */
    int MOST = 60;

    /** Reads a part of time: a date, an interval, or two dates; empty where it has no known start or end, or is none. */
    static Optional<Window> part(String text) {
        Optional<EdtfDate> whole = SpokenDate.of(text);
        if (whole.isPresent()) {
            return Window.between(whole.get(), whole.get());
        }
        String[] ends = text.strip().split(" +", -1);
        Optional<EdtfDate> first = SpokenDate.of(ends[0]);
        Optional<EdtfDate> last = SpokenDate.of(ends[ends.length - 1]);
        return ends.length == 2 && first.isPresent() && last.isPresent()
                ? Window.between(first.get(), last.get())
                : Optional.empty();
    }

    /** Returns how many of so many seconds a part of time goes on, or back where they are negative: as far as all goes. */
    static double way(Window now, Window all, double wanted) {
        return wanted < 0
                ? Math.max(wanted, Math.min(0, all.start() - now.start()))
                : Math.min(wanted, Math.max(0, all.end() - now.end()));
    }

    private static Step zoomed(Explorer explorer, Zoom zoom) {
        Explorer next = explorer.zoomed(zoom);
        String part =
                zoom.chosen().map(window -> String.join(" to ", window.ends())).orElse("all of its time");
        return new Step(next, Reply.said("the axis shows " + part));
    }

    private static Step withoutTimes(Explorer explorer) {
        return new Step(explorer, Reply.wrong("no event has a known time"));
    }
}
