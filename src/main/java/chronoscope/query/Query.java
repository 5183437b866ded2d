package chronoscope.query;

import chronoscope.text.Parsed;
import chronoscope.text.Quoted;
import chronoscope.text.SearchWords;
import java.util.List;
import java.util.function.IntPredicate;

/** A question that each event of a timeline answers with yes or no. */
public sealed interface Query permits Query.And, Query.Or, Query.Not, Query.Words, FieldValue {
    /** Returns the test of an event's index in the corpus's timeline. */
    IntPredicate on(Corpus corpus);

    /** Reads a query; see the package for the grammar. */
    static Parsed<WrittenQuery> parse(String text) {
        return new QueryParser(text).parse();
    }

    /** Returns a query that the program itself writes. */
    static WrittenQuery of(String text) {
        return parse(text).value().orElseThrow();
    }

    /** Returns a value as a query writes it: in quotation marks where it would be more than one, or another. */
    static String quoted(String value) {
        boolean plain = !value.isEmpty()
                && value.chars().noneMatch(each -> Character.isWhitespace(each) || "\"();$\\<=>#".indexOf(each) >= 0);
        return plain ? value : Quoted.verbatim(value);
    }

    /** All of the parts hold. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public IntPredicate on(Corpus corpus) {
            return decided(parts, corpus, false);
        }
    }

    /** At least one of the parts holds. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public IntPredicate on(Corpus corpus) {
            return decided(parts, corpus, true);
        }
    }

    /** The part does not hold. */
    record Not(Query part) implements Query {
        @Override
        public IntPredicate on(Corpus corpus) {
            return part.on(corpus).negate();
        }
    }

    /** The event's text holds the words, whatever their case and accents. */
    record Words(String text) implements Query {
        @Override
        public IntPredicate on(Corpus corpus) {
            return corpus.holding(SearchWords.inAnyCase(text));
        }
    }

    /** Returns the test that the first part with that answer decides. */
    private static IntPredicate decided(List<Query> parts, Corpus corpus, boolean answer) {
        IntPredicate[] tests = parts.stream().map(part -> part.on(corpus)).toArray(IntPredicate[]::new);
        return index -> {
            for (IntPredicate test : tests) {
                if (test.test(index) == answer) {
                    return answer;
                }
            }
            return !answer;
        };
    }
}
