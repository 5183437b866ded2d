package chronoscope.command;

import chronoscope.explore.Explorer;
import chronoscope.explore.IfExists;
import chronoscope.explore.Step;
import chronoscope.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One way to write a command: its verb, words that stand as they are, and arguments. It knows what to do, too. */
public abstract class Form {
    /** What stands behind a verb to replace a file that exists. */
    static final String REPLACING = "!";

    private final List<String> words;
    private final List<Argument<Object>> arguments;

    private Form(String text, Argument<?>... arguments) {
        this.words = List.of(text.split(" ", -1));
        this.arguments = Stream.of(arguments).map(Form::untyped).toList();
    }

    /** A form without arguments. */
    public static final class Plain extends Form {
        private final Function<Explorer, Step> does;
        private final Role role;

        private Plain(String text, Function<Explorer, Step> does, Role role) {
            super(text);
            this.does = does;
            this.role = role;
        }

        public Command command() {
            return new Command(this, List.of());
        }

        @Override
        Step run(Explorer explorer, List<Object> values) {
            return does.apply(explorer);
        }

        @Override
        Role role(List<Object> values) {
            return role;
        }
    }

    /** A form with one argument. */
    public static final class One<A> extends Form {
        private final BiFunction<Explorer, A, Step> does;
        private final Function<A, Role> role;

        private One(String text, Argument<A> first, BiFunction<Explorer, A, Step> does, Function<A, Role> role) {
            super(text, first);
            this.does = does;
            this.role = role;
        }

        public Command with(A first) {
            return new Command(this, List.<Object>of(first));
        }

        @Override
        Step run(Explorer explorer, List<Object> values) {
            return does.apply(explorer, typed(values, 0));
        }

        @Override
        Role role(List<Object> values) {
            return role.apply(typed(values, 0));
        }
    }

    /** A form with two arguments. */
    public static final class Two<A, B> extends Form {
        private final ForTwo<A, B> does;
        private final BiFunction<A, B, Role> role;

        private Two(
                String text, Argument<A> first, Argument<B> second, ForTwo<A, B> does, BiFunction<A, B, Role> role) {
            super(text, first, second);
            this.does = does;
            this.role = role;
        }

        public Command with(A first, B second) {
            return new Command(this, List.<Object>of(first, second));
        }

        @Override
        Step run(Explorer explorer, List<Object> values) {
            return does.apply(explorer, typed(values, 0), typed(values, 1));
        }

        @Override
        Role role(List<Object> values) {
            return role.apply(typed(values, 0), typed(values, 1));
        }
    }

    /** A form with three arguments. */
    private static final class Three<A, B, C> extends Form {
        private final ForThree<A, B, C> does;

        private Three(String text, Argument<A> first, Argument<B> second, Argument<C> third, ForThree<A, B, C> does) {
            super(text, first, second, third);
            this.does = does;
        }

        @Override
        Step run(Explorer explorer, List<Object> values) {
            return does.apply(explorer, typed(values, 0), typed(values, 1), typed(values, 2));
        }

        @Override
        Role role(List<Object> values) {
            return new Role.Act();
        }
    }

    /** What a command with two arguments does. */
    interface ForTwo<A, B> {
        Step apply(Explorer explorer, A first, B second);
    }

    /** What a command with three arguments does. */
    interface ForThree<A, B, C> {
        Step apply(Explorer explorer, A first, B second, C third);
    }

    static Plain form(String text, Function<Explorer, Step> does) {
        return new Plain(text, does, new Role.Act());
    }

    static Plain form(String text, Function<Explorer, Step> does, Role role) {
        return new Plain(text, does, role);
    }

    static <A> One<A> form(String text, Argument<A> first, BiFunction<Explorer, A, Step> does) {
        return new One<>(text, first, does, value -> new Role.Act());
    }

    static <A> One<A> form(String text, Argument<A> first, BiFunction<Explorer, A, Step> does, Function<A, Role> role) {
        return new One<>(text, first, does, role);
    }

