package chronoscope.app;

import chronoscope.command.CommandTable;
import chronoscope.text.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a command line gives: options, which may stand anywhere, and the words between them. It is read without streams, as
 * the first of them takes longer than all the rest of it.
 */
final class CommandLine {
    private static final String YES = "true";
    private static final List<String> BOOLEANS = List.of("", "=true", "=false");

    private final Subcommand command;
    /** What each option is given, by its name. */
    private final Map<String, String> options = new LinkedHashMap<>();

    private final List<String> words = new ArrayList<>();
    private Optional<String> problem = Optional.empty();

    private CommandLine(Subcommand command) {
        this.command = command;
    }

    /** Reads the words behind a command's name; what asks for help, or for the version, may be wrong otherwise. */
    static CommandLine read(Subcommand command, List<String> typed) {
        CommandLine given = new CommandLine(command);
        Deque<String> left = new ArrayDeque<>();
        for (String word : typed) {
            left.add(word);
        }
        while (!left.isEmpty()) {
            String word = left.remove();
            if (word.equals("--")) {
                given.words.addAll(left);
                left.clear();
            } else if (word.length() > 1 && word.startsWith("-")) {
                given.option(word, left);
            } else {
                given.words.add(word);
            }
        }
        given.count();
        if (given.problem.isPresent() && !given.has(Subcommand.HELP) && !given.has(Subcommand.VERSION)) {
            throw new Misuse(given.problem.get());
        }
        return given;
    }

    private static String name(String word) {
        int end = word.startsWith("--") ? word.indexOf('=') : Math.min(2, word.length());
        return end < 0 ? word : word.substring(0, end);
    }

    private Optional<Option> named(String name) {
        for (Option option : command.options()) {
            if (option.names().contains(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    private void option(String word, Deque<String> left) {
        String name = name(word);
        Optional<Option> option = named(name);
        String attached = word.substring(name.length());
        String next = left.isEmpty() ? "" : left.peek();
        if (option.isEmpty()) {
            wrongly("there is no option '" + word + "'" + Nearest.hint(name, names()));
        } else if (option.get().isFlag()) {
            if (!attached.isEmpty() && !word.startsWith("--")) {
                // Options of one letter share a dash.
                left.addFirst("-" + attached);
            } else if (!BOOLEANS.contains(attached)) {
                wrongly(name + ": '" + attached.substring(1) + "' must be true or false");
            }
            put(option.get(), attached.equals("=false") ? "false" : YES);
        } else if (!attached.isEmpty()) {
            put(option.get(), attached.startsWith("=") ? attached.substring(1) : attached);
        } else if (left.isEmpty()) {
            wrongly("Missing required parameter for option '" + name + "' ("
                    + option.get().value() + ")");
        } else if (next.startsWith("-") && named(name(next)).isPresent()) {
            wrongly("Expected parameter for option '" + name + "' but found '" + next + "'");
        } else {
            put(option.get(), left.remove());
        }
    }

    private List<String> names() {
        return command.options().stream()
                .flatMap(option -> option.names().stream())
                .toList();
    }

    private void put(Option option, String value) {
        if (options.containsKey(option.name()) && option.times().most() == 1) {
            String label = option.isFlag() ? "" : " (" + option.value() + ")";
            wrongly("option '" + option.name() + "'" + label + " should be specified only once");
        }
        options.merge(option.name(), value, (before, more) -> before + "\n" + more);
    }

    private void count() {
        int most = 0;
        int needed = 0;
        for (Option word : command.words()) {
            most += word.times().most();
            needed += word.times().least();
            if (words.size() < needed) {
                wrongly("Missing required parameter: '" + word.value() + "'");
            }
        }
        if (words.size() > most) {
            String first = words.get(most);
            wrongly(
                    CommandTable.row(first).isPresent() && !Subcommand.NAMES.contains(first)
                            ? "'" + first + "' is a command of scripts; -c " + first + " runs it"
                            : words.stream()
                                    .skip(most)
                                    .map(word -> "'" + word + "'")
                                    .collect(Collectors.joining(", ", "there is more than can stand here: ", "")));
        }
        boolean misplaced = !options.isEmpty()
                && command.name().isEmpty()
                && !words.isEmpty()
                && Subcommand.NAMES.contains(words.get(0));
        if (misplaced) {
            problem = Optional.of(options.keySet().iterator().next() + " stands before '" + words.get(0)
                    + "'; options stand behind it");
        }
    }

    /** Keeps the first problem. */
    private void wrongly(String message) {
        problem = problem.or(() -> Optional.of(message));
    }

    Subcommand command() {
        return command;
    }

    /** Returns whether an option is given, and not refused by {@code =false}. */
    boolean has(Option option) {
        return text(option)
                .filter(value -> !option.isFlag() || value.equals(YES))
                .isPresent();
    }

    /** Returns an option's value; where it may be given several times, they are lines. */
    Optional<String> text(Option option) {
        return Optional.ofNullable(options.get(option.name()));
    }

    /** Returns the value of an option that has choices, or the first choice where it is not given. */
    String choice(Option option) {
        String value = text(option).orElse(option.choices().get(0));
        if (!option.choices().contains(value)) {
            throw none(option, value, option.choices());
        }
        return value;
    }

    /** Returns the value of an option that is a number. */
    Optional<Double> number(Option option) {
        return text(option).map(value -> {
            try {
                return Double.valueOf(value);
            } catch (NumberFormatException otherwise) {
                throw new Misuse(option.name() + ": '" + value + "' is not a number");
            }
        });
    }

    Optional<String> word(int place) {
        return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** Returns what tells that a value is none of those that there are. */
    static Misuse none(Option option, String value, List<String> choices) {
        String name = option.names().isEmpty() ? option.value() : option.name();
        return new Misuse(
                name + ": '" + value + "' must be one of " + String.join(", ", choices) + Nearest.hint(value, choices));
    }
}
