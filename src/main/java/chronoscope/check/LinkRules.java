package chronoscope.check;

import static chronoscope.check.Findings.quoted;

import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Link;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Places;
import chronoscope.yaml.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers that answer themselves, and disputes that say nothing more. */
final class LinkRules {
    private static final String ANSWERS = "responds-to";

    private final Findings findings;
    private final Places places;
    /** The answers of events that may stand in a circle, by id. */
    private final Map<String, List<Link>> answers = new LinkedHashMap<>();

    private LinkRules(Findings findings) {
        this.findings = findings;
        this.places = findings.places();
    }

    static void check(Findings findings) {
        LinkRules rules = new LinkRules(findings);
        rules.disputes();
        rules.answers();
    }

    private void disputes() {
        for (Event event : findings.timeline().events()) {
            for (Claim claim : event.claims()) {
                findings.timeline().disputed(claim).ifPresent(other -> dispute(claim, other));
            }
        }
    }

    private void dispute(Claim claim, Claim other) {
        boolean mutual = other.disputes().isPresent() && other.disputes().equals(claim.id());
        if (claim.id().equals(claim.disputes())) {
            findings.report(
                    Rule.REDUNDANT_DISPUTE,
                    places.of(claim, "disputes"),
                    "this claim disputes itself; name the other claim",
                    new FileProblem.Related(places.of(claim, "id"), "the claim"));
        } else if (mutual && places.of(other).compareTo(places.of(claim)) < 0) {
            findings.report(
                    Rule.REDUNDANT_DISPUTE,
                    places.of(claim, "disputes"),
                    "both claims dispute each other; one of them is enough, and is shown with both",
                    new FileProblem.Related(places.of(other, "disputes"), "the other one"));
        }
    }

    private void answers() {
        for (Event event : findings.timeline().events()) {
            List<Link> links = event.links().stream()
                    .filter(link -> link.type().equals(ANSWERS))
                    .filter(link -> findings.timeline().event(link.event()).isPresent())
                    .toList();
            if (!links.isEmpty()) {
                answers.put(event.id(), links);
            }
        }
        removeEnds();
        while (!answers.isEmpty()) {
            List<String> circle = circle(answers.keySet().iterator().next());
            report(circle);
            circle.forEach(answers::remove);
            removeEnds();
        }
    }

    /** Removes the events whose answers lead out of every circle; what is left leads into one. */
    private void removeEnds() {
        Map<String, List<String>> answered = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        Deque<String> ends = new ArrayDeque<>();
        answers.forEach((id, links) -> {
            links.forEach(link -> answered.computeIfAbsent(link.event(), unseen -> new ArrayList<>())
                    .add(id));
            int left = (int) links.stream()
                    .filter(link -> answers.containsKey(link.event()))
                    .count();
            open.put(id, left);
            if (left == 0) {
                ends.add(id);
            }
        });
        while (!ends.isEmpty()) {
            String end = ends.remove();
            answers.remove(end);
            for (String before : answered.getOrDefault(end, List.of())) {
                if (answers.containsKey(before) && open.merge(before, -1, Integer::sum) == 0) {
                    ends.add(before);
                }
            }
        }
    }

    /** Follows answers until they lead to where they have been. */
    private List<String> circle(String start) {
        Set<String> way = new LinkedHashSet<>();
        String id = start;
        while (way.add(id)) {
            id = next(id).map(Link::event).orElseThrow();
        }
        List<String> all = List.copyOf(way);
        return all.subList(all.indexOf(id), all.size());
    }

    private Optional<Link> next(String id) {
        return answers.getOrDefault(id, List.of()).stream()
                .filter(link -> answers.containsKey(link.event()))
                .findFirst();
    }

    private void report(List<String> circle) {
        List<Link> links = circle.stream().flatMap(id -> next(id).stream()).toList();
        String way = circle.stream().map(Findings::quoted).collect(Collectors.joining(", "));
        findings.report(
                Rule.CYCLE_OF_RESPONSES,
                places.of(links.get(0), "event"),
                links.size() == 1
                        ? quoted(circle.get(0)) + " responds to itself"
                        : "these events respond to each other in a circle: " + way
                                + "; an answer comes after what it answers",
                links.stream()
                        .skip(1)
                        .map(link -> new FileProblem.Related(places.of(link, "event"), "and this link"))
                        .toArray(FileProblem.Related[]::new));
    }
}
