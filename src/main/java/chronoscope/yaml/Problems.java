package chronoscope.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Supplier;

/** Collects problems in any order and tells the first of them in the file's order. */
final class Problems {
    private record Found(
            Position place,
            long number,
            Severity severity,
            Rule rule,
            String message,
            List<FileProblem.Related> related) {
        int inOrder(Found other) {
            int byPlace = place.compareTo(other.place);
            return byPlace != 0 ? byPlace : Long.compare(number, other.number);
        }
    }

    private static final class Kind {
        final Position place;
        final Rule rule;
        final String message;
        long others;

        Kind(Position place, Rule rule, String message) {
            this.place = place;
            this.rule = rule;
            this.message = message;
        }

        String whole() {
            return message + (others == 0 ? "" : " (and " + FileLimits.count(others) + " more of its kind)");
        }
    }

    private final String file;
    private final int most;
    private final PriorityQueue<Found> kept = new PriorityQueue<>((one, other) -> other.inOrder(one));
    // An anchored value is looked at wherever it is repeated; its faults are told once.
    private final Set<String> said = new HashSet<>();
    private final Map<Object, Kind> kinds = new LinkedHashMap<>();
    private long found;
    private long droppedErrors;
    private Position firstDropped = new Position(Integer.MAX_VALUE, 0);

    /** Keeps the given number of problems; the rest is only counted. */
    Problems(String file, int most) {
        this.file = file;
        this.most = most;
    }

    /** Reports the first problem of a kind, later with the number of the others. */
    void once(Object kind, Rule rule, Position place, Supplier<String> message) {
        Kind known = kinds.get(kind);
        if (known == null) {
            kinds.put(kind, new Kind(place, rule, message.get()));
        } else {
            known.others++;
        }
    }

    void report(Rule rule, Position place, String message, FileProblem.Related... related) {
        if (!said.add(key(place, message))) {
            return;
        }
        kept.add(new Found(
                place, found++, rule.isFixed() ? Severity.ERROR : Severity.WARNING, rule, message, List.of(related)));
        if (kept.size() > most) {
            Found last = kept.remove();
            said.remove(key(last.place(), last.message()));
            droppedErrors += last.severity() == Severity.ERROR ? 1 : 0;
            firstDropped = last.place().compareTo(firstDropped) < 0 ? last.place() : firstDropped;
        }
    }

    List<FileProblem> inOrder() {
        return inOrder(Set.of());
    }

    /**
     * Returns the problems by line and column, with a last line for those that were only counted.
     *
     * @param off the rules of those that nobody wants to know
     */
    List<FileProblem> inOrder(Set<Rule> off) {
        kinds.values().forEach(kind -> report(kind.rule, kind.place, kind.whole()));
        kinds.clear();
        List<FileProblem> problems = new ArrayList<>(kept.size() + 1);
        kept.stream()
                .filter(each -> !off.contains(each.rule()))
                .sorted(Found::inOrder)
                .map(this::problem)
                .forEach(problems::add);
        long dropped = found - kept.size();
        if (dropped > 0) {
            Severity severity = droppedErrors > 0 ? Severity.ERROR : Severity.WARNING;
            String message =
                    "and " + FileLimits.count(dropped) + " more problem" + (dropped == 1 ? "" : "s") + " from here on";
            problems.add(problem(new Found(firstDropped, found, severity, Rule.LIMIT, message, List.of())));
        }
        return problems;
    }

    private FileProblem problem(Found found) {
        return new FileProblem(
                file,
                found.place().line(),
                found.place().column(),
                found.severity(),
                found.rule(),
                found.message(),
                found.related());
    }

    private static String key(Position place, String message) {
        return place.line() + ":" + place.column() + " " + message;
    }
}
