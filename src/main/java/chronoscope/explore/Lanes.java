package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.query.Facet;
import chronoscope.text.Counted;
import chronoscope.text.Fold;
import chronoscope.text.Labelled;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The shown events side by side in groups that share a value; an event that has several is in as many lanes.
 *
 * @param open the keys of the lanes whose events have a row each
 * @param row the lane under the cursor, from 0
 * @param goal the event that the reader last went to along a lane: from lane to lane the cursor stays near its time
 */
public record Lanes(Facet facet, Order order, List<Group> lanes, Set<String> open, int row, int goal) {
    /** What lanes there are. */
    public static final List<Facet> FACETS = List.of(Facet.ACTOR, Facet.PLACE, Facet.TAG, Facet.SOURCE);

    /** The columns before a lane's name. */
    public static final int BEFORE_NAME = 4;

    private static final int GAP = 1;
    private static final int WIDEST_NAME = 34;

    /** Room for the dates of the events of a lane that is open. */
    private static final int DATE = 12;

    /** In what order the lanes are. */
    public enum Order implements Labelled {
        FIRST,
        COUNT,
        NAME;

        Order next() {
            List<Order> all = List.of(values());
            return all.get((all.indexOf(this) + 1) % all.size());
        }

        private Comparator<Group> comparator() {
            Comparator<Group> first =
                    Comparator.comparingInt(lane -> lane.events().at(0));
            Comparator<Group> order = switch (this) {
                case FIRST -> first;
                case COUNT ->
                    Comparator.<Group>comparingInt(lane -> -lane.count()).thenComparing(first);
                case NAME -> Comparator.comparing(Group::name, String.CASE_INSENSITIVE_ORDER);
            };
            return Comparator.comparing(Group::isRest).thenComparing(order);
        }
    }

    /** A row of the pane: a lane, or an event of one that is open. */
    public record Place(int lane, int event) {
        /** Returns whether the row is the lane's own. */
        public boolean isHead() {
            return event < 0;
        }
    }

    public Lanes {
        lanes = List.copyOf(lanes);
        open = Set.copyOf(open);
    }

    /** Groups the shown events; the cursor is on the first lane of an event, by its index. */
    static Lanes of(Facet facet, Order order, Corpus corpus, Rows shown, int index) {
        return new Lanes(facet, order, grouped(facet, order, corpus, shown), Set.of(), 0, index).holding(index);
    }

    private static List<Group> grouped(Facet facet, Order order, Corpus corpus, Rows shown) {
        return Group.all(facet, corpus, shown).stream()
                .sorted(order.comparator())
                .toList();
    }

    /** Groups again what is shown now; the cursor stays on its lane where that holds the event. */
    Lanes over(Corpus corpus, Rows shown, int index) {
        return with(grouped(facet, order, corpus, shown)).holding(index);
    }

    /** Puts the lanes in another order. */
    Lanes ordered(Order other) {
        List<Group> sorted = new ArrayList<>(lanes);
        sorted.sort(other.comparator());
        return new Lanes(facet, other, lanes, open, row, goal).with(sorted);
    }

    /** Has the cursor stay on its lane in others. */
    private Lanes with(List<Group> others) {
        String key = lane().map(Group::key).orElse("");
        int same = IntStream.range(0, others.size())
                .filter(at -> others.get(at).key().equals(key))
                .findFirst()
                .orElse(0);
        return new Lanes(facet, order, others, open, same, goal);
    }

    /** Returns the lanes with the cursor where the event is: on its lane, or on the first one that holds it. */
    Lanes holding(int index) {
        boolean held = lane().filter(lane -> lane.events().contains(index)).isPresent();
        int holder = held
                ? row
                : IntStream.range(0, lanes.size())
                        .filter(at -> lanes.get(at).events().contains(index))
                        .findFirst()
                        .orElse(0);
        return new Lanes(facet, order, lanes, open, holder, index);
    }

    /** Moves the cursor to a lane, which holds the event under it; the goal stays. */
    Lanes at(int lane) {
        return new Lanes(facet, order, lanes, open, lane, goal);
    }

    /** Has the cursor stay near an event's time, when it goes from lane to lane. */
    Lanes aimed(int index) {
        return new Lanes(facet, order, lanes, open, row, index);
    }

    /** Forgets which lanes were open that filters hide. */
    Lanes withoutHidden() {
        Set<String> shown = lanes.stream().filter(this::isOpen).map(Group::key).collect(Collectors.toSet());
        return new Lanes(facet, order, lanes, shown, row, goal);
    }

    /** Gives the events of a lane a row each, or one row to all of them. */
    Lanes folding(String key) {
        Set<String> others = new HashSet<>(open);
        if (!others.remove(key)) {
            others.add(key);
        }
        return new Lanes(facet, order, lanes, others, row, goal);
    }

    /** Returns the lane under the cursor; empty where nothing is shown. */
    public Optional<Group> lane() {
        return row < lanes.size() ? Optional.of(lanes.get(row)) : Optional.empty();
    }

    /** Returns the lane with the key; empty where there is none. */
    Optional<Integer> find(String key) {
        String composed = Fold.composed(key);
        return IntStream.range(0, lanes.size())
                .filter(at -> lanes.get(at).key().equals(composed))
                .boxed()
                .findFirst();
    }

    /** Returns whether the lane's events have a row each. */
    public boolean isOpen(Group lane) {
        return open.contains(lane.key());
    }

    /** Returns how many rows all lanes take. */
    public int rows() {
        return lanes.stream().mapToInt(this::height).sum();
    }

    /** Returns how many rows all lanes take, or as many as are asked for where they take more. */
    int rows(int most) {
        int rows = 0;
        for (int lane = 0; lane < lanes.size() && rows < most; lane++) {
            rows += height(lanes.get(lane));
        }
        return Math.min(rows, most);
    }

    private int height(Group lane) {
        return isOpen(lane) ? 1 + lane.count() : 1;
    }

    /** Returns what is in a row, from 0. */
    public Place place(int wanted) {
        int left = wanted;
        for (int lane = 0; lane < lanes.size(); lane++) {
            int height = height(lanes.get(lane));
            if (left < height) {
                return new Place(lane, left - 1);
            }
            left -= height;
        }
        throw new IndexOutOfBoundsException(wanted);
    }

    /** Returns the row of the cursor, where it is on an event. */
    public int cursor(int index) {
        int above = lanes.subList(0, row).stream().mapToInt(this::height).sum();
        return lane().filter(this::isOpen)
                .map(lane -> above + 1 + lane.events().nearest(index))
                .orElse(above);
    }

    /** Returns the first visible row where so many are: the cursor is in the middle, except near the ends. */
    public int top(int height, int index) {
        return Viewport.around(cursor(index), height, rows()).top();
    }

    /** Returns how many columns the names take on a screen of so many. */
    public int nameColumns(int columns, Measure measure) {
        return Math.min(longest(measure), Math.min(WIDEST_NAME, columns * 3 / 10));
    }

    private int longest(Measure measure) {
        return lanes.stream()
                .mapToInt(lane -> Math.max(measure.of(Printable.line(lane.name())), isOpen(lane) ? DATE : 0))
                .max()
                .orElse(0);
    }

    /** Returns how many columns the largest number of events takes. */
    public int countColumns() {
        int most = lanes.stream().mapToInt(lane -> lane.count()).max().orElse(0);
        return Counted.number(most).length();
    }

    /** Returns how many columns stand before the time axis: room for a mark, the names and the numbers. */
    public int headColumns(int columns, Measure measure) {
        return BEFORE_NAME + nameColumns(columns, measure) + GAP + countColumns() + GAP;
    }
}
