package chronoscope.explore;

import java.util.List;
import java.util.Optional;

/**
 * What was printed last.
 *
 * @param top the first visible line
 * @param under the pane to come back to
 * @param search what was searched in it
 */
record Printed(List<Output> output, int top, Pane under, Optional<OutputSearch> search) {
    static final Printed NOTHING = of(List.of(), Pane.LIST);

    Printed {
        output = List.copyOf(output);
    }

    static Printed of(List<Output> output, Pane under) {
        return new Printed(output, 0, under, Optional.empty());
    }

    Printed over(Pane other) {
        return new Printed(output, top, other, search);
    }

    Printed with(Optional<OutputSearch> other) {
        return new Printed(output, top, under, other);
    }

    boolean isSearched() {
        return search.filter(OutputSearch::active).isPresent();
    }

    /** Returns the nearest place that there is in what was printed, on the explorer's screen. */
    Printed within(Explorer explorer) {
        return top == 0 ? this : at(top, explorer);
    }

    /** Scrolls to a line, or to the nearest that can be the first visible one. */
    Printed at(int line, Explorer explorer) {
        int height = explorer.layout().output().rows();
        int top = new Viewport(line, height, explorer.outputLines().size()).top();
        return new Printed(output, top, under, search);
    }
}
