package chronoscope.command;

import static chronoscope.command.Arguments.choice;
import static chronoscope.command.Arguments.lastCount;
import static chronoscope.command.Arguments.number;
import static chronoscope.command.CommandSpec.Group.OUTSIDE;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.ANY;
import static chronoscope.command.PaneSets.EVENT;
import static chronoscope.command.PaneSets.IN_DETAIL;

import chronoscope.explore.Citing;
import chronoscope.explore.Effect;
import chronoscope.explore.Format;
import chronoscope.explore.Reading;
import chronoscope.explore.Step;
import java.util.List;
import java.util.Optional;

/** Commands that do something outside of the explorer. */
final class OutsideCommands {
    private static final Argument<Optional<Integer>> NUMBER = number("n", "").optional();

    private static final Argument<Format> FORMAT = choice(List.of(Format.values()), Format::label);

    private static final Argument<Optional<String>> FILE =
            Arguments.file("<file>", "").optional();

    static final List<CommandSpec> ROWS = List.of(
            row(
                            OUTSIDE,
                            "open a cited source in the browser at the quote, or its archived copy",
                            form("open", Arguments.ADDRESS, NUMBER, Citing::open))
                    .keys(EVENT, "o", "open {n}", "open the source; 2o the second")
                    .hint("open", IN_DETAIL)
                    .keys(ANY, "O", "open archived {n}", "open the archived copy")
                    .example("goto erbil; open 1", "https://"),
            row(
                            OUTSIDE,
                            "read the local copy of a cited source, at the quote, or at another quote of it",
                            form("read", NUMBER, (explorer, n) -> Reading.read(explorer, n)),
                            form("read next", lastCount(), Reading::onwards),
                            form("read previous", lastCount(), (explorer, n) -> Reading.onwards(explorer, -n)))
                    .keys(EVENT, "r", "read {n}", "read the local copy; 2r the second")
                    .example("goto erbil; read 1", "ReadCopy[source="),
            row(
                            OUTSIDE,
                            "copy a reference, an address or the event",
                            form("copy citation", NUMBER, Citing::copyCitation),
                            form("copy link", Arguments.ADDRESS, NUMBER, Citing::copyLink),
                            form("copy event", Citing::copyEvent))
                    .keys(EVENT, "y", "copy citation {n}", "copy the citation")
                    .hint("copy", IN_DETAIL)
                    .example("goto erbil; copy link", "https://"),
            row(OUTSIDE, "edit the file at this event", form("edit", Citing::edit))
                    .keys(EVENT, "e", "edit", "edit the file at this event")
                    .example("goto erbil; edit", "Edit[line="),
            row(OUTSIDE, "read the file again", form("reload", explorer -> Step.asking(explorer, new Effect.Reload())))
                    .example("reload", "Reload"),
            row(
                            OUTSIDE,
                            "write the shown events, or all, into a file, or print them; ! replaces a file",
                            form("export", FORMAT, FILE, Arguments.EXISTING, Citing::export),
                            form("export --all", FORMAT, FILE, Arguments.EXISTING, Citing::exportAll))
                    .example("filter drills; export csv", "drills"),
            row(
                            OUTSIDE,
                            "list the problems of the file",
                            form("check", explorer -> Step.asking(explorer, new Effect.Check())))
                    .example("check", "Check"),
            row(
                            OUTSIDE,
                            "prove the quotes of the file in the local copies of their sources",
                            form("verify", explorer -> Step.asking(explorer, new Effect.Verify())))
                    .example("verify", "Verify"));

    private OutsideCommands() {}
}
