package chronoscope.query;

import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.model.Vocabulary;
import chronoscope.text.Fold;
import chronoscope.text.SearchTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What the events of a timeline name by ids: actors, places, tags and sources. Each recurs in many events, so its text is
 * folded and looked at once for all of them.
 */
final class Mentions {
    private final List<String> texts = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    private final int[][] byEvent;

    Mentions(Timeline timeline) {
        List<Event> events = timeline.events();
        byEvent = new int[events.size()][];
        Arrays.fill(byEvent, new int[0]);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            add(events, vocabulary::ids, id -> Field.called(vocabulary, timeline, id));
        }
        add(events, Mentions::sources, id -> timeline.source(id).stream().flatMap(source -> Field.shown(source)));
    }

    private static List<String> sources(Event event) {
        return event.evidence().stream()
                .flatMap(citation -> Stream.concat(Stream.of(citation.source()), citation.via().stream()))
                .distinct()
                .toList();
    }

    private void add(List<Event> events, Function<Event, List<String>> ids, Function<String, Stream<String>> words) {
        Map<String, Integer> known = new HashMap<>();
        for (int index = 0; index < byEvent.length; index++) {
            List<String> named = ids.apply(events.get(index));
            int[] before = byEvent[index];
            int[] all = Arrays.copyOf(before, before.length + named.size());
            for (int each = 0; each < named.size(); each++) {
                all[before.length + each] = known.computeIfAbsent(named.get(each), id -> {
                    texts.add(String.join("\n", words.apply(id).toList()));
                    folded.add(Fold.of(texts.get(texts.size() - 1)));
                    return texts.size() - 1;
                });
            }
            byEvent[index] = all;
        }
    }

    /** Returns the test whether an event names something that is called by what is searched for. */
    IntPredicate holding(SearchTerm wanted) {
        boolean[] found = new boolean[texts.size()];
        boolean any = false;
        for (int text = 0; text < found.length; text++) {
            String whole = texts.get(text);
            found[text] = wanted.isIn(folded.get(text), () -> whole);
            any |= found[text];
        }
        return any ? index -> any(found, byEvent[index]) : index -> false;
    }

    private static boolean any(boolean[] found, int[] mentions) {
        for (int mention : mentions) {
            if (found[mention]) {
                return true;
            }
        }
        return false;
    }
}
