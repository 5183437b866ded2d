package chronoscope.command;

import static chronoscope.command.CommandSpec.Group.ACT;
import static chronoscope.command.CommandSpec.Group.COUNT;
import static chronoscope.command.CommandSpec.Group.LOOK;
import static chronoscope.command.CommandSpec.Group.MOVE;
import static chronoscope.command.CommandSpec.Group.NARROW;
import static chronoscope.command.CommandSpec.Group.PANES;
import static chronoscope.command.CommandSpec.Group.READ;
import static chronoscope.command.CommandSpec.Group.TELL;
import static chronoscope.command.CommandSpec.Group.TIME;

import chronoscope.command.CommandSpec.Group;
import chronoscope.explore.Act;
import chronoscope.explore.Count;
import chronoscope.explore.Effect;
import chronoscope.explore.Format;
import chronoscope.explore.Lanes;
import chronoscope.explore.Look;
import chronoscope.explore.Move;
import chronoscope.explore.Narrow;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Read;
import chronoscope.explore.Tell;
import chronoscope.explore.Time;
import chronoscope.query.Facet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Every command there is: what the prompt, completion, help and the documents are made from. */
public final class Catalog {
    private static final List<String> UP_OR_DOWN = List.of("up", "down");
    private static final List<String> LEFT_OR_RIGHT = List.of("left", "right");
    private static final List<String> ON_OR_OFF = List.of("on", "off");
    private static final List<String> SCALES = List.of("linear", "compressed", "toggle");
    private static final String FIELDS = String.join(", ", Facet.labels());
    static final List<String> FACETS =
            Stream.concat(Facet.labels().stream(), Stream.of("next", "prev")).toList();
    static final List<String> LANES = Stream.concat(
                    Lanes.FACETS.stream().map(Facet::label), Stream.of("next", "prev", "off"))
            .toList();
    static final List<String> LANE = List.of("next", "prev", "first", "last", "to", "fold", "order");
    static final List<String> ORDERS = Stream.concat(
                    Stream.of(Lanes.Order.values()).map(Lanes.Order::label), Stream.of("next"))
            .toList();
    static final List<String> COPIES = List.of("citation", "link", "event");
    private static final List<String> PROMPTS = Stream.of(Effect.Prompt.Kind.values())
            .map(Effect.Prompt.Kind::label)
            .toList();
    private static final List<String> FOCUSES =
            Stream.concat(Stream.of("next", "prev"), Pane.labels().stream()).toList();

    private static final List<CommandSpec> COMMANDS = Stream.of(
                    move(), panes(), narrow(), time(), count(), read(), act(), tell(), look())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, CommandSpec> BY_VERB = byVerb();

    private Catalog() {}

    /** Returns the commands, group by group. */
    public static List<CommandSpec> commands() {
        return COMMANDS;
    }

    /** Returns the command of a verb or an alias, or empty; of a command that writes a file, also of the verb with !. */
    public static Optional<CommandSpec> command(String verb) {
        return Optional.ofNullable(BY_VERB.get(verb));
    }

    private static List<CommandSpec> move() {
        return List.of(
                none(MOVE, "next [n]", "go down, n rows or lines", a -> new Move.Next(a.number(1))),
                none(MOVE, "prev [n]", "go up, n rows or lines", a -> new Move.Previous(a.number(1)))
                        .alias("previous"),
                none(MOVE, "first", "go to the first row or line", a -> new Move.First()),
                none(MOVE, "last", "go to the last row or line", a -> new Move.Last()),
                none(MOVE, "row <n>", "go to a row of the list", a -> new Move.Row(a.number("which row?"))),
                CommandSpec.of(
                        MOVE,
                        "page up|down [n]",
                        "scroll a page",
                        Completer.words(UP_OR_DOWN),
                        a -> Readers.page(a, false)),
                CommandSpec.of(
                        MOVE,
                        "half up|down [n]",
                        "scroll half a page",
                        Completer.words(UP_OR_DOWN),
                        a -> Readers.page(a, true)),
                CommandSpec.of(
                        MOVE,
                        "goto <id, date, words or +3 months>",
                        "go to an event, to a date, so far in time, or to the next title with the words",
                        Completer.EVENTS,
                        a -> new Move.Goto(
                                Readers.text(a, "where to? An event's id, a date, +3 months, or words of a title"))),
                none(
                        MOVE,
                        "again [n]",
                        "repeat the last goto: as far again in time, the next title",
                        a -> new Move.Again(a.number(1))),
                CommandSpec.of(
                        MOVE,
                        "select <id> [line]",
                        "put the cursor on an event, at a line of the list's pane; no jump to come back from",
                        Completer.EVENTS,
                        a -> new Move.Select(
                                a.take("which event? Its id").text(),
                                a.more() ? OptionalInt.of(a.number(1)) : OptionalInt.empty())),
                none(
                        MOVE,
                        "scroll <line> [item]",
                        "scroll the detail to a line, with its cursor on an item",
                        a -> new Move.Scroll(a.number("to which line?"), a.more() ? a.number(1) : 0)),
                none(MOVE, "back", "go back to where the last jump started", a -> new Move.Back()),
                none(MOVE, "forward", "undo the last step back", a -> new Move.Forward()),
                none(
                        MOVE,
                        "fresh",
                        "start afresh: at the first event, without filters, search and marks",
                        a -> new Move.Fresh()),
                none(MOVE, "mark <letter>", "remember this event by a letter", a -> new Move.Mark(a.letter())),
                CommandSpec.of(MOVE, "jump <letter>", "go to a mark", Completer.MARKS, a -> new Move.Jump(a.letter())),
                CommandSpec.of(
                        MOVE,
                        "follow <link>",
                        "follow a link of this event, by number or by id",
                        Completer.LINKED,
                        a -> new Move.Follow(a.take("which link? Its number or the other event's id")
                                .text())));
    }

