package chronoscope.command;

import chronoscope.explore.Act;
import chronoscope.explore.Command;
import chronoscope.explore.Effect;
import chronoscope.explore.Filter;
import chronoscope.explore.Format;
import chronoscope.explore.Look;
import chronoscope.explore.Move;
import chronoscope.explore.Narrow;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Size;
import chronoscope.query.ParsedQuery;
import chronoscope.query.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes those commands whose arguments are more than a word. */
final class Readers {
    private static final String COUNT = "(\\s+(" + Arguments.NUMBER + "))?";

    private Readers() {}

    static Command page(Arguments arguments, boolean half) throws Wrong {
        int direction = arguments.oneOf(List.of("up", "down")).equals("up") ? -1 : 1;
        return new Move.Page(direction * arguments.number(1), half);
    }

    static Command focus(String word) {
        return Pane.of(word).<Command>map(Panes.Focus::new).orElseGet(Panes.FocusOther::new);
    }

    static String label(Effect.Prompt.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Effect.Prompt.Kind prompt(String label) {
        return Effect.Prompt.Kind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    static Command screen(Arguments arguments) throws Wrong {
        Word word = arguments.take("which size? Such as 120x40");
        if (!word.text().matches("[1-9][0-9]{0,3}x[1-9][0-9]{0,3}")) {
            throw new Wrong(word.place(), "screen: '" + word.text() + "' is no size such as 120x40");
        }
        String[] sides = word.text().split("x", -1);
        return new Panes.Screen(new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])));
    }

    /** Takes all that follows as one text; where it is quoted as a whole, what is inside. */
    static String text(Arguments arguments, String what) throws Wrong {
        Word first = arguments.take(what);
        boolean whole = first.quoted() && !arguments.more();
        String text = whole ? first.text() : arguments.rest().text();
        if (text.isEmpty()) {
            throw arguments.missing(what);
        }
        arguments.takeAll();
        return text;
    }

    static Command find(Arguments arguments) throws Wrong {
        String typed = arguments.rest().text();
        if (typed.matches("next" + COUNT)) {
            arguments.take();
            return new Narrow.FindNext(arguments.number(1));
        }
        if (typed.matches("previous" + COUNT)) {
            arguments.take();
            return new Narrow.FindPrevious(arguments.number(1));
        }
        return new Narrow.Find(text(arguments, "which text?"));
    }

    static Command filter(Arguments arguments) throws Wrong {
        String verb = arguments.rest().text().split("\\s", 2)[0];
        if (!Completer.FILTER_VERBS.contains(verb)) {
            return new Narrow.Add(query(arguments));
        }
        arguments.take();
        if (verb.equals("only")) {
            return new Narrow.Only(query(arguments));
        }
        int number = arguments.number("which filter? Its number");
        return switch (verb) {
            case "toggle" -> new Narrow.Toggle(number);
            case "remove" -> new Narrow.Remove(number);
            case "move" -> new Narrow.Reorder(number, arguments.number("where to? A number"));
            default -> new Narrow.Edit(number, query(arguments));
        };
    }

    private static Filter query(Arguments arguments) throws Wrong {
        Word text = arguments.restOfThese();
        ParsedQuery parsed = Query.parse(text.text());
        if (parsed.problem().isPresent()) {
            var problem = parsed.problem().get();
            throw new Wrong(text.place() + problem.position(), "filter: " + problem.message());
        }
        arguments.takeAll();
        return new Filter(text.text(), parsed.query().orElseThrow(), true);
    }

    static Optional<Integer> optional(Arguments arguments) throws Wrong {
        return arguments.more() ? Optional.of(arguments.number(1)) : Optional.empty();
    }

    static Command copy(Arguments arguments, List<String> kinds) throws Wrong {
        return switch (arguments.oneOf(kinds)) {
            case "citation" -> new Act.CopyCitation(optional(arguments));
            case "link" -> new Act.CopyLink(optional(arguments));
            default -> new Act.CopyEvent();
        };
    }

    static Command export(Arguments arguments) throws Wrong {
        Format format = Format.of(arguments.oneOf(Format.labels())).orElseThrow();
        return new Act.Export(format, arguments.take().map(Word::text));
    }

    static Command help(Arguments arguments) throws Wrong {
        Optional<Word> topic = arguments.take();
        if (topic.isEmpty()) {
            return new Look.Help(Help.commands());
        }
        if (topic.get().text().equals("keys")) {
            return new Look.HelpKeys(Help.keys());
        }
        return Catalog.command(topic.get().text())
                .map(spec -> new Look.Help(Help.command(spec)))
                .orElseThrow(() -> Lines.unknown(topic.get()));
    }
}
