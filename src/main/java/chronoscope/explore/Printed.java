package chronoscope.explore;

import java.util.List;

/**
 * What was printed last.
 *
 * @param top the first visible line
 * @param under the pane to come back to
 */
record Printed(List<Output> output, int top, Pane under) {
    static final Printed NOTHING = new Printed(List.of(), 0, Pane.LIST);

    Printed {
        output = List.copyOf(output);
    }

    /** Returns the nearest place that there is in what was printed. */
    Printed within(Layout layout) {
        return top == 0 ? this : at(top, layout);
    }

    /** Scrolls to a line, or to the nearest that can be the first visible one. */
    Printed at(int line, Layout layout) {
        int lines = PrintedText.of(output, layout.outputText()).size();
        int lowest = Math.max(0, lines - layout.output().rows());
        return new Printed(output, Math.min(Math.max(line, 0), lowest), under);
    }
}
