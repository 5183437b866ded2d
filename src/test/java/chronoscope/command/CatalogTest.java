package chronoscope.command;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Explorer;
import chronoscope.explore.Look;
import chronoscope.explore.Output;
import chronoscope.explore.Size;
import chronoscope.model.Voyage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogTest {
    @Test
    void a_verb_means_one_command() {
        Set<String> verbs = new HashSet<>();
        for (CommandSpec spec : Catalog.commands()) {
            assertThat(verbs.add(spec.name())).as(spec.name()).isTrue();
            spec.aliases()
                    .forEach(alias -> assertThat(verbs.add(alias)).as(alias).isTrue());
            assertThat(Catalog.command(spec.name())).contains(spec);
            spec.aliases().forEach(alias -> assertThat(Catalog.command(alias)).contains(spec));
        }
    }

    @Test
    void every_command_says_what_it_does_in_one_line() {
        assertThat(Catalog.commands())
                .allSatisfy(spec -> assertThat(spec.summary()).isNotBlank().doesNotContain("\n"));
    }

    @Test
    void help_lists_every_command_as_it_is_used() {
        List<String> lines = help("help");
        assertThat(Catalog.commands())
                .allSatisfy(spec -> assertThat(lines)
                        .anySatisfy(line ->
                                assertThat(line).startsWith("  " + spec.usage()).endsWith("  " + spec.summary())));
    }

    @Test
    void help_explains_each_command_and_alias() {
        for (CommandSpec spec : Catalog.commands()) {
            assertThat(help("help " + spec.name())).startsWith(spec.usage(), "  " + spec.summary());
            spec.aliases().forEach(alias -> assertThat(help("help " + alias)).isEqualTo(help("help " + spec.name())));
        }
        assertThat(help("help next")).contains("  keys: j Down (next)");
        assertThat(help("help quit")).contains("  also: exit");
    }

    @Test
    void the_lines_of_the_walks_hold_every_command() {
        assertThat(CommandLines.ALL)
                .allSatisfy(
                        line -> assertThat(Lines.parse(line).problem()).as(line).isEmpty())
                .extracting(line -> line.split(" ", 2)[0])
                .containsAll(Catalog.commands().stream().map(CommandSpec::name).toList());
    }

    @Test
    void each_command_that_wants_no_more_words_says_so() {
        for (CommandSpec spec : Catalog.commands()) {
            if (spec.arguments().isEmpty()) {
                assertThat(Lines.parse(spec.name() + " x").problem())
                        .as(spec.name())
                        .hasValueSatisfying(
                                problem -> assertThat(problem.message()).contains("'x' is one word too many"));
            }
            if (spec.arguments().startsWith("<")) {
                assertThat(Lines.parse(spec.name()).problem()).as(spec.name()).isPresent();
            }
        }
    }

    private static List<String> help(String line) {
        Explorer explorer = Explorer.of(Voyage.TIMELINE, Size.USUAL, Look.THEMES.get(0));
        return Lines.parse(line).commands().get(0).applyTo(explorer).reply().output().stream()
                .map(output -> ((Output.Message) output).text())
                .toList();
    }
}
