package chronoscope.command;

import chronoscope.explore.Explorer;
import chronoscope.explore.Pane;
import chronoscope.text.Labelled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the table: all that is known of a command.
 *
 * @param aliases other verbs for the same
 * @param summary one line that says what it does
 * @param forms the ways to write it
 * @param keys what presses it
 * @param examples lines to try, on the program's own timeline
 */
public record CommandSpec(
        Group group,
        String summary,
        List<Form> forms,
        List<String> aliases,
        List<Binding> keys,
        List<Example> examples) {
    private static final String FORCED = "[!]";

    /** What commands are about, in the order of the help. */
    public enum Group implements Labelled {
        MOVE,
        PANES,
        NARROW,
        TIME,
        COUNT,
        NOTES,
        PRINT,
        OUTSIDE,
        SCRIPT,
        DISPLAY;

        /** Returns the label as a heading. */
        String title() {
            return name().charAt(0) + label().substring(1);
        }
    }

    /**
     * A line to try.
     *
     * @param shows what a line of its output or of {@code state} has then
     */
    public record Example(String line, String shows) {}

    public CommandSpec {
        forms = List.copyOf(forms);
        aliases = List.copyOf(aliases);
        keys = List.copyOf(keys);
        examples = List.copyOf(examples);
    }

    static CommandSpec row(Group group, String summary, Form... forms) {
        return new CommandSpec(group, summary, List.of(forms), List.of(), List.of(), List.of());
    }

    CommandSpec alias(String... others) {
        return new CommandSpec(group, summary, forms, List.of(others), keys, examples);
    }

    CommandSpec example(String line, String shows) {
        return new CommandSpec(group, summary, forms, aliases, keys, added(examples, new Example(line, shows)));
    }

    /**
     * Has keys do this.
     *
     * @param line the commands; {@code {n}} stands for the count, and is left out where none was typed
     * @param meaning a few words for the help
     */
    CommandSpec keys(Set<Pane> panes, String names, String line, String meaning) {
        return keys(Binding.usual(panes, names, line, meaning));
    }

    CommandSpec keys(Binding binding) {
        return new CommandSpec(group, summary, forms, aliases, added(keys, binding), examples);
    }

    /** Has the last line name the keys that were given last, in some panes. */
    CommandSpec hint(String words, Set<Pane> panes) {
        int last = keys.size() - 1;
        return new CommandSpec(
                group,
                summary,
                forms,
                aliases,
                added(keys.subList(0, last), keys.get(last).hint(words, panes)),
                examples);
    }

    private static <T> List<T> added(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    /** Returns the verb. */
    public String name() {
        return forms.get(0).verb();
    }

    /** Returns whether it writes a file, and replaces one that exists when ! stands behind the verb. */
    public boolean writes() {
        return forms.stream().anyMatch(form -> form.arguments().contains(Arguments.EXISTING));
    }

    /** Returns whether it says nothing without more words. */
    boolean needsWords() {
        return forms.stream().noneMatch(form -> form.literals().isEmpty() && form.takesNothing());
    }

    /** Returns the verb and what may follow it. */
    public String usage() {
        return (name() + (writes() ? FORCED : "") + " " + arguments()).strip();
    }

    /** Returns what may follow the verb, as the help shows it; empty when nothing may. */
    public String arguments() {
        List<String> all = parts();
        List<String> shown = all.stream().filter(text -> !text.isEmpty()).toList();
        boolean simple = shown.stream().noneMatch(text -> text.contains(" "));
        String alternatives = String.join(simple ? "|" : " | ", shown);
        return shown.size() < all.size() && !shown.isEmpty() ? "[" + alternatives + "]" : alternatives;
    }

    /** Returns the ways to write it, a line each. */
    public List<String> usages() {
        String verb = name() + (writes() ? FORCED : "");
        return parts().stream().map(part -> (verb + " " + part).strip()).toList();
    }

    private List<String> parts() {
        List<Part> parts = new ArrayList<>();
        for (Form form : forms) {
            Part part = Part.of(form);
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).isLike(part)) {
                parts.set(last, parts.get(last).or(part));
            } else {
                parts.add(part);
            }
        }
        return parts.stream().map(Part::text).toList();
    }

    /**
     * A part of the usage.
     *
     * @param lead the words before the last one that stands as it is
     * @param words the last ones of forms that are otherwise alike, side by side
     */
    private record Part(String lead, String words, String arguments) {
        static Part of(Form form) {
            List<String> words = form.literals();
            int last = Math.max(0, words.size() - 1);
            return new Part(
                    String.join(" ", words.subList(0, last)),
                    words.isEmpty() ? "" : words.get(last),
                    form.argumentUsage());
        }

        boolean isLike(Part other) {
            return lead.equals(other.lead)
                    && arguments.equals(other.arguments)
                    && !words.isEmpty()
                    && !other.words.isEmpty();
        }

        Part or(Part other) {
            return new Part(lead, words + "|" + other.words, arguments);
        }

        String text() {
            return Stream.of(lead, words, arguments)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    /** Returns whether a word at the place of the form's first argument would be read as another form's. */
    boolean reserves(Form form, String word) {
        int at = form.literals().size();
        return forms.stream()
                .filter(other -> other.literals().size() > at)
                .filter(other -> other.literals().subList(0, at).equals(form.literals()))
                .anyMatch(other -> other.literals().get(at).equals(word));
    }

    /** Reads what follows the verb. */
    Command read(WordReader reader) throws Wrong {
        for (Form form : forms) {
            if (!form.literals().isEmpty() && form.fits(reader)) {
                return form.read(reader);
            }
        }
        List<Form> others =
                forms.stream().filter(form -> form.literals().isEmpty()).toList();
        Optional<Form> best = others.stream()
                .filter(form -> form.arguments().isEmpty() != reader.more())
                .findFirst()
                .or(() -> others.stream().findFirst());
        boolean complete = !reader.more() && best.isPresent() && best.get().takesNothing();
        if (!complete && !words().isEmpty() && !takesText()) {
            reader.check(words());
        }
        return best.orElse(forms.get(0)).read(reader);
    }

    private static boolean takesAny(Form form) {
        return form.literals().isEmpty()
                && !form.arguments().isEmpty()
                && form.arguments().get(0).labels().isEmpty();
    }

    /** Returns the words that can follow the verb. */
    private List<String> words() {
        return forms.stream()
                .flatMap(form -> form.literals().isEmpty()
                        ? form.arguments().stream().limit(1).flatMap(argument -> argument.labels().stream())
                        : form.literals().stream().limit(1))
                .distinct()
                .toList();
    }

    /** Returns whether a word that stands as it is must be typed plainly, as what follows can be any text. */
    boolean takesText() {
        return forms.stream().anyMatch(CommandSpec::takesAny);
    }

    /** Returns all candidates for the last of the words behind the verb. */
    Stream<Candidate> candidates(Explorer explorer, Preferences preferences, List<String> typed) {
        return forms.stream()
                .flatMap(form -> form.candidates(explorer, preferences, typed))
                .collect(Collectors.toMap(Candidate::text, each -> each, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }
}
