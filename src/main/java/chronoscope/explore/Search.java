package chronoscope.explore;

import chronoscope.query.Field;
import chronoscope.text.Bisection;
import chronoscope.text.Counted;
import chronoscope.text.SearchTerm;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searching: to the first match, and from match to match. */
public final class Search {
    private static final Pattern FIELD = Pattern.compile(
            "-?(" + Stream.of(Field.values()).map(Field::label).collect(Collectors.joining("|")) + "):\\S");

    /** These take two to four seconds; whoever waits longer would take the program for stuck. */
    static final long MOST_STEPS = 250_000_000;

    /** These take some 50 milliseconds. */
    private static final long QUICK_STEPS = 5_000_000;

    private Search() {}

    /** Searches the shown events, or what is printed where the keys are there, and goes to the first match from here on. */
    public static Step find(Explorer explorer, SearchTerm term) {
        return explorer.focus() == Pane.OUTPUT
                ? OutputSearch.find(explorer, term)
                : find(explorer, new Sought.Text(term));
    }

    /** Goes to the first event from the cursor on that a query finds, and narrows nothing. */
    public static Step find(Explorer explorer, Filter filter) {
        return find(explorer, new Sought.With(filter));
    }

    /** Returns whether a search is done so soon that it can be shown while it is typed. */
    public static boolean isQuick(Explorer explorer, SearchTerm term) {
        long steps = explorer.focus() == Pane.OUTPUT
                ? OutputSearch.steps(explorer, term)
                : new Sought.Text(term).steps(explorer.corpus(), explorer.shown());
        return steps <= QUICK_STEPS;
    }

    /** Says that a search is not begun, as nothing but its end would stop it. */
    static Step tooSlow(Explorer explorer, String texts, String remedy) {
        return Step.wrong(explorer, "find: this pattern would take too long in " + texts + "; " + remedy);
    }

    private static Step find(Explorer explorer, Sought sought) {
        if (sought.steps(explorer.corpus(), explorer.shown()) > MOST_STEPS) {
            return tooSlow(
                    explorer,
                    Counted.of(explorer.shown().size(), "event"),
                    "filter them first, or use a shorter pattern");
        }
        SearchResult search = SearchResult.of(sought, explorer.corpus(), explorer.shown());
        Explorer searched = explorer.finding(Optional.of(search));
        if (search.matches().isEmpty()) {
            return Step.wrong(searched, none(searched, sought));
        }
        Rows matches = inOrder(explorer, search);
        int match = nearest(explorer, matches);
        boolean wrapped = explorer.shown().nearest(matches.at(match)) < explorer.row();
        return to(searched, search, wrapped ? 0 : match, wrapped);
    }

    /** Goes to the next event that has the value under the cursor, and from the last one to the first. */
    public static Step value(Explorer explorer, int steps) {
        Optional<Sought> sought = explorer.shown().isEmpty() ? Optional.empty() : Sought.selected(explorer);
        if (sought.isEmpty()) {
            return explorer.shown().isEmpty()
                    ? Step.nothingShown(explorer)
                    : Step.wrong(explorer, "find: this event has no tag, actor or place to go on with");
        }
        SearchResult search = SearchResult.of(sought.get(), explorer.corpus(), explorer.shown());
        Step step = further(explorer.finding(Optional.of(search)), steps);
        return step.reply()
                .note()
                .map(told -> Step.said(step.explorer(), sought.get() + ": " + told))
                .orElse(step);
    }

    /** Goes so many matches of the last search further, and back where that is negative; around their ends. */
    public static Step onwards(Explorer explorer, int steps) {
        if (explorer.focus() != Pane.OUTPUT) {
            return further(explorer, steps);
        }
        return Reading.shown(explorer)
                .filter(copy -> !explorer.printed().isSearched())
                .map(copy -> Reading.further(explorer, copy, steps))
                .orElseGet(() -> OutputSearch.further(explorer, steps));
    }

    private static String none(Explorer explorer, Sought sought) {
        return "find: no shown event has '" + sought + "'"
                + sought.term()
                        .map(term -> inOtherCase(explorer, term) + asFilter(term))
                        .orElse("");
    }

    private static String inOtherCase(Explorer explorer, SearchTerm term) {
        int others = term.inAnyCase()
                .map(other -> SearchResult.of(new Sought.Text(other), explorer.corpus(), explorer.shown())
                        .matches()
                        .size())
                .orElse(0);
        return others == 0
                ? ""
                : "; a capital letter makes case count: small letters find " + Counted.of(others, "event");
    }

    /** Returns whether a text starts as a query for a field. */
    public static boolean isQuery(String text) {
        return FIELD.matcher(text).lookingAt();
    }

    /** Names the key for filters to those who search for a query. */
    private static String asFilter(SearchTerm term) {
        return Stream.of(term.text().split("\\s+")).anyMatch(Search::isQuery)
                ? "; " + term.text() + " is a filter: & and filter take it"
                : "";
    }

    private static Step further(Explorer explorer, int steps) {
        Optional<SearchResult> last = explorer.search();
        if (last.isEmpty()) {
            return Step.wrong(explorer, "find: nothing was searched yet");
        }
        SearchResult search = last.get();
        int count = search.matches().size();
        if (count == 0) {
            return Step.wrong(explorer, none(explorer, search.sought()));
        }
        Rows matches = inOrder(explorer, search);
        int here = explorer.row();
        int nearest = nearest(explorer, matches);
        int row = explorer.shown().nearest(matches.at(nearest));
        // Between two matches, the one ahead is the first step down, and the one behind the first step up.
        int from = row == here
                ? nearest
                : row > here ? (steps > 0 ? nearest - 1 : nearest) : (steps > 0 ? nearest : nearest + 1);
        int wanted = from + steps;
        int match = Math.floorMod(wanted, count);
        return to(explorer, search, match, match != wanted);
    }

    /** Returns the matches as they stand in the list. */
    private static Rows inOrder(Explorer explorer, SearchResult search) {
        return explorer.arrangement().order().sorted(search.matches(), explorer.timeline());
    }

    /** Returns the first match that is not above the cursor, or the last one. */
    private static int nearest(Explorer explorer, Rows matches) {
        return Bisection.first(
                0, matches.size() - 1, match -> explorer.shown().nearest(matches.at(match)) >= explorer.row());
    }

    private static Step to(Explorer explorer, SearchResult search, int match, boolean wrapped) {
        String end = match == 0 ? "the first" : "the last";
        String place = "match " + (match + 1) + " of " + search.matches().size();
        boolean atEnd = match == 0 || match == search.matches().size() - 1;
        String told = wrapped ? place + ", wrapped" + (atEnd ? " to " + end : "") : place;
        return new Step(
                explorer.finding(Optional.of(search.continued()))
                        .jumpedTo(inOrder(explorer, search).at(match)),
                Reply.said(told));
    }
}