    private static List<CommandSpec> panes() {
        return List.of(
                CommandSpec.of(
                        PANES,
                        "focus next|prev|<pane>",
                        "give the keys to a pane: " + String.join(", ", Pane.labels()),
                        Completer.words(FOCUSES),
                        a -> Readers.focus(a.oneOf(FOCUSES))),
                none(
                        PANES,
                        "enter",
                        "go into the detail; there, follow or open the selected item",
                        a -> new Panes.Enter()),
                none(PANES, "close", "go one level back", a -> new Panes.Close()),
                none(PANES, "leave", "go one level back, and from the list out of the program", a -> new Panes.Leave()),
                CommandSpec.of(
                        PANES,
                        "prompt " + String.join("|", PROMPTS) + " [text]",
                        "type a search, a filter, another query for one, a command or a place to go to",
                        Completer.words(PROMPTS),
                        a -> new Panes.Prompt(
                                Readers.prompt(a.oneOf(PROMPTS)),
                                Readers.optionalWord(a).orElse(""))),
                none(PANES, "palette", "choose a command from all that there are", a -> new Panes.Palette()),
                none(PANES, "screen <cols>x<rows>", "lay out for a screen of this size", Readers::screen),
                none(PANES, "redraw", "draw the screen anew", a -> new Panes.Redraw()));
    }

    private static List<CommandSpec> narrow() {
        return List.of(
                CommandSpec.of(
                        NARROW,
                        "find <text>|next|previous",
                        "go to the next event that has the text",
                        Completer.words(List.of("next", "previous")),
                        Readers::find),
                CommandSpec.of(
                        NARROW,
                        "filter [only] <query>",
                        "show only what the query finds; also filter toggle|edit|move|remove <n>",
                        Completer.FILTER,
                        Readers::filter),
                CommandSpec.of(
                        NARROW,
                        "same actor|place|tag|source [n]",
                        "show only what has this event's actor: the first, the nth, or by id; a jump",
                        Completer.SAME,
                        Readers::same),
                none(NARROW, "filters", "list the filters", a -> new Narrow.Filters()),
                none(NARROW, "clear", "take all filters and the search away", a -> new Narrow.Clear()),
                none(NARROW, "undo", "take the last narrowing back", a -> new Narrow.Undo()));
    }

    private static List<CommandSpec> time() {
        return List.of(
                CommandSpec.of(
                        TIME,
                        "zoom in|out|fit|era <name>|<date or interval>",
                        "have the axis show less time, more, all, or a part",
                        Completer.ZOOM,
                        Readers::zoom),
                CommandSpec.of(
                        TIME,
                        "pan left|right [n]",
                        "have the axis show earlier or later time, by n quarters of it",
                        Completer.words(LEFT_OR_RIGHT),
                        a -> new Time.Pan((a.oneOf(LEFT_OR_RIGHT).equals("left") ? -1 : 1) * a.number(1))),
                CommandSpec.of(
                        TIME,
                        "scale linear|compressed|toggle",
                        "show every span of time as long as it is, or fold long empty ones",
                        Completer.words(SCALES),
                        a -> Readers.scale(a.oneOf(SCALES))),
                CommandSpec.of(
                        TIME,
                        "lanes [" + String.join("|", LANES) + "]",
                        "show the events in lanes along the axis, one for each value; off: in a list",
                        Completer.words(LANES),
                        Readers::lanes),
                CommandSpec.of(
                        TIME,
                        "lane next|prev|first|last|to|fold|order ...",
                        "go along a lane [n], to one <key>, give its events a row each or one row [key], order all by first|count|name",
                        Completer.LANE,
                        Readers::lane));
    }

    private static List<CommandSpec> count() {
        return List.of(
                CommandSpec.of(
                        COUNT,
                        "facets [<field>|next|prev]",
                        "show how often each value of a field is among the shown events: " + FIELDS,
                        Completer.words(FACETS),
                        Readers::facets),
                none(COUNT, "exclude", "hide the events of the value under the cursor", a -> new Count.Exclude()),
                CommandSpec.of(
                        COUNT,
                        "stats <field>",
                        "print how often each value of a field is among the shown events: " + FIELDS,
                        Completer.words(Facet.labels()),
                        a -> new Count.Stats(Facet.of(a.oneOf(Facet.labels())).orElseThrow())));
    }

