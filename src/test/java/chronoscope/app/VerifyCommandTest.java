package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("program")
class VerifyCommandTest extends PackagedProgram {
    private static final String TIMELINE = """
            title: T
            sources:
              gazette:
                type: report
                title: G
                snapshot: copies/gazette.txt
              gazette-2: {type: report, title: H}
            events:
              - id: one
                date: 1912
                title: One
                citations:
                  - {source: gazette, locator: paragraph 2, quote: the ship sank}
                  - {source: gazette-2, quote: nobody knows}
            """;
    private static final String COPY = "Head\n\nA day later the ship sank.\n";

    private Path copy;

    @BeforeEach
    void write_the_files() throws IOException {
        Files.createDirectories(folder.resolve("copies"));
        copy = Files.writeString(folder.resolve("copies/gazette.txt"), COPY);
        timeline(TIMELINE);
    }

    private void timeline(String text) throws IOException {
        Files.writeString(folder.resolve("timeline.yaml"), text);
    }

    @Test
    void quotes_are_proven_in_the_copies_that_the_timeline_names() throws Exception {
        assertThat(chronoscope("verify")).isEqualTo(new Run(0, """
                        timeline.yaml:7:3: note: source 'gazette-2' has no copy; 1 quote is not checked
                        gazette: 1 of 1 quote and 1 of 1 locator proven in copies/gazette.txt; paragraph 1 is line 1; no sha256
                        timeline.yaml: 1 of 2 quotes proven, 1 of 1 locator
                        """, ""));
        assertThat(chronoscope("verify", "--strict").exit()).isEqualTo(1);
    }

    @Test
    void a_folder_holds_a_file_for_each_source_by_its_id() throws Exception {
        Path others = Files.createDirectories(folder.resolve("others"));
        Files.writeString(others.resolve("gazette-1912.html"), "<p>Head<p>Then the ship&nbsp;sank.");
        Files.writeString(others.resolve("gazette-2.txt"), "It is said that “nobody knows”");
        Files.writeString(others.resolve("gazettes"), "");
        Run run = chronoscope("verify", "--copies", "others", "--format", "json", "timeline.yaml");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .contains("{\"type\":\"done\",\"ok\":true,\"quotes\":2,\"proven\":2,\"locators\":1,\"located\":1}")
                .anyMatch(line -> line.contains("\"copy\":\"others/gazette-1912.html\",\"places\":[{\"line\":2"));
        Files.writeString(others.resolve("gazette"), "");
        run = chronoscope("verify", "--copies", "others");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("there are several, gazette and gazette-1912.html; keep one");
    }

