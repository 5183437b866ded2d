package chronoscope.query;

import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.EvidenceLimit;
import chronoscope.model.Link;
import chronoscope.model.Notes;
import chronoscope.model.Status;
import chronoscope.model.Timeline;
import chronoscope.text.Fold;
import chronoscope.text.SearchTerm;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A timeline made ready for searching: each event's text is folded once, at its first use. */
public final class Corpus {
    private final Timeline timeline;
    private final @Nullable String[] folded;
    private final Times times;
    private @Nullable Mentions mentions;

    public Corpus(Timeline timeline) {
        this.timeline = timeline;
        this.times = new Times(timeline.events());
        this.folded = new @Nullable String[timeline.events().size()];
    }

    private Corpus(Corpus other, Timeline timeline) {
        this.timeline = timeline;
        this.times = other.times;
        // What an event shows of others may differ, too.
        this.folded = new @Nullable String[other.folded.length];
    }

    /** Returns the same events under limits of their evidence. */
    public Corpus under(List<EvidenceLimit> limits) {
        return limits.isEmpty() ? this : new Corpus(this, timeline.under(limits));
    }

    /** Returns the same events with a reader's own notes in place of those that it has. */
    public Corpus noting(Notes notes) {
        Notes old = timeline.notes();
        if (notes.equals(old)) {
            return this;
        }
        Corpus noted = new Corpus(this, timeline.with(notes));
        for (int index = 0; index < folded.length; index++) {
            String id = timeline.events().get(index).id();
            // The text of all other events is what it was.
            noted.folded[index] = notes.of(id).equals(old.of(id)) ? folded[index] : null;
        }
        noted.mentions = mentions;
        return noted;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** Returns where the events are in time. */
    public Times times() {
        return times;
    }

    /** Two are equal if their timelines are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Corpus corpus && timeline.equals(corpus.timeline);
    }

    @Override
    public int hashCode() {
        return timeline.hashCode();
    }

    /** Folds all texts now, so that the first search need not. */
    public void prepare() {
        mentions();
        IntStream.range(0, folded.length).forEach(this::folded);
    }

    /** Returns the test whether an event shows what is searched for, in its own texts or in what it names. */
    public IntPredicate holding(SearchTerm wanted) {
        IntPredicate named = mentions().holding(wanted);
        return index ->
                wanted.isIn(folded(index), () -> words(timeline.events().get(index), timeline)) || named.test(index);
    }

    /** Returns how many characters of an event {@link #holding} looks at, without what the event names. */
    public int characters(int index) {
        return folded(index).length();
    }

    private Mentions mentions() {
        Mentions known = mentions;
        if (known == null) {
            known = new Mentions(timeline);
            mentions = known;
        }
        return known;
    }

    /** Returns what is written about the event itself, folded; its parts are set apart by line breaks. */
    private String folded(int index) {
        String text = folded[index];
        if (text == null) {
            // Two threads may both fold it; they come to the same text.
            text = Fold.of(words(timeline.events().get(index), timeline));
            folded[index] = text;
        }
        return text;
    }

    private static String words(Event event, Timeline timeline) {
        StringBuilder words = new StringBuilder();
        add(words, List.of(event.title(), event.date().words(), event.date().text(), event.summary(), event.id()));
        add(words, event.also());
        add(words, event.statuses().stream().map(Status::label).toList());
        event.checked().ifPresent(check -> add(words, List.of(check.words())));
        for (Claim claim : event.claims()) {
            add(words, List.of(claim.text(), claim.trust()));
            claim.date().ifPresent(date -> add(words, List.of(date.words(), date.text())));
            Stream.concat(timeline.disputed(claim).stream(), timeline.disputing(claim).stream())
                    .forEach(other -> add(words, List.of(other.text())));
        }
        for (Link link : event.links()) {
            timeline.event(link.event()).ifPresent(other -> add(words, link, other));
        }
        for (Event other : timeline.backlinksOf(event)) {
            other.links().stream()
                    .filter(link -> link.event().equals(event.id()))
                    .forEach(link -> add(words, link, other));
        }
        timeline.notes().of(event.id()).ifPresent(note -> {
            add(words, List.of(note.text()));
            add(words, note.labels());
        });
        for (Citation citation : event.evidence()) {
            citation.quote().ifPresent(quote -> add(words, List.of(quote)));
            citation.locator().ifPresent(locator -> add(words, List.of(locator)));
        }
        return words.toString();
    }

    private static void add(StringBuilder words, Link link, Event other) {
        add(words, List.of(link.words(), other.title(), other.date().words()));
    }

    private static void add(StringBuilder words, List<String> more) {
        for (String word : more) {
            words.append(word).append('\n');
        }
    }
}
