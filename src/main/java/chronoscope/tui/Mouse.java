package chronoscope.tui;

import chronoscope.command.Command;
import chronoscope.command.Pointer;
import chronoscope.explore.Explorer;
import chronoscope.terminal.Input;
import java.util.List;
import java.util.Optional;

/** Turns what a mouse does into commands: it knows where the button went down. */
final class Mouse {
    private Optional<Pointer> held = Optional.empty();
    private boolean dragged;

    List<Command> commands(Input.Pointed what, Explorer explorer) {
        Pointer here = new Pointer(explorer, what.column(), what.row());
        return switch (what.kind()) {
            case PRESS -> press(here);
            case DRAG -> held.map(start -> drag(start, what)).orElse(List.of());
            case RELEASE -> release(explorer);
            case WHEEL_UP -> here.turned(-1);
            case WHEEL_DOWN -> here.turned(1);
        };
    }

    private List<Command> press(Pointer here) {
        held = Optional.of(here);
        dragged = false;
        return here.pressed();
    }

    private List<Command> drag(Pointer start, Input.Pointed what) {
        dragged |= what.column() != start.column() || what.row() != start.row();
        return dragged ? start.draggedTo(what.column(), what.row()) : List.of();
    }

    private List<Command> release(Explorer explorer) {
        List<Command> commands = held.filter(start -> !dragged)
                .map(start -> new Pointer(explorer, start.column(), start.row()).clicked())
                .orElse(List.of());
        held = Optional.empty();
        return commands;
    }
}
