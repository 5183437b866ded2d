package chronoscope.explore;

import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.model.Standing;
import chronoscope.model.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands behind a statement, where the evidence is limited. */
public final class Support {
    private Support() {}

    /** Says what becomes of the event without the origins that fall: "falls" or "hangs on Fars News alone". */
    public static Optional<String> of(Timeline timeline, Event event) {
        return words(timeline, timeline.origins(event));
    }

    /** Says what becomes of the claim without the origins that fall. */
    public static Optional<String> of(Timeline timeline, Claim claim) {
        return words(timeline, claim.origins());
    }

    private static Optional<String> words(Timeline timeline, List<String> origins) {
        Set<String> fallen = timeline.fallen();
        if (fallen.isEmpty()) {
            return Optional.empty();
        }
        return switch (Standing.of(origins, fallen)) {
            case STANDS -> Optional.empty();
            case FALLS ->
                Optional.of("falls: it comes from "
                        + origins.stream().map(id -> name(timeline, id)).collect(Collectors.joining(" and "))
                        + (origins.size() == 1 ? " alone" : ""));
            case HANGS ->
                Optional.of("hangs on "
                        + name(timeline, Standing.left(origins, fallen).get(0)) + " alone");
        };
    }

    /** Says that a source that still counts may have been issued later, where that is so. */
    public static Optional<String> lateness(Timeline timeline, Source source) {
        return timeline.mayBeLater(source)
                ? Optional.of(source.issued().isPresent() ? "possibly issued later" : "without a date, possibly later")
                : Optional.empty();
    }

    /** Returns what people call a source. */
    public static String name(Timeline timeline, String source) {
        return timeline.source(source).map(Source::publication).orElse(source);
    }
}
