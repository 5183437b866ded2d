package chronoscope.command;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomScriptTest {
    private static final int SCRIPTS = 10_001 * Thoroughness.TIMES;

    /** A part of a usage that stands for something else, or may be left out. */
    private static final Pattern PLACE = Pattern.compile("<[^<>]*>|\\[[^\\[\\]]*]");

    private static final List<String> WORDS = List.of(
            "ship",
            "café",
            "it's",
            "a#b",
            "日本",
            "\"the great  ship\"",
            "\"a; b\"",
            "\"#1\"",
            "\"\\\"so\\\" \\\\ he\"",
            "\"$$5\"",
            "\"next\"",
            "\"off\"",
            "\"all\"",
            "\"--force\"",
            "\"/a/\"");
    private static final List<String> NUMBERS = List.of("1", "2", "50", "99");
    private static final List<String> NAMES = List.of("who", "a_1");

    /** What may stand for the words of a usage. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("n", NUMBERS),
            Map.entry("line", NUMBERS),
            Map.entry("item", NUMBERS),
            Map.entry("place", NUMBERS),
            Map.entry("percent", NUMBERS),
            Map.entry("cols", NUMBERS),
            Map.entry("rows", NUMBERS),
            Map.entry("seconds", List.of("2", "0.25", "2.50")),
            Map.entry("letter", List.of("a", "Z")),
            Map.entry("name", NAMES),
            Map.entry("lane", WORDS),
            Map.entry("id", WORDS),
            Map.entry("link", WORDS),
            Map.entry("heading", WORDS),
            Map.entry("text", WORDS),
            Map.entry("source", WORDS),
            Map.entry("style", WORDS),
            Map.entry("file", WORDS),
            Map.entry("script", WORDS),
            Map.entry("file.svg", List.of("a.svg", "\"a b.svg\"")),
            Map.entry("pane", List.of("list", "detail")),
            Map.entry("field", List.of("actor", "year")),
            Map.entry("pattern", List.of("a|b", "\"a; b$$\"", "sh(ip|op)")),
            Map.entry("query", List.of("ship", "tag:law OR -(ship)", "date:1912-04 \"a; b\"", "\"only\"")),
            Map.entry("date", List.of("1912-04", "1912?", "[1667,1912]")),
            Map.entry("date or interval", List.of("1912", "1912-04-10/1912-04-15", "1911 1912-04", "March 1912")),
            Map.entry("id, date, words or +3 months", List.of("sinking", "1912-04", "+2 years", "the great ship")),
            Map.entry("command", List.of("next", "clear")));

    @Test
    void any_script_is_the_one_that_its_commands_print() {
        Random random = new Random(1);
        List<Form> forms = CommandTable.rows().stream()
                .flatMap(row -> row.forms().stream())
                .toList();
        Set<Form> drawn = new HashSet<>();
        for (int script = 0; script < SCRIPTS; script++) {
            String text = Stream.generate(() -> forms.get(random.nextInt(forms.size())))
                    .limit(1 + random.nextInt(4))
                    .peek(drawn::add)
                    .map(form -> line(form, random))
                    .collect(Collectors.joining("; "));
            ParsedLine parsed = Lines.parse(text);
            assertThat(parsed.problem()).as(text).isEmpty();
            String printed = parsed.commands().stream().map(Command::text).collect(Collectors.joining("; "));
            assertThat(Lines.parse(printed).commands()).as(text).isEqualTo(parsed.commands());
        }
        assertThat(drawn).hasSameSizeAs(forms);
    }

    private static String line(Form form, Random random) {
        boolean replaces = form.arguments().contains(Arguments.EXISTING) && random.nextBoolean();
        return Stream.concat(
                        Stream.of(form.verb() + (replaces ? Form.REPLACING : "")),
                        Stream.concat(
                                form.literals().stream(),
                                form.arguments().stream().map(argument -> written(argument.usage(), random))))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String written(String usage, Random random) {
        String either = one(List.of(usage.split("\\|(?![^\\[]*])", -1)), random);
        return PLACE.matcher(either).replaceAll(place -> Matcher.quoteReplacement(filled(place, random)));
    }

    private static String filled(MatchResult place, Random random) {
        String inside = place.group().substring(1, place.group().length() - 1);
        if (place.group().startsWith("<")) {
            return one(VALUES.get(inside), random);
        }
        String word = one(List.of(inside.split("\\|", -1)), random);
        return random.nextBoolean() ? "" : one(VALUES.getOrDefault(word, List.of(word)), random);
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
