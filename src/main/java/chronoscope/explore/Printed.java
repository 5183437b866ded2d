package chronoscope.explore;

import java.util.List;
import java.util.Optional;

/**
 * What was printed last.
 *
 * @param position the place in it
 * @param under the pane to come back to
 * @param search what was searched in it
 */
record Printed(List<Output> output, DetailPosition position, Pane under, Optional<OutputSearch> search) {
    static final Printed NOTHING = of(List.of(), Pane.LIST);

    Printed {
        output = List.copyOf(output);
    }

    static Printed of(List<Output> output, Pane under) {
        return new Printed(output, DetailPosition.START, under, Optional.empty());
    }

    Printed over(Pane other) {
        return new Printed(output, position, other, search);
    }

    Printed with(Optional<OutputSearch> other) {
        return new Printed(output, position, under, other);
    }

    boolean isSearched() {
        return search.filter(OutputSearch::active).isPresent();
    }

    /** Returns where the lines lead, by the numbers of their items. */
    List<Target> targets() {
        return output.stream().flatMap(each -> each.targets().stream()).toList();
    }

    /** Returns the nearest place that there is in what was printed, on the explorer's screen. */
    Printed within(Explorer explorer) {
        return position.top() == 0 ? this : at(position.top(), explorer);
    }

    /** Scrolls to a line, or to the nearest that can be the first visible one. */
    Printed at(int line, Explorer explorer) {
        int height = explorer.layout().output().rows();
        int top = new Viewport(line, height, explorer.outputLines().size()).top();
        return at(new DetailPosition(top, position.item()));
    }

    Printed at(DetailPosition other) {
        return new Printed(output, other, under, search);
    }
}
