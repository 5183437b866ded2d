package chronoscope.proof;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which line of a copy is paragraph 1. Lines are counted from 0; blank ones do not count.
 *
 * @param first the line with which the most locators fit, the earliest of them
 */
record ParagraphFit(int first) {
    /**
     * A paragraph that is named, and where its quote stands.
     *
     * @param lines in rising order
     */
    record Named(int paragraph, List<Integer> lines) {
        Named {
            lines = List.copyOf(lines);
        }
    }

    /** Returns the best fit; empty where no locator could ever fit. */
    static Optional<ParagraphFit> of(List<Named> locators) {
        Map<Integer, Integer> fitting = new HashMap<>();
        for (Named locator : locators) {
            locator.lines.stream()
                    .distinct()
                    .map(line -> line - locator.paragraph + 1)
                    .filter(first -> first >= 0)
                    .forEach(first -> fitting.merge(first, 1, Integer::sum));
        }
        return fitting.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(best -> new ParagraphFit(best.getKey()));
    }

    boolean fits(Named locator) {
        return locator.lines.contains(first + locator.paragraph - 1);
    }

    /** Returns the number of a line as a paragraph; none before paragraph 1. */
    Optional<Integer> paragraph(int line) {
        return Optional.of(line - first + 1).filter(number -> number > 0);
    }
}
