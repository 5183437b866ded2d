package chronoscope.command;

import chronoscope.edtf.EdtfDate;
import chronoscope.explore.Address;
import chronoscope.explore.DateSpan;
import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.IfExists;
import chronoscope.explore.Size;
import chronoscope.explore.SpokenPart;
import chronoscope.explore.StyleNames;
import chronoscope.explore.ThemeNames;
import chronoscope.model.Event;
import chronoscope.query.Query;
import chronoscope.query.WrittenQuery;
import chronoscope.text.Parsed;
import chronoscope.text.Quoted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of arguments that commands have. */
final class Arguments {
    /** What becomes of a file that exists: said by ! behind the verb, or by --force. */
    static final Argument<IfExists> EXISTING = Argument.of("", WordReader::existing, existing -> "");

    /** A letter from a to z or A to Z. */
    static final Argument<Character> LETTER = Argument.of("<letter>", WordReader::letter, String::valueOf);

    /** The letter of a mark that there is. */
    static final Argument<Character> MARK =
            LETTER.offering((explorer, preferences) -> explorer.marks().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(mark -> new Candidate(String.valueOf(mark.getKey()), mark.getValue())));

    static final Argument<Size> SIZE = Argument.of("<cols>x<rows>", Arguments::size, Size::toString);

    /** A date, as people write it. */
    static final Argument<EdtfDate> DATE = Argument.of("<date>", Arguments::date, EdtfDate::text);

    static final Argument<DateSpan> PART = Argument.of("<date or interval>", Arguments::part, DateSpan::toString);

    /** A time in milliseconds, written in seconds. */
    static final Argument<Long> SECONDS = Argument.of(
            "<seconds>",
            Arguments::seconds,
            millis -> BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString());

    static final Argument<String> VARIABLE = Argument.of("<name>", Arguments::variable, Quoted::word);

    /** The page of a source, or its archived copy. */
    static final Argument<Address> ADDRESS = Argument.<Address>of(
                    "[archived]", Arguments::address, address -> address == Address.ARCHIVED ? "archived" : "")
            .offering((explorer, preferences) -> Stream.of(new Candidate("archived", "")));

    static final Argument<Filter> QUERY = Argument.of("<query>", Arguments::query, Filter::line)
            .resolving(Filter::whole)
            .offering((explorer, preferences, words) -> QueryWords.candidates(explorer, words.get(words.size() - 1)));

    static final Argument<Command> COMMAND = Argument.of(
                    "<command>", words -> words.command("give a command"), Command::text)
            .rebasing(Command::relativeTo)
            .offering((Argument.Offers) CommandTable::candidates);

    /** A theme, the reader's own ones too; printed is the one of the program's that it is based on, which others have. */
    static final Argument<ThemeChoice> THEME = Argument.of(
                    String.join("|", ThemeNames.ALL),
                    words -> words.preferences()
                            .theme(words.oneOf(words.preferences().themeNames())),
                    ThemeChoice::basis)
            .offering(
                    (explorer, preferences) -> preferences.themeNames().stream().map(name -> new Candidate(name, "")));

    private Arguments() {}

    /** A count from 1 to a million, 1 where it is left out. */
    static Argument<Integer> count() {
        return number("n", 1);
    }

    /** A count behind which nothing follows: with more words, it would be a text. */
    static Argument<Integer> lastCount() {
        return count().fitting(typed -> typed.isEmpty() || typed.matches(WordReader.NUMBER));
    }

    /** A number from 1 to a million, which can be left out. */
    static Argument<Integer> number(String name, int otherwise) {
        return Argument.of(
                "[" + name + "]",
                words -> words.number(otherwise),
                number -> number == otherwise ? "" : String.valueOf(number));
    }

    /** A number from 1 to a million. */
    static Argument<Integer> number(String name, String missing) {
        return Argument.of("<" + name + ">", words -> words.number(missing), String::valueOf);
    }

    /** One of some words, and what each of them stands for; printed is the first one for a value. */
    static <T> Argument<T> choice(String usage, Map<String, T> values) {
        List<String> labels = List.copyOf(values.keySet());
        return Argument.<T>of(
                        usage,
                        words -> Objects.requireNonNull(values.get(words.oneOf(labels))),
                        value -> labels.stream()
                                .filter(label -> value.equals(values.get(label)))
                                .findFirst()
                                .orElseThrow())
                .labelled(labels);
    }

    static <T> Argument<T> choice(String usage, List<T> values, Function<T, String> label) {
        Map<String, T> labelled = new LinkedHashMap<>();
        values.forEach(value -> labelled.put(label.apply(value), value));
        return choice(usage, labelled);
    }

    static <T> Argument<T> choice(List<T> values, Function<T, String> label) {
        return choice(String.join("|", values.stream().map(label).toList()), values, label);
    }

    /** One word of any kind. */
    static Argument<String> word(String usage, String missing) {
        return Argument.of(usage, words -> words.take(missing).text(), Quoted::word);
    }

    /** All that follows; where it is quoted as a whole, what is inside. */
    static Argument<String> rest(String usage, String missing) {
        return Argument.of(usage, words -> words.whole(missing), Quoted::rest);
    }

    static Argument<String> event(String missing) {
        return word("<id>", missing).offering(Arguments::events);
    }

    static Stream<Candidate> events(Explorer explorer, Preferences preferences) {
        return explorer.timeline().events().stream().map(event -> new Candidate(event.id(), event.title()));
    }

    /** The events that the one under the cursor is tied to. */
    static Stream<Candidate> linked(Explorer explorer, Preferences preferences) {
        return explorer.event().stream()
                .flatMap(event -> Stream.concat(
                        event.links().stream().map(link -> link.event()),
                        explorer.timeline().backlinksOf(event).stream().map(Event::id)))
                .map(id -> new Candidate(
                        id, explorer.timeline().event(id).map(Event::title).orElse("")));
    }

