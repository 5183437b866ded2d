package chronoscope.cite;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import chronoscope.Thoroughness;
import chronoscope.explore.StyleNames;
import chronoscope.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Another processor makes the same of our CSL-JSON in the same styles, but for what is named here. */
@Tag("once")
class PandocTest {
    /** Each takes both programs seconds. */
    static final List<String> STYLES = Thoroughness.TIMES > 1
            ? StyleNames.BUILT_IN
            : List.of("apa", "chicago-author-date", "chicago-notes", "ieee", "mla");

    /** Where the styles are, as the program has them. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("ama", "american-medical-association"),
            Map.entry("chicago-notes", "chicago-notes-bibliography"),
            Map.entry("harvard", "harvard-cite-them-right"),
            Map.entry("mhra", "mhra-notes"),
            Map.entry("mla", "modern-language-association"),
            // The style that this one is another name of; pandoc would look for it in the network.
            Map.entry("turabian", "chicago-notes-bibliography-subsequent-author-title-17th-edition"),
            Map.entry("vancouver", "nlm-citation-sequence"));

    /**
     * What pandoc 2.17 writes otherwise, by the rule of which it differs: ours, and pandoc's.
     *
     * <p>It has its own terms of older locales (British "edn", a short "June" that it cuts), shortens page ranges of the
     * 16th edition of Chicago's manual otherwise, takes a range of pages for one behind a locator, reads "[Online]" from no medium, and has no AMA names in inverted form.
     */
    private static final List<Map.Entry<String, String>> DIFFERENCES = List.of(
            Map.entry("111–19", "111–119"),
            Map.entry("pp. 111–19 (p. 113)", "p. 111–19 (p. 113)"),
            Map.entry("2nd edn", "2nd ed."),
            Map.entry("2nd edn", "2nd ed"),
            Map.entry("1 June 2020", "1 Jun. 2020"),
            Map.entry(". [Online]. Available: https://gazette", ". Available: https://gazette"));

    private static final String NAMES_IN_ORDER = "ama";

    private static final Timeline KINDS = Bibliography.timeline(Bibliography.YAML);

    /** What is cited, but for the caption, which pandoc takes for no locator. */
    private static final String TEXT = """
            [@news, paragraph 3]

            [@book, pp. 3-5]

            [@journal, page 113]

            [@page]

            [@season]

            [@chapter]

            # References
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("STYLES")
    void has_the_same_citations_and_bibliography(String style) throws Exception {
        Needs.programs("pandoc");
        Files.write(
                folder.resolve("sources.json"),
                CiteEffects.csl(KINDS, KINDS.events().get(0).evidence()));
        String file = FILES.getOrDefault(style, style) + ".csl";
        try (InputStream text = PandocTest.class.getResourceAsStream("/" + file)) {
            Files.copy(Optional.ofNullable(text).orElseThrow(), folder.resolve(file));
        }
        Files.writeString(folder.resolve("text.md"), TEXT);
        List<String> theirs = pandoc(file);
        int references = theirs.indexOf("References");
        check(
                style,
                theirs.subList(references + 1, theirs.size()).stream()
                        .takeWhile(line -> !isNote(theirs, line))
                        .toList(),
                printed("bibliography " + style));
        check(
                style,
                theirs.get(0).equals("[1]")
                        ? theirs.stream()
                                .skip(references)
                                .filter(line -> isNote(theirs, line))
                                .map(line -> line.replaceFirst("^\\[\\d+\\] ", ""))
                                .toList()
                        : theirs.subList(0, references),
                cited(style));
    }

    /** A note is whole, and anything else is followed by its entry. */
    private static List<String> cited(String style) {
        List<String> lines = printed("cite " + style);
        int step = lines.size() / KINDS.events().get(0).evidence().size();
        return IntStream.range(0, lines.size())
                .filter(index -> index % step == 0)
                .mapToObj(lines::get)
                .map(line -> line.replaceFirst("[.]? The Wire, as cited in The Gazette", "")
                        .replaceFirst(",? caption", ""))
                .toList();
    }

    private static boolean isNote(List<String> lines, String line) {
        return lines.get(0).equals("[1]") && line.matches("\\[\\d+\\] .*");
    }

    private static List<String> printed(String line) {
        return Bibliography.printed(KINDS, CitationStyles.BUILT_IN, line).stream()
                .map(each -> each.replaceFirst("\\.? Archived at .*", ""))
                .toList();
    }

    private static void check(String style, List<String> theirs, List<String> ours) {
        assertThat(theirs).hasSize(ours.size());
        for (int index = 0; index < ours.size(); index++) {
            String mine = plain(ours.get(index));
            String other = plain(theirs.get(index));
            if (!style.equals(NAMES_IN_ORDER)) {
                assertThat(possible(mine)).as(style).contains(other);
            }
        }
    }

    private List<String> pandoc(String style) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "pandoc",
                        "--citeproc",
                        "--bibliography",
                        "sources.json",
                        "--csl",
                        style,
                        "-t",
                        "plain",
                        "--wrap=none",
                        "-o",
                        "out.txt",
                        "text.md")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllLines(folder.resolve("out.txt")).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Neither has italics here, ours no raised digits either; blanks and the last full stop differ with the margin. */
    private static String plain(String entry) {
        String level = Normalizer.normalize(entry, Normalizer.Form.NFKC);
        return level.replaceAll("\\s+", " ").strip().replaceFirst("\\.$", "");
    }

    /** Returns the entry as it is, and with each of the differences. */
    private static List<String> possible(String entry) {
        List<String> possible = new ArrayList<>(List.of(entry));
        for (Map.Entry<String, String> difference : DIFFERENCES) {
            possible.addAll(possible.stream()
                    .filter(each -> each.contains(difference.getKey()))
                    .map(each -> each.replace(difference.getKey(), difference.getValue()))
                    .toList());
        }
        return Stream.of(possible).flatMap(List::stream).map(PandocTest::plain).toList();
    }
}
