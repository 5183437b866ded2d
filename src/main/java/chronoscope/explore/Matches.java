package chronoscope.explore;

import java.util.Optional;

/** Steps from match to match of a search. */
final class Matches {
    private Matches() {}

    static Step further(Explorer explorer, int steps) {
        Optional<Found> last = explorer.found();
        if (last.isEmpty()) {
            return new Step(explorer, Reply.wrong("find: nothing was searched yet"));
        }
        Found found = last.get();
        int count = found.matches().size();
        if (count == 0) {
            return new Step(explorer, Reply.wrong("find: no shown event has '" + found.text() + "'"));
        }
        int here = explorer.shown().at(explorer.row());
        int nearest = found.matches().nearest(here);
        int nearestIndex = found.matches().at(nearest);
        // Between two matches, the one ahead is the first step down, and the one behind the first step up.
        int from = nearestIndex == here
                ? nearest
                : nearestIndex > here ? (steps > 0 ? nearest - 1 : nearest) : (steps > 0 ? nearest : nearest + 1);
        int wanted = from + steps;
        int match = Math.floorMod(wanted, count);
        return to(explorer, found, match, match != wanted);
    }

    static Step to(Explorer explorer, Found found, int match, boolean wrapped) {
        String end = match == 0 ? "the first" : "the last";
        String place = "match " + (match + 1) + " of " + found.matches().size();
        boolean atEnd = match == 0 || match == found.matches().size() - 1;
        String told = wrapped ? place + ", wrapped" + (atEnd ? " to " + end : "") : place;
        return new Step(
                explorer.finding(Optional.of(found.continued()))
                        .jumpedTo(found.matches().at(match)),
                Reply.said(told));
    }
}
