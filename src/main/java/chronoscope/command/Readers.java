package chronoscope.command;

import chronoscope.explore.Act;
import chronoscope.explore.Address;
import chronoscope.explore.Command;
import chronoscope.explore.Count;
import chronoscope.explore.Divide;
import chronoscope.explore.Effect;
import chronoscope.explore.Filter;
import chronoscope.explore.Format;
import chronoscope.explore.IfExists;
import chronoscope.explore.Lanes;
import chronoscope.explore.Look;
import chronoscope.explore.Move;
import chronoscope.explore.Narrow;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Read;
import chronoscope.explore.Size;
import chronoscope.explore.SpokenPart;
import chronoscope.explore.Tell;
import chronoscope.explore.Time;
import chronoscope.query.Facet;
import chronoscope.query.Field;
import chronoscope.query.ParsedQuery;
import chronoscope.query.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes those commands whose arguments are more than a word. */
final class Readers {
    private static final String COUNT = "(\\s+(" + Arguments.NUMBER + "))?";

    static final String ARCHIVED = "archived";

    static final List<String> EXPECTATIONS = List.of("event", "count", "filter", "screen", "no", "problem");

    private Readers() {}

    static Command page(Arguments arguments, boolean half) throws Wrong {
        int direction = arguments.oneOf(List.of("up", "down")).equals("up") ? -1 : 1;
        return new Move.Page(direction * arguments.number(1), half);
    }

    static Command focus(String word) {
        return Pane.of(word).<Command>map(Panes.Focus::new).orElseGet(Panes.FocusOther::new);
    }

