package chronoscope.check;

import static chronoscope.check.Findings.quoted;

import chronoscope.model.Event;
import chronoscope.text.Fold;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Places;
import chronoscope.yaml.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Events that the file has twice. */
final class DuplicateRules {
    /** Words that change nothing of what a title says. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "s", "the", "to", "with");

    /** Of very many events with the same words, each is compared with these before it. */
    private static final int MOST_COMPARED = 20;

    private final Findings findings;
    private final Places places;

    private DuplicateRules(Findings findings) {
        this.findings = findings;
        this.places = findings.places();
    }

    static void check(Findings findings) {
        DuplicateRules rules = new DuplicateRules(findings);
        Map<String, List<Event>> byWords = new HashMap<>();
        for (Event event : findings.inOrder()) {
            List<Event> before = byWords.computeIfAbsent(words(event.title()), words -> new ArrayList<>());
            rules.compare(event, before);
            if (before.size() < MOST_COMPARED) {
                before.add(event);
            }
        }
    }

    /** Returns the words of a title in the order of the alphabet, without those that say nothing, and without plurals. */
    private static String words(String title) {
        String words = Arrays.stream(Fold.of(title).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.length() > 3 ? word.replaceFirst("s$", "") : word)
                .sorted()
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? title : words;
    }

    private void compare(Event event, List<Event> before) {
        for (Event other : before) {
            boolean same = event.date().text().equals(other.date().text())
                    && Fold.of(event.title()).equals(Fold.of(other.title()));
            if (same || event.date().mayOverlap(other.date())) {
                findings.report(
                        same ? Rule.DUPLICATE_EVENT : Rule.NEAR_DUPLICATE_EVENT,
                        places.of(event, "title"),
                        same
                                ? "event " + quoted(event.id()) + " has the date and the title of " + quoted(other.id())
                                        + "; keep one, with the citations of both"
                                : "event " + quoted(event.id()) + " may be " + quoted(other.id())
                                        + ": the same words at the same time; keep one, or say what differs",
                        new FileProblem.Related(places.of(other, "title"), "the other one"));
                return;
            }
        }
    }
}
