package chronoscope.command;

import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.Pane;
import chronoscope.explore.Size;
import chronoscope.text.SearchTerm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Commands that the program itself does, or writes. */
public final class Commands {
    private Commands() {}

    public static Command screen(Size size) {
        return PaneCommands.SCREEN.with(size);
    }

    /** Gives the keys to a pane. */
    public static Command focus(Pane pane) {
        return PaneCommands.FOCUS.with(pane);
    }

    public static Command find(SearchTerm term) {
        return FilterCommands.FIND.with(term);
    }

    /** Narrows by one more filter. */
    public static Command filter(Filter filter) {
        return FilterCommands.FILTER.with(filter);
    }

    /** Puts another query in a filter's place; filters count from 1. */
    public static Command edit(int number, Filter filter) {
        return FilterCommands.EDIT.with(number, filter);
    }

    /** Goes to an event, a date or a title. */
    public static Command go(String target) {
        return MoveCommands.GOTO.with(target);
    }

    /** Writes a note on an event, or removes it where there is no text. */
    public static Command annotate(String text) {
        return text.isEmpty() ? NoteCommands.ERASE.command() : NoteCommands.ANNOTATE.with(text);
    }

    public static Command message(String text) {
        return ScriptCommands.MESSAGE.with(text);
    }

    public static Command expectProblem(Command command) {
        return ScriptCommands.EXPECT_PROBLEM.with(command);
    }

    /** Goes so many steps down, or up where that is negative; nothing where it is 0. */
    public static List<Command> steps(int down) {
        return down == 0
                ? List.of()
                : List.of(down > 0 ? MoveCommands.NEXT.with(down) : MoveCommands.PREVIOUS.with(-down));
    }

    /** Returns the ways to put the cursor on an event, the shortest first: as a jump, and so that it stands where it does. */
    public static List<Command> toEvent(Explorer there) {
        return there.event().stream()
                .flatMap(event -> Stream.of(
                        MoveCommands.GOTO.with(event.id()),
                        MoveCommands.SELECT.with(event.id(), Optional.empty()),
                        MoveCommands.SELECT.with(event.id(), Optional.of(there.placeInList()))))
                .toList();
    }
}
