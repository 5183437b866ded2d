package chronoscope.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the commands that lead from a start to a place. */
public final class StateScript {
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
    public static StateScript fromStart(Explorer wanted) {
        StateScript script = new StateScript(Explorer.of(wanted.corpus(), Size.USUAL, wanted.theme()), wanted);
        script.add(new Panes.Screen(wanted.size()));
        return script.led();
    }

    /** Finds the commands that give the same screen on any fresh start, colours included. */
    static StateScript fromAnyStart(Explorer wanted) {
        StateScript script = fromStart(wanted);
        // One of the reader's own is nowhere else.
        if (Look.THEMES.contains(wanted.theme())) {
            script.commands.add(0, new Look.Theme(wanted.theme()));
        }
        return script;
    }

    /**
     * Finds the commands that lead back to a place on another day, on a screen of any size; what a script said is over.
     *
     * @param theme the colours that are there without them
     */
    public static StateScript toComeBack(Explorer wanted, String theme) {
        Explorer quiet = wanted.telling(Told.NOTHING);
        StateScript script = new StateScript(Explorer.of(quiet.corpus(), quiet.size(), theme), quiet);
        if (!theme.equals(quiet.theme())) {
            script.add(new Look.Theme(quiet.theme()));
        }
        return script.led();
    }

    /** Finds the commands that lead from one place to what is shown at another. */
    public static StateScript from(Explorer start, Explorer wanted) {
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

    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /** Returns where they lead. */
    public Explorer reached() {
        return reached;
    }

    /** Adds what each part of the state takes: one line for each part. */
    private StateScript led() {
        // A filter may hide the event of a mark.
        marks();
        narrow();
        told();
        lanes();
        if (!wanted.shown().isEmpty()) {
            event();
            lane();
            reading();
        }
        focus();
        facets();
        zoom();
        return this;
    }

    private void lanes() {
        if (wanted.lanes().isEmpty()) {
            return;
        }
        Lanes lanes = wanted.lanes().get();
        add(new Divide.Show(Optional.of(lanes.facet())));
        if (lanes.order() != Lanes.Order.FIRST) {
            add(new Divide.OrderBy(Optional.of(lanes.order())));
        }
        lanes.lanes().stream().filter(lanes::isOpen).forEach(lane -> add(new Divide.Fold(Optional.of(lane.key()))));
    }

    /** An event may be in several lanes. */
    private void lane() {
        wanted.lanes()
                .flatMap(Lanes::lane)
                .map(Lane::key)
                .filter(key ->
                        !reached.lanes().flatMap(Lanes::lane).map(Lane::key).equals(Optional.of(key)))
                .ifPresent(key -> add(new Divide.To(key)));
    }

    private void focus() {
        Pane pane = wanted.withoutHistory().focus();
        if (reached.focus() != pane && pane != Pane.FACETS) {
            add(new Panes.Focus(pane));
        }
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
        focus();
    }

    /** Whatever moves the cursor may have moved the axis. */
    private void zoom() {
        if (reached.zoom().compressed() != wanted.zoom().compressed()) {
            add(new Time.SetScale(wanted.zoom().compressed()));
        }
        if (!reached.zoom().equals(wanted.zoom())) {
            add(wanted.zoom().chosen().<Command>map(Time.ZoomTo::of).orElseGet(Time.ZoomFit::new));
        }
    }

    private void narrow() {
        List<Filter> filters = wanted.filters();
        filters.forEach(filter -> add(new Narrow.Add(Filter.of(filter.text(), filter.query()))));
        for (int number = 1; number <= filters.size(); number++) {
            if (!filters.get(number - 1).on()) {
                add(new Narrow.Toggle(number));
            }
        }
        wanted.found().ifPresent(found -> {
            Command find = new Narrow.Find(found.text());
            boolean fails = find.applyTo(reached).reply().problem().isPresent();
            add(fails ? new Tell.ExpectProblem(find) : find);
            if (!found.active()) {
                add(new Panes.Close());
            }
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

    private void event() {
        String id = wanted.event().orElseThrow().id();
        if (!reached.event().equals(wanted.event()) || reached.top() != wanted.top()) {
            Command simple = new Move.Select(id, OptionalInt.empty());
            boolean enough = simple.applyTo(reached).explorer().top() == wanted.top();
            add(enough ? simple : new Move.Select(id, OptionalInt.of(wanted.row() - wanted.top() + 1)));
        }
    }

    private void reading() {
        if (!reached.reading().equals(wanted.reading())) {
            add(new Move.Scroll(wanted.detailTop() + 1, wanted.detailItem() + 1));
        }
    }

    private void add(Command command) {
        commands.add(command);
        reached = command.applyTo(reached).explorer();
    }
}
