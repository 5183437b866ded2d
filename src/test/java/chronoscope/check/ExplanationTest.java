package chronoscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.yaml.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is explained, and what its example shows is what the check finds. */
class ExplanationTest {
    /** These are about the bytes of a file, or about the network, which an example in a text can't show. */
    private static final Set<Rule> WITHOUT_EXAMPLE = Set.of(
            Rule.UNREADABLE_FILE,
            Rule.EMPTY_FILE,
            Rule.NOT_UTF8,
            Rule.CONTROL_CHARACTER,
            Rule.LIMIT,
            Rule.INVISIBLE_CHARACTER,
            Rule.DEAD_LINK);

    static Stream<Explanation> examples() {
        return Explanation.all().stream().filter(each -> each.example().isPresent());
    }

    @Test
    void every_rule_is_explained_once_in_the_order_of_the_rules() {
        assertThat(Explanation.all()).extracting(Explanation::rule).containsExactly(Rule.values());
        assertThat(Explanation.all())
                .filteredOn(each -> each.example().isEmpty())
                .extracting(Explanation::rule)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_EXAMPLE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_fault_of_an_example_is_found_at_its_place_and_its_repair_has_none(Explanation explained) {
        Explanation.Example example = explained.example().orElseThrow();
        assertThat(found(example.fault(), explained.rule()))
                .containsExactly(explained.rule().label() + " " + example.place() + ": " + example.message());
        assertThat(found(example.repaired(), explained.rule())).isEmpty();
    }

    private static List<String> found(String part, Rule rule) {
        return Whole.problems(part, rule).stream()
                .map(problem -> problem.rule().label() + " " + problem.line() + ":" + problem.column() + ": "
                        + problem.message())
                .toList();
    }
}
