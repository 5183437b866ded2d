package chronoscope.query;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import chronoscope.model.Event;
import chronoscope.model.Voyage;
import chronoscope.text.Parsed;
import chronoscope.text.Printable;
import chronoscope.text.Problem;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class RandomQueryTest {
    private static final int TEXTS_A_SEED = 20_000 * Thoroughness.TIMES;
    private static final List<Event> EVENTS = Voyage.TIMELINE.events().subList(4, 8);
    private static final Corpus CORPUS = new Corpus(Voyage.of(EVENTS));

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Execution(ExecutionMode.CONCURRENT)
    void any_text_is_a_query_that_answers_or_has_a_problem_with_a_place(long seed) {
        Random random = new Random(seed);
        int queries = 0;
        for (int round = 0; round < TEXTS_A_SEED; round++) {
            String text = AnyQuery.of(random);
            try {
                queries += check(text) ? 1 : 0;
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("seed " + seed + ", round " + round + ": " + Printable.line(text), failure);
            }
        }
        assertThat(queries).isBetween(TEXTS_A_SEED / 4, TEXTS_A_SEED * 3 / 4);
    }

    /** Returns whether the text is a query. */
    private static boolean check(String text) {
        Parsed<WrittenQuery> parsed = Query.parse(text);
        if (parsed.value().isPresent()) {
            require(parsed.problem().isEmpty(), "a query has no problem");
            checkAnswers(parsed.value().get().query());
            return true;
        }
        Problem problem = parsed.problem().orElseThrow();
        require(0 <= problem.position() && problem.position() <= text.length(), "the place is in the text");
        require(!problem.message().isBlank(), "the problem is told");
        require(problem.message().equals(Printable.line(problem.message())), "the message is one printable line");
        return false;
    }

    private static void checkAnswers(Query query) {
        IntPredicate holds = query.on(CORPUS);
        IntPredicate fails = new Query.Not(query).on(CORPUS);
        for (int event = 0; event < EVENTS.size(); event++) {
            require(holds.test(event) != fails.test(event), "an event is found, or else by the opposite");
        }
    }

    /** Plain, for the usual assertions take longer than what they look at. */
    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError(promise);
        }
    }
}
