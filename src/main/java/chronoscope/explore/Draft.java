package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.text.Measure;
import java.util.Optional;

/** An explorer in the making. */
final class Draft {
    Corpus corpus;
    Size size;
    Measure measure;
    String theme;
    Pane focus;
    Narrowing narrowing;
    int anchor;
    int top;
    Reading reading;
    Zoom zoom;
    Optional<Facets> facets;
    Optional<Lanes> lanes;
    Optional<Found> found;
    Trail trail;
    Printed printed;
    Told told;
    final Layouts layouts;

    Draft(Explorer from) {
        corpus = from.corpus();
        size = from.size();
        measure = from.measure();
        theme = from.theme();
        focus = from.focus();
        narrowing = from.narrowing();
        anchor = from.anchor();
        top = from.top();
        reading = from.reading();
        zoom = from.zoom();
        facets = from.facets();
        lanes = from.lanes();
        found = from.found();
        trail = from.trail();
        printed = from.printed();
        told = from.told();
        layouts = from.layouts();
    }

    Explorer explorer() {
        return new Explorer(
                corpus, size, measure, theme, focus, narrowing, anchor, top, reading, zoom, facets, lanes, found, trail,
                printed, told, layouts);
    }
}
