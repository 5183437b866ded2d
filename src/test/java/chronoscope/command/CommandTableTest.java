package chronoscope.command;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Explorer;
import chronoscope.explore.Line;
import chronoscope.explore.Output;
import chronoscope.explore.PrintedText;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.explore.Step;
import chronoscope.explore.ThemeNames;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.text.Measure;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandTableTest {
    private static final Timeline CURATED =
            TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline();

    @Test
    void the_beginning_of_one_topic_is_enough() {
        assertThat(help("help leg")).isEqualTo(help("help legend"));
        assertThat(help("help quer")).isEqualTo(help("help queries"));
    }

    @Test
    void a_verb_means_one_command() {
        Set<String> verbs = new HashSet<>();
        for (CommandSpec spec : CommandTable.rows()) {
            assertThat(verbs.add(spec.name())).as(spec.name()).isTrue();
            spec.aliases()
                    .forEach(alias -> assertThat(verbs.add(alias)).as(alias).isTrue());
            assertThat(CommandTable.row(spec.name())).contains(spec);
            spec.aliases().forEach(alias -> assertThat(CommandTable.row(alias)).contains(spec));
        }
    }

    @Test
    void the_commands_of_a_group_follow_one_another_in_the_order_of_the_groups() {
        assertThat(CommandTable.rows()).extracting(CommandSpec::group).isSorted();
    }

    @Test
    void every_command_says_what_it_does_in_one_line() {
        assertThat(CommandTable.rows())
                .allSatisfy(spec -> assertThat(spec.summary()).isNotBlank().doesNotContain("\n"));
    }

    @Test
    void help_lists_every_command_as_it_is_used() {
        String all = String.join("\n", help("help"));
        assertThat(CommandTable.rows())
                .allSatisfy(spec -> assertThat(all)
                        .containsPattern(
                                "\n  " + Pattern.quote(spec.usage()) + "\\s+" + Pattern.quote(spec.summary()) + "\n"));
    }

    @Test
    void what_is_too_long_for_a_line_goes_on_below_its_column() {
        List<Output> output = List.of(new Output.Message("  goto <id>  go to an event, a date or words"));
        assertThat(PrintedText.of(output, 34, Measure.NARROW))
                .extracting(Line::text)
                .containsExactly("  goto <id>  go to an event, a", "             date or words");
        assertThat(PrintedText.of(output, 20, Measure.NARROW))
                .extracting(Line::text)
                .containsExactly("  goto <id>", "      go to an", "      event, a date", "      or words");
    }

    @Test
    void help_explains_each_command_and_alias() {
        for (CommandSpec spec : CommandTable.rows()) {
            List<String> expected = new ArrayList<>(spec.usages());
            expected.add("  " + spec.summary());
            assertThat(help("help " + spec.name())).startsWith(expected.toArray(String[]::new));
            spec.aliases().forEach(alias -> assertThat(help("help " + alias)).isEqualTo(help("help " + spec.name())));
        }
        assertThat(help("help next")).contains("  keys: j Down (next)", "  example: next 2");
        assertThat(help("help quit")).contains("  also: exit");
    }

    @Test
    void help_has_the_commands_in_two_columns_from_100_columns_on() {
        List<Output> printed = Lines.parse("help")
                .commands()
                .get(0)
                .applyTo(Explorer.of(Voyage.TIMELINE, Size.USUAL, "dark"))
                .reply()
                .output();
        assertThat(PrintedText.of(printed, 96, Measure.NARROW))
                .extracting(Line::text)
                .anyMatch(line -> line.matches(".*\\S {3,}Outside"));
        assertThat(PrintedText.of(printed, 95, Measure.NARROW))
                .extracting(Line::text)
                .contains("move", "count");
    }

    @ParameterizedTest
    @EnumSource(HelpTopic.class)
    void the_examples_of_a_page_can_be_run(HelpTopic topic) {
        assertThat(help("help " + topic.label())).hasSizeGreaterThan(15);
        for (Output output : topic.page()) {
            if (output instanceof Output.Example example) {
                Step step =
                        Lines.parse(example.line()).commands().get(0).applyTo(Explorer.of(CURATED, Size.USUAL, "dark"));
                assertThat(step.reply().problem()).as(example.line()).isEmpty();
                assertThat(step.explorer().shown().size()).as(example.line()).isPositive();
            }
        }
    }

    static Stream<CommandSpec> rows() {
        return CommandTable.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_example_does_what_it_shows(CommandSpec spec) {
        assertThat(spec.examples()).as(spec.name()).isNotEmpty();
        for (CommandSpec.Example example : spec.examples()) {
            Explorer explorer = Explorer.of(CURATED, Size.USUAL, "dark");
            StringBuilder told = new StringBuilder();
            for (Command command : Lines.parse(example.line() + "; state").commands()) {
                Step step = command.applyTo(explorer);
                explorer = step.explorer().answered(step.reply());
                Reply reply = step.reply();
                assertThat(reply.problem()).as(example.line()).isEmpty();
                PrintedText.of(reply.output(), PrintedText.UNWRAPPED, Measure.NARROW)
                        .forEach(line -> told.append(line.text()).append('\n'));
                reply.note().ifPresent(note -> told.append(note).append('\n'));
                reply.effect().ifPresent(effect -> told.append(effect).append('\n'));
            }
            assertThat(told.toString()).as(example.line()).contains(example.shows());
        }
    }

    @Test
    void the_lines_of_the_walks_hold_every_command() {
        assertThat(CommandLines.ALL)
                .allSatisfy(
                        line -> assertThat(Lines.parse(line).problem()).as(line).isEmpty())
                .extracting(line -> line.split(" ", 2)[0])
                .containsAll(CommandTable.rows().stream().map(CommandSpec::name).toList());
    }

    @Test
    void each_command_that_wants_no_more_words_says_so() {
        for (CommandSpec spec : CommandTable.rows()) {
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
        Explorer explorer = Explorer.of(Voyage.TIMELINE, Size.USUAL, ThemeNames.ALL.get(0));
        List<Output> printed =
                Lines.parse(line).commands().get(0).applyTo(explorer).reply().output();
        return PrintedText.of(printed, PrintedText.UNWRAPPED, Measure.NARROW).stream()
                .map(Line::text)
                .toList();
    }
}
