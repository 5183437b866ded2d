package chronoscope.command;

import static chronoscope.command.Arguments.choice;
import static chronoscope.command.CommandSpec.Group.COUNT;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.EVENT;
import static chronoscope.command.PaneSets.IN_FACETS;

import chronoscope.explore.FacetMoves;
import chronoscope.explore.OriginCounts;
import chronoscope.query.Facet;
import chronoscope.text.Labelled;
import java.util.List;
import java.util.Optional;

/** Commands about how often each value is. */
final class CountCommands {
    private static final Argument<Facet> FIELD = choice("<field>", List.of(Facet.values()), Facet::label);
    private static final String FIELDS = String.join(", ", Labelled.labels(Facet.values()));

    static final Form.One<Facet> FACETS =
            form("facets", FIELD, (explorer, facet) -> FacetMoves.show(explorer, Optional.of(facet)));

    static final List<CommandSpec> ROWS = List.of(
            row(
                            COUNT,
                            "show how often each value of a field occurs in the shown events: " + FIELDS,
                            form("facets", explorer -> FacetMoves.show(explorer, Optional.empty())),
                            FACETS,
                            form("facets next", explorer -> FacetMoves.turn(explorer, 1)),
                            form("facets previous", explorer -> FacetMoves.turn(explorer, -1)))
                    .keys(IN_FACETS, "h Left", "facets previous", "the previous field")
                    .hint("field", IN_FACETS)
                    .keys(IN_FACETS, "l Right", "facets next", "the next field")
                    .hint("field", IN_FACETS)
                    .keys(EVENT, "f", "facets", "how often each value occurs")
                    .example("facets tag", "facets=tag"),
            row(
                            COUNT,
                            "hide the events of the value under the cursor",
                            form("exclude", explorer -> FacetMoves.narrowed(explorer, "-")))
                    .keys(IN_FACETS, "-", "exclude", "hide these")
                    .hint("hide", IN_FACETS)
                    .example("facets tag; exclude", "filters=-tag:"),
            row(
                            COUNT,
                            "print how often each value of a field occurs in the shown events; origins: the claims,"
                                    + " those with the fewest origins first",
                            form("stats", FIELD, FacetMoves::stats),
                            form("stats origins", OriginCounts::stats))
                    .example("stats actor", "Iran")
                    .example("stats origins", "1 origin: "));

    private CountCommands() {}
}
