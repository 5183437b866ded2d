package chronoscope.command;

import static chronoscope.command.Arguments.choice;
import static chronoscope.command.Arguments.count;
import static chronoscope.command.Arguments.word;
import static chronoscope.command.CommandSpec.Group.TIME;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.EVENT;
import static chronoscope.command.PaneSets.IN_LANES;
import static chronoscope.command.PaneSets.IN_LIST;

import chronoscope.explore.AxisMoves;
import chronoscope.explore.DateSpan;
import chronoscope.explore.LaneMoves;
import chronoscope.explore.Lanes;
import chronoscope.explore.Pane;
import chronoscope.explore.Zoom;
import chronoscope.query.Facet;
import chronoscope.text.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Commands about the part of time that the axis shows, and about lanes along it. */
final class TimeCommands {
    static final Form.One<DateSpan> ZOOM = form("zoom", Arguments.PART, AxisMoves::zoomTo);
    static final Form.One<Integer> ZOOM_OUT =
            form("zoom out", count(), (explorer, n) -> AxisMoves.zoomBy(explorer, -n));
    static final Form.Plain FIT = form("zoom fit", AxisMoves::zoomFit);
    static final Form.One<Zoom.Folding> SCALE =
            form("scale", choice(List.of(Zoom.Folding.values()), Zoom.Folding::label), AxisMoves::fold);

    static final Form.One<Facet> LANES = form(
            "lanes",
            choice(Lanes.FACETS, Facet::label),
            (explorer, facet) -> LaneMoves.show(explorer, Optional.of(facet)));
    static final Form.One<String> TO_LANE = form("lane to", lane("<lane>", "name a lane"), LaneMoves::to);
    static final Form.One<Optional<String>> FOLD =
            form("lane fold", lane("<lane>", "").optional(), LaneMoves::fold);
    static final Form.One<Optional<Lanes.Order>> ORDER =
            form("lane order", choice("first|count|name|next", orders()), LaneMoves::orderBy);

    static final List<CommandSpec> ROWS = List.of(
            row(
                            TIME,
                            "show less, more or all time on the axis, or a part of it",
                            form("zoom in", count(), AxisMoves::zoomBy),
                            ZOOM_OUT,
                            FIT,
                            form(
                                    "zoom era",
                                    Argument.of("<name>", words -> words.whole("name an era"), Quoted::word)
                                            .offering((explorer, preferences) -> explorer.timeline().eras().stream()
                                                    .map(era -> new Candidate(
                                                            Quoted.word(era.name()),
                                                            era.date().words()))),
                                    AxisMoves::zoomToEra),
                            ZOOM)
                    .keys(EVENT, "+", "zoom in {n}", "show less time")
                    .keys(EVENT, "-", "zoom out {n}", "show more time")
                    .keys(EVENT, "=", "zoom fit", "show all time")
                    .example("zoom 2019/2022", "zoom=2019 2022"),
            row(
                            TIME,
                            "move the axis to earlier or later time, by n quarters of its width",
                            form("pan left", count(), (explorer, n) -> AxisMoves.pan(explorer, -n)),
                            form("pan right", count(), AxisMoves::pan))
                    .keys(EVENT, "<", "pan left {n}", "show earlier time")
                    .keys(EVENT, ">", "pan right {n}", "show later time")
                    .example("zoom 2016/2019; pan right", "zoom=2016-12-31 2020-12-30"),
            row(
                            TIME,
                            "fold long empty spans of time where that helps, never, or always",
                            SCALE,
                            form("scale next", AxisMoves::foldNext),
                            form("scale toggle", AxisMoves::foldNext))
                    .keys(EVENT, "S", "scale next", "fold empty spans: auto, never, always")
                    .example("scale compressed", "scale=compressed"),
            row(
                            TIME,
                            "show the events in lanes along the axis, one for each value; off: in a list",
                            form("lanes", explorer -> LaneMoves.show(explorer, Optional.empty())),
                            LANES,
                            form("lanes next", explorer -> LaneMoves.turn(explorer, 1)),
                            form("lanes previous", explorer -> LaneMoves.turn(explorer, -1)),
                            form("lanes off", LaneMoves::off))
                    .keys(IN_LANES, "L", "lanes next", "lanes of places, tags, sources, actors")
                    .hint("other lanes", IN_LANES)
                    .keys(Set.of(Pane.LIST, Pane.DETAIL), "L", "lanes", "in lanes along the axis")
                    .hint("lanes", IN_LIST)
                    .example("lanes place", "lanes=place by first"),
            row(
                            TIME,
                            "go along a lane or to another, give its events one row or a row each, or sort the lanes",
                            form("lane next", count(), LaneMoves::along),
                            form("lane previous", count(), (explorer, n) -> LaneMoves.along(explorer, -n)),
                            form("lane first", explorer -> LaneMoves.end(explorer, false)),
                            form("lane last", explorer -> LaneMoves.end(explorer, true)),
                            TO_LANE,
                            FOLD,
                            ORDER)
                    .keys(IN_LANES, "h Left", "lane previous {n}", "earlier in this lane")
                    .hint("in lane", IN_LANES)
                    .keys(IN_LANES, "l Right", "lane next {n}", "later in this lane")
                    .hint("in lane", IN_LANES)
                    .keys(IN_LANES, "Home", "lane first", "to the lane's first")
                    .keys(IN_LANES, "End", "lane last", "to the lane's last")
                    .keys(IN_LANES, "Space", "lane fold", "a row for each of its events, or one for all")
                    .keys(IN_LANES, "s", "lane order next", "order by first event, count, name")
                    .example("lanes actor; lane order name", "lanes=actor by name"));

    private TimeCommands() {}

    private static Argument<String> lane(String usage, String missing) {
        return word(usage, missing)
                .offering((explorer, preferences) -> explorer.lanes().stream()
                        .flatMap(lanes -> lanes.lanes().stream())
                        .map(lane -> new Candidate(Quoted.word(lane.key()), lane.name())));
    }

    private static Map<String, Optional<Lanes.Order>> orders() {
        Map<String, Optional<Lanes.Order>> orders = new LinkedHashMap<>();
        for (Lanes.Order order : Lanes.Order.values()) {
            orders.put(order.label(), Optional.of(order));
        }
        orders.put("next", Optional.empty());
        return orders;
    }
}
