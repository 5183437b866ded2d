package chronoscope.edtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the draft of 2012's parentheses: marks after a group are those of the parts in it, and marks after a part are
 * those of the parts up to it that stand in no group.
 */
final class DraftGroups {
    private final List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
    private final List<Qualifier> each = new ArrayList<>(List.of(Qualifier.NONE));
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> grouped = new HashSet<>();
    private Optional<Integer> closedHere = Optional.empty();

    private DraftGroups() {}

    /** Returns the same date with each part's marks before it. */
    static String present(String draft) {
        DraftGroups groups = new DraftGroups();
        draft.chars().forEach(character -> groups.read((char) character));
        StringBuilder present = new StringBuilder();
        for (int i = 0; i <= groups.current(); i++) {
            present.append(i == 0 ? "" : "-").append(groups.each.get(i).text()).append(groups.parts.get(i));
        }
        return present.toString();
    }

    private void read(char character) {
        Qualifier marks = Qualifier.of(character);
        if (marks != Qualifier.NONE) {
            mark(marks);
            return;
        }
        closedHere = character == ')' && !open.isEmpty() ? Optional.of(open.pop()) : Optional.empty();
        if (character == '(') {
            open.push(current());
        } else if (character == '-' && !parts.get(current()).isEmpty()) {
            parts.add(new StringBuilder());
            each.add(Qualifier.NONE);
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

    private void mark(Qualifier marks) {
        for (int part = closedHere.orElse(0); part <= current(); part++) {
            if (closedHere.isPresent() || !grouped.contains(part)) {
                each.set(part, each.get(part).and(marks));
            }
        }
    }

    private int current() {
        return parts.size() - 1;
    }
}
