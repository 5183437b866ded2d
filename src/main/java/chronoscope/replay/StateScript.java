package chronoscope.replay;

import chronoscope.explore.Command;
import chronoscope.explore.Count;
import chronoscope.explore.Explorer;
import chronoscope.explore.Facets;
import chronoscope.explore.Filter;
import chronoscope.explore.Move;
import chronoscope.explore.Narrow;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Size;
import chronoscope.explore.Tell;
import chronoscope.explore.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Finds the commands that lead from a start to a place. */
final class StateScript {
    private static final int MOST_STEPS = 60;

    private final List<Command> commands = new ArrayList<>();
    private final Explorer wanted;
    private Explorer reached;

    private StateScript(Explorer from, Explorer wanted) {
        this.wanted = wanted;
        this.reached = from;
    }

    /**
     * Finds the commands that lead from the start of a timeline to what is shown; not the way to it, which only
     * {@code back} and {@code undo} could tell.
     */
    static StateScript fromStart(Explorer wanted) {
        StateScript script = new StateScript(Explorer.of(wanted.corpus(), Size.USUAL, wanted.theme()), wanted);
        script.add(new Panes.Screen(wanted.size()));
        return script.led();
    }

    /** Finds the commands that lead from one place to what is shown at another. */
    static StateScript from(Explorer start, Explorer wanted) {
        StateScript script = new StateScript(start, wanted);
        boolean silent = wanted.told().narration().isEmpty();
        if (start.facets().isPresent()) {
            script.add(new Panes.Focus(Pane.FACETS));
            script.add(new Panes.Close());
        }
        script.add(new Panes.Focus(Pane.LIST));
        if (silent && !start.told().equals(wanted.told())) {
            script.add(new Panes.Close());
        }
        if (!start.filters().isEmpty() || start.found().isPresent()) {
            script.add(new Narrow.Clear());
        }
        if (!start.size().equals(wanted.size())) {
            script.add(new Panes.Screen(wanted.size()));
        }
        return script.led();
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }

    /** Returns where they lead. */
    Explorer reached() {
        return reached;
    }

    private StateScript led() {
        // A filter may hide the event of a mark.
        marks();
        narrow();
        told();
        if (!wanted.shown().isEmpty()) {
            place();
        } else if (wanted.withoutHistory().focus() == Pane.DETAIL) {
            add(new Panes.Focus(Pane.DETAIL));
        }
        facets();
        zoom();
        return this;
    }

    private void facets() {
        if (wanted.facets().isEmpty()) {
            return;
        }
        add(new Count.Show(wanted.facets().map(Facets::facet)));
        int row = wanted.facets().get().row();
        if (row > 0) {
            add(new Move.Next(row));
        }
        Pane pane = wanted.withoutHistory().focus();
        if (pane != Pane.FACETS) {
            add(new Panes.Focus(pane));
        }
    }

    /** Whatever moves the cursor may have moved the axis. */
    private void zoom() {
        if (reached.zoom().compressed() != wanted.zoom().compressed()) {
            add(new Time.SetScale(wanted.zoom().compressed()));
        }
        if (!reached.zoom().equals(wanted.zoom())) {
            add(wanted.zoom().chosen().<Command>map(Time.ZoomTo::new).orElseGet(Time.ZoomFit::new));
        }
    }

    private void narrow() {
        List<Filter> filters = wanted.filters();
        filters.forEach(filter -> add(new Narrow.Add(new Filter(filter.text(), filter.query(), true))));
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
                .filter(variable -> !reached.told().variables().entrySet().contains(variable))
                .sorted(Map.Entry.comparingByKey())
                .forEach(variable -> add(new Tell.Set(variable.getKey(), variable.getValue())));
        String chapter = wanted.told().chapter();
        if (!chapter.isEmpty() && !chapter.equals(reached.told().chapter())) {
            add(new Tell.Chapter(chapter));
        }
        String narration = wanted.told().narration();
        if (!narration.isEmpty() && !narration.equals(reached.told().narration())) {
            add(new Tell.Say(narration));
        }
    }

    private void marks() {
        wanted.marks().entrySet().stream()
                .filter(mark -> !reached.marks().entrySet().contains(mark))
                .sorted(Map.Entry.comparingByKey())
                .forEach(mark -> {
                    Command select = new Move.Select(mark.getValue(), OptionalInt.empty());
                    if (select.applyTo(reached).reply().problem().isEmpty()) {
                        add(select);
                        add(new Move.Mark(mark.getKey()));
                    }
                });
    }

    private void place() {
        String id = wanted.event().orElseThrow().id();
        if (!reached.event().equals(wanted.event()) || reached.top() != wanted.top()) {
            Command simple = new Move.Select(id, OptionalInt.empty());
            boolean enough = simple.applyTo(reached).explorer().top() == wanted.top();
            add(enough ? simple : new Move.Select(id, OptionalInt.of(wanted.row() - wanted.top() + 1)));
        }
        Pane pane = wanted.withoutHistory().focus();
        boolean scrolled = reached.detailTop() != wanted.detailTop() || reached.detailItem() != wanted.detailItem();
        if (pane == Pane.DETAIL || scrolled) {
            add(new Panes.Focus(Pane.DETAIL));
            scroll();
        }
        if (scrolled && pane != Pane.DETAIL) {
            add(new Panes.Focus(Pane.LIST));
        }
    }

    private void scroll() {
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            Command down = new Move.Next(steps);
            Explorer there = down.applyTo(reached).explorer();
            if (there.detailTop() == wanted.detailTop() && there.detailItem() == wanted.detailItem()) {
                add(down);
                return;
            }
        }
    }

    private void add(Command command) {
        commands.add(command);
        reached = command.applyTo(reached).explorer();
    }
}
