package chronoscope.cast;

import java.util.List;

/** What is drawn in a row, or in a part of it between vertical lines. */
record Band(List<Bar> bars, List<TextRun> runs) {
    static final Band EMPTY = new Band(List.of(), List.of());

    Band {
        bars = List.copyOf(bars);
        runs = List.copyOf(runs);
    }
}
