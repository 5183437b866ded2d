package chronoscope.explore;

import chronoscope.axis.Scale;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.text.Measure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The texts that were laid out last: each is kept as long as what it depends on stays the same, however often it is drawn,
 * scrolled or pointed at. It is no part of what an explorer is: all are equal.
 */
final class Layouts {
    private volatile Optional<Kept<DetailText>> detail = Optional.empty();
    private volatile Optional<Kept<List<Line>>> output = Optional.empty();
    private volatile Optional<Kept<Optional<Scale>>> scale = Optional.empty();
    private volatile Optional<Kept<ListLines>> list = Optional.empty();
    private volatile Optional<Kept<Rows>> sorted = Optional.empty();
    private volatile Optional<Kept<List<Reports.Report>>> reports = Optional.empty();
    private volatile Optional<Kept<EmptyList>> empty = Optional.empty();

    private volatile OnScale onScale = new OnScale(Optional.empty());

    /** What was made on one scale, each of rows or of a corpus of its own. */
    private record OnScale(Optional<Scale> scale, Map<Object, Object> made) {
        private static final int MOST = 100;

        OnScale(Optional<Scale> scale) {
            this(scale, Collections.synchronizedMap(new IdentityHashMap<>()));
        }

        boolean has(Scale wanted) {
            return scale.filter(wanted::equals).isPresent() && made.size() < MOST;
        }
    }

    /** Something that was made of two objects, for so many columns. */
    private record Kept<T>(Object first, Object second, int columns, Measure measure, T made) {
        /** Returns it where it was made of just these, and else what is made anew. */
        static <T> Kept<T> of(
                Optional<Kept<T>> last, Object first, Object second, int columns, Measure measure, Supplier<T> maker) {
            return last.filter(kept -> kept.first == first
                            && kept.second == second
                            && kept.columns == columns
                            && kept.measure == measure)
                    .orElseGet(() -> new Kept<>(first, second, columns, measure, maker.get()));
        }
    }

    DetailText detail(Timeline timeline, Event event, int columns, Measure measure) {
        Kept<DetailText> kept = Kept.of(
                detail, timeline, event, columns, measure, () -> DetailText.of(timeline, event, columns, measure));
        detail = Optional.of(kept);
        return kept.made();
    }

    List<Line> output(List<Output> printed, int columns, Measure measure) {
        Kept<List<Line>> kept =
                Kept.of(output, printed, printed, columns, measure, () -> PrintedText.of(printed, columns, measure));
        output = Optional.of(kept);
        return kept.made();
    }

    ListLines list(Corpus corpus, Rows shown, Arrangement arrangement, boolean headings) {
        // What is folded is seen by its heading.
        boolean dated = (headings || !arrangement.folded().isEmpty()) && arrangement.order() == SortOrder.DATE;
        Kept<ListLines> kept =
                Kept.of(list, corpus, shown, dated ? 1 : 0, Measure.NARROW, () -> ListLines.of(corpus, shown, dated));
        list = Optional.of(kept);
        ListLines folded = kept.made().folding(dated ? arrangement.folded() : Set.of());
        list = Optional.of(new Kept<>(corpus, shown, dated ? 1 : 0, Measure.NARROW, folded));
        return folded;
    }

    Rows sorted(Rows shown, SortOrder order, Timeline timeline) {
        Kept<Rows> kept = Kept.of(sorted, shown, order, 0, Measure.NARROW, () -> order.sorted(shown, timeline));
        sorted = Optional.of(kept);
        return kept.made();
    }

    List<Reports.Report> reports(Timeline timeline, Rows shown) {
        Kept<List<Reports.Report>> kept =
                Kept.of(reports, timeline, shown, 0, Measure.NARROW, () -> Reports.of(timeline, shown));
        reports = Optional.of(kept);
        return kept.made();
    }

    EmptyList empty(Corpus corpus, Narrowing narrowing, Measure measure) {
        Kept<EmptyList> kept = Kept.of(empty, corpus, narrowing, 0, measure, () -> EmptyList.of(corpus, narrowing));
        empty = Optional.of(kept);
        return kept.made();
    }

    Optional<Scale> scale(Rows shown, Zoom zoom, int columns, Measure measure, Supplier<Optional<Scale>> maker) {
        Kept<Optional<Scale>> kept = Kept.of(scale, shown, zoom, columns, measure, maker);
        scale = Optional.of(kept);
        return kept.made();
    }

    <T> T onScale(Object of, Scale scale, Class<T> kind, Supplier<T> maker) {
        OnScale kept = onScale.has(scale) ? onScale : new OnScale(Optional.of(scale));
        onScale = kept;
        Object made = kept.made().get(of);
        if (!kind.isInstance(made)) {
            made = maker.get();
            kept.made().put(of, made);
        }
        return kind.cast(made);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layouts;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
