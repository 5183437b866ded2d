package chronoscope.document;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import chronoscope.cite.CitationStyles;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Output;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.Timeline;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import chronoscope.shell.ExportText;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Documents to hand on, as commands make them. */
class DocumentTest {
    private static final Timeline CURATED =
            TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline();

    private static final String HOSTILE = """
            title: "<script>alert(1)</script> & \\"co\\" *x* _y_ `z`"
            description: "1990. A line like a list\\n- another\\n# no heading"
            sources:
              s: {type: webpage, title: "A <b> & [c](d) *e*", url: "https://s.test/?a=1&b=%3C", archive-url: "https://kept.test/a"}
              o: {type: agency, title: The Wire}
            events:
              - id: axis
                date: "1912~"
                title: "</h3><img src=x onerror=alert(1)>"
                summary: "[click](javascript:alert(1)) <u>&amp;</u> \\u202e"
                actors: ["<i>Ann</i>"]
                citations: [{source: s, locator: caption, quote: "a <q> & \\"b\\" *c*", via: o}]
                claims:
                  - {id: one, text: "<em>It</em> sank_down_", date: 1912-04, credibility: 2, citations: [{source: s}]}
                  - {id: two, text: It did not, disputes: one}
                links: [{type: responds-to, event: notes}]
              - {id: notes, date: 1913, title: Later}
            """;

    @TempDir
    Path folder;

    @Test
    void a_page_has_all_of_the_events_and_all_of_its_links_lead_somewhere() {
        String page = exported(CURATED, "export html");
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<h1>China, Iran and the meeting of 27 April 2022</h1>")
                .contains(
                        "<h2 id=\"axis\">Axis</h2>",
                        "<h2 id=\"bibliography\">Bibliography</h2>",
                        "prefers-color-scheme:dark")
                .contains("<svg ", "@media print")
                .contains("Fars News, as cited in American Military News")
                .doesNotContain("<script", "<link", "@import", "url(")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
        CURATED.events().forEach(event -> assertThat(page).contains("<article id=\"event-" + event.id() + "\">"));
        sound(page);
    }

    @Test
    void what_is_shown_is_written_and_all_only_when_that_is_asked_for() {
        assertThat(found("<article id=\"event-([^\"]*)", exported(CURATED, "filter drills; export html")))
                .containsExactly("drills-2019", "drills-2022")
                .isSubsetOf(
                        found("<article id=\"event-([^\"]*)", exported(CURATED, "filter drills; export --all html")));
        assertThat(found("<article (id)=", exported(CURATED, "filter drills; export --all html")))
                .hasSize(14);
        assertThat(exported(CURATED, "lanes tag; export html")).contains("in a lane for each tag");
        assertThat(found("(?m)^(### )", exported(CURATED, "filter drills; export md")))
                .hasSize(2);
    }

    @Test
    void text_of_a_file_is_no_markup() {
        Timeline hostile = timeline(HOSTILE);
        String page = exported(hostile, "export html");
        sound(page);
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x", "&lt;i&gt;Ann", "\\u{202e}")
                .contains("<a href=\"#event-notes\">Later</a>", "Archived at <a href=\"https://kept.test/a\">")
                .contains("about 1912", "credibility 2 of 6", "disputes: &lt;em&gt;It", "dated April 1912")
                .doesNotContain("<script", "<img", "<i>Ann", "javascript:alert(1)\"");
    }

    @Test
    @Tag("once")
    void markdown_goes_through_pandoc_unharmed() throws Exception {
        Needs.programs("pandoc");
        String text = pandoc(exported(timeline(HOSTILE), "export md"), "plain");
        assertThat(text)
                .contains("<script>alert(1)</script> & \"co\" *x* _y_ `z`", "1990. A line like a list", "- another")
                .contains(
                        "# no heading",
                        "</h3><img src=x onerror=alert(1)>",
                        "[click](javascript:alert(1)) <u>&amp;</u>")
                .contains(
                        "<em>It</em> sank_down_",
                        "a <q> & \"b\" *c*",
                        "A <b> & [c](d) *e*",
                        "Archived at https://kept.test/a");
        String html = pandoc(exported(CURATED, "export md"), "html");
        assertThat(found("<h3[^>]*>(.)", html)).hasSize(14);
        assertThat(found("<li\\s+id=\"(fn[0-9]+)\"", html)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(html).contains("data:image/svg+xml;base64,").doesNotContain("[^");
    }

    private String pandoc(String markdown, String format) throws Exception {
        Files.writeString(folder.resolve("in.md"), markdown);
        Process process = new ProcessBuilder(
                        "pandoc", "-f", "markdown", "-t", format, "--wrap=none", "-o", "out", "in.md")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(folder.resolve("out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md"})
    void timelines_without_sources_times_or_events_are_documents_too(String format) {
        assertThat(exported(timeline("title: T\nevents: [{id: a, date: 1912, title: A}]"), "export " + format))
                .contains("1 event, 1912")
                .doesNotContain("Bibliography");
        assertThat(exported(Timeline.EMPTY, "export " + format)).contains("No events");
        assertThat(exported(timeline("title: T\nevents: [{id: a, date: '/', title: A}]"), "export " + format))
                .contains("1 event");
    }

    /** A page is XHTML but for what stands alone; its ids are unique, and its links to them lead there. */
    private static void sound(String page) {
        String xml = page.replaceFirst("<!DOCTYPE html>", "")
                .replaceAll("<(meta)([^>]*)>", "<$1$2/>")
                .replaceAll("&(?!amp;|lt;|gt;|quot;|#)[a-zA-Z]+;", "x");
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception broken) {
            throw new AssertionError(broken.getMessage() + "\n" + xml, broken);
        }
        List<String> ids = found(" id=\"([^\"]*)\"", page);
        Set<String> unique = new HashSet<>(ids);
        assertThat(ids).hasSameSizeAs(unique);
        assertThat(unique).containsAll(found("href=\"#([^\"]*)\"", page));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static Timeline timeline(String yaml) {
        return TimelineReader.read(
                        "t.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Progress.UNHEARD)
                .timeline();
    }

    private static String exported(Timeline timeline, String line) {
        List<String> printed = new ArrayList<>();
        Session session = new Session(
                Explorer.of(timeline, Size.USUAL, "dark"),
                EnumSet.allOf(Permission.class),
                Effects.NONE.with(
                        Effect.Export.class, wanted -> ExportText.reply(wanted, () -> CitationStyles.BUILT_IN, 1000)),
                Journal.NONE);
        session.read(line).commands().forEach(command -> {
            Reply reply = session.execute(command);
            assertThat(reply.problem()).as(line).isEmpty();
            printed.addAll(reply.output().stream()
                    .filter(Output.Data.class::isInstance)
                    .map(output -> ((Output.Data) output).line())
                    .toList());
        });
        return printed.stream().collect(Collectors.joining("\n"));
    }
}
