package chronoscope.command;

import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.Group;
import chronoscope.model.Event;
import chronoscope.query.Facet;
import chronoscope.text.Counted;
import chronoscope.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something of the timeline as a palette offers it: an event, a source, a name, a mark or a saved filter.
 *
 * @param told tells a few words about it, for those few that are looked at
 * @param keys what kind it is
 * @param fit how well what was typed fits
 */
public record Choice(String names, Supplier<String> told, String keys, String line, List<Integer> inNames, Fit fit)
        implements Offered {
    /** How well what was typed fits, the best first. */
    enum Fit {
        /** It is all of the name, or the id. */
        WHOLE,
        /** The letters of each word stand side by side. */
        TOGETHER,
        SCATTERED
    }

    private static final List<Facet> FACETS = List.of(Facet.SOURCE, Facet.ORIGIN, Facet.ACTOR, Facet.PLACE, Facet.TAG);

    /** So many are ranked by how well they fit; of more, the first ones. */
    private static final int MOST_RANKED = 2_000;

    public Choice {
        inNames = List.copyOf(inNames);
    }

    @Override
    public String about() {
        return told.get();
    }

    @Override
    public List<Integer> inAbout() {
        return List.of();
    }

    @Override
    public String hint() {
        return "";
    }

    /** Returns what choosing it does, as a sentence about a key goes on. */
    public String effect() {
        return filters() ? "filters" : "goes there";
    }

    /** Returns what offers, for letters typed, what of all that can be chosen has them, what leads to an event first. */
    public static Function<String, List<Choice>> of(Explorer explorer) {
        List<Choice> all = all(explorer);
        return typed -> led(Optional.empty(), matching(typed, all));
    }

    /** Returns all that can be chosen: marks, saved filters, shown events, and the values that these have. */
    public static List<Choice> all(Explorer explorer) {
        List<Choice> all = new ArrayList<>();
        explorer.marks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(mark -> all.add(of(
                        mark.getKey() + ": "
                                + explorer.timeline()
                                        .event(mark.getValue())
                                        .map(Event::title)
                                        .orElse(mark.getValue()),
                        () -> "",
                        "mark",
                        "jump " + mark.getKey())));
        explorer.timeline()
                .filters()
                .forEach((name, query) -> all.add(of(name, () -> query, "filter", "filter @" + name)));
        IntStream.range(0, explorer.shown().size())
                .mapToObj(explorer::eventAt)
                .map(Choice::of)
                .forEach(all::add);
        for (Facet facet : FACETS) {
            for (Group group : Group.values(facet, explorer)) {
                all.add(of(
                        group.name(),
                        () -> Counted.of(group.count(), "event"),
                        facet.label(),
                        "filter " + Filter.line(facet.query(group.key()))));
            }
        }
        return all;
    }

    private static Choice of(Event event) {
        return of(event.title(), event.date()::words, "event", "goto " + event.id());
    }

    /**
     * Returns the choices for somebody who wants to go somewhere: at their head an event, if there is one, be it among them
     * or not; then what is typed as a whole; then what leads to an event; then what only filters; and behind all, those with
     * the letters far apart.
     */
    public static List<Choice> led(Optional<Event> event, List<Choice> choices) {
        String wanted = event.map(found -> of(found).line()).orElse("");
        List<Choice> led = new ArrayList<>(choices.size() + 1);
        choices.stream().filter(choice -> choice.line().equals(wanted)).forEach(led::add);
        if (led.isEmpty()) {
            event.map(Choice::of).ifPresent(led::add);
        }
        choices.stream()
                .filter(choice -> !choice.line().equals(wanted))
                .sorted(Comparator.comparing(Choice::fit).thenComparing(Choice::filters))
                .forEach(led::add);
        return led;
    }

    private boolean filters() {
        return line.startsWith("filter ");
    }

    private static Choice of(String name, Supplier<String> about, String kind, String line) {
        return new Choice(name, about, kind, line, List.of(), Fit.TOGETHER);
    }

    /**
     * Returns those of the choices that have each typed word's letters in their order, best first: those whose first word is
     * typed, as a mark's letter is, and then those that fit best.
     */
    public static List<Choice> matching(String typed, List<Choice> choices) {
        List<String> words = Stream.of(Fold.of(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return choices;
        }
        return choices.stream()
                .filter(choice -> {
                    String folded = Fold.of(choice.names());
                    return choice.hasId(words) || words.stream().allMatch(word -> Fuzzy.hasInOrder(word, folded));
                })
                .limit(MOST_RANKED)
                .flatMap(choice -> choice.ranked(words).stream())
                .sorted(Comparator.comparing((Ranked ranked) -> !ranked.choice().begins(words.get(0)))
                        .thenComparing(Comparator.comparingInt(Ranked::rank).reversed())
                        .thenComparingInt(ranked -> ranked.choice().names().length()))
                .map(Ranked::choice)
                .toList();
    }

    private boolean begins(String word) {
        String folded = Fold.of(names);
        return folded.startsWith(word)
                && (folded.length() == word.length() || !Character.isLetterOrDigit(folded.charAt(word.length())));
    }

    /** Returns whether the id of what this leads to, or filters by, is what is typed. */
    private boolean hasId(List<String> words) {
        return words.size() == 1 && (line.equals("goto " + words.get(0)) || line.endsWith(":=" + words.get(0)));
    }

    private record Ranked(Choice choice, int rank) {}

    private Optional<Ranked> ranked(List<String> words) {
        SortedSet<Integer> places = new TreeSet<>();
        int score = 0;
        boolean scattered = false;
        for (String word : words) {
            Optional<Fuzzy> found = Fuzzy.of(word, names, Fuzzy.Starts.ANYWHERE);
            if (found.isEmpty()) {
                return hasId(words) ? Optional.of(new Ranked(fitting(List.of(), Fit.WHOLE), 0)) : Optional.empty();
            }
            List<Integer> own = found.get().places();
            scattered |= own.get(own.size() - 1) - own.get(0) >= own.size();
            score += found.get().score();
            places.addAll(own);
        }
        boolean whole = hasId(words) || places.size() == names.replace(" ", "").length();
        Fit found = whole ? Fit.WHOLE : scattered ? Fit.SCATTERED : Fit.TOGETHER;
        return Optional.of(new Ranked(fitting(new ArrayList<>(places), found), score));
    }

    private Choice fitting(List<Integer> places, Fit found) {
        return new Choice(names, told, keys, line, places, found);
    }
}
