package chronoscope.command;

import static chronoscope.command.Arguments.event;
import static chronoscope.command.CommandSpec.Group.PRINT;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;

import chronoscope.explore.Citing;
import chronoscope.explore.Output;
import chronoscope.explore.Prints;
import chronoscope.explore.Step;
import java.util.List;

/** Commands that print. */
final class PrintCommands {
    static final List<CommandSpec> ROWS = List.of(
            row(
                            PRINT,
                            "print an event with its evidence",
                            form("show", event("").optional(), Prints::show))
                    .example("show erbil-admission", "Erbil"),
            row(PRINT, "print the shown events, a line each", form("list", Prints::list))
                    .example("filter drills; list", "drills-2019"),
            row(PRINT, "print the sources", form("sources", Prints::sources)).example("sources", "amn"),
            row(PRINT, "print the eras", form("eras", Prints::eras)).example("eras", "nuclear deal"),
            row(
                            PRINT,
                            "print the citations of this event, or of those picked, in a style",
                            form("cite", Arguments.style().optional(), Citing::cite))
                    .example("goto erbil; cite apa", "Cite[style=Optional[apa]"),
            row(
                            PRINT,
                            "print the bibliography of the shown events, or of those picked, in a style",
                            form("bibliography", Arguments.style().optional(), Citing::bibliography))
                    .example("filter drills; bibliography mla", "Cite[style=Optional[mla]"),
            row(
                            PRINT,
                            "print the cursor, the filters and the screen, or the commands that lead there",
                            form("state", Prints::state),
                            form(
                                    "state --as-script",
                                    explorer -> Step.printed(
                                            explorer,
                                            StateScript.fromAnyStart(explorer).commands().stream()
                                                    .map(command -> new Output.Message(command.text()))
                                                    .toList())))
                    .example("next; state --as-script", "select"));

    private PrintCommands() {}
}
