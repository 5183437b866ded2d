package chronoscope.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.check.Checked;
import chronoscope.model.Citation;
import chronoscope.model.Source;
import chronoscope.proof.SourceProof.Copy;
import chronoscope.proof.SourceProof.Fault;
import chronoscope.proof.SourceProof.Stamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final String COPY = """
            The Gazette
            Headline of the day

            The ship sails – with 1,500 “souls” aboard.
            It strikes ice; it sinks.

            Boats take 705 people.
            It strikes ice again.
            """;

    /** Returns a timeline whose events cite one source, each citation as YAML. */
    private static Checked timeline(String source, String... citations) {
        StringBuilder text = new StringBuilder("title: T\nsources:\n  gazette: " + source + "\nevents:\n");
        int number = 1;
        for (String citation : citations) {
            text.append("  - {id: e")
                    .append(number++)
                    .append(", date: 1912, title: E, citations: [{source: gazette, ")
                    .append(citation)
                    .append("}]}\n");
        }
        return Checked.of("t.yaml", text.toString().getBytes(UTF_8));
    }

    private static final String PLAIN = "{type: report, title: G, issued: 1912}";

    private static Copy read(String digest) {
        return new Copy(Optional.of("gazette.txt"), Optional.of(digest), Optional.empty(), Optional.empty());
    }

    private static ProofReport report(Checked checked, Copy copy, Optional<String> text, boolean strict) {
        Source source =
                checked.reading().timeline().sources().values().iterator().next();
        List<Citation> cited = checked.reading().timeline().events().stream()
                .flatMap(event -> event.citations().stream())
                .toList();
        return new ProofReport(
                checked,
                List.of(SourceProof.of(
                        source, cited, checked.places(), copy, text.map(words -> new CopyText("gazette.txt", words)))),
                strict);
    }

    private static void check(String expected, String... citations) {
        ProofReport report = report(timeline(PLAIN, citations), read("00"), Optional.of(COPY), false);
        assertThat(report.text().stream().collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(expected);
    }

    private static int times(String copy, String quote) {
        return new CopyText("c", copy).passages(quote).size();
    }

    @Test
    void white_space_quote_marks_dashes_and_soft_hyphens_are_normalised_and_nothing_else() {
        String copy =
                "He\u00A0said: \u201Cthe ship\u2019s\n\n  un\u00ADsink\u00ADable\u201D \u2014 \u00ABever\u00BB \u2013 now";
        assertThat(times(copy, "He said: \"the ship's unsinkable\" - \"ever\" - now"))
                .isEqualTo(1);
        assertThat(times(copy, "un\u00ADsinkable")).isEqualTo(1);
        assertThat(times(copy, "  he said")).isZero();
        assertThat(times(copy, "the ships")).isZero();
        assertThat(times(copy, "unsinkable\" ever")).isZero();
        assertThat(times("caf\u00E9", "cafe\u0301")).isZero();
        assertThat(times("don't", "don\"t")).isZero();
        assertThat(times("wait... now", "wait\u2026 now")).isZero();
    }

    @Test
    void a_quote_is_of_whole_words() {
        assertThat(times("the ship; the shipping, a flagship", "ship")).isEqualTo(1);
        assertThat(times("Iran's fleet", "Iran")).isEqualTo(1);
        assertThat(times("1.5 million, 15,500 and 2.50", "5 million")).isZero();
        assertThat(times("1.5 million, 15,500 and 2.50", "15")).isZero();
        assertThat(times("in 2015, 36 years", "in 2015")).isEqualTo(1);
        assertThat(times("cafe\u0301 society", "cafe")).isZero();
        assertThat(times("a \uD83D\uDEA2b", "b")).isEqualTo(1);
        assertThat(times("泰坦尼克号沉没了", "沉没")).isEqualTo(1);
        assertThat(times("anything", "\u00AD")).isZero();
    }

    @Test
    void quotes_and_their_paragraphs_are_proven() {
        check(
                """
                gazette: 3 of 3 quotes and 3 of 3 locators proven in gazette.txt; paragraph 1 is line 4; no sha256
                t.yaml: 3 of 3 quotes proven, 3 of 3 locators
                """,
                "locator: paragraph 1, quote: 'with 1,500 \"souls\"'",
                "locator: Paragraph 2, quote: it sinks",
                "locator: paragraph 3, quote: Boats take 705 people.");
    }

    @Test
    void a_quote_that_stands_several_times_is_reported_and_is_no_fault() {
        check("""
                t.yaml:5:95: note: this quote stands 2 times in gazette.txt, in lines 5 and 8
                gazette: 1 of 1 quote and 1 of 1 locator proven in gazette.txt; paragraph 1 is line 5; no sha256
                t.yaml: 1 of 1 quote proven, 1 of 1 locator
                """, "locator: paragraph 1, quote: It strikes ice");
    }

    @Test
    void a_quote_in_another_paragraph_is_reported_with_that_paragraph() {
        check(
                """
                t.yaml:7:75: error: the quote is not in paragraph 4 but in paragraph 3
                    7 | …ate: 1912, title: E, citations: [{source: gazette, locator: paragraph 4, quote: Boats take}]}
                      |                                                              ^
                gazette.txt:7:1: note: the quote stands here
                    7 | Boats take 705 people.
                      | ^
                gazette: 3 of 3 quotes and 2 of 3 locators proven in gazette.txt; paragraph 1 is line 4; no sha256
                t.yaml: 3 of 3 quotes proven, 2 of 3 locators
                """,
                "locator: paragraph 1, quote: The ship sails",
                "locator: paragraph 2, quote: it sinks",
                "locator: paragraph 4, quote: Boats take");
        ProofReport before = report(
                timeline(
                        PLAIN,
                        "locator: paragraph 1, quote: it sinks",
                        "locator: paragraph 2, quote: Boats take",
                        "locator: paragraph 2, quote: Headline"),
                read("00"),
                Optional.of(COPY),
                false);
        assertThat(before.text().get(0)).endsWith("error: the quote is not in paragraph 2 but before paragraph 1");
        assertThat(before.result()).isEqualTo(ProofReport.Result.FAILED);
    }

    @Test
    void a_missing_quote_is_reported_with_what_stands_nearest() {
        check("""
                t.yaml:5:95: error: this quote does not stand in gazette.txt; the nearest is in line 7
                    5 | … citations: [{source: gazette, locator: paragraph 3, quote: Boats took 705 people}]}
                      |                                                              ^
                gazette.txt:7:1: note: here stands 'take', not 'took'
                    7 | Boats take 705 people.
                      | ^
                gazette: 0 of 1 quote and 0 of 1 locator proven in gazette.txt; no sha256
                t.yaml: 0 of 1 quote proven, 0 of 1 locator
                """, "locator: paragraph 3, quote: Boats took 705 people");
    }

    @Test
    void what_stands_nearest_may_have_more_or_fewer_words() {
        CopyText copy = new CopyText("c", COPY);
        assertThat(copy.nearest("Boats take people").orElseThrow().difference()).isEqualTo("with '705' more");
        assertThat(copy.nearest("Boats take all 705 people").orElseThrow().difference())
                .isEqualTo("without 'all'");
        assertThat(copy.nearest("the SHIP sails").orElseThrow().difference()).isEqualTo("'The ship', not 'the SHIP'");
        assertThat(copy.nearest("Quite another thing altogether, on which nobody wrote"))
                .isEmpty();
        assertThat(copy.nearest("")).isEmpty();
        assertThat(new CopyText("c", "").nearest("x")).isEmpty();
    }

    @Test
    void other_locators_are_reported_as_not_checked() {
        check("""
                t.yaml:5:75: note: locator 'caption' is not checked
                t.yaml:6:75: note: locator 'paragraph 2' is not checked
                gazette: 1 of 1 quote and 0 of 2 locators proven in gazette.txt; no sha256
                t.yaml: 1 of 1 quote proven, 0 of 2 locators
                """, "locator: caption, quote: it sinks", "locator: paragraph 2");
    }

    @Test
    void a_digest_is_checked() {
        String digest = "ab".repeat(32);
        Checked checked = timeline("{type: report, title: G, issued: 1912, sha256: " + digest + "}", "quote: it sinks");
        assertThat(report(checked, read(digest), Optional.of(COPY), false)
                        .text()
                        .get(0))
                .isEqualTo("gazette: 1 of 1 quote and 0 of 0 locators proven in gazette.txt; sha256 proven");
        ProofReport other = report(checked, read("cd".repeat(32)), Optional.of(COPY), false);
        assertThat(other.text().get(0))
                .isEqualTo(
                        "t.yaml:3:59: error: the copy of 'gazette' is not the one that the digest is of; its sha256 is "
                                + "cd".repeat(32));
        assertThat(other.result()).isEqualTo(ProofReport.Result.FAILED);
    }

    @Test
    void what_can_not_be_checked_fails_only_when_that_is_wanted() {
        Checked checked = timeline(PLAIN, "quote: it sinks");
        String note = "t.yaml:3:3: note: source 'gazette' has no copy; 1 quote is not checked";
        assertThat(report(checked, Copy.NONE, Optional.empty(), false).text()).startsWith(note);
        assertThat(report(checked, Copy.NONE, Optional.empty(), false).result()).isEqualTo(ProofReport.Result.PROVEN);
        ProofReport strict = report(checked, Copy.NONE, Optional.empty(), true);
        assertThat(strict.text().get(0)).isEqualTo(note.replace("note", "error"));
        assertThat(strict.result()).isEqualTo(ProofReport.Result.FAILED);
        for (Stamp.Outcome outcome : Stamp.Outcome.values()) {
            Copy copy = new Copy(
                    Optional.of("gazette.txt"),
                    Optional.of("00"),
                    Optional.empty(),
                    Optional.of(new Stamp(outcome, "no openssl")));
            assertThat(report(checked, copy, Optional.of(COPY), false).result())
                    .isEqualTo(
                            switch (outcome) {
                                case PROVEN, UNCHECKED -> ProofReport.Result.PROVEN;
                                case WRONG -> ProofReport.Result.FAILED;
                                case ABSENT -> ProofReport.Result.ABSENT;
                            });
        }
    }

    @Test
    void a_copy_that_can_not_be_read_is_told_where_it_is_named() {
        Checked checked = timeline("{type: report, title: G, issued: 1912, snapshot: gazette.txt}", "quote: it sinks");
        for (Fault.Kind kind : Fault.Kind.values()) {
            Copy copy = new Copy(
                    Optional.of("gazette.txt"),
                    Optional.empty(),
                    Optional.of(new Fault(kind, "\u001b[2J")),
                    Optional.empty());
            ProofReport report = report(checked, copy, Optional.empty(), false);
            assertThat(report.text().get(0))
                    .isEqualTo("t.yaml:3:61: " + (kind == Fault.Kind.UNCHECKED ? "note" : "error")
                            + ": the copy of 'gazette' can't be read: \\u{1b}[2J");
            assertThat(report.result())
                    .isEqualTo(
                            switch (kind) {
                                case ABSENT -> ProofReport.Result.ABSENT;
                                case BROKEN -> ProofReport.Result.FAILED;
                                case UNCHECKED -> ProofReport.Result.PROVEN;
                            });
        }
    }

    @Test
    void json_has_each_citation_the_source_and_the_end() {
        ProofReport report = report(
                timeline(PLAIN, "locator: paragraph 1, quote: it sinks", "quote: it sank"),
                read("00"),
                Optional.of(COPY),
                false);
        assertThat(report.json()).containsExactly("""
                        {"type":"citation","file":"t.yaml","source":"gazette","line":5,"column":95,"quote":"it sinks",\
                        "times":1,"copy":"gazette.txt","places":[{"line":5,"column":17}],"nearest":null,\
                        "locator":"paragraph 1","located":"proven","paragraphs":[]}""", """
                        {"type":"citation","file":"t.yaml","source":"gazette","line":6,"column":73,"quote":"it sank",\
                        "times":0,"copy":"gazette.txt","places":[],\
                        "nearest":{"line":5,"column":17,"edits":1,"there":"sinks","here":"sank"},\
                        "locator":null,"located":"none","paragraphs":[]}""", """
                        {"type":"source","source":"gazette","copy":"gazette.txt","fault":null,"firstParagraph":5,\
                        "sha256":"00","digest":"unchecked","stamp":null}""", """
                        {"type":"done","ok":false,"quotes":2,"proven":1,"locators":1,"located":1}""");
    }

    @Test
    void control_characters_of_a_copy_never_reach_a_report() {
        ProofReport report = report(
                timeline(PLAIN, "quote: the ship is lost"),
                read("00"),
                Optional.of("the\u001B[2J ship \u202Eis last\u0007"),
                false);
        assertThat(String.join("\n", report.text()) + report.json())
                .contains("here stands")
                .doesNotContain("\u001B", "\u202E", "\u0007");
    }

    @Test
    void missing_digests_are_proposed_as_a_diff() {
        String digest = "ab".repeat(32);
        Checked checked = Checked.of("t.yaml", """
                title: T
                sources:
                  a:
                    type: report
                    snapshot: a.txt  # kept
                    title: A
                  b: {type: report, title: B}
                  c:
                    title: C
                    type: report
                  d: &d {type: report, title: D}
                  e: *d
                events: []
                """.getBytes(UTF_8));
        Pins pins =
                Pins.of(checked, new java.util.TreeMap<>(Map.of("a", digest, "b", digest, "c", digest, "e", digest)));
        assertThat(pins.left()).containsExactly("e");
        assertThat(pins.diff())
                .containsExactly(
                        "--- t.yaml",
                        "+++ t.yaml",
                        "@@ -2,11 +2,13 @@",
                        " sources:",
                        "   a:",
                        "     type: report",
                        "     snapshot: a.txt  # kept",
                        "+    sha256: " + digest,
                        "     title: A",
                        "-  b: {type: report, title: B}",
                        "+  b: {\"sha256\": \"" + digest + "\", type: report, title: B}",
                        "   c:",
                        "+    sha256: " + digest,
                        "     title: C",
                        "     type: report",
                        "   d: &d {type: report, title: D}",
                        "   e: *d");
    }
}
