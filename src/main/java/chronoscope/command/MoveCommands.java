package chronoscope.command;

import static chronoscope.command.Arguments.count;
import static chronoscope.command.Arguments.number;
import static chronoscope.command.CommandSpec.Group.MOVE;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.ANY;
import static chronoscope.command.PaneSets.EVENT;
import static chronoscope.command.PaneSets.INNER;
import static chronoscope.command.PaneSets.IN_LIST;
import static chronoscope.command.PaneSets.IN_OUTPUT;
import static chronoscope.command.PaneSets.LINED;
import static chronoscope.command.PaneSets.OVERLAID;
import static chronoscope.command.PaneSets.PAGED;
import static chronoscope.command.PaneSets.SCROLLED;
import static chronoscope.command.PaneSets.SIDE_BY_SIDE;

import chronoscope.explore.Jumps;
import chronoscope.explore.Moves;
import chronoscope.explore.Picks;
import chronoscope.explore.Scrolling;
import chronoscope.explore.TextUiEffect;
import java.util.List;
import java.util.Optional;

/** Commands that go somewhere. */
final class MoveCommands {
    static final Form.One<Integer> NEXT = form("next", count(), Moves::onwards, Role.Steps::new);
    static final Form.One<Integer> PREVIOUS =
            form("previous", count(), (explorer, n) -> Moves.onwards(explorer, -n), n -> new Role.Steps(-n));
    static final Form.One<String> GOTO = form(
            "goto",
            Arguments.rest(
                            "<id, date, words or +3 months>",
                            "say where: an event's id, a date, +3 months, or words of a title")
                    .offering(Arguments::events),
            Jumps::goTo,
            target -> new Role.Typed(TextUiEffect.Prompt.Kind.GOTO, target));
    static final Form.Two<String, Optional<Integer>> SELECT = form(
            "select",
            Arguments.event("give the id of an event"),
            number("line", "give the number of a line").optional(),
            Moves::select);
    static final Form.Two<Integer, Integer> SCROLL =
            form("scroll", number("line", "give the number of a line"), number("item", 0), Moves::scroll);
    static final Form.One<Character> MARK = form("mark", Arguments.LETTER, Jumps::mark);
    static final Form.One<String> PICK = form("pick", Arguments.event("give the id of an event"), Picks::add);

