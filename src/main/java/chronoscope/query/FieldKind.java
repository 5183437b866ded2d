package chronoscope.query;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Problem;
import chronoscope.words.DateReading;
import chronoscope.words.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What sort of value a field has. */
sealed interface FieldKind
        permits FieldKind.Text, FieldKind.Named, FieldKind.Count, FieldKind.OfDate, WordField, CheckField {
    /** No date has more words behind its first. */
    int MOST_WORDS = 6;

    /** Reads what stands behind the field's colon: an operator, or none, and a value. */
    FieldValue read(String operator, String value) throws Wrong;

    /** Reads a value that stands in quotation marks, where a date may be in words. */
    default FieldValue readQuoted(String operator, String value) throws Wrong {
        return read(operator, value);
    }

    /** Texts, any of which may hold the value. */
    record Text(Function<Event, Stream<String>> texts) implements FieldKind {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public FieldValue read(String operator, String value) throws Wrong {
            return new FieldValue.Holds(value, isWhole(operator), texts);
        }
    }

    /** Returns whether a value of the field is any text. */
    default boolean isText() {
        return false;
    }

    /** Returns the words that a value can be; empty where it can be others too. */
    default List<String> offered() {
        return List.of();
    }

    /** Returns what to write where a value is the start of one that has blanks in it. */
    default Optional<String> spoken(String value, String behind) {
        return Optional.empty();
    }

    /** Returns the values by which the field groups events, each once; what has no values of its own groups none. */
    default List<String> values(Timeline timeline, Event event) {
        return List.of();
    }

    /** What an event names by ids, each once: each may be called by its id or by other texts. */
    record Named(BiFunction<Timeline, Event, List<String>> ids, BiFunction<Timeline, String, Stream<String>> texts)
            implements FieldKind {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public List<String> values(Timeline timeline, Event event) {
            return ids.apply(timeline, event);
        }

        @Override
        public FieldValue read(String operator, String value) throws Wrong {
            return new FieldValue.Names(value, isWhole(operator), ids, texts);
        }
    }

    /** Returns whether the operator asks for the whole text. */
    static boolean isWhole(String operator) throws Wrong {
        if (operator.equals("<") || operator.equals(">")) {
            throw Wrong.operator("a text can't be compared with " + operator + "; = asks for the whole text");
        }
        return operator.equals("=");
    }

    /** A number that is compared. */
    record Count(Function<Event, Integer> number) implements FieldKind {
        @Override
        public FieldValue read(String operator, String value) throws Wrong {
            if (!value.matches("[0-9]{1,9}")) {
                throw Wrong.value(0, "'" + value + "' is not a number; write 2, >1 or <3");
            }
            return new FieldValue.Compares(number, operator, Integer.parseInt(value));
        }
    }

    /** A question about a date. */
    sealed interface OfDate extends FieldKind {
        /** Returns the hint for the longest date that a value and some of the words behind it are. */
        @Override
        default Optional<String> spoken(String value, String behind) {
            String[] words = behind.replaceFirst("[()].*", "").strip().split(" +", MOST_WORDS + 1);
            return IntStream.iterate(
                            words[0].isEmpty() ? 0 : Math.min(MOST_WORDS, words.length),
                            count -> count > 0,
                            count -> count - 1)
                    .mapToObj(count ->
                            value + " " + String.join(" ", List.of(words).subList(0, count)))
                    .flatMap(text -> WrittenDate.read(text).stream()
                            .flatMap(reading -> WrittenDate.parse(text).problem().stream())
                            .map(problem -> unreadable(text, problem)))
                    .findFirst();
        }

        /** Reads a date in words as it is in EDTF; what is no such date says itself what is wrong with it. */
        @Override
        default FieldValue readQuoted(String operator, String value) throws Wrong {
            Optional<EdtfDate> date = WrittenDate.read(value).flatMap(DateReading::date);
            return read(operator, date.map(EdtfDate::text).orElse(value));
        }
    }

    /** Whether the event may be in the date that is asked for, as far as any year of it is known, or none is. */
    record Year() implements OfDate {
        @Override
        public FieldValue read(String operator, String value) throws Wrong {
            if (operator.isEmpty() && value.equals(YearGroups.UNKNOWN)) {
                return new FieldValue.WithoutYear();
            }
            return new Date((event, asked) -> event.mayOverlap(asked) && YearGroups.known(event)).read(operator, value);
        }
    }

    /** A question about the event's date and the date that is asked for. */
    record Date(Comparison comparison) implements OfDate {
        @Override
        public FieldValue read(String operator, String value) throws Wrong {
            if (!operator.isEmpty()) {
                String compared = operator.equals("<") ? "before:" + value : "after:" + value;
                throw Wrong.operator((operator.equals("=") ? "leave the = out" : "write " + compared)
                        + ": the fields date, year, within, before and after compare dates");
            }
            var parsed = WrittenDate.parse(value);
            if (parsed.problem().isPresent()) {
                var problem = parsed.problem().get();
                throw Wrong.value(problem.position(), unreadable(value, problem));
            }
            return new FieldValue.Dated(comparison, parsed.value().orElseThrow());
        }
    }

    private static String unreadable(String text, Problem problem) {
        return "the date '" + text + "' can't be read: " + problem.message();
    }

    /** Answers for the event's date and the date that is asked for. */
    @FunctionalInterface
    interface Comparison {
        boolean holds(EdtfDate event, EdtfDate asked);
    }

    /** What a field can't have. */
    final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        /** Where, counted from the value's first character; empty for the operator. */
        final transient OptionalInt position;

        final String problem;

        private Wrong(OptionalInt position, String problem) {
            super(problem, null, false, false);
            this.position = position;
            this.problem = problem;
        }

        static Wrong operator(String problem) {
            return new Wrong(OptionalInt.empty(), problem);
        }

        static Wrong value(int position, String problem) {
            return new Wrong(OptionalInt.of(position), problem);
        }
    }
}
