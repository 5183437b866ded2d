package chronoscope.yaml;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Truth;
import chronoscope.edtf.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dates that claims give their events: which of them another date disputes, is known at the end of the file. */
final class ClaimDates {
    private final Problems problems;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> disputed = new HashSet<>();

    private record Found(EdtfDate event, EdtfDate date, Optional<String> claim, Position place) {}

    ClaimDates(Problems problems) {
        this.problems = problems;
    }

    /**
     * Notes a claim of an event.
     *
     * @param event the event's date, where it can be read
     * @param fields the claim's
     */
    void note(
            Optional<EdtfDate> event,
            Optional<EdtfDate> date,
            Optional<String> claim,
            Optional<String> disputes,
            Fields fields) {
        disputes.ifPresent(disputed::add);
        if (event.isPresent() && date.isPresent() && disputes.isEmpty()) {
            found.add(new Found(event.get(), date.get(), claim, fields.placeOf("date")));
        }
    }

    /** Reports the dates that the event's own surely does not cover, where no dispute says why; a coarser one covers it. */
    void settle(Zone zone) {
        for (Found each : found) {
            EdtfDate event = each.event().in(zone);
            EdtfDate date = each.date().in(zone);
            boolean covers = date.within(event) != Truth.NO || event.within(date) == Truth.YES;
            if (!covers && each.claim().filter(disputed::contains).isEmpty()) {
                problems.report(
                        Rule.RIVAL_DATE,
                        each.place(),
                        "date: the event's date, " + event.text() + ", does not cover " + date.text()
                                + ", which nothing disputes; widen the event's date, or have one claim dispute another");
            }
        }
    }
}