    private static List<CommandSpec> read() {
        return List.of(
                CommandSpec.of(
                        READ,
                        "show [id]",
                        "print an event with its evidence",
                        Completer.EVENTS,
                        a -> new Read.Show(Readers.optionalWord(a))),
                none(READ, "list", "print the shown events, a line each", a -> new Read.ListAll()),
                none(READ, "sources", "print the sources", a -> new Read.Sources()),
                none(READ, "eras", "print the eras", a -> new Read.Eras()),
                none(READ, "cite", "print this event's citations as references", a -> new Read.Cite()),
                CommandSpec.of(
                        READ,
                        "state [--as-script]",
                        "print the cursor, the filters and the screen, or the commands that lead there",
                        Completer.words(List.of("--as-script")),
                        Readers::state));
    }

    private static List<CommandSpec> act() {
        return List.of(
                CommandSpec.of(
                        ACT,
                        "open [archived] [n]",
                        "open a cited source in the browser, or its archived copy",
                        Completer.words(List.of(Readers.ARCHIVED)),
                        a -> new Act.Open(Readers.address(a), Readers.optional(a))),
                CommandSpec.of(
                        ACT,
                        "copy event|citation [n]|link [archived] [n]",
                        "copy a reference, an address or the event",
                        Completer.COPY,
                        a -> Readers.copy(a, COPIES)),
                none(ACT, "edit", "edit the file at this event", a -> new Act.Edit()),
                none(ACT, "reload", "read the file again", a -> new Act.Reload()),
                CommandSpec.of(
                        ACT,
                        "export[!] json|csv [file]",
                        "write the shown events into a file, or print them; ! replaces a file",
                        Completer.words(Format.labels()),
                        Readers::export),
                none(ACT, "check", "list the problems of the file", a -> new Act.Check()));
    }

    private static List<CommandSpec> tell() {
        return List.of(
                none(
                        TELL,
                        "say <text>",
                        "say something about what is shown",
                        a -> new Tell.Say(Readers.text(a, "what?"))),
                none(TELL, "chapter <name>", "begin a chapter", a -> new Tell.Chapter(Readers.text(a, "which name?"))),
                CommandSpec.of(
                        TELL,
                        "pause <seconds>|key",
                        "let the audience look",
                        Completer.words(List.of("key")),
                        Readers::pause),
                CommandSpec.of(
                        TELL,
                        "expect event|count|filter|screen|no|problem <...>",
                        "fail unless it is so: the event, how many are shown, a filter, text on the screen or not, a command that fails",
                        Completer.EXPECTED,
                        Readers::expect),
                CommandSpec.of(
                        TELL,
                        "snapshot[!] [--compare] <file>",
                        "write the screen as text, or compare it with a file; ! replaces a file",
                        Completer.words(List.of("--compare")),
                        Readers::snapshot),
                none(TELL, "shot[!] <file.svg>", "write the screen as a picture; ! replaces a file", Readers::shot),
                CommandSpec.of(
                        TELL,
                        "record[!] [--verbatim] <file>|stop",
                        "write what is done from now on into a script, or stop that; ! replaces a file",
                        Completer.words(List.of("stop", "--verbatim")),
                        Readers::record),
                none(
                        TELL,
                        "run <script>",
                        "run the commands of a script",
                        a -> new Tell.Run(a.take("which script?").text())),
                none(TELL, "set <name> <text>", "let $name stand for a text", Readers::set));
    }

    private static List<CommandSpec> look() {
        return List.of(
                CommandSpec.of(
                        LOOK,
                        "theme " + String.join("|", Look.THEMES),
                        "choose the colours",
                        Completer.THEMES,
                        a -> a.habits().theme(a.oneOf(a.habits().themeNames()))),
                CommandSpec.of(
                        LOOK,
                        "help [command|keys|playing]",
                        "list the commands, or explain one, or list the keys of where you are",
                        Completer.TOPICS,
                        Readers::help),
                CommandSpec.of(
                        LOOK,
                        "mouse on|off",
                        "hear the mouse, or leave it to the terminal, to select text with",
                        Completer.words(ON_OR_OFF),
                        a -> new Look.Mouse(a.oneOf(ON_OR_OFF).equals("on"))),
                none(LOOK, "tutorial", "be shown around, on the built-in timeline", a -> new Look.Tutorial()),
                none(LOOK, "quit", "end the program", a -> new Look.Quit()).alias("exit"));
    }

    private static CommandSpec none(Group group, String usage, String summary, CommandSpec.Reader reader) {
        return CommandSpec.of(group, usage, summary, Completer.NONE, reader);
    }

    private static Map<String, CommandSpec> byVerb() {
        Map<String, CommandSpec> verbs = new LinkedHashMap<>();
        for (CommandSpec spec : COMMANDS) {
            verbs.put(spec.name(), spec);
            if (spec.writes()) {
                verbs.put(spec.name() + CommandSpec.REPLACING, spec);
            }
            spec.aliases().forEach(alias -> verbs.put(alias, spec));
        }
        return verbs;
    }
}
