package chronoscope.command;

import static chronoscope.command.Arguments.choice;
import static chronoscope.command.CommandSpec.Group.PANES;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.ANY;
import static chronoscope.command.PaneSets.EVENT;
import static chronoscope.command.PaneSets.INNER;
import static chronoscope.command.PaneSets.IN_DETAIL;
import static chronoscope.command.PaneSets.IN_FACETS;
import static chronoscope.command.PaneSets.IN_FILTERS;
import static chronoscope.command.PaneSets.IN_LANES;
import static chronoscope.command.PaneSets.IN_LIST;
import static chronoscope.command.PaneSets.IN_OUTPUT;
import static chronoscope.command.PaneSets.SIDE_BY_SIDE;

import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Size;
import chronoscope.explore.Step;
import chronoscope.explore.TextUiEffect;
import chronoscope.text.Labelled;
import chronoscope.text.Quoted;
import java.util.List;
import java.util.Set;

/** Commands about what the keys act on and how large the screen is. */
final class PaneCommands {
    static final Form.One<Pane> FOCUS =
            form("focus", choice("<pane>", List.of(Pane.values()), Pane::label), Panes::focus);
    static final Form.Plain ENTER = form("enter", Panes::enter);
    static final Form.Plain CLOSE = form("close", Panes::close);
    static final Form.One<Size> SCREEN = form("screen", Arguments.SIZE, Panes::screen, Role.Screen::new);
    static final Form.Two<TextUiEffect.Prompt.Kind, String> PROMPT = form(
            "prompt",
            choice(List.of(TextUiEffect.Prompt.Kind.values()), TextUiEffect.Prompt.Kind::label),
            Argument.of("[text]", words -> words.more() ? words.take("").text() : "", PaneCommands::prefilled),
            Panes::prompt);

    static final List<CommandSpec> ROWS = List.of(
            row(
                            PANES,
                            "move to a pane: " + String.join(", ", Labelled.labels(Pane.values())),
                            form("focus next", Panes::focusOther),
                            form("focus previous", Panes::focusOther),
                            FOCUS)
                    .keys(EVENT, "F", "focus filters", "to the filters, one by one")
                    .keys(SIDE_BY_SIDE, "Tab", "focus next", "to the other pane")
                    .example("focus detail", "focus=detail"),
            row(PANES, "go into the detail; there, follow, read or open the selected item", ENTER)
                    .keys(IN_LANES, "Enter", "enter", "into the detail")
                    .hint(KeyHint.DETAIL, IN_LANES)
                    .keys(Binding.usual(IN_LIST, "Enter l Right", "enter", "row {n}; enter", "into the detail"))
                    .hint(KeyHint.DETAIL, IN_LIST)
                    .keys(IN_DETAIL, "Enter l Right", "enter", "follow the link, read or open the source")
                    .hint(KeyHint.FOLLOW, IN_DETAIL)
                    .keys(IN_FILTERS, "Enter", "enter", "back to the list")
                    .keys(
                            IN_OUTPUT,
                            "Enter",
                            "enter",
                            "to what the line or the quote is about; in help, run the example")
                    .hint(KeyHint.TARGET, IN_OUTPUT)
                    .keys(IN_FACETS, "Enter", "enter", "show only these")
                    .hint("only these", IN_FACETS)
                    .example("enter", "focus=detail"),
            row(PANES, "go one level back", CLOSE)
                    .keys(IN_LANES, "Esc", "close", "back to the list")
                    .keys(IN_LIST, "Esc", "close", "end the search")
                    .keys(Set.of(Pane.DETAIL, Pane.FILTERS), "Esc h Left", "close", "one level back")
                    .keys(IN_OUTPUT, "Esc", "close", "end the search; one level back")
                    .keys(IN_FACETS, "Esc", "close", "one level back")
                    .example("enter; close", "focus=list"),
            row(PANES, "go one level back; from the list, leave the program", form("leave", Panes::leave))
                    .keys(IN_LIST, "q", "leave", "leave the program")
                    .keys(INNER, "q", "leave", "one level back")
                    .hint("back", INNER)
                    .keys(IN_OUTPUT, "h Left", "leave", "one level back")
                    .example("enter; leave", "focus=list"),
            row(
                            PANES,
                            "open a prompt for a search, a filter, a filter's new query, a command or a place to go to",
                            PROMPT)
                    .keys(ANY, ":", "prompt command", "type a command; Tab completes")
                    .example("prompt find drills", "drills"),
            row(
                            PANES,
                            "choose from all commands",
                            form(
                                    "palette",
                                    explorer -> Step.asking(
                                            explorer,
                                            new TextUiEffect.Palette(TextUiEffect.Palette.Contents.COMMANDS))))
                    .keys(ANY, "^p", "palette", "choose a command")
                    .example("palette", "Palette"),
            row(
                            PANES,
                            "choose an event, source, actor, place, tag, mark or saved filter",
                            form(
                                    "choose",
                                    explorer -> Step.asking(
                                            explorer,
                                            new TextUiEffect.Palette(TextUiEffect.Palette.Contents.TIMELINE))))
                    .keys(ANY, "^t", "choose", "choose an event, a name, a mark or a filter")
                    .example("choose", "Palette"),
            row(PANES, "lay out for a screen of this size", SCREEN).example("screen 100x30", "screen=100x30"),
            row(
                            PANES,
                            "redraw the screen",
                            form("redraw", explorer -> Step.asking(explorer, new TextUiEffect.Redraw())))
                    .keys(ANY, "^l", "redraw", "redraw the screen")
                    .example("redraw", "Redraw"));

    private PaneCommands() {}

    private static String prefilled(String text) {
        return text.isEmpty() ? "" : Quoted.always(text);
    }
}
