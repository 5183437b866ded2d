package chronoscope.query;

import chronoscope.edtf.Precision;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Note;
import chronoscope.model.Source;
import chronoscope.model.Status;
import chronoscope.model.Timeline;
import chronoscope.text.Labelled;
import chronoscope.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields whose values are some of a few words; of grades, one may be asked for that is better or worse. */
enum WordField implements FieldKind {
    PRECISION,
    STATUS,
    RELIABILITY,
    CREDIBILITY,
    /** Whether the reader has starred it. */
    STARRED,
    /** Whether the reader has written a note on it, and whether it has changed since they wrote, labelled or starred. */
    ANNOTATED;

    /** Stands for an event that has none of the words. */
    static final String NONE = "none";

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String CHANGED = "changed";

    @Override
    public FieldValue read(String operator, String value) throws Wrong {
        boolean compares = operator.equals("<") || operator.equals(">");
        if (compares && !isGrade()) {
            throw Wrong.operator("the field can't be compared with " + operator + "; leave that out");
        }
        List<String> words = words();
        String word = isGrade() ? value.toUpperCase(Locale.ROOT) : value.toLowerCase(Locale.ROOT);
        if (value.equalsIgnoreCase(NONE) && mayBeNone() && !compares) {
            return new FieldValue.Says(this, List.of(NONE));
        }
        int at = words.indexOf(word);
        if (at < 0) {
            String all = String.join(", ", offered());
            throw Wrong.value(0, "'" + value + "' must be one of " + all + Nearest.hint(word, words));
        }
        return new FieldValue.Says(
                this,
                operator.equals("<")
                        ? words.subList(0, at)
                        : words.subList(operator.equals(">") ? at + 1 : at, compares ? words.size() : at + 1));
    }

    @Override
    public List<String> values(Timeline timeline, Event event) {
        return said(timeline, event).distinct().toList();
    }

    /** Returns the words of an event; one may come more than once. */
    Stream<String> said(Timeline timeline, Event event) {
        return switch (this) {
            case PRECISION -> Stream.of(event.date().precision().label());
            case STATUS -> event.statuses().stream().map(Status::label);
            case RELIABILITY ->
                event.evidence().stream()
                        .map(Citation::source)
                        .flatMap(id -> timeline.source(id).flatMap(Source::reliability).stream());
            case STARRED ->
                Stream.of(timeline.notes().of(event.id()).filter(Note::starred).isPresent() ? YES : NO);
            case ANNOTATED -> annotated(timeline, event.id());
            case CREDIBILITY ->
                event.claims().stream()
                        .map(Claim::credibility)
                        .flatMap(grade -> grade.stream().mapToObj(String::valueOf));
        };
    }

    @Override
    public List<String> offered() {
        return mayBeNone() ? Stream.concat(words().stream(), Stream.of(NONE)).toList() : words();
    }

    /** Returns all words, of grades the best first. */
    private List<String> words() {
        return switch (this) {
            case PRECISION -> Labelled.labels(Precision.values());
            case STATUS -> Labelled.labels(Status.values());
            case STARRED -> List.of(YES, NO);
            case ANNOTATED -> List.of(YES, NO, CHANGED);
            case RELIABILITY -> List.of("A", "B", "C", "D", "E", "F");
            case CREDIBILITY -> List.of("1", "2", "3", "4", "5", "6");
        };
    }

    private static Stream<String> annotated(Timeline timeline, String event) {
        boolean written = timeline.notes()
                .of(event)
                .filter(note -> !note.text().isEmpty())
                .isPresent();
        Stream<String> changed = timeline.hasChangedSinceNoted(event) ? Stream.of(CHANGED) : Stream.empty();
        return Stream.concat(Stream.of(written ? YES : NO), changed);
    }

    private boolean mayBeNone() {
        return this == STATUS || isGrade();
    }

    private boolean isGrade() {
        return this == RELIABILITY || this == CREDIBILITY;
    }
}
