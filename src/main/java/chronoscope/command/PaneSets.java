package chronoscope.command;

import static chronoscope.explore.Pane.DETAIL;
import static chronoscope.explore.Pane.FACETS;
import static chronoscope.explore.Pane.FILTERS;
import static chronoscope.explore.Pane.LANES;
import static chronoscope.explore.Pane.LIST;
import static chronoscope.explore.Pane.OUTPUT;

import chronoscope.explore.Pane;
import java.util.Set;

/** Panes in which a key does the same. */
final class PaneSets {
    static final Set<Pane> ANY = Set.of(LIST, LANES, DETAIL, FILTERS, FACETS, OUTPUT);
    static final Set<Pane> UNPRINTED = Set.of(LIST, LANES, DETAIL, FILTERS, FACETS);
    static final Set<Pane> PAGED = Set.of(LIST, LANES, DETAIL, FACETS, OUTPUT);
    static final Set<Pane> SIDE_BY_SIDE = Set.of(LIST, LANES, DETAIL, FACETS);
    static final Set<Pane> NARROWED = Set.of(LIST, LANES, DETAIL, FILTERS, FACETS);
    static final Set<Pane> EVENT = Set.of(LIST, LANES, DETAIL);
    static final Set<Pane> SEARCHED = Set.of(LIST, LANES, DETAIL, OUTPUT);
    static final Set<Pane> OVERLAID = Set.of(DETAIL, FILTERS, FACETS, OUTPUT);
    static final Set<Pane> SCROLLED = Set.of(LIST, DETAIL, FACETS, OUTPUT);
    static final Set<Pane> LINED = Set.of(LIST, DETAIL, OUTPUT);
    static final Set<Pane> INNER = Set.of(LANES, DETAIL, FILTERS, FACETS, OUTPUT);
    static final Set<Pane> IN_LIST = Set.of(LIST);
    static final Set<Pane> IN_LANES = Set.of(LANES);
    static final Set<Pane> IN_DETAIL = Set.of(DETAIL);
    static final Set<Pane> IN_FILTERS = Set.of(FILTERS);
    static final Set<Pane> IN_FACETS = Set.of(FACETS);
    static final Set<Pane> IN_OUTPUT = Set.of(OUTPUT);

    private PaneSets() {}
}
