package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Why the list is empty.
 *
 * @param reason a sentence
 * @param removal the filter whose removal brings most events back; empty where no single one brings any
 */
public record EmptyList(String reason, Optional<Removal> removal) {
    /**
     * A filter that hides events which all others let pass.
     *
     * @param number its number, from 1
     * @param events how many come back without it
     * @param undoes whether undo removes it
     */
    record Removal(int number, String text, int events, boolean undoes) {}

    /** Returns whether undo removes the filter whose removal brings most events back. */
    public boolean undoes() {
        return removal.filter(Removal::undoes).isPresent();
    }

    static EmptyList of(Corpus corpus, Narrowing narrowing) {
        List<Filter> filters = narrowing.filters();
        List<Integer> on = IntStream.range(0, filters.size())
                .filter(index -> filters.get(index).on())
                .boxed()
                .toList();
        if (on.isEmpty()) {
            return new EmptyList("This timeline has no events yet.", Optional.empty());
        }
        String names = on.stream().map(index -> filters.get(index).text()).collect(Collectors.joining(" and "));
        return new EmptyList("No event matches " + names + ".", removal(corpus, narrowing, on));
    }

    /** Of filters that bring as many back, it is the last one. */
    private static Optional<Removal> removal(Corpus corpus, Narrowing narrowing, List<Integer> on) {
        int[] hidden = hiddenByOne(corpus, narrowing, on);
        int best = hidden.length - 1;
        for (int index = best; index >= 0; index--) {
            best = hidden[index] > hidden[best] ? index : best;
        }
        List<Filter> others = new ArrayList<>(narrowing.filters());
        Filter removed = others.remove(best);
        boolean undoes =
                !narrowing.before().isEmpty() && narrowing.past().filters().equals(others);
        return hidden[best] == 0
                ? Optional.empty()
                : Optional.of(new Removal(best + 1, removed.text(), hidden[best], undoes));
    }

    /** Returns for each filter how many events it hides that all others let pass. */
    private static int[] hiddenByOne(Corpus corpus, Narrowing narrowing, List<Integer> on) {
        List<Filter> filters = narrowing.filters();
        List<IntPredicate> tests =
                on.stream().map(index -> filters.get(index).query().on(corpus)).toList();
        int[] hidden = new int[filters.size()];
        // Without a limit, more than the events are others.
        on.stream().filter(index -> filters.get(index).limit().isPresent()).forEach(index -> {
            List<Filter> others = new ArrayList<>(filters);
            others.remove((int) index);
            hidden[index] = narrowing.replacing(others).shown().size();
        });
        for (int event = 0; event < corpus.timeline().events().size(); event++) {
            int index = event;
            if (corpus.timeline().isHidden(index)) {
                continue;
            }
            int[] failed = IntStream.range(0, on.size())
                    .filter(each -> !tests.get(each).test(index))
                    .limit(2)
                    .toArray();
            if (failed.length == 1) {
                hidden[on.get(failed[0])]++;
            }
        }
        return hidden;
    }

    /** Returns the reason and the remedy. */
    public String words(String undo, String command) {
        return reason + " " + remedy(undo, command);
    }

    /**
     * Returns a sentence that says what brings most events back.
     *
     * @param undo what undo is called where this is read
     * @param command what stands before a command where this is read
     */
    public String remedy(String undo, String command) {
        return removal.map(found -> "Without " + found.text() + " there "
                        + (found.events() == 1 ? "is " : "are ") + Counted.of(found.events(), "event") + ": "
                        + (found.undoes() ? undo : command + "filter remove " + found.number()) + " removes it.")
                .orElse("No event comes back without just one of them: " + command + "clear removes all filters.");
    }
}
