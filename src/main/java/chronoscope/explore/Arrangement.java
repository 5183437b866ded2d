package chronoscope.explore;

import chronoscope.text.Counted;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the list is laid out.
 *
 * @param folded the headings whose events are hidden below them
 * @param split how much of the screen the list takes beside or above the detail, in percent; empty for what fits best
 * @param since what a column of distances counts from
 */
public record Arrangement(SortOrder order, Set<String> folded, OptionalInt split, Since since) {
    static final Arrangement USUAL = new Arrangement(SortOrder.DATE, Set.of(), OptionalInt.empty(), Since.NOTHING);

    /** The least and the most that the list takes, in percent. */
    public static final int LEAST = 20;

    public static final int MOST = 80;

    private static final int STEP = 5;

    public Arrangement {
        folded = Set.copyOf(folded);
    }

    Arrangement sorted(SortOrder other) {
        return new Arrangement(other, folded, split, since);
    }

    Arrangement folding(Set<String> others) {
        return new Arrangement(order, others, split, since);
    }

    Arrangement split(OptionalInt other) {
        return new Arrangement(order, folded, other, since);
    }

    Arrangement since(Since other) {
        return new Arrangement(order, folded, split, other);
    }

    public static Step sort(Explorer explorer, SortOrder order) {
        Explorer sorted = explorer.arranged(explorer.arrangement().sorted(order));
        return Step.said(sorted, order.words());
    }

    /** Sorts the list by what comes next. */
    public static Step sortNext(Explorer explorer) {
        return sort(explorer, explorer.arrangement().order().next());
    }

    /** Shows how long each event is after another one, or does not. */
    public static Step count(Explorer explorer, Since since) {
        if (since.mark().filter(letter -> !explorer.marks().containsKey(letter)).isPresent()) {
            return Step.wrong(explorer, "since: there is no mark '" + since.label() + "'; m and a letter set one");
        }
        return Step.to(explorer.arranged(explorer.arrangement().since(since)));
    }

    /** Shows how long each event is after the one above, or no longer. */
    public static Step countOrNot(Explorer explorer) {
        boolean none = explorer.arrangement().since().equals(Since.NOTHING);
        return count(explorer, none ? Since.ABOVE : Since.NOTHING);
    }

    /** Gives the list so much of the screen, in percent. */
    public static Step split(Explorer explorer, int percent) {
        return percent < LEAST || MOST < percent
                ? Step.wrong(explorer, String.format(Locale.US, "split: give %d to %d percent", LEAST, MOST))
                : Step.to(explorer.arranged(explorer.arrangement().split(OptionalInt.of(percent))));
    }

    /** Gives the list more of the screen, or less where that is negative. */
    public static Step widen(Explorer explorer, int steps) {
        Layout layout = explorer.layout();
        // A step that changes nothing could not be repeated: the next one starts from what is shown.
        int step = Math.max(STEP, layout.leastChange());
        int wanted = (int) Math.max(LEAST, Math.min(MOST, layout.share() + (long) steps * step));
        return split(explorer, wanted);
    }

    /** Gives the list what fits best. */
    public static Step fit(Explorer explorer) {
        return Step.to(explorer.arranged(explorer.arrangement().split(OptionalInt.empty())));
    }

    /** Hides the events of the cursor's heading below it, or shows them again. */
    public static Step fold(Explorer explorer) {
        return explorer.heading()
                .map(heading -> fold(explorer, heading.text()))
                .orElseGet(() -> Step.said(explorer, "no heading stands above this event"));
    }

    /** Hides the events of a heading below it, or shows them again. */
    public static Step fold(Explorer explorer, String heading) {
        if (explorer.headings().noneMatch(heading::equals)) {
            return Step.wrong(explorer, "fold: there is no heading '" + heading + "'");
        }
        Set<String> folded = new HashSet<>(explorer.arrangement().folded());
        boolean shows = folded.remove(heading);
        if (!shows) {
            folded.add(heading);
        }
        return Step.said(
                explorer.arranged(explorer.arrangement().folding(folded)), heading + (shows ? " unfolded" : " folded"));
    }

    /** Hides all events below their headings, or shows all. */
    public static Step foldAll(Explorer explorer, boolean hide) {
        Set<String> folded = hide ? new HashSet<>(explorer.headings().toList()) : Set.of();
        return Step.said(
                explorer.arranged(explorer.arrangement().folding(folded)),
                hide ? Counted.of(folded.size(), "heading") + " folded" : "all headings unfolded");
    }
}