    static Effect.Prompt.Kind prompt(String label) {
        return Effect.Prompt.Kind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    static Command screen(Arguments arguments) throws Wrong {
        Word word = arguments.take("which size? Such as 120x40");
        Optional<Size> size = Size.of(word.text());
        return new Panes.Screen(size.orElseThrow(() -> new Wrong(
                word.place(),
                "screen: '" + word.text() + "' is no size such as 120x40, with sides up to " + Size.LARGEST)));
    }

    /** Takes all that follows as one text; where it is quoted as a whole, what is inside. */
    static String text(Arguments arguments, String what) throws Wrong {
        Word rest = arguments.rest();
        Word first = arguments.take(what);
        boolean whole = first.quoted() && !arguments.more();
        String text = whole ? first.text() : rest.text();
        if (text.isEmpty()) {
            throw arguments.missing(what);
        }
        arguments.takeAll();
        return text;
    }

    static Command find(Arguments arguments) throws Wrong {
        String typed = arguments.typed().text();
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
        String verb = arguments.typed().text().split("\\s", 2)[0];
        if (!Filter.VERBS.contains(verb)) {
            return new Narrow.Add(query(arguments));
        }
        arguments.take();
        if (verb.equals("only")) {
            return new Narrow.Only(query(arguments));
        }
        if (verb.equals("toggle") || verb.equals("remove")) {
            int number = optional(arguments).orElse(0);
            return verb.equals("toggle") ? new Narrow.Toggle(number) : new Narrow.Remove(number);
        }
        String next = arguments.typed().text();
        if (verb.equals("move") && (next.equals("up") || next.equals("down"))) {
            arguments.takeAll();
            return new Narrow.Shift(next.equals("up") ? -1 : 1);
        }
        int number = arguments.number("which filter? Its number");
        return switch (verb) {
            case "move" -> new Narrow.Reorder(number, arguments.number("where to? A number"));
            default -> new Narrow.Edit(number, query(arguments));
        };
    }

    static Command zoom(Arguments arguments) throws Wrong {
        String verb = arguments.typed().text().split("\\s", 2)[0];
        switch (verb) {
            case "in", "out" -> {
                arguments.take();
                return new Time.ZoomBy((verb.equals("in") ? 1 : -1) * arguments.number(1));
            }
            case "fit" -> {
                arguments.take();
                return new Time.ZoomFit();
            }
            case "era" -> {
                arguments.take();
                return new Time.ZoomToEra(text(arguments, "which era?"));
            }
            default -> {
                Word rest = arguments.rest();
                String text =
                        text(arguments, "where to? in, out, fit, era, or a part of time such as 2022 or 2019/2022-03");
                SpokenPart part = SpokenPart.of(text);
                if (part.problem().isPresent()) {
                    var problem = part.problem().get();
                    int place = rest.text().equals(text) ? rest.placeOf(problem.position()) : rest.place();
                    throw new Wrong(place, "zoom: '" + text + "' is no part of time: " + problem.message());
                }
                return part.ends().orElseThrow();
            }
        }
    }

    static Command facets(Arguments arguments) throws Wrong {
        if (!arguments.more()) {
            return new Count.Show(Optional.empty());
        }
        String word = arguments.oneOf(Catalog.FACETS);
        return switch (word) {
            case "next" -> new Count.Turn(1);
            case "prev" -> new Count.Turn(-1);
            default -> new Count.Show(Facet.of(word));
        };
    }

    static Command lanes(Arguments arguments) throws Wrong {
        if (!arguments.more()) {
            return new Divide.Show(Optional.empty());
        }
        String word = arguments.oneOf(Catalog.LANES);
        return switch (word) {
            case "off" -> new Divide.Off();
            case "next" -> new Divide.Turn(1);
            case "prev" -> new Divide.Turn(-1);
            default -> new Divide.Show(Facet.of(word));
        };
    }

    static Command lane(Arguments arguments) throws Wrong {
        String verb = arguments.oneOf(Catalog.LANE);
        return switch (verb) {
            case "next" -> new Divide.Along(arguments.number(1));
            case "prev" -> new Divide.Along(-arguments.number(1));
            case "first", "last" -> new Divide.End(verb.equals("last"));
            case "to" -> new Divide.To(arguments.take("to which lane?").text());
            case "fold" -> new Divide.Fold(optionalWord(arguments));
            default -> new Divide.OrderBy(Lanes.Order.of(arguments.oneOf(Catalog.ORDERS)));
        };
    }

    static Command scale(String kind) {
        return kind.equals("toggle") ? new Time.OtherScale() : new Time.SetScale(kind.equals("compressed"));
    }

    private static Filter query(Arguments arguments) throws Wrong {
        Word text = arguments.query();
        ParsedQuery parsed = Query.parse(text.text());
        if (parsed.problem().isPresent()) {
            var problem = parsed.problem().get();
            throw new Wrong(text.placeOf(problem.position()), "filter: " + problem.message());
        }
        arguments.takeAll();
        return Filter.of(text.text(), parsed.query().orElseThrow());
    }

    static Command same(Arguments arguments) throws Wrong {
        String label = arguments.oneOf(Completer.SHARED);
        return new Narrow.Same(Field.of(label).orElseThrow(), optionalWord(arguments));
    }

    static Optional<String> optionalWord(Arguments arguments) throws Wrong {
        Optional<Word> word = arguments.take();
        return word.map(Word::text);
    }

    static Optional<Integer> optional(Arguments arguments) throws Wrong {
        return arguments.more() ? Optional.of(arguments.number(1)) : Optional.empty();
    }

    /** Takes the word for the archived copy, where it stands there. */
    static Address address(Arguments arguments) throws Wrong {
        boolean archived = arguments.typed().text().split("\\s", 2)[0].equals(ARCHIVED);
        if (archived) {
            arguments.take();
        }
        return archived ? Address.ARCHIVED : Address.PAGE;
    }

    static Command copy(Arguments arguments, List<String> kinds) throws Wrong {
        return switch (arguments.oneOf(kinds)) {
            case "citation" -> new Act.CopyCitation(optional(arguments));
            case "link" -> new Act.CopyLink(address(arguments), optional(arguments));
            default -> new Act.CopyEvent();
        };
    }

    static Command export(Arguments arguments) throws Wrong {
        Format format = Format.of(arguments.oneOf(Format.labels())).orElseThrow();
        return new Act.Export(format, optionalWord(arguments).filter(name -> !name.equals("-")), arguments.existing());
    }

    static Command help(Arguments arguments) throws Wrong {
        Optional<Word> topic = arguments.take();
        if (topic.isEmpty()) {
            return new Look.Help(Optional.empty(), Help.commands());
        }
        if (topic.get().text().equals("keys")) {
            return new Look.HelpKeys(Help.keys(arguments.habits().keys()));
        }
        if (topic.get().text().equals("playing")) {
            return new Look.Help(Optional.of("playing"), Help.playing());
        }
        return Catalog.command(topic.get().text())
                .map(spec -> new Look.Help(
                        Optional.of(spec.name()),
                        Help.command(spec, arguments.habits().keys())))
                .orElseThrow(() -> Lines.unknown(topic.get()));
    }

    static Command state(Arguments arguments) throws Wrong {
        if (!arguments.more()) {
            return new Read.State();
        }
        arguments.oneOf(List.of("--as-script"));
        return new Read.StateAsScript();
    }

    static Command pause(Arguments arguments) throws Wrong {
        Word word = arguments.take("how long? A number of seconds, or key");
        if (word.text().equals("key")) {
            return new Tell.Pause(OptionalLong.empty());
        }
        if (!word.text().matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
            throw new Wrong(word.place(), "pause: '" + word.text() + "' is no number of seconds such as 2 or 0.5");
        }
        return new Tell.Pause(
                OptionalLong.of(new BigDecimal(word.text()).movePointRight(3).longValueExact()));
    }

    static Command set(Arguments arguments) throws Wrong {
        Word name = arguments.take("which name?");
        if (!Dollars.NAME.matcher(name.text()).matches()) {
            throw new Wrong(name.place(), "set: a name has letters, digits and _, and starts with no digit");
        }
        return new Tell.Set(name.text(), arguments.take("which text?").text());
    }

    static Command record(Arguments arguments) throws Wrong {
        String what = "into which file? Or stop";
        Word first = arguments.take(what);
        if (first.text().equals("stop") && !first.quoted()) {
            return new Tell.StopRecording();
        }
        boolean verbatim = first.text().equals("--verbatim");
        return new Tell.StartRecording(
                verbatim ? arguments.take(what).text() : option(first), arguments.existing(), verbatim);
    }

    static Command snapshot(Arguments arguments) throws Wrong {
        String what = "which file?";
        Word first = arguments.take(what);
        boolean compares = first.text().equals("--compare");
        if (compares && arguments.existing() == IfExists.REPLACE) {
            throw new Wrong(first.place(), "snapshot: --compare writes nothing that ! or --force could replace");
        }
        return new Tell.Snapshot(
                compares ? Effect.Snapshot.As.COMPARED : Effect.Snapshot.As.TEXT,
                compares ? arguments.take(what).text() : option(first),
                arguments.existing());
    }

    static Command shot(Arguments arguments) throws Wrong {
        Word file = arguments.take("which file? Its name ends in .svg");
        if (!file.text().endsWith(".svg")) {
            throw new Wrong(file.place(), "shot: '" + file.text() + "' does not end in .svg, the one kind of picture");
        }
        return new Tell.Snapshot(Effect.Snapshot.As.PICTURE, file.text(), arguments.existing());
    }

    /** Returns the name of a file: what looks like an option is none that there is. */
    private static String option(Word word) throws Wrong {
        if (word.text().startsWith("--")) {
            throw new Wrong(word.place(), "there is no option '" + word.text() + "'");
        }
        return word.text();
    }

    static Command expect(Arguments arguments) throws Wrong {
        return switch (arguments.oneOf(EXPECTATIONS)) {
            case "event" ->
                new Tell.ExpectEvent(arguments.take("which event? Its id").text());
            case "count" -> new Tell.ExpectCount(arguments.numberOrNone("how many events?"));
            case "filter" -> new Tell.ExpectFilter(query(arguments));
            case "screen" -> new Tell.ExpectScreen(text(arguments, "which text?"), true);
            case "no" -> new Tell.ExpectScreen(text(arguments, "which text?"), false);
            default -> new Tell.ExpectProblem(arguments.command("with which command?"));
        };
    }
}
