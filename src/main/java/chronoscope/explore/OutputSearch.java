package chronoscope.explore;

import chronoscope.text.Counted;
import chronoscope.text.Fold;
import chronoscope.text.SearchTerm;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A search in what was printed, line by line.
 *
 * @param line the line of the match that it went to last
 * @param active whether its matches are highlighted; one that was ended can be taken up again
 */
record OutputSearch(SearchTerm term, int line, boolean active) {
    /** Goes to the first line from the top one in sight on that has it, and else to the first of all. */
    static Step find(Explorer explorer, SearchTerm term) {
        return to(explorer, new OutputSearch(term, explorer.outputTop() - 1, true), 1);
    }

    /** Goes to so many lines that have it further on, or back where that is negative, around and around. */
    static Step further(Explorer explorer, int steps) {
        Optional<OutputSearch> last = explorer.printed().search();
        return last.isEmpty()
                ? Step.wrong(explorer, "find: nothing was searched here yet; / searches")
                : to(explorer, last.get().with(last.get().line(), true), steps);
    }

    static long steps(Explorer explorer, SearchTerm term) {
        return term.steps(explorer.outputLines().stream()
                .mapToLong(line -> line.text().length())
                .sum());
    }

    private static Step to(Explorer explorer, OutputSearch search, int steps) {
        if (steps(explorer, search.term()) > Search.MOST_STEPS) {
            return Search.tooSlow(explorer, Counted.of(explorer.outputLines().size(), "line"), "use a shorter pattern");
        }
        int[] lines = IntStream.range(0, explorer.outputLines().size())
                .filter(test(explorer, search.term()))
                .toArray();
        if (lines.length == 0) {
            return Step.wrong(
                    explorer.printing(explorer.printed().with(Optional.of(search))),
                    "find: no line has '" + search.term() + "'");
        }
        int before = (int)
                IntStream.of(lines).takeWhile(line -> line < search.line()).count();
        boolean here = before < lines.length && lines[before] == search.line();
        // Between two matches, the one ahead is the first step down, and the one behind the first step up.
        int wanted = before + steps - (steps > 0 && !here ? 1 : 0);
        int match = Math.floorMod(wanted, lines.length);
        Printed printed = explorer.printed().with(Optional.of(search.with(lines[match], true)));
        int height = explorer.layout().output().rows();
        int top = new Viewport(
                        printed.position().top(), height, explorer.outputLines().size())
                .showing(lines[match])
                .top();
        return Step.said(
                explorer.printing(printed.at(new DetailPosition(
                        top, explorer.outputLines().get(lines[match]).item()))),
                "match " + (match + 1) + " of " + lines.length + (match == wanted ? "" : ", wrapped"));
    }

    /** Returns the test whether a printed line has what is searched for. */
    static IntPredicate test(Explorer explorer, SearchTerm term) {
        List<Line> all = explorer.outputLines();
        return line -> {
            String text = all.get(line).text();
            return term.isIn(Fold.of(text), () -> text);
        };
    }

    private OutputSearch with(int other, boolean highlighted) {
        return new OutputSearch(term, other, highlighted);
    }

    /** Returns the search as it is when the reader has enough of it. */
    OutputSearch ended() {
        return with(line, false);
    }
}
