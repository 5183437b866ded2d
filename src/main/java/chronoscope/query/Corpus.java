package chronoscope.query;

import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.text.Fold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A timeline made ready for searching: each event's text is folded once, at its first use. */
public final class Corpus {
    private final Timeline timeline;
    private final @Nullable String[] folded;

    public Corpus(Timeline timeline) {
        this.timeline = timeline;
        this.folded = new @Nullable String[timeline.events().size()];
    }

    public Timeline timeline() {
        return timeline;
    }

    /** Returns all that is written about the event, folded; its parts are set apart by line breaks. */
    public String folded(int index) {
        String text = folded[index];
        if (text == null) {
            // Two threads may both fold it; they come to the same text.
            text = Fold.of(words(timeline.events().get(index)));
            folded[index] = text;
        }
        return text;
    }

    private String words(Event event) {
        StringBuilder words = new StringBuilder();
        add(words, List.of(event.title(), event.date().words(), event.date().text(), event.summary(), event.id()));
        for (List<String> names : List.of(event.actors(), event.places(), event.tags())) {
            add(words, names);
            add(words, names.stream().map(timeline::nameOf).toList());
        }
        add(words, event.claims().stream().map(Claim::text).toList());
        for (Citation citation : event.evidence()) {
            add(words, List.of(citation.quote().orElse("")));
            add(
                    words,
                    timeline.source(citation.source()).map(Source::publisher).stream()
                            .toList());
        }
        return words.toString();
    }

    private static void add(StringBuilder words, List<String> more) {
        for (String word : more) {
            words.append(word).append('\n');
        }
    }
}
