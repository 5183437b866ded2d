package chronoscope.explore;

import chronoscope.text.Measure;
import java.util.Optional;

/** An explorer in the making. */
final class ExplorerBuilder {
    Size size;
    Measure measure;
    String theme;
    Pane focus;
    Narrowing narrowing;
    Arrangement arrangement;
    Picks picks;
    int anchor;
    int top;
    DetailPosition detailPosition;
    Zoom zoom;
    Optional<Facets> facets;
    Optional<Lanes> lanes;
    Optional<SearchResult> search;
    JumpList jumpList;
    Printed printed;
    StatusLine status;
    ScriptVariables variables;
    final Layouts layouts;

    ExplorerBuilder(Explorer from) {
        size = from.size();
        measure = from.measure();
        theme = from.theme();
        focus = from.focus();
        narrowing = from.narrowing();
        arrangement = from.arrangement();
        picks = from.picks();
        anchor = from.anchor();
        top = from.top();
        detailPosition = from.detailPosition();
        zoom = from.zoom();
        facets = from.facets();
        lanes = from.lanes();
        search = from.search();
        jumpList = from.jumpList();
        printed = from.printed();
        status = from.status();
        variables = from.variables();
        layouts = from.layouts();
    }

    Explorer explorer() {
        return new Explorer(
                size,
                measure,
                theme,
                focus,
                narrowing,
                arrangement,
                picks,
                anchor,
                top,
                detailPosition,
                zoom,
                facets,
                lanes,
                search,
                jumpList,
                printed,
                status,
                variables,
                layouts);
    }
}
