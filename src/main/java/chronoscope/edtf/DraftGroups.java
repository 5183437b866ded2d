package chronoscope.edtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the draft of 2012's parentheses: a qualifier after a group is that of the parts in it, and one after a part is
 * that of the parts up to it that stand in no group.
 */
final class DraftGroups {
    private final List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
    private final List<Qualifier> qualifiers = new ArrayList<>(List.of(Qualifier.NONE));
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> grouped = new HashSet<>();
    private Optional<Integer> closedHere = Optional.empty();

    private DraftGroups() {}

    /** Returns the same date with each part's qualifier before it. */
    static String present(String draft) {
        DraftGroups groups = new DraftGroups();
        draft.chars().forEach(character -> groups.read((char) character));
        StringBuilder present = new StringBuilder();
        for (int i = 0; i <= groups.current(); i++) {
            present.append(i == 0 ? "" : "-")
                    .append(groups.qualifiers.get(i).text())
                    .append(groups.parts.get(i));
        }
        return present.toString();
    }

    private void read(char character) {
        Qualifier qualifier = Qualifier.of(character);
        if (qualifier != Qualifier.NONE) {
            qualify(qualifier);
            return;
        }
        closedHere = character == ')' && !open.isEmpty() ? Optional.of(open.pop()) : Optional.empty();
        if (character == '(') {
            open.push(current());
        } else if (character == '-' && !parts.get(current()).isEmpty()) {
            parts.add(new StringBuilder());
            qualifiers.add(Qualifier.NONE);
        } else if (character != ')') {
            parts.get(current()).append(character);
        }
        closedHere.ifPresent(this::closeFrom);
    }

    private void closeFrom(int start) {
        for (int part = start; part <= current(); part++) {
            grouped.add(part);
        }
    }

    private void qualify(Qualifier qualifier) {
        for (int part = closedHere.orElse(0); part <= current(); part++) {
            if (closedHere.isPresent() || !grouped.contains(part)) {
                qualifiers.set(part, qualifiers.get(part).and(qualifier));
            }
        }
    }

    private int current() {
        return parts.size() - 1;
    }
}
