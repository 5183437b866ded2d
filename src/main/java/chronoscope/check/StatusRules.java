package chronoscope.check;

import static chronoscope.check.Findings.quoted;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Truth;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Status;
import chronoscope.model.Timeline;
import chronoscope.model.Verification;
import chronoscope.yaml.Places;
import chronoscope.yaml.Rule;
import java.util.Optional;

/** What an event or a claim is said to be, and nothing shows. */
final class StatusRules {
    private static final String STATUS = "status";

    private final Findings findings;
    private final Timeline timeline;
    private final Places places;

    private StatusRules(Findings findings) {
        this.findings = findings;
        this.timeline = findings.timeline();
        this.places = findings.places();
    }

    static void check(Findings findings) {
        StatusRules rules = new StatusRules(findings);
        for (Event event : findings.timeline().events()) {
            String name = "event " + quoted(event.id());
            event.status().ifPresent(status -> rules.unchecked(event, event, name, status));
            boolean quarrel =
                    rules.timeline.hasDispute(event) || event.claims().stream().anyMatch(rules::isDisputed);
            if (event.status().filter(Status.DISPUTED::equals).isPresent() && !quarrel) {
                rules.disputed(event, name);
            }
            event.claims().forEach(claim -> rules.check(claim, event));
            event.checked().flatMap(Verification::on).ifPresent(on -> rules.early(event, on));
        }
    }

    private void check(Claim claim, Event event) {
        claim.status().ifPresent(status -> unchecked(claim, event, "this claim", status));
        boolean quarrel = timeline.disputed(claim).isPresent()
                || !timeline.disputing(claim).isEmpty();
        if (isDisputed(claim) && !quarrel) {
            disputed(claim, "this claim");
        }
    }

    private boolean isDisputed(Claim claim) {
        return claim.status().equals(Optional.of(Status.DISPUTED));
    }

    /** What is disputed shows who disputes it, and what is unconfirmed that nobody could. */
    private void unchecked(Object part, Event event, String name, Status status) {
        boolean found = status == Status.CONFIRMED || status == Status.RETRACTED;
        if (found && !places.has(event, "checked")) {
            findings.report(
                    Rule.STATUS_WITHOUT_CHECK,
                    places.of(part, STATUS),
                    name + " is " + status.label()
                            + " and nobody says who found that; give the event checked: {on: ..., by: ...}");
        }
    }

    private void disputed(Object part, String name) {
        findings.report(
                Rule.DISPUTED_BY_NOBODY,
                places.of(part, STATUS),
                name + " is disputed and no claim says otherwise; add the claim that disputes it");
    }

    private void early(Event event, EdtfDate on) {
        if (on.before(event.date()) == Truth.YES) {
            findings.report(
                    Rule.CHECKED_TOO_EARLY,
                    places.of(event, "checked"),
                    "event " + quoted(event.id()) + " was checked before it happened, on " + on.words());
        }
    }
}
