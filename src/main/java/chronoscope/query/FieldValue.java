package chronoscope.query;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands behind a field's colon: it asks whether the field holds that. */
sealed interface FieldValue extends Query {
    /** One of the field's texts holds the value, or is it where {@code whole}. */
    record Holds(String value, boolean whole, Function<Event, Stream<String>> texts) implements FieldValue {
        @Override
        public IntPredicate on(Corpus corpus) {
            List<Event> events = corpus.timeline().events();
            String wanted = whole ? Fold.caseless(value) : Fold.of(value);
            return index -> texts.apply(events.get(index)).anyMatch(text -> holds(text, wanted, whole));
        }
    }

    /**
     * Something that the event names is called by the value, or by a part of it that is not {@code whole}; where the
     * whole value is an id, only that.
     */
    record Names(
            String value,
            boolean whole,
            BiFunction<Timeline, Event, List<String>> ids,
            BiFunction<Timeline, String, Stream<String>> texts)
            implements FieldValue {
        @Override
        public IntPredicate on(Corpus corpus) {
            Timeline timeline = corpus.timeline();
            List<Event> events = timeline.events();
            String id = Fold.composed(value);
            if (whole
                    && events.stream()
                            .anyMatch(event -> ids.apply(timeline, event).contains(id))) {
                return index -> ids.apply(timeline, events.get(index)).contains(id);
            }
            String wanted = whole ? Fold.caseless(value) : Fold.of(value);
            // What is named recurs from event to event: it is looked at once.
            Map<String, Boolean> known = new HashMap<>();
            return index -> {
                for (String named : ids.apply(timeline, events.get(index))) {
                    if (known.computeIfAbsent(
                            named,
                            unseen -> texts.apply(timeline, named).anyMatch(text -> holds(text, wanted, whole)))) {
                        return true;
                    }
                }
                return false;
            };
        }
    }

    private static boolean holds(String text, String wanted, boolean whole) {
        return whole ? Fold.caseless(text).equals(wanted) : Fold.of(text).contains(wanted);
    }

    /** The field's number is more than, less than or just the value. */
    record Compares(Function<Event, Integer> number, String operator, int value) implements FieldValue {
        @Override
        public IntPredicate on(Corpus corpus) {
            List<Event> events = corpus.timeline().events();
            int below = operator.equals(">") ? 1 : operator.equals("<") ? -1 : 0;
            return index -> Integer.signum(Integer.compare(number.apply(events.get(index)), value)) == below;
        }
    }

    /** One of the event's words is wanted, or that it has none. */
    record Says(WordField field, List<String> wanted) implements FieldValue {
        @Override
        public IntPredicate on(Corpus corpus) {
            Timeline timeline = corpus.timeline();
            List<Event> events = timeline.events();
            return wanted.contains(WordField.NONE)
                    ? index -> field.said(timeline, events.get(index)).findAny().isEmpty()
                    : index -> field.said(timeline, events.get(index)).anyMatch(wanted::contains);
        }
    }

    /** The event passes a test. */
    record On(Function<Timeline, Predicate<Event>> test) implements FieldValue {
        @Override
        public IntPredicate on(Corpus corpus) {
            List<Event> events = corpus.timeline().events();
            Predicate<Event> passes = test.apply(corpus.timeline());
            return index -> passes.test(events.get(index));
        }
    }

    /** No year of the event's date is known. */
    record WithoutYear() implements FieldValue {
        @Override
        public IntPredicate on(Corpus corpus) {
            List<Event> events = corpus.timeline().events();
            return index -> !YearGroups.known(events.get(index).date());
        }
    }

    /** The event's date answers the comparison with the value. */
    record Dated(FieldKind.Comparison comparison, EdtfDate value) implements FieldValue {
        @Override
        public IntPredicate on(Corpus corpus) {
            List<Event> events = corpus.timeline().events();
            EdtfDate asked = value.in(corpus.timeline().zone());
            return index -> comparison.holds(events.get(index).date(), asked);
        }
    }
}
