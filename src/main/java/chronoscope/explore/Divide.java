package chronoscope.explore;

import chronoscope.query.Facet;
import chronoscope.query.Times;
import chronoscope.text.Nearest;
import chronoscope.text.Quoted;
import java.util.Optional;

/** Commands about lanes. */
public sealed interface Divide extends Command {

    /** Shows the events in lanes, as they are where they are shown; without a facet, of the first that has values. */
    record Show(Optional<Facet> facet) implements Divide {
        @Override
        public String line() {
            return facet.map(each -> "lanes " + each.label()).orElse("lanes");
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Facet wanted = facet.or(() -> explorer.lanes().map(Lanes::facet))
                    .orElseGet(() -> Group.first(Lanes.FACETS, explorer));
            Lanes.Order order = explorer.lanes().map(Lanes::order).orElse(Lanes.Order.FIRST);
            Lanes lanes = explorer.lanes()
                    .filter(open -> open.facet() == wanted)
                    .orElseGet(() -> Lanes.of(wanted, order, explorer.corpus(), explorer.shown(), explorer.index()));
            return Explorers.quietly(explorer.divided(Optional.of(lanes)).focused(Pane.LANES));
        }
    }

    /** Shows the lanes of the next facet, or of the one before. */
    record Turn(int steps) implements Divide {
        @Override
        public String line() {
            return steps > 0 ? "lanes next" : "lanes prev";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Optional<Facet> now = explorer.lanes().map(Lanes::facet);
            return new Show(Optional.of(Explorers.turned(Lanes.FACETS, now, steps))).applyTo(explorer);
        }
    }

    /** Shows the list again. */
    record Off() implements Divide {
        @Override
        public String line() {
            return "lanes off";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Explorers.quietly(explorer.divided(Optional.empty()));
        }
    }

    /** Goes along the lane to the event so many after, or before. */
    record Along(int steps) implements Divide {
        @Override
        public String line() {
            return Explorers.counted(steps < 0 ? "lane prev" : "lane next", Math.abs(steps));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return inLane(explorer, lane -> {
                Rows events = lane.events();
                long wanted = (long) events.nearest(explorer.index()) + steps;
                return explorer.at(events.at((int) Math.max(0, Math.min(wanted, events.size() - 1))));
            });
        }
    }

    /** Jumps to the lane's first event, or to its last. */
    record End(boolean last) implements Divide {
        @Override
        public String line() {
            return last ? "lane last" : "lane first";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return inLane(
                    explorer,
                    lane -> explorer.jumpedTo(
                            lane.events().at(last ? lane.events().size() - 1 : 0)));
        }
    }

    /**
     * Gives each event of a lane a row of its own, or all of them one.
     *
     * @param key the lane's; empty for the one under the cursor
     */
    record Fold(Optional<String> key) implements Divide {
        @Override
        public String line() {
            return key.map(lane -> "lane fold " + Quoted.word(lane)).orElse("lane fold");
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return inLane(
                    explorer, key, lane -> explorer.divided(explorer.lanes().map(lanes -> lanes.folding(lane.key()))));
        }
    }

    /** Goes to a lane, to its event that is nearest in time. */
    record To(String key) implements Divide {
        @Override
        public String line() {
            return "lane to " + Quoted.word(key);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return inLane(
                    explorer,
                    Optional.of(key),
                    lane -> across(
                            explorer,
                            explorer.lanes().flatMap(lanes -> lanes.find(key)).orElse(0)));
        }
    }

    /** Puts the lanes in an order; without one, in the next. */
    record OrderBy(Optional<Lanes.Order> order) implements Divide {
        @Override
        public String line() {
            return "lane order " + order.map(Lanes.Order::label).orElse("next");
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return explorer.lanes()
                    .map(lanes -> lanes.ordered(order.orElse(lanes.order().next())))
                    .map(lanes -> Explorers.quietly(explorer.divided(Optional.of(lanes))))
                    .orElseGet(() -> noLanes(explorer));
        }
    }

    /** What to do with a lane. */
    interface Use {
        Explorer of(Lane lane);
    }

    private static Step inLane(Explorer explorer, Use use) {
        return inLane(explorer, Optional.empty(), use);
    }

    private static Step inLane(Explorer explorer, Optional<String> key, Use use) {
        if (explorer.lanes().isEmpty()) {
            return noLanes(explorer);
        }
        Lanes lanes = explorer.lanes().get();
        if (lanes.lane().isEmpty()) {
            return Explorers.nothingShown(explorer);
        }
        Optional<Lane> chosen =
                key.isEmpty() ? lanes.lane() : key.flatMap(lanes::find).map(lanes.lanes()::get);
        return chosen.map(lane -> Explorers.quietly(use.of(lane)))
                .orElseGet(() -> new Step(
                        explorer,
                        Reply.wrong("lane: there is no lane '" + key.orElse("") + "'"
                                + Nearest.hint(
                                        key.orElse(""),
                                        lanes.lanes().stream().map(Lane::key).toList()))));
    }

    private static Step noLanes(Explorer explorer) {
        return new Step(explorer, Reply.wrong("lane: no lanes are shown; lanes actor shows them"));
    }

    /** Goes to another lane, there to the event that is nearest to where the reader last went along one. */
    static Explorer across(Explorer explorer, int row) {
        Lanes lanes = explorer.lanes().orElseThrow();
        Rows events = lanes.lanes().get(row).events();
        int nearest = nearest(explorer.corpus().times(), events, lanes.goal());
        return explorer.divided(Optional.of(lanes.at(row))).at(nearest).aimed(lanes.goal());
    }

    private static int nearest(Times times, Rows events, int goal) {
        int row = events.nearest(goal);
        int after = events.at(row);
        if (row == 0 || after == goal) {
            return after;
        }
        int before = events.at(row - 1);
        double ahead = Math.abs(times.start(after) - times.start(goal));
        double behind = Math.abs(times.start(goal) - times.start(before));
        return behind <= ahead || (after < goal && Double.isNaN(ahead)) ? before : after;
    }
}
