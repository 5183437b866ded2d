package chronoscope.replay;

import chronoscope.explore.Command;
import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.Move;
import chronoscope.explore.Narrow;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Tell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Finds the commands that lead from a start to a place. */
final class StateScript {
    private static final int MOST_STEPS = 500;

    private final List<Command> commands = new ArrayList<>();
    private final Explorer wanted;
    private Explorer reached;

    private StateScript(Explorer wanted) {
        this.wanted = wanted;
        this.reached = Explorer.of(wanted.timeline(), wanted.size(), wanted.theme());
    }

    /**
     * Returns the commands that lead from the start of a timeline to where the reader is: what is shown, but not the way to
     * it, which only {@code back} and {@code undo} could tell.
     */
    static List<Command> of(Explorer wanted) {
        StateScript script = new StateScript(wanted);
        script.add(new Panes.Screen(wanted.size()));
        script.narrow();
        script.told();
        if (!wanted.shown().isEmpty()) {
            script.marks();
            script.place();
        }
        return List.copyOf(script.commands);
    }

    private void narrow() {
        List<Filter> filters = wanted.filters();
        filters.forEach(filter -> add(new Narrow.Add(filter)));
        for (int number = 1; number <= filters.size(); number++) {
            if (!filters.get(number - 1).on()) {
                add(new Narrow.Toggle(number));
            }
        }
        wanted.found().ifPresent(found -> {
            Command find = new Narrow.Find(found.text());
            boolean fails = find.applyTo(reached).reply().problem().isPresent();
            add(fails ? new Tell.ExpectProblem(find) : find);
        });
    }

    private void told() {
        wanted.told().variables().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(variable -> add(new Tell.Set(variable.getKey(), variable.getValue())));
        if (!wanted.told().chapter().isEmpty()) {
            add(new Tell.Chapter(wanted.told().chapter()));
        }
        if (!wanted.told().narration().isEmpty()) {
            add(new Tell.Say(wanted.told().narration()));
        }
    }

    private void marks() {
        wanted.marks().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(mark -> {
            Command select = new Move.Select(mark.getValue(), OptionalInt.empty());
            if (select.applyTo(reached).reply().problem().isEmpty()) {
                add(select);
                add(new Move.Mark(mark.getKey()));
            }
        });
    }

    private void place() {
        String id = wanted.event().orElseThrow().id();
        int line = wanted.row() - wanted.top() + 1;
        Command simple = new Move.Select(id, OptionalInt.empty());
        boolean enough = simple.applyTo(reached).explorer().top() == wanted.top();
        if (!reached.event().equals(wanted.event()) || reached.top() != wanted.top()) {
            add(enough ? simple : new Move.Select(id, OptionalInt.of(line)));
        }
        if (wanted.focus() == Pane.DETAIL) {
            add(new Panes.Focus(Pane.DETAIL));
            for (int steps = 1; steps <= MOST_STEPS; steps++) {
                Command down = new Move.Next(steps);
                Explorer there = down.applyTo(reached).explorer();
                if (there.detailTop() == wanted.detailTop() && there.detailItem() == wanted.detailItem()) {
                    add(down);
                    return;
                }
            }
        }
    }

    private void add(Command command) {
        commands.add(command);
        reached = command.applyTo(reached).explorer();
    }
}
