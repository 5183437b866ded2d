package chronoscope;

import static chronoscope.model.EventDraft.event;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.cast.Asciicast;
import chronoscope.cast.Studio;
import chronoscope.check.Explanation;
import chronoscope.command.Binding;
import chronoscope.command.Command;
import chronoscope.command.CommandTable;
import chronoscope.command.Keymap;
import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.command.PlayKey;
import chronoscope.config.Config;
import chronoscope.config.ConfigReader;
import chronoscope.edtf.EdtfDate;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Pane;
import chronoscope.explore.Size;
import chronoscope.explore.Step;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.query.Corpus;
import chronoscope.query.Field;
import chronoscope.replay.PlayOptions;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README and pages say is what the program does; {@code -Dgolden.update=true} writes their tables and pictures anew. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)#?([^)]*)\\)");
    private static final Pattern COMMANDS =
            Pattern.compile("^(?:chronoscope -c|ssh .*) '(?!COMMANDS')(.*?)(?: --format json)?'", Pattern.MULTILINE);

    @Test
    void the_keys_are_those_of_the_keymap() throws IOException {
        check(
                DOCS.resolve("keys.md"),
                "keys",
                "| where | keys | what |\n|---|---|---|\n",
                Stream.concat(
                        Keymap.USUAL.bindings().stream().map(ReadmeTest::row),
                        Stream.of(PlayKey.values()).map(ReadmeTest::row)));
    }

    @Test
    void the_commands_are_those_of_the_catalog() throws IOException {
        check(
                DOCS.resolve("commands.md"),
                "commands",
                "| group | command | what |\n|---|---|---|\n",
                CommandTable.rows().stream()
                        .map(spec -> "| " + spec.group().label() + " | " + code(spec.usage()) + " | "
                                + spec.summary().replace("|", "\\|").replace("<", "&lt;") + " |"));
    }

    @Test
    void the_fields_are_those_of_the_language() throws IOException {
        check(
                DOCS.resolve("filters.md"),
                "fields",
                "| field | what it asks |\n|---|---|\n",
                Stream.of(Field.values()).map(field -> "| `" + field.label() + ":` | " + field.meaning() + " |"));
    }

    @Test
    void the_rules_are_those_of_the_check() throws IOException {
        check(
                DOCS.resolve("checks.md"),
                "rules",
                "| rule | how bad | what it finds |\n|---|---|---|\n",
                Explanation.all().stream()
                        .map(each -> "| " + code(each.rule().label()) + " | " + each.severity() + " | "
                                + each.summary().replace("<", "&lt;") + " |"));
    }

    @Test
    void the_picture_is_what_the_command_shot_draws() throws IOException {
        Script script = script("screen.script");
        Explorer shown = usual();
        for (Script.Step step : script.steps()) {
            shown = after(step.commands(), shown);
        }
        StringWriter drawn = new StringWriter();
        Studio.shoot(shown, drawn);
        checkPicture("screen.svg", drawn.toString());
        assertThat(Files.readString(README)).contains("(src/docs/screen.svg)");
        assertThat(Files.readString(DOCS.resolve("screen.script"))).contains("\nshot screen.svg\n");
    }

    @Test
    void the_tour_is_what_the_program_draws() throws IOException {
        Script script = script("tour.script");
        Timeline timeline = usual().corpus().timeline();
        StringWriter drawn = new StringWriter();
        Studio.Order order = new Studio.Order(
                timeline.title(),
                Optional.empty(),
                "dark",
                PlayOptions.USUAL,
                Optional.empty(),
                Asciicast.Version.V2,
                Optional.empty(),
                Optional.of(drawn));
        assertThat(Studio.record(script, new Corpus(timeline), Effects.NONE, order)
                        .failure())
                .isEmpty();
        checkPicture("tour.svg", drawn.toString());
    }

    @Test
    void the_readme_is_short_and_no_line_of_text_is_long() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(250);
        for (Path page : pages()) {
            assertThat(Files.readAllLines(page))
                    .as(page.toString())
                    .allSatisfy(line -> assertThat(line.startsWith("|") || line.length() <= 124)
                            .as(line)
                            .isTrue());
        }
    }

    @Test
    void every_link_leads_somewhere_and_the_readme_to_every_page() throws IOException {
        for (Path page : pages()) {
            for (MatchResult link : all(LINK, Files.readString(page))) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                assertThat(target).as(page + ": " + link.group()).exists();
                if (!link.group(2).isEmpty()) {
                    assertThat(headings(target)).as(page + ": " + link.group()).contains(link.group(2));
                }
            }
        }
        String readme = Files.readString(README);
        assertThat(pages())
                .filteredOn(page -> !page.equals(README))
                .allSatisfy(page -> assertThat(readme).contains("](" + page + ")"));
    }

    @Test
    void every_command_that_the_pages_give_can_be_done() throws IOException {
        int found = 0;
        for (Path page : pages()) {
            for (MatchResult given : all(COMMANDS, Files.readString(page))) {
                run(given.group(1), usual());
                found++;
            }
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void the_timelines_of_the_pages_have_no_problem() throws IOException {
        for (Path page : List.of(README, DOCS.resolve("format.md"))) {
            String yaml = block(page, "```yaml\ntitle: ");
            LoadResult reading = TimelineReader.read(
                    page.toString(), new ByteArrayInputStream(yaml.getBytes(UTF_8)), Progress.UNHEARD);
            assertThat(reading.problems()).as(page.toString()).isEmpty();
            assertThat(reading.timeline().events()).hasSize(2);
        }
    }

    @Test
    void the_settings_of_their_page_are_read(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("config.yaml");
        Files.writeString(file, block(DOCS.resolve("settings.md"), "```yaml\ntheme: "));
        Config config = ConfigReader.read(Optional.of(file), Map.of("HOME", "/home/me"));
        assertThat(config.theme()).contains("paper");
        assertThat(config.serve()).containsEntry("authorized-keys", "/home/me/.ssh/authorized_keys");
    }

    @Test
    void the_script_of_its_page_runs() throws IOException {
        String text = block(DOCS.resolve("scripts.md"), "```\n#!");
        Script script = Script.read(ScriptSource.once("scripts.md", new StringReader(text)));
        assertThat(script.problems()).isEmpty();
        Explorer explorer = usual();
        for (Script.Step step : script.steps()) {
            explorer = after(step.commands(), explorer);
        }
    }

    @Test
    void dates_compare_as_the_pages_say() throws IOException {
        Explorer march =
                Explorer.of(new Corpus(Voyage.of(List.of(event("one", "2022-03").done()))), Size.USUAL, "dark");
        List<MatchResult> rows = all(
                Pattern.compile("^\\| `([^`]*)` \\| (yes|no) \\|", Pattern.MULTILINE),
                Files.readString(DOCS.resolve("filters.md")));
        assertThat(rows).hasSize(5);
        for (MatchResult row : rows) {
            run("filter " + row.group(1) + "; expect count " + (row.group(2).equals("yes") ? 1 : 0), march);
        }
    }

    @Test
    void the_dates_of_the_pages_are_read() throws IOException {
        String page = Files.readString(DOCS.resolve("format.md"));
        String table = page.substring(page.indexOf("## Dates"), page.indexOf("## Time zones"));
        List<String> written = all(Pattern.compile("^\\|(?= `)(.*?) \\|", Pattern.MULTILINE), table).stream()
                .flatMap(row -> all(Pattern.compile("`\"?(.*?)\"?`"), row.group(1)).stream())
                .map(date -> date.group(1))
                .toList();
        assertThat(written)
                .hasSizeGreaterThan(10)
                .allSatisfy(date ->
                        assertThat(EdtfDate.parse(date).value()).as(date).isPresent());
    }

    @Test
    void the_tools_are_those_that_the_build_installs() throws IOException {
        String page = Files.readString(DOCS.resolve("work.md"));
        List<MatchResult> tools = all(Pattern.compile("missing\\+=\\((\\S+)\\)"), Files.readString(Path.of(".ci/run")));
        assertThat(tools)
                .isNotEmpty()
                .allSatisfy(tool -> assertThat(page)
                        .containsPattern("(?i)\\b" + tool.group(1).replace("default-jdk-headless", "JDK") + "\\b"));
    }

    private static Script script(String name) throws IOException {
        Script script = Script.read(ScriptSource.file(DOCS.resolve(name).toString()));
        assertThat(script.problems()).isEmpty();
        return script;
    }

    private static Explorer usual() {
        Timeline timeline =
                TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline();
        return Explorer.of(new Corpus(timeline), Size.USUAL, "dark");
    }

    private static Explorer run(String line, Explorer explorer) {
        ParsedLine parsed = Lines.parse(line);
        assertThat(parsed.problem()).as(line).isEmpty();
        return after(parsed.commands(), explorer);
    }

    private static Explorer after(List<Command> commands, Explorer start) {
        Explorer explorer = start;
        for (Command command : commands) {
            Step step = command.applyTo(explorer);
            assertThat(step.reply().problem()).as(command.text()).isEmpty();
            explorer = step.explorer();
        }
        return explorer;
    }

    private static void checkPicture(String name, String drawn) throws IOException {
        Path picture = DOCS.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(picture, drawn);
        }
        assertThat(Files.readString(picture)).isEqualTo(drawn);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return Stream.concat(
                            Stream.of(README),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        }
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    /** Returns the names by which links go to a page's headings. */
    private static List<String> headings(Path page) throws IOException {
        return all(Pattern.compile("^#+ (.*)$", Pattern.MULTILINE), Files.readString(page)).stream()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", ""))
                .map(heading -> heading.replace(' ', '-'))
                .toList();
    }

    /** Returns the block of code that begins so. */
    private static String block(Path page, String start) throws IOException {
        String text = Files.readString(page);
        int from = text.indexOf('\n', text.indexOf(start)) + 1;
        return text.substring(from, text.indexOf("\n```", from) + 1);
    }

    /** The script has no effects. */
    private static String row(PlayKey key) {
        String keys = key.keys().stream().map(each -> code(each.label())).collect(Collectors.joining(" "));
        return "| a played script | " + keys + " | " + key.meaning() + " |";
    }

    private static String row(Binding binding) {
        String where = binding.panes().size() == Pane.values().length
                ? "everywhere"
                : Stream.of(Pane.values())
                        .filter(binding.panes()::contains)
                        .map(Pane::label)
                        .collect(Collectors.joining(", "));
        String keys = binding.keys().stream().map(key -> code(key.label())).collect(Collectors.joining(" "));
        return "| " + where + " | " + keys + " | " + binding.meaning() + " |";
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static void check(Path page, String name, String head, Stream<String> rows) throws IOException {
        String table = head + rows.collect(Collectors.joining("\n")) + "\n";
        String text = Files.readString(page);
        String start = "<!-- " + name + " -->\n";
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf("<!-- end of " + name + " -->");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, text.substring(0, from) + table + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).isEqualTo(table);
        }
    }
}
