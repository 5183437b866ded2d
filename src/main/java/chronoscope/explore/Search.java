package chronoscope.explore;

import java.util.Optional;

/** Searching: to the first match, and from match to match. */
public final class Search {
    private Search() {}

    /** Searches the shown events and goes to the first match from the cursor on. */
    public static Step find(Explorer explorer, String text) {
        Found found = Found.of(text, explorer.corpus(), explorer.shown());
        Explorer searched = explorer.finding(Optional.of(found));
        if (found.matches().isEmpty()) {
            return Step.wrong(searched, "find: no shown event has '" + text + "'");
        }
        int here = explorer.shown().at(explorer.row());
        int match = found.matches().nearest(here);
        boolean wrapped = found.matches().at(match) < here;
        return to(searched, found, wrapped ? 0 : match, wrapped);
    }

    /** Goes to the next match of the last search, and from the last one to the first. */
    public static Step next(Explorer explorer, int steps) {
        return further(explorer, steps);
    }

    /** Goes to the previous match, and from the first one to the last. */
    public static Step previous(Explorer explorer, int steps) {
        return further(explorer, -steps);
    }

    private static Step further(Explorer explorer, int steps) {
        Optional<Found> last = explorer.found();
        if (last.isEmpty()) {
            return Step.wrong(explorer, "find: nothing was searched yet");
        }
        Found found = last.get();
        int count = found.matches().size();
        if (count == 0) {
            return Step.wrong(explorer, "find: no shown event has '" + found.text() + "'");
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

    private static Step to(Explorer explorer, Found found, int match, boolean wrapped) {
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
