package chronoscope.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final String FILE = """
            title: T
            events:
              - {id: one, date: 1900, title: One}
              - {id: two, date: 1901, title: Two}
            """;

    private static Checked checked(String yaml) {
        return Checked.of("t.yaml", yaml.getBytes(UTF_8));
    }

    private static List<String> left(Baseline baseline, String yaml) {
        return baseline.without(checked(yaml)).problems().stream()
                .map(problem -> problem.line() + " " + problem.rule().label())
                .toList();
    }

    @Test
    void what_is_accepted_is_known_by_its_rule_and_event_wherever_it_moves() {
        Baseline baseline = Baseline.of(List.of(checked(FILE)));
        assertThat(baseline.lines())
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly("uncited-event event one", "uncited-event event two");
        assertThat(Baseline.read(String.join("\n", baseline.lines()))).isEqualTo(baseline);
        assertThat(left(baseline, FILE)).isEmpty();
        assertThat(left(baseline, "# moved\n\n" + FILE)).isEmpty();
        assertThat(left(baseline, FILE.replace("id: two", "id: three"))).containsExactly("4 uncited-event");
        assertThat(left(baseline, FILE.replace("Two}", "Two, tags: [a, a]}"))).containsExactly("4 listed-twice");
    }

    @Test
    void what_can_not_be_read_is_never_accepted() {
        String broken = FILE.replace("1901", "soon");
        assertThat(left(Baseline.of(List.of(checked(broken))), broken)).containsExactly("4 invalid-date");
        assertThat(left(Baseline.read("invalid-date event two\n"), broken)).contains("4 invalid-date");
    }

    @Test
    void lines_for_what_is_gone_are_counted() {
        Baseline baseline = Baseline.of(List.of(checked(FILE)));
        assertThat(baseline.outdated(List.of(checked(FILE)))).isZero();
        assertThat(baseline.outdated(List.of(checked(FILE.replace("id: two", "id: three")))))
                .isEqualTo(1);
    }
}
