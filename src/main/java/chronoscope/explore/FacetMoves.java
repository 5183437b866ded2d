package chronoscope.explore;

import chronoscope.query.Facet;
import chronoscope.query.Query;
import java.util.List;
import java.util.Optional;

/** How often each value is. */
public final class FacetMoves {
    private FacetMoves() {}

    /** Shows how often each value of a facet is, in a pane, as that is where it is shown; without a facet, of the first that has any. */
    public static Step show(Explorer explorer, Optional<Facet> facet) {
        Facet wanted = facet.or(() -> explorer.facets().map(Facets::facet))
                .orElseGet(() -> Group.firstUseful(List.of(Facet.values()), explorer));
        Facets facets = explorer.facets()
                .filter(open -> open.facet() == wanted)
                .orElseGet(() -> Facets.of(wanted, explorer.corpus(), explorer.dated()));
        return Step.to(explorer.counting(Optional.of(facets)).focused(Pane.FACETS));
    }

    /** Shows the next facet, or the one before. */
    public static Step turn(Explorer explorer, int steps) {
        Optional<Facet> now = explorer.facets().map(Facets::facet);
        return show(explorer, Optional.of(Facets.cycled(List.of(Facet.values()), now, steps)));
    }

    /** Prints how often each value of a facet is, of what is shown. */
    public static Step stats(Explorer explorer, Facet facet) {
        List<Group> groups = Group.of(facet, explorer.corpus(), explorer.dated());
        int most = groups.stream().mapToInt(Group::count).max().orElse(1);
        return groups.isEmpty()
                ? Step.said(explorer, "no shown event has a known " + facet.label())
                : Step.printed(
                        explorer,
                        groups.stream()
                                .<Output>map(group -> new Output.Frequency(group, most))
                                .toList());
    }

    /** Narrows to the events of the group under the cursor, or to all but them. */
    public static Step narrowed(Explorer explorer, String sign) {
        Optional<Group> group = explorer.facets().flatMap(Facets::group);
        if (group.isEmpty()) {
            return Step.wrong(
                    explorer,
                    explorer.facets().isPresent()
                            ? "facets: there is no value to choose"
                            : "no value is selected; 'facets' shows them");
        }
        String text = sign + group.get().facet().query(group.get().key());
        return Filters.add(explorer, Filter.of(Query.of(text)));
    }
}
