package chronoscope.command;

import chronoscope.explore.Arrangement;
import chronoscope.explore.DateSpan;
import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.Group;
import chronoscope.explore.Lanes;
import chronoscope.explore.Pane;
import chronoscope.explore.ScriptVariables;
import chronoscope.explore.Size;
import chronoscope.explore.StatusLine;
import chronoscope.explore.ThemeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        StateScript script = new StateScript(Explorer.of(wanted.whole(), Size.USUAL, wanted.theme()), wanted);
        script.add(PaneCommands.SCREEN.with(wanted.size()));
        return script.led();
    }

    /** Finds the commands that give the same screen on any fresh start, colours included. */
    static StateScript fromAnyStart(Explorer wanted) {
        StateScript script = fromStart(wanted);
        // One of the reader's own is nowhere else.
        if (ThemeNames.ALL.contains(wanted.theme())) {
            script.commands.add(0, DisplayCommands.THEME.with(new ThemeChoice(wanted.theme(), wanted.theme())));
        }
        return script;
    }

    /**
     * Finds the commands that lead back to a place on another day, on a screen of any size; what a script said is over.
     *
     * @param theme the colours that are there without them
     */
    public static StateScript toComeBack(Explorer wanted, String theme) {
        Explorer quiet = wanted.telling(StatusLine.NOTHING).setting(ScriptVariables.NONE);
        StateScript script = new StateScript(Explorer.of(quiet.whole(), quiet.size(), theme), quiet);
        if (!theme.equals(quiet.theme())) {
            script.add(DisplayCommands.THEME.with(new ThemeChoice(quiet.theme(), quiet.theme())));
        }
        return script.led();
    }

    /** Finds the commands that lead from one place to what is shown at another. */
    public static StateScript from(Explorer start, Explorer wanted) {
        StateScript script = new StateScript(start, wanted);
        boolean silent = wanted.status().narration().isEmpty();
        if (start.facets().isPresent()) {
            script.add(PaneCommands.FOCUS.with(Pane.FACETS));
            script.add(PaneCommands.CLOSE.command());
        }
        script.add(PaneCommands.FOCUS.with(Pane.LIST));
        if (silent && !start.status().equals(wanted.status())) {
            script.add(PaneCommands.CLOSE.command());
        }
        if (!start.filters().isEmpty() || start.search().isPresent()) {
            script.add(FilterCommands.CLEAR.command());
        }
        if (!start.size().equals(wanted.size())) {
            script.add(PaneCommands.SCREEN.with(wanted.size()));
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
        arrange();
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

    /** How the list is laid out: folding needs the headings that the filters leave. */
    private void arrange() {
        Arrangement arrangement = wanted.arrangement();
        Arrangement now = reached.arrangement();
        if (arrangement.order() != now.order()) {
            add(ListCommands.SORT.with(arrangement.order()));
        }
        if (!arrangement.since().equals(now.since())) {
            add(ListCommands.since(arrangement.since()));
        }
        if (!arrangement.split().equals(now.split())) {
            add(
                    arrangement.split().isPresent()
                            ? ListCommands.SPLIT.with(arrangement.split().getAsInt())
                            : ListCommands.FIT.command());
        }
        wanted.picks().ids().stream()
                .filter(id -> !reached.picks().ids().contains(id))
                .sorted()
                .forEach(id -> add(MoveCommands.PICK.with(id)));
        reached.headings()
                .filter(heading ->
                        arrangement.folded().contains(heading) != now.folded().contains(heading))
                .forEach(heading -> add(ListCommands.FOLD.with(heading)));
    }

    private void lanes() {
        if (wanted.lanes().isEmpty()) {
            return;
        }
        Lanes lanes = wanted.lanes().get();
        add(TimeCommands.LANES.with(lanes.facet()));
        if (lanes.order() != Lanes.Order.FIRST) {
            add(TimeCommands.ORDER.with(Optional.of(lanes.order())));
        }
        lanes.lanes().stream()
                .filter(lanes::isOpen)
                .forEach(lane -> add(TimeCommands.FOLD.with(Optional.of(lane.key()))));
    }

    /** An event may be in several lanes. */
    private void lane() {
        wanted.lanes()
                .flatMap(Lanes::lane)
                .map(Group::key)
                .filter(key ->
                        !reached.lanes().flatMap(Lanes::lane).map(Group::key).equals(Optional.of(key)))
                .ifPresent(key -> add(TimeCommands.TO_LANE.with(key)));
    }

    private void focus() {
        Pane pane = wanted.withoutHistory().focus();
        if (reached.focus() != pane && pane != Pane.FACETS) {
            add(PaneCommands.FOCUS.with(pane));
        }
    }

    private void facets() {
        if (wanted.facets().isEmpty()) {
            return;
        }
        add(CountCommands.FACETS.with(wanted.facets().get().facet()));
        int row = wanted.facets().get().row();
        if (row > 0) {
            add(MoveCommands.NEXT.with(row));
        }
        focus();
    }

    /** Whatever moves the cursor may have moved the axis. */
    private void zoom() {
        if (reached.zoom().folding() != wanted.zoom().folding()) {
            add(TimeCommands.SCALE.with(wanted.zoom().folding()));
        }
        if (!reached.zoom().equals(wanted.zoom())) {
            add(wanted.zoom()
                    .chosen()
                    .map(part -> TimeCommands.ZOOM.with(DateSpan.of(part)))
                    .orElseGet(TimeCommands.FIT::command));
        }
    }

    private void narrow() {
        List<Filter> filters = wanted.filters();
        filters.forEach(filter -> add(EvidenceCommands.adding(filter)));
        for (int number = 1; number <= filters.size(); number++) {
            if (!filters.get(number - 1).on()) {
                add(FilterCommands.TOGGLE.with(number));
            }
        }
        wanted.search().ifPresent(found -> {
            Command find = FilterCommands.find(found.sought());
            boolean fails = find.applyTo(reached).reply().problem().isPresent();
            add(fails ? ScriptCommands.EXPECT_PROBLEM.with(find) : find);
            if (!found.active()) {
                add(PaneCommands.CLOSE.command());
            }
        });
    }

    private void told() {
        wanted.variables().texts().entrySet().stream()
                .filter(variable -> !reached.variables().texts().entrySet().contains(variable))
                .sorted(Map.Entry.comparingByKey())
                .forEach(variable -> add(ScriptCommands.SET.with(variable.getKey(), variable.getValue())));
        String chapter = wanted.status().chapter();
        if (!chapter.isEmpty() && !chapter.equals(reached.status().chapter())) {
            add(ScriptCommands.CHAPTER.with(chapter));
        }
        String narration = wanted.status().narration();
        if (!narration.isEmpty() && !narration.equals(reached.status().narration())) {
            add(ScriptCommands.SAY.with(narration));
        }
    }

    private void marks() {
        wanted.marks().entrySet().stream()
                .filter(mark -> !reached.marks().entrySet().contains(mark))
                .sorted(Map.Entry.comparingByKey())
                .forEach(mark -> {
                    Command select = MoveCommands.SELECT.with(mark.getValue(), Optional.empty());
                    if (select.applyTo(reached).reply().problem().isEmpty()) {
                        add(select);
                        add(MoveCommands.MARK.with(mark.getKey()));
                    }
                });
    }

    private void event() {
        String id = wanted.event().orElseThrow().id();
        if (!reached.event().equals(wanted.event()) || reached.top() != wanted.top()) {
            Command simple = MoveCommands.SELECT.with(id, Optional.empty());
            boolean enough = simple.applyTo(reached).explorer().top() == wanted.top();
            add(enough ? simple : MoveCommands.SELECT.with(id, Optional.of(wanted.placeInList())));
        }
    }

    private void reading() {
        if (!reached.detailPosition().equals(wanted.detailPosition())) {
            add(MoveCommands.SCROLL.with(wanted.detailTop() + 1, wanted.detailItem() + 1));
        }
    }

    private void add(Command command) {
        commands.add(command);
        reached = command.applyTo(reached).explorer();
    }
}