    static final List<CommandSpec> ROWS = List.of(
            row(MOVE, "go down, n rows or lines", NEXT)
                    .keys(ANY, "j Down", "next {n}", "down")
                    .hint(KeyHint.MOVE, SIDE_BY_SIDE)
                    .hint("scroll", IN_OUTPUT)
                    .example("next 2", "row=3"),
            row(MOVE, "go up, n rows or lines", PREVIOUS)
                    .alias("prev")
                    .keys(ANY, "k Up", "previous {n}", "up")
                    .hint(KeyHint.MOVE, SIDE_BY_SIDE)
                    .hint("scroll", IN_OUTPUT)
                    .example("last; previous", "row=13"),
            row(MOVE, "go to the first row or line", form("first", Moves::first))
                    .keys(Binding.usual(IN_LIST, "g Home", "first", "row {n}", "to the first"))
                    .keys(INNER, "g", "first", "to the start")
                    .hint("start", IN_OUTPUT)
                    .keys(OVERLAID, "Home", "first", "to the start")
                    .example("last; first", "row=1"),
            row(MOVE, "go to the last row or line", form("last", Moves::last))
                    .keys(Binding.usual(IN_LIST, "G End", "last", "row {n}", "to the last; 5G to row 5"))
                    .keys(INNER, "G", "last", "to the end")
                    .hint("end", IN_OUTPUT)
                    .keys(OVERLAID, "End", "last", "to the end")
                    .example("last", "row=14"),
            row(MOVE, "go to a row of the list", form("row", number("n", "give the number of a row"), Moves::row))
                    .example("row 5", "row=5"),
            row(
                            MOVE,
                            "scroll a page",
                            form("page up", count(), (explorer, n) -> Moves.page(explorer, -n)),
                            form("page down", count(), Moves::page))
                    .keys(SCROLLED, "Space", "page down {n}", "a page down")
                    .hint("page", IN_OUTPUT)
                    .keys(PAGED, "PageDown ^f", "page down {n}", "a page down")
                    .keys(PAGED, "b PageUp ^b", "page up {n}", "a page up")
                    .example("screen 80x24; page down", "row=9"),
            row(
                            MOVE,
                            "scroll half a page",
                            form("half up", count(), (explorer, n) -> Moves.halfPage(explorer, -n)),
                            form("half down", count(), Moves::halfPage))
                    .keys(PAGED, "^d", "half down {n}", "half a page down")
                    .keys(PAGED, "^u", "half up {n}", "half a page up")
                    .example("half down; half up", "row=1"),
            row(
                            MOVE,
                            "scroll a line; the cursor stays on its event as long as that is in sight",
                            form("line up", count(), (explorer, n) -> Scrolling.lines(explorer, -n)),
                            form("line down", count(), Scrolling::lines))
                    .keys(LINED, "^e", "line down {n}", "scroll a line down")
                    .keys(LINED, "^y", "line up {n}", "scroll a line up")
                    .example("row 5; line down; line up", "row=5"),
            row(
                            MOVE,
                            "scroll the list so that the cursor's row is at the top, in the middle or at the bottom",
                            form("place top", explorer -> Scrolling.place(explorer, rows -> 0)),
                            form("place middle", explorer -> Scrolling.place(explorer, rows -> rows / 2)),
                            form("place bottom", explorer -> Scrolling.place(explorer, rows -> rows - 1)))
                    .keys(Binding.pair(EVENT, "z z", "place middle", "row {n}; place middle", "row in the middle"))
                    .keys(Binding.pair(EVENT, "z t", "place top", "row {n}; place top", "row at the top"))
                    .keys(Binding.pair(EVENT, "z b", "place bottom", "row {n}; place bottom", "row at the bottom"))
                    .example("row 7; place top", "row=7"),
            row(MOVE, "go to an event, to a date, by a distance in time, or to the next title with the words", GOTO)
                    .keys(EVENT, "t", "prompt goto", "go to a date, +3 months, an id or a title")
                    .example("goto March 2022", "cursor=erbil"),
            row(
                            MOVE,
                            "repeat the last goto: the same distance again, or the next title",
                            form("again", count(), Jumps::again))
                    .keys(EVENT, ".", "again {n}", "repeat the last t; 3. does it three times")
                    .example("goto drills; again", "drills"),
            row(MOVE, "put the cursor on an event, at a line of the list; back does not return from it", SELECT)
                    .example("select soleimani-strike", "cursor=soleimani-strike"),
            row(MOVE, "scroll the detail, or what is printed, to a line, with its cursor on an item", SCROLL)
                    .example("focus detail; scroll 2", "focus=detail"),
            row(MOVE, "go back to where the last jump started", form("back", Jumps::back))
                    .keys(EVENT, "^o Alt-Left [", "back", "back to where you jumped from")
                    .example("last; back", "row=1"),
            row(MOVE, "undo the last step back", form("forward", Jumps::forward))
                    .keys(EVENT, "Alt-Right ]", "forward", "forward again")
                    .example("last; back; forward", "row=14"),
            row(MOVE, "start again at the first event, without filters, search and marks", form("fresh", Moves::fresh))
                    .example("last; fresh", "row=1"),
            row(MOVE, "remember this event by a letter", MARK)
                    .keys(Binding.letter("m", "mark {c}", "remember this event by a letter"))
                    .example("mark a; last; jump a", "row=1"),
            row(MOVE, "go to a mark", form("jump", Arguments.MARK, Jumps::toMark))
                    .keys(Binding.letter("'", "jump {c}", "to the mark of a letter"))
                    .example("last; mark a; first; jump a", "row=14"),
            row(
                            MOVE,
                            "pick or unpick events for copy, cite and export: this one, one by its id, a range, all or none",
                            form("pick", Picks::toggle),
                            form("pick range", Picks::range),
                            form("pick all", Picks::all),
                            form("pick none", Picks::none),
                            PICK)
                    .keys(EVENT, "v", "pick", "pick this event, or no longer")
                    .keys(EVENT, "V", "pick range", "pick all from the nearest picked event to here")
                    .example("pick; next 2; pick range; state", "picked=iraq-invasion nuclear-deal parade-2016"),
            row(
                            MOVE,
                            "follow a link of this event, by number or by id",
                            form(
                                    "follow",
                                    Arguments.word("<link>", "give the number of a link, or the id of the other event")
                                            .offering(Arguments::linked),
                                    Jumps::follow))
                    .example("goto revenge-refusal; follow 1", "cursor=soleimani-strike"));

    private MoveCommands() {}
}