    /** A source, by its id or title. */
    static Argument<String> source(String missing) {
        return rest("<source>", missing).offering(Arguments::sources);
    }

    /** Sources, each by its id or title; a first one that is called off is quoted. */
    static Argument<List<String>> sources(String missing) {
        return Argument.<List<String>>of(
                        "<source> ...",
                        words -> {
                            List<String> ids =
                                    new ArrayList<>(List.of(words.take(missing).text()));
                            while (words.more()) {
                                ids.add(words.take("").text());
                            }
                            return List.copyOf(ids);
                        },
                        ids -> ids.stream()
                                .map(id -> id.equals("off") ? Quoted.always(id) : Quoted.word(id))
                                .collect(Collectors.joining(" ")))
                .offering((Argument.Offers) (explorer, preferences, words) -> sources(explorer, preferences));
    }

    static Stream<Candidate> sources(Explorer explorer, Preferences preferences) {
        return explorer.timeline().sources().values().stream()
                .map(source -> new Candidate(Quoted.word(source.id()), source.publication()));
    }

    /** The name of a file; what looks like an option is none that there is. */
    static Argument<String> file(String usage, String missing) {
        return file(usage, words -> {
            Word word = words.take(missing);
            if (word.text().startsWith("--") && !word.quoted()) {
                throw new Wrong(word.place(), "there is no option '" + word.text() + "'");
            }
            return word.text();
        });
    }

    /** A style of citations, by its name or its file. */
    static Argument<String> style() {
        return Argument.of("<style>", words -> words.take("name a style").text(), Quoted::word)
                .rebasing((style, folder) -> StyleNames.isFile(style) ? from(style, folder) : style)
                .offering(
                        (explorer, preferences) -> StyleNames.BUILT_IN.stream().map(name -> new Candidate(name, "")));
    }

    /** The name of a file that is read, though the command may write one, too. */
    static Argument<String> readFile(String missing) {
        return file("<file>", words -> {
            words.refuseReplacing();
            return words.take(missing).text();
        });
    }

    /** The name of a picture's file. */
    static Argument<String> picture() {
        return file("<file.svg>", words -> {
            Word file = words.take("give a file with a name that ends in .svg");
            if (!file.text().endsWith(".svg")) {
                throw new Wrong(
                        file.place(), "shot: '" + file.text() + "' does not end in .svg, the one kind of picture");
            }
            return file.text();
        });
    }

    private static Argument<String> file(String usage, Argument.Reader<String> reader) {
        return Argument.of(
                        usage, reader, (String file) -> file.startsWith("--") ? Quoted.always(file) : Quoted.word(file))
                .rebasing(Arguments::from);
    }

    /** Returns a file that is named from a folder; ~ is the reader's own folder. */
    private static String from(String file, String folder) {
        return folder.isEmpty() || file.startsWith("/") || file.startsWith("~/") || file.equals("-")
                ? file
                : folder + "/" + file;
    }

    private static Address address(WordReader words) throws Wrong {
        boolean archived = words.isNext(0, "archived");
        words.skip(archived ? 1 : 0);
        return archived ? Address.ARCHIVED : Address.PAGE;
    }

    private static Filter query(WordReader words) throws Wrong {
        Word text = words.query();
        Parsed<WrittenQuery> parsed = Query.parse(text.text());
        if (parsed.problem().isPresent()) {
            var problem = parsed.problem().get();
            throw new Wrong(text.placeOf(problem.position()), "filter: " + problem.message());
        }
        words.takeAll();
        return Filter.of(parsed.value().orElseThrow());
    }

    private static Size size(WordReader words) throws Wrong {
        Word word = words.take("give a size, such as 120x40");
        Optional<Size> size = Size.of(word.text());
        return size.orElseThrow(() -> new Wrong(
                word.place(),
                "screen: '" + word.text() + "' is not a size such as 120x40, with sides up to " + Size.LARGEST));
    }

    private static EdtfDate date(WordReader words) throws Wrong {
        Word rest = words.rest();
        String text = words.whole("give a date, such as 2022-04-01");
        Parsed<EdtfDate> parsed = SpokenPart.date(text);
        if (parsed.problem().isPresent()) {
            throw new Wrong(
                    rest.place(),
                    "'" + text + "' is not a date: " + parsed.problem().get().message());
        }
        return parsed.value().orElseThrow();
    }

    private static DateSpan part(WordReader words) throws Wrong {
        Word rest = words.rest();
        String text = words.whole("say where: in, out, fit, era, or a part of time such as 2022 or 2019/2022-03");
        Parsed<DateSpan> part = SpokenPart.of(text);
        if (part.problem().isPresent()) {
            var problem = part.problem().get();
            int place = rest.text().equals(text) ? rest.placeOf(problem.position()) : rest.place();
            throw new Wrong(place, "zoom: '" + text + "' is not a date: " + problem.message());
        }
        return part.value().orElseThrow();
    }

    private static long seconds(WordReader words) throws Wrong {
        Word word = words.take("give a number of seconds, or key");
        if (!word.text().matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
            throw new Wrong(word.place(), "pause: '" + word.text() + "' is not a number of seconds such as 2 or 0.5");
        }
        return new BigDecimal(word.text()).movePointRight(3).longValueExact();
    }

    private static String variable(WordReader words) throws Wrong {
        Word name = words.take("give a name");
        if (!Dollars.NAME.matcher(name.text()).matches()) {
            throw new Wrong(name.place(), "set: a name has letters, digits and _, and starts with no digit");
        }
        return name.text();
    }
}
