package chronoscope.command;

import static chronoscope.command.CommandSpec.Group.NARROW;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.NARROWED;

import chronoscope.edtf.EdtfDate;
import chronoscope.explore.EvidenceLimits;
import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.Reports;
import chronoscope.model.EvidenceLimit;
import java.util.ArrayList;
import java.util.List;

/** Commands that ask about the evidence: who says so, since when, and who else. */
final class EvidenceCommands {
    private static final Form.One<EdtfDate> AS_OF = form("as-of", Arguments.DATE, EvidenceLimits::asOf);
    private static final Form.One<String> PERSPECTIVE =
            form("perspective", Arguments.source("name a source"), EvidenceLimits::perspective);
    private static final Form.One<List<String>> WITHOUT =
            form("without", Arguments.sources("name an origin, or several"), EvidenceLimits::without);

    static final List<CommandSpec> ROWS = List.of(
            row(NARROW, "show what was known on a date, without sources that were issued later", AS_OF, off("as-of"))
                    .keys(NARROWED, "D", "prompt command \"as-of \"", "only what was known on a date")
                    .example("as-of 2022-04-26", "filters=as-of 2022-04-26"),
            row(
                            NARROW,
                            "show what was known after the next report, or before this one",
                            form("report next", explorer -> Reports.onwards(explorer, 1)),
                            form("report previous", explorer -> Reports.onwards(explorer, -1)))
                    .keys(NARROWED, "}", "report next", "what the next report added")
                    .keys(NARROWED, "{", "report previous", "what was known before this report")
                    .example("report next", "filters=as-of 2022-04-27"),
            row(NARROW, "show only what one source says", PERSPECTIVE, off("perspective"))
                    .keys(NARROWED, "P", "prompt command \"perspective \"", "only what one source says")
                    .example("perspective sputnik", "shown=5"),
            row(NARROW, "show what would have no origin left, or one, without these", WITHOUT, off("without"))
                    .keys(NARROWED, "W", "prompt command \"without \"", "only what depends on an origin")
                    .example("without fars", "filters=without fars"));

    private EvidenceCommands() {}

    private static Form off(String verb) {
        return form(verb + " off", (Explorer explorer) -> EvidenceLimits.off(explorer, verb));
    }

    /** Returns the command that sets a limit. */
    static Command of(EvidenceLimit limit) {
        return limit.map(AS_OF::with, PERSPECTIVE::with, origins -> WITHOUT.with(new ArrayList<>(origins)));
    }

    static Command adding(Filter filter) {
        return filter.limit()
                .map(EvidenceCommands::of)
                .orElseGet(() -> FilterCommands.FILTER.with(Filter.of(filter.query())));
    }
}