    static <A, B> Two<A, B> form(String text, Argument<A> first, Argument<B> second, ForTwo<A, B> does) {
        return new Two<>(text, first, second, does, (one, other) -> new Role.Act());
    }

    static <A, B> Two<A, B> form(
            String text, Argument<A> first, Argument<B> second, ForTwo<A, B> does, BiFunction<A, B, Role> role) {
        return new Two<>(text, first, second, does, role);
    }

    static <A, B, C> Form form(
            String text, Argument<A> first, Argument<B> second, Argument<C> third, ForThree<A, B, C> does) {
        return new Three<>(text, first, second, third, does);
    }

    abstract Step run(Explorer explorer, List<Object> values);

    abstract Role role(List<Object> values);

    String verb() {
        return words.get(0);
    }

    /** Returns the words behind the verb that stand as they are. */
    List<String> literals() {
        return words.subList(1, words.size());
    }

    List<Argument<Object>> arguments() {
        return arguments;
    }

    /** Returns whether the words that are left begin with those of this form, and can be its arguments. */
    boolean fits(WordReader reader) throws Wrong {
        for (int index = 0; index < literals().size(); index++) {
            if (!reader.isNext(index, literals().get(index))) {
                return false;
            }
        }
        return arguments.isEmpty()
                || arguments.get(0).fits().test(reader.typed(literals().size()));
    }

    Command read(WordReader reader) throws Wrong {
        reader.skip(literals().size());
        List<Object> values = new ArrayList<>();
        for (Argument<Object> argument : arguments) {
            values.add(argument.reader().read(reader));
        }
        return new Command(this, values);
    }

    String print(List<Object> values) {
        String mark = values.contains(IfExists.REPLACE) ? REPLACING : "";
        List<String> line = new ArrayList<>(words);
        line.set(0, verb() + mark);
        for (int index = 0; index < values.size(); index++) {
            String printed = arguments.get(index).printer().apply(values.get(index));
            // What would be read as a word of another form is a text in quotation marks.
            boolean taken = index == 0 && CommandTable.of(this).reserves(this, printed.split(" ", 2)[0]);
            line.add(taken ? Quoted.always(printed) : printed);
        }
        return line.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Changes an argument's value. */
    interface Change {
        Object of(Argument<Object> argument, Object value);
    }

    Command map(List<Object> values, Change change) {
        return new Command(
                this,
                IntStream.range(0, values.size())
                        .mapToObj(index -> change.of(arguments.get(index), values.get(index)))
                        .toList());
    }

    /** Returns whether no more words are needed. */
    boolean takesNothing() {
        return arguments.stream().map(Argument::usage).allMatch(usage -> usage.isEmpty() || usage.startsWith("["));
    }

    /** Returns what may follow the words of the form, as the help shows it. */
    String argumentUsage() {
        return arguments.stream()
                .map(Argument::usage)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns all candidates for the last word.
     *
     * @param typed the words behind the verb up to the caret; the last one is under way and may be empty
     */
    Stream<Candidate> candidates(Explorer explorer, Preferences preferences, List<String> typed) {
        int before = Math.min(typed.size() - 1, literals().size());
        if (!typed.subList(0, before).equals(literals().subList(0, before))) {
            return Stream.empty();
        }
        if (typed.size() <= literals().size()) {
            return Stream.of(new Candidate(literals().get(before), ""));
        }
        List<String> behind = typed.subList(literals().size(), typed.size());
        List<Argument<Object>> wordy = arguments.stream()
                .filter(argument -> !argument.usage().isEmpty())
                .toList();
        int last = Math.min(behind.size(), wordy.size()) - 1;
        return last < 0
                ? Stream.empty()
                : wordy.get(last).offers().in(explorer, preferences, behind.subList(last, behind.size()));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    /** A form makes its values itself, each by the argument of its place. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T typed(List<Object> values, int index) {
        return (T) values.get(index);
    }

    @SuppressWarnings("unchecked")
    private static Argument<Object> untyped(Argument<?> argument) {
        return (Argument<Object>) argument;
    }
}
