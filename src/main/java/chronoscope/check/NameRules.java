package chronoscope.check;

import static chronoscope.check.Findings.quoted;

import chronoscope.model.Event;
import chronoscope.model.Name;
import chronoscope.model.Vocabulary;
import chronoscope.text.Fold;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Places;
import chronoscope.yaml.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Actors, places and tags that are one and have several spellings. */
final class NameRules {
    /** Shorter names differ from others by a letter too often: Iran and Iraq, Mali and Malta. */
    private static final int LONG_ENOUGH = 7;

    /** Where a file gives one of them a name, and not the other, the other is less likely meant. */
    private static final int LONG_ENOUGH_BESIDE_A_NAMED = 3;

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Map<String, Use> uses = new LinkedHashMap<>();

    /** A name, its first place and how often it is there. */
    private record Use(String id, Places.Text first, int count) {
        Use more() {
            return new Use(id, first, count + 1);
        }
    }

    private NameRules(Findings findings, Vocabulary vocabulary) {
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    static void check(Findings findings) {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            new NameRules(findings, vocabulary).check();
        }
    }

    private void check() {
        for (Event event : findings.inOrder()) {
            findings.places().texts(event, vocabulary.key()).forEach(this::note);
        }
        // What is there most often is most likely meant.
        List<Use> byCount = uses.values().stream()
                .sorted(Comparator.comparingInt(Use::count).reversed())
                .toList();
        Map<String, Use> byKey = new HashMap<>();
        Map<String, Use> byPart = new HashMap<>();
        for (Use use : byCount) {
            Optional<Use> same =
                    keys(use).flatMap(key -> Stream.ofNullable(byKey.get(key))).findFirst();
            Optional<Use> near = same.isPresent() ? Optional.empty() : near(use, byPart);
            same.ifPresent(other -> report(use, other, "are one name; write it in one way"));
            near.ifPresent(other -> report(
                    use,
                    other,
                    "differ by a letter; write one, or give both a name of their own under " + vocabulary.key()));
            keys(use).forEach(key -> byKey.putIfAbsent(key, use));
            parts(use.id()).forEach(part -> byPart.putIfAbsent(part, use));
        }
    }

    private void note(Places.Text text) {
        String id = Fold.composed(text.text());
        Use known = uses.get(id);
        uses.put(id, known == null ? new Use(id, text, 1) : known.more());
        if (known != null && !known.first().text().equals(text.text())) {
            findings.report(
                    Rule.SEVERAL_SPELLINGS,
                    text.place(),
                    quoted(id)
                            + " is written with other characters here, which look the same; --fix writes it in one way",
                    new FileProblem.Related(known.first().place(), "the first one"));
        }
    }

    private void report(Use use, Use other, String why) {
        findings.report(
                Rule.SEVERAL_SPELLINGS,
                use.first().place(),
                quoted(use.id()) + " and " + quoted(other.id()) + " " + why,
                new FileProblem.Related(other.first().place(), "the other one"));
    }

    /** Returns all that it is called, without case, accents and what parts words. */
    private Stream<String> keys(Use use) {
        Name name = findings.timeline().name(vocabulary, use.id());
        return Stream.concat(Stream.of(use.id(), name.text()), name.also().stream())
                .map(NameRules::plain)
                .distinct();
    }

    private static String plain(String name) {
        String plain = Fold.of(name).replaceAll("[^\\p{L}\\p{N}]+", "");
        return plain.isEmpty() ? name : plain;
    }

    private Optional<Use> near(Use use, Map<String, Use> byPart) {
        return parts(use.id()).stream()
                .flatMap(part -> Stream.ofNullable(byPart.get(part)))
                .filter(other -> mayBeMeant(use, other))
                .filter(other -> digits(use.id()).equals(digits(other.id())))
                .filter(other -> plain(use.id()).charAt(0) == plain(other.id()).charAt(0))
                .findFirst();
    }

    private boolean mayBeMeant(Use use, Use other) {
        boolean areLong = Math.min(use.id().length(), other.id().length()) >= LONG_ENOUGH;
        return isUnnamed(use) ? areLong || !isUnnamed(other) : isUnnamed(other);
    }

    /** Returns the name without each of its letters in turn, and with all: names that share one differ by a letter. */
    private static Set<String> parts(String id) {
        String plain = plain(id);
        Set<String> parts = new HashSet<>();
        if (plain.length() >= LONG_ENOUGH_BESIDE_A_NAMED) {
            parts.add(plain);
            for (int at = 0; at < plain.length(); at++) {
                parts.add(plain.substring(0, at) + plain.substring(at + 1));
            }
        }
        return parts;
    }

    private static String digits(String id) {
        return id.replaceAll("[^0-9]+", "");
    }

    private boolean isUnnamed(Use use) {
        return findings.timeline().name(vocabulary, use.id()).equals(Name.of(use.id()));
    }
}
