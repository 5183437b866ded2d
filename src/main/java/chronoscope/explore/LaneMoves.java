package chronoscope.explore;

import chronoscope.query.Facet;
import chronoscope.query.Times;
import chronoscope.text.Nearest;
import java.util.Optional;

/** The events in lanes. */
public final class LaneMoves {
    private LaneMoves() {}

    /** Shows the events in lanes, as they are where they are shown; without a facet, of the first that has values. */
    public static Step show(Explorer explorer, Optional<Facet> facet) {
        Facet wanted = facet.or(() -> explorer.lanes().map(Lanes::facet))
                .orElseGet(() -> Group.firstUseful(Lanes.FACETS, explorer));
        Lanes.Order order = explorer.lanes().map(Lanes::order).orElse(Lanes.Order.FIRST);
        Lanes lanes = explorer.lanes()
                .filter(open -> open.facet() == wanted)
                .orElseGet(() -> Lanes.of(wanted, order, explorer.corpus(), explorer.dated(), explorer.index()));
        return Step.to(explorer.divided(Optional.of(lanes)).focused(Pane.LANES));
    }

    /** Shows the lanes of the next facet, or of the one before. */
    public static Step turn(Explorer explorer, int steps) {
        Optional<Facet> now = explorer.lanes().map(Lanes::facet);
        return show(explorer, Optional.of(Facets.cycled(Group.useful(Lanes.FACETS, explorer), now, steps)));
    }

    /** Shows the list again. */
    public static Step off(Explorer explorer) {
        return Step.to(explorer.divided(Optional.empty()));
    }

    /** Goes along the lane to the event so many after, or before. */
    public static Step along(Explorer explorer, int steps) {
        return inLane(explorer, lane -> {
            Rows events = lane.events();
            long wanted = (long) events.nearest(explorer.index()) + steps;
            return explorer.at(events.at((int) Math.max(0, Math.min(wanted, events.size() - 1))));
        });
    }

    /** Jumps to the lane's first event, or to its last. */
    public static Step end(Explorer explorer, boolean last) {
        return inLane(
                explorer,
                lane -> explorer.jumpedTo(lane.events().at(last ? lane.events().size() - 1 : 0)));
    }

    /**
     * Gives each event of a lane a row of its own, or all of them one.
     *
     * @param key the lane's; empty for the one under the cursor
     */
    public static Step fold(Explorer explorer, Optional<String> key) {
        return inLane(
                explorer, key, lane -> explorer.divided(explorer.lanes().map(lanes -> lanes.folding(lane.key()))));
    }

    /** Goes to a lane, to its event that is nearest in time. */
    public static Step to(Explorer explorer, String key) {
        return inLane(
                explorer,
                Optional.of(key),
                lane -> across(
                        explorer,
                        explorer.lanes().flatMap(lanes -> lanes.find(key)).orElse(0)));
    }

    /** Puts the lanes in an order; without one, in the next. */
    public static Step orderBy(Explorer explorer, Optional<Lanes.Order> order) {
        return explorer.lanes()
                .map(lanes -> lanes.ordered(order.orElse(lanes.order().next())))
                .map(lanes -> Step.to(explorer.divided(Optional.of(lanes))))
                .orElseGet(() -> noLanes(explorer));
    }

    /** What to do with a lane. */
    interface Use {
        Explorer of(Group lane);
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
            return Step.nothingShown(explorer);
        }
        Optional<Group> chosen =
                key.isEmpty() ? lanes.lane() : key.flatMap(lanes::find).map(lanes.lanes()::get);
        return chosen.map(lane -> Step.to(use.of(lane)))
                .orElseGet(() -> Step.wrong(
                        explorer,
                        "lane: there is no lane '" + key.orElse("") + "'"
                                + Nearest.hint(
                                        key.orElse(""),
                                        lanes.lanes().stream().map(Group::key).toList())));
    }

    private static Step noLanes(Explorer explorer) {
        return Step.wrong(explorer, "lane: no lanes are shown; lanes actor shows them");
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