    @Test
    void a_changed_letter_fails_with_both_places() throws Exception {
        Files.writeString(copy, COPY.replace("sank", "sang"));
        Run run = chronoscope("verify");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "timeline.yaml:13:56: error: this quote does not stand in copies/gazette.txt; the nearest is in line 3\n")
                .contains("copies/gazette.txt:3:13: note: here stands 'sang', not 'sank'\n");
    }

    @Test
    void a_file_that_is_missing_ends_with_2() throws Exception {
        Files.delete(copy);
        Run run = chronoscope("verify");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .startsWith(
                        "timeline.yaml:6:15: error: the copy of 'gazette' can't be read: 'copies/gazette.txt' does not exist");
        assertThat(chronoscope("verify", "--copies", "nowhere"))
                .isEqualTo(new Run(
                        2, "", "chronoscope: --copies: 'nowhere' is not a folder; see chronoscope verify --help\n"));
        assertThat(chronoscope("verify", "gone.yaml").exit()).isEqualTo(2);
    }

    @Test
    void a_copy_outside_of_the_folder_is_not_read() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner/copies"));
        Files.writeString(folder.resolve("inner/timeline.yaml"), TIMELINE);
        Files.createSymbolicLink(inner.resolve("gazette.txt"), copy);
        Run run = chronoscope("verify", "inner/timeline.yaml");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("'copies/gazette.txt': it lies outside of the folder");
        assertThat(chronoscope("verify", "--copies", "inner/copies", "inner/timeline.yaml")
                        .out())
                .contains("it lies outside of the folder 'inner/copies'");
        timeline(TIMELINE.replace("copies/gazette.txt", "../" + folder.getFileName() + "/copies"));
        assertThat(chronoscope("verify").out()).contains("it is not a file");
    }

    @Test
    void missing_digests_are_proposed_as_a_diff_that_patch_takes() throws Exception {
        Run run = chronoscope("verify", "--pin");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("1 of 1 quote");
        Needs.programs("patch");
        Files.writeString(folder.resolve("pins.diff"), run.out());
        assertThat(run(folder, List.of("patch", "-p0", "-i", "pins.diff")).exit())
                .isZero();
        assertThat(chronoscope("verify").out()).contains("; sha256 proven");
        assertThat(chronoscope("verify", "--pin").out()).isEmpty();
        Files.writeString(copy, COPY + " ");
        assertThat(chronoscope("verify").exit()).isEqualTo(1);
        assertThat(chronoscope("verify", "--pin", "--format", "json").exit()).isEqualTo(2);
    }

    @Test
    void a_time_stamp_is_checked_with_openssl() throws Exception {
        Needs.programs("openssl");
        stamp();
        timeline(TIMELINE.replace("    snapshot", "    stamp: copies/gazette.txt.tsr\n    snapshot"));
        assertThat(chronoscope("verify").out())
                .contains("6:12: note: the stamp of 'gazette' is not checked: none of the system's");
        assertThat(chronoscope("verify", "--strict").exit()).isEqualTo(1);
        Files.writeString(copy, COPY + "\n");
        Run other = chronoscope("verify");
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.out())
                .contains("6:12: error: the stamp of 'gazette' proves nothing: it is one of another file");
        Files.writeString(copy, COPY);
        Run proven = chronoscope("verify", "--ca", "tsa.pem");
        assertThat(proven.exit()).isZero();
        assertThat(proven.out()).contains("; stamp proven, ");
        Files.writeString(copy, COPY + "\n");
        Run changed = chronoscope("verify", "--ca", "tsa.pem");
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out())
                .contains("error: the stamp of 'gazette' proves nothing: openssl: message imprint mismatch");
        Files.writeString(folder.resolve("copies/gazette.txt.tsr"), "no stamp");
        assertThat(chronoscope("verify", "--ca", "tsa.pem").exit()).isEqualTo(1);
        Files.delete(folder.resolve("copies/gazette.txt.tsr"));
        assertThat(chronoscope("verify", "--ca", "tsa.pem").exit()).isEqualTo(2);
        environment.put("PATH", withoutPrograms());
        stampFile("");
        assertThat(chronoscope("verify", "--ca", "tsa.pem").out()).contains("not checked: 'openssl' is not installed");
    }

    private void stampFile(String text) throws IOException {
        Files.writeString(folder.resolve("copies/gazette.txt.tsr"), text);
    }

    /** Returns a PATH with what the launcher needs and nothing else. */
    private String withoutPrograms() throws IOException {
        Path few = Files.createDirectories(folder.resolve("bin"));
        for (String name :
                List.of("sh", "env", "uname", "cat", "sed", "readlink", "dirname", "basename", "id", "stat")) {
            for (String place : System.getenv("PATH").split(":", -1)) {
                Path program = Path.of(place, name);
                if (Files.isExecutable(program) && !Files.exists(few.resolve(name))) {
                    executable(few.resolve(name), "exec " + program + " \"$@\"");
                }
            }
        }
        return few.toString();
    }

    private void stamp() throws Exception {
        Files.writeString(folder.resolve("tsa.cnf"), """
                [tsa]
                default_tsa = one
                [one]
                serial = tsa.serial
                signer_digest = sha256
                default_policy = 1.2.3.4
                digests = sha256
                """);
        openssl("req -x509 -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.pem -subj /CN=tsa -addext"
                + " extendedKeyUsage=critical,timeStamping -days 100");
        openssl("ts -query -data copies/gazette.txt -sha256 -cert -out query.tsq");
        openssl(
                "ts -reply -config tsa.cnf -queryfile query.tsq -signer tsa.pem -inkey tsa.key -out copies/gazette.txt.tsr");
    }

    private void openssl(String words) throws Exception {
        Run run = run(
                folder,
                Stream.concat(Stream.of("openssl"), Stream.of(words.split(" ", -1)))
                        .toList());
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void a_pdf_is_read_by_pdftotext_whose_time_and_name_are_bounded() throws Exception {
        Files.write(copy, "%PDF-1.4 nothing".getBytes(UTF_8));
        program(
                "pdftotext",
                "test \"$4\" = -- && test \"$5\" = " + copy.toRealPath() + " && printf 'Head\\n\\nthe ship\\nsank\\n'");
        assertThat(chronoscope("verify").out()).contains("gazette: 1 of 1 quote and 1 of 1 locator proven");
        program("pdftotext", "exit 3");
        Run failed = chronoscope("verify");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.out()).contains("'pdftotext' ended with code 3");
        program("pdftotext", "yes");
        assertThat(chronoscope("verify").out()).contains("'pdftotext' prints more than 50 MB");
        environment.put("PATH", withoutPrograms());
        Run missing = chronoscope("verify");
        assertThat(missing.exit()).isZero();
        assertThat(missing.out()).contains("note: the copy of 'gazette' can't be read: 'pdftotext' is not installed");
    }

    private void program(String name, String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("fakes"));
        executable(bin.resolve(name), script);
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void hostile_copies_do_no_harm() throws Exception {
        Files.write(copy, new byte[60_000_000]);
        assertThat(chronoscope("verify").out()).contains("it is larger than 50 MB");
        Files.writeString(copy, "x\n".repeat(25_000_000));
        assertThat(chronoscope("verify").out()).contains("the copy has more than 2000000 lines");
        Files.writeString(copy, "a\u001b]0;\u0007 \u202e ship sank\n".repeat(1_000_000));
        Run run = chronoscope("verify");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("the nearest is in line 1").doesNotContain("\u001b", "\u202e", "\u0007");
    }
}
