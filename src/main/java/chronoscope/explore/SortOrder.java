package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Fold;
import chronoscope.text.Labelled;
import java.util.Comparator;
import java.util.List;

/** What the list is sorted by; events that are alike stand in the order of their dates. */
public enum SortOrder implements Labelled {
    DATE,
    CITATIONS,
    ORIGINS,
    TITLE;

    /** Returns how the list is sorted, for people: "sorted by origins, most first". */
    public String words() {
        return "sorted by " + label() + (this == CITATIONS || this == ORIGINS ? ", most first" : "");
    }

    SortOrder next() {
        List<SortOrder> all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
    }

    Rows sorted(Rows shown, Timeline timeline) {
        List<Event> events = timeline.events();
        return switch (this) {
            case DATE -> shown;
            case CITATIONS ->
                counted(shown, index -> events.get(index).evidence().size());
            case ORIGINS ->
                counted(shown, index -> timeline.origins(events.get(index)).size());
            case TITLE -> {
                String[] titles = new String[events.size()];
                for (int row = 0; row < shown.size(); row++) {
                    titles[shown.at(row)] = Fold.of(events.get(shown.at(row)).title());
                }
                yield shown.sorted(Comparator.comparing((Integer index) -> titles[index]));
            }
        };
    }

    private interface Count {
        int of(int index);
    }

    private static Rows counted(Rows shown, Count count) {
        int[] counts = new int[shown.isEmpty() ? 0 : shown.at(shown.size() - 1) + 1];
        for (int row = 0; row < shown.size(); row++) {
            counts[shown.at(row)] = count.of(shown.at(row));
        }
        return shown.sorted(Comparator.comparingInt((Integer index) -> -counts[index]));
    }
}
