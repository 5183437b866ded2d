package chronoscope.replay;

import chronoscope.command.Role;
import chronoscope.script.Script;
import chronoscope.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The chapters of a script.
 *
 * @param starts the steps that begin them, ascending
 */
public record Chapters(List<String> names, List<Integer> starts) {
    public Chapters {
        names = List.copyOf(names);
        starts = List.copyOf(starts);
    }

    /** Finds a script's chapters. */
    public static Chapters of(Script script) {
        List<String> names = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int step = 0; step < script.steps().size(); step++) {
            for (var command : script.steps().get(step).commands()) {
                if (command.role() instanceof Role.Chapter chapter) {
                    names.add(chapter.name());
                    starts.add(step);
                }
            }
        }
        return new Chapters(names, starts);
    }

    /** Returns the step that begins the chapter of this name, or of a name that starts so, or of this number; or empty. */
    public OptionalInt start(String name) {
        String wanted = Fold.of(name);
        OptionalInt whole = index(wanted, true);
        OptionalInt found = whole.isPresent() ? whole : index(wanted, false);
        if (found.isPresent()) {
            return OptionalInt.of(starts.get(found.getAsInt()));
        }
        int number = name.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(name) : 0;
        return 1 <= number && number <= starts.size() ? OptionalInt.of(starts.get(number - 1)) : OptionalInt.empty();
    }

    private OptionalInt index(String folded, boolean whole) {
        return IntStream.range(0, names.size())
                .filter(index -> {
                    String name = Fold.of(names.get(index));
                    return whole ? name.equals(folded) : name.startsWith(folded);
                })
                .findFirst();
    }
}
