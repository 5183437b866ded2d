package chronoscope.command;

import static chronoscope.command.Arguments.event;
import static chronoscope.command.CommandSpec.Group.PRINT;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.EVENT;
import static chronoscope.command.PaneSets.IN_DETAIL;
import static chronoscope.command.PaneSets.IN_OUTPUT;

import chronoscope.explore.Citing;
import chronoscope.explore.Comparison;
import chronoscope.explore.EvidenceMatrix;
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
            row(
                            PRINT,
                            "print which source states, disputes or omits which claim, of this event or all shown ones",
                            form("evidence", EvidenceMatrix::ofEvent),
                            form("evidence all", EvidenceMatrix::ofAll))
                    .keys(EVENT, "E", "evidence; focus output", "claims by sources")
                    .hint("evidence", IN_DETAIL)
                    .keys(IN_OUTPUT, "E", "evidence all; focus output", "claims by sources, of all events")
                    .example("goto drills-2022; evidence", "The drills took place in the Persian Gulf."),
            row(
                            PRINT,
                            "print what two sources say together, dispute, and say alone about the shown events",
                            form(
                                    "compare",
                                    Arguments.word("<source>", "name two sources")
                                            .offering(Arguments::sources),
                                    Arguments.word("<source>", "name another source")
                                            .offering(Arguments::sources),
                                    Comparison::of))
                    .keys(EVENT, "C", "prompt command \"compare \"", "what two sources say, side by side")
                    .example("compare amn sputnik", "Both say"),
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
