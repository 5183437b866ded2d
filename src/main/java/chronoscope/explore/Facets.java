package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.query.Facet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often each value of a facet is, of what is shown.
 *
 * @param row the group under the cursor, from 0
 */
public record Facets(Facet facet, List<Group> groups, int row) {
    public Facets {
        groups = List.copyOf(groups);
    }

    static Facets of(Facet facet, Corpus corpus, Rows shown) {
        return new Facets(facet, Group.of(facet, corpus, shown), 0);
    }

    /** Counts again what is shown now; the cursor stays on its value. */
    Facets over(Corpus corpus, Rows shown) {
        List<Group> fresh = Group.of(facet, corpus, shown);
        String key = group().map(Group::key).orElse("");
        int same = IntStream.range(0, fresh.size())
                .filter(index -> fresh.get(index).key().equals(key))
                .findFirst()
                .orElse(row);
        return new Facets(facet, fresh, Math.max(0, Math.min(same, fresh.size() - 1)));
    }

    /** Moves the cursor to a row, the nearest there is. */
    Facets at(int wanted) {
        return new Facets(facet, groups, Math.max(0, Math.min(wanted, groups.size() - 1)));
    }

    /** Returns the first visible row where so many are: the cursor is in the middle, except near the ends. */
    public int top(int height) {
        return Viewport.around(row, height, groups.size()).top();
    }

    /** Returns the group under the cursor; empty where there is none. */
    public Optional<Group> group() {
        return row < groups.size() ? Optional.of(groups.get(row)) : Optional.empty();
    }

    /** Returns how many events the largest group has, at least 1. */
    public int most() {
        return groups.stream().mapToInt(Group::count).max().orElse(1);
    }

    /** Returns what is so many steps from where it is now, around and around; from nowhere, the first or the last. */
    static <T> T cycled(List<T> all, Optional<T> now, int steps) {
        int from = now.map(all::indexOf).orElse(steps > 0 ? -1 : 0);
        return all.get(Math.floorMod(from + steps, all.size()));
    }
}
