package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.EvidenceLimit;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.text.Fold;
import chronoscope.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Questions about the evidence, which stand among the filters: one of each kind. */
public final class EvidenceLimits {
    private EvidenceLimits() {}

    /** Shows what was known on a date. */
    public static Step asOf(Explorer explorer, EdtfDate date) {
        return set(explorer, new EvidenceLimit.AsOf(date.in(explorer.timeline().zone())));
    }

    /** Shows what one source says. */
    public static Step perspective(Explorer explorer, String source) {
        return sourceOf(explorer.timeline(), source)
                .map(id -> set(explorer, new EvidenceLimit.Perspective(id)))
                .orElseGet(() -> Step.wrong(explorer, "perspective: " + unknown(explorer.timeline(), source)));
    }

    /** Shows what loses all support, or all but one origin, if these fall. */
    public static Step without(Explorer explorer, List<String> origins) {
        Timeline timeline = explorer.timeline();
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        for (String origin : origins) {
            Optional<String> id = sourceOf(timeline, origin);
            if (id.isEmpty()) {
                return Step.wrong(explorer, "without: " + unknown(timeline, origin));
            }
            ids.add(id.get());
        }
        return set(explorer, new EvidenceLimit.Without(ids));
    }

    /** Takes the question of a command away. */
    public static Step off(Explorer explorer, String verb) {
        List<Filter> filters = new ArrayList<>(explorer.filters());
        boolean removed = filters.removeIf(filter -> isOf(filter, verb));
        return removed
                ? Filters.narrowed(explorer, explorer.narrowing().replacing(filters))
                : Step.said(explorer, verb + ": there is none to take away");
    }

    /** Returns the id of the source that is meant: by its id, its title or its publication's. */
    static Optional<String> sourceOf(Timeline timeline, String wanted) {
        String folded = Fold.of(wanted);
        return timeline.source(wanted)
                .or(() -> timeline.sources().values().stream()
                        .filter(source -> Fold.of(source.title()).equals(folded)
                                || Fold.of(source.publication()).equals(folded))
                        .findFirst())
                .map(Source::id);
    }

    static String unknown(Timeline timeline, String source) {
        return "there is no source '" + source + "'"
                + Nearest.hint(source, timeline.sources().keySet());
    }

    /** Puts a question in the place of one of its kind, which a switched off one is, too. */
    private static Step set(Explorer explorer, EvidenceLimit limit) {
        List<Filter> filters = new ArrayList<>(explorer.filters());
        OptionalInt same = IntStream.range(0, filters.size())
                .filter(index -> isOf(filters.get(index), limit.verb()))
                .findFirst();
        if (same.isEmpty() && filters.size() >= Narrowing.MOST) {
            return Filters.tooMany(explorer, limit.verb());
        }
        same.ifPresentOrElse(index -> filters.set(index, Filter.of(limit)), () -> filters.add(Filter.of(limit)));
        return Filters.narrowed(explorer, explorer.narrowing().replacing(filters));
    }

    private static boolean isOf(Filter filter, String verb) {
        return filter.limit().filter(limit -> limit.verb().equals(verb)).isPresent();
    }
}
