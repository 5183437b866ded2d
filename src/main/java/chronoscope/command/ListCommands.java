package chronoscope.command;

import static chronoscope.command.Arguments.choice;
import static chronoscope.command.Arguments.count;
import static chronoscope.command.Arguments.number;
import static chronoscope.command.CommandSpec.Group.DISPLAY;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.EVENT;
import static chronoscope.command.PaneSets.IN_LIST;

import chronoscope.explore.Arrangement;
import chronoscope.explore.Since;
import chronoscope.explore.SortOrder;
import chronoscope.text.Quoted;
import java.util.List;

/** Commands about how the list is laid out. */
final class ListCommands {
    static final Form.One<SortOrder> SORT =
            form("sort", choice(List.of(SortOrder.values()), SortOrder::label), Arrangement::sort);
    static final Form.One<Integer> SPLIT = form(
            "split", number("percent", "give a number from 20 to 80, or wider, narrower or fit"), Arrangement::split);
    static final Form.One<String> FOLD = form(
            "fold",
            Arguments.rest("<heading>", "name a heading")
                    .offering((explorer, preferences) ->
                            explorer.headings().map(heading -> new Candidate(Quoted.word(heading), ""))),
            Arrangement::fold);
    static final Form.Plain FIT = form("split fit", Arrangement::fit);
    private static final Form.Plain SINCE_NOTHING =
            form("since off", explorer -> Arrangement.count(explorer, Since.NOTHING));
    private static final Form.Plain SINCE_ABOVE =
            form("since above", explorer -> Arrangement.count(explorer, Since.ABOVE));
    private static final Form.One<Character> SINCE_MARK =
            form("since", Arguments.MARK, (explorer, mark) -> Arrangement.count(explorer, Since.mark(mark)));

    static final List<CommandSpec> ROWS = List.of(
            row(DISPLAY, "sort the list", SORT, form("sort next", Arrangement::sortNext))
                    .keys(IN_LIST, "s", "sort next", "sort by date, citations, origins, title")
                    .example("sort title; list", "China's Foreign"),
            row(
                            DISPLAY,
                            "show in the list how long after the event above, or after a mark, each event is",
                            SINCE_ABOVE,
                            SINCE_NOTHING,
                            form("since next", Arrangement::countOrNot),
                            SINCE_MARK)
                    .keys(IN_LIST, "T", "since next", "how long after the event above")
                    .example("last; mark a; since a", "since=a"),
            row(
                            DISPLAY,
                            "hide the events below a heading, or show them again",
                            form("fold", Arrangement::fold),
                            form("fold all", explorer -> Arrangement.foldAll(explorer, true)),
                            form("fold none", explorer -> Arrangement.foldAll(explorer, false)),
                            FOLD)
                    .keys(Binding.pair(IN_LIST, "z a", "fold", "fold or unfold the heading"))
                    .keys(Binding.pair(IN_LIST, "z M", "fold all", "fold all headings"))
                    .keys(Binding.pair(IN_LIST, "z R", "fold none", "unfold all headings"))
                    .example("last; fold 2022", "folded=2022"),
            row(
                            DISPLAY,
                            "set the list's part of the screen: wider, narrower, as it fits, or in percent",
                            form("split wider", count(), Arrangement::widen),
                            form("split narrower", count(), (explorer, n) -> Arrangement.widen(explorer, -n)),
                            FIT,
                            SPLIT)
                    .keys(EVENT, "(", "split narrower {n}", "a smaller list")
                    .keys(EVENT, ")", "split wider {n}", "a larger list")
                    .example("split 50", "split=50"));

    private ListCommands() {}

    /** Has the list's column of distances count from that. */
    static Command since(Since since) {
        return since.mark()
                .map(SINCE_MARK::with)
                .orElseGet(since.counts() ? SINCE_ABOVE::command : SINCE_NOTHING::command);
    }
}
