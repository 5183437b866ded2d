package chronoscope.explore;

import chronoscope.text.Labelled;

/** What the keys act on. */
public enum Pane implements Labelled {
    LIST,
    DETAIL,
    /** The events in lanes; in the place of the list. */
    LANES,
    /** The stack of filters, over the list. */
    FILTERS,
    /** How often each value is; in the place of the detail. */
    FACETS,
    /** What the last command printed. */
    OUTPUT
}
