package chronoscope.command;

import static chronoscope.command.Arguments.lastCount;
import static chronoscope.command.Arguments.number;
import static chronoscope.command.Arguments.word;
import static chronoscope.command.CommandSpec.Group.NARROW;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.EVENT;
import static chronoscope.command.PaneSets.IN_FILTERS;
import static chronoscope.command.PaneSets.IN_LIST;
import static chronoscope.command.PaneSets.IN_OUTPUT;
import static chronoscope.command.PaneSets.NARROWED;
import static chronoscope.command.PaneSets.SEARCHED;

import chronoscope.explore.Filter;
import chronoscope.explore.Filters;
import chronoscope.explore.Pane;
import chronoscope.explore.Picks;
import chronoscope.explore.SameFilter;
import chronoscope.explore.Search;
import chronoscope.explore.Sought;
import chronoscope.explore.TextUiEffect;
import chronoscope.query.Field;
import chronoscope.text.Quoted;
import chronoscope.text.SearchTerm;
import java.util.List;
import java.util.Set;

/** Commands that search and that narrow what is shown. */
final class FilterCommands {
    static final Form.One<SearchTerm> FIND = form(
            "find",
            SearchArgument.SEARCH,
            Search::find,
            term -> new Role.Typed(TextUiEffect.Prompt.Kind.FIND, term.text()));
    private static final Form.One<Filter> FIND_WITH =
            form("find with", Arguments.QUERY.fitting(Search::isQuery), Search::find);
    static final Form.One<Filter> FILTER = form(
            "filter",
            Arguments.QUERY,
            Filters::add,
            filter -> new Role.Typed(TextUiEffect.Prompt.Kind.FILTER, filter.text()));
    static final Form.Two<Integer, Filter> EDIT =
            form("filter edit", number("n", "give the number of a filter"), Arguments.QUERY, Filters::edit);
    static final Form.One<Integer> TOGGLE = form("filter toggle", number("n", 0), Filters::toggle);
    static final Form.Plain CLEAR = form("clear", Filters::clear);

    static final List<CommandSpec> ROWS = List.of(
            row(
                            NARROW,
                            "go to the next event, or printed line, with a text or a match of a pattern",
                            FIND,
                            FIND_WITH,
                            form("find value", lastCount(), Search::value),
                            form("find next", lastCount(), Search::onwards),
                            form("find previous", lastCount(), (explorer, n) -> Search.onwards(explorer, -n)))
                    .keys(SEARCHED, "/", "prompt find", "find")
                    .hint("find", IN_LIST)
                    .keys(EVENT, "n", "find next {n}", "to the next match")
                    .keys(EVENT, "N", "find previous {n}", "to the previous match")
                    .keys(IN_OUTPUT, "n", "find next {n}", "to the next match, or quote in a copy")
                    .hint(KeyHint.QUOTE, IN_OUTPUT)
                    .keys(IN_OUTPUT, "N", "find previous {n}", "to the previous match, or quote in a copy")
                    .hint(KeyHint.QUOTE, IN_OUTPUT)
                    .keys(
                            Set.of(Pane.LIST, Pane.LANES, Pane.DETAIL, Pane.FACETS),
                            "*",
                            "find value {n}",
                            "to the next event with the selected value")
                    .example("find drills; find next", "find=drills")
                    .example("find /nav(y|al)/", "match")
                    .example("goto erbil; find value", "find=with tag:="),
            row(
                            NARROW,
                            "show only events that match the query, or change a filter",
                            FILTER,
                            form("filter only", Arguments.QUERY, Filters::only),
                            TOGGLE,
                            form("filter remove", number("n", 0), Filters::remove),
                            EDIT,
                            form("filter move up", explorer -> Filters.shift(explorer, -1)),
                            form("filter move down", explorer -> Filters.shift(explorer, 1)),
                            form(
                                    "filter move",
                                    number("n", "give the number of a filter"),
                                    number("place", "give a number for its place"),
                                    Filters::reorder))
                    .keys(NARROWED, "&", "prompt filter", "add a filter")
                    .hint("filter", IN_LIST)
                    .keys(IN_FILTERS, "Space", "filter toggle {n}", "switch it off, or on again")
                    .hint("on or off", IN_FILTERS)
                    .keys(IN_FILTERS, "e", "prompt edit", "write another query for it")
                    .hint("edit", IN_FILTERS)
                    .keys(IN_FILTERS, "J", "filter move down", "move it down")
                    .hint("reorder", IN_FILTERS)
                    .keys(IN_FILTERS, "K", "filter move up", "move it up")
                    .hint("reorder", IN_FILTERS)
                    .keys(IN_FILTERS, "x Delete", "filter remove {n}", "remove it")
                    .hint("remove", IN_FILTERS)
                    .example("filter drills", "filters=drills"),
            row(
                            NARROW,
                            "show only events with this event's actor: the first, the nth, or by id",
                            SameFilter.FIELDS.stream().map(FilterCommands::same).toArray(Form[]::new))
                    .keys(EVENT, "a", "same actor {n}", "only events of this actor; 2a: of the second; u goes back")
                    .example("same actor", "filters=actor:="),
            row(
                            NARROW,
                            "show only events in the part of time that the axis shows, or those that are picked",
                            form("narrow", Filters::toSight),
                            form("narrow picked", Picks::only))
                    .keys(EVENT, "i", "narrow", "only what is in sight")
                    .keys(EVENT, "I", "narrow picked", "only what is picked")
                    .example("zoom 2019/2022; narrow", "filters=date:2019/2022"),
            row(NARROW, "list the filters", form("filters", Filters::list))
                    .example("filter drills; filters", "1  on   drills"),
            row(NARROW, "remove all filters and end the search", CLEAR).example("filter drills; clear", "filters="),
            row(NARROW, "undo the last change of the filters, or of a note", form("undo", Filters::undo))
                    .keys(NARROWED, "u", "undo", "undo the last change of the filters, or of a note")
                    .hint(KeyHint.UNDO, IN_LIST)
                    .example("filter drills; undo", "filters="));

    private FilterCommands() {}

    /** Returns the command that searches for this. */
    static Command find(Sought sought) {
        return sought instanceof Sought.With with
                ? FIND_WITH.with(with.filter())
                : FIND.with(sought.term().orElseThrow());
    }

    private static Form same(Field field) {
        return form(
                "same " + field.label(),
                word("<n>", "")
                        .offering((explorer, preferences) -> SameFilter.ids(explorer, field).stream()
                                .map(id -> new Candidate(
                                        Quoted.word(id), SameFilter.name(explorer.timeline(), field, id))))
                        .optional(),
                (explorer, which) -> Filters.same(explorer, field, which));
    }
}
