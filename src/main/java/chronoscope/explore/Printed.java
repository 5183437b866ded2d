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

    /** Returns the nearest place that there is in what was printed, on the explorer's screen. */
    Printed within(Explorer explorer) {
        return top == 0 ? this : at(top, explorer);
    }

    /** Scrolls to a line, or to the nearest that can be the first visible one. */
    Printed at(int line, Explorer explorer) {
        int height = explorer.layout().output().rows();
        int top = new Viewport(line, height, explorer.outputLines().size()).top();
        return new Printed(output, top, under);
    }
}
