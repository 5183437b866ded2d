package chronoscope.cite;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.StyleNames;
import chronoscope.model.Timeline;
import chronoscope.script.FileNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Styles that the program does not have: sound, broken and hostile ones. */
class StyleFileTest {
    private static final Timeline KINDS = Bibliography.timeline(Bibliography.YAML);

    private static final String HEAD =
            "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\"%s>\n";
    private static final String SOUND = HEAD.formatted(" default-locale=\"de-DE\"") + """
            <citation><layout suffix="!"><group delimiter=" / ">
              <text variable="title"/><date variable="accessed" form="text"/><text variable="locator"/>
            </group></layout></citation></style>
            """;

    @TempDir
    Path folder;

    @Test
    void a_file_is_a_style_and_may_be_written_anew() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csl"), SOUND);
        CitationStyles styles = styles(Optional.empty(), Optional.empty());
        assertThat(Bibliography.printed(KINDS, styles, "cite " + own))
                .contains("How a keel is laid / 1. Juni 2020 / caption!", "Winds of the sea / 113!");
        Files.writeString(own, SOUND.replace('!', '?'));
        assertThat(Bibliography.printed(KINDS, styles, "cite " + own)).contains("Winds of the sea / 113?");
    }

    @Test
    void a_name_is_looked_for_in_the_folder_of_the_settings() throws IOException {
        Files.writeString(folder.resolve("own.csl"), SOUND);
        CitationStyles styles = styles(Optional.of("own"), Optional.of(folder));
        assertThat(Bibliography.printed(KINDS, styles, "cite"))
                .isEqualTo(Bibliography.printed(KINDS, styles, "cite own"))
                .contains("Winds of the sea / 113!");
        assertThat(Bibliography.reply(KINDS, styles, "bibliography own").problem())
                .hasValue("bibliography: the style 'own' has no bibliography, only notes");
        assertThat(Bibliography.reply(KINDS, styles, "cite apaa").problem().orElse(""))
                .startsWith("cite: there is no style 'apaa'; did you mean 'apa'?; the styles are ama, apa,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chicago       | ; did you mean 'chicago-author-date' or 'chicago-notes'?
            chicago17     | ; did you mean 'chicago-author-date' or 'chicago-notes'?
            Harvard1      | ; did you mean 'harvard'?
            mhra-note-17  | ; did you mean 'mhra'?
            bibtex        | : it is a format; export csl prints the sources for other programs
            mine          | ''
            """)
    void a_style_that_is_missing_is_told_with_those_that_were_meant(String name, String hint) {
        assertThat(StyleNames.hint(name)).isEqualTo(hint);
    }

    @Test
    void a_dependent_style_is_its_parent_in_its_own_language() throws IOException {
        Files.writeString(folder.resolve("own.csl"), SOUND);
        Path other = Files.writeString(folder.resolve("other.csl"), dependent("own", " default-locale=\"fr-FR\""));
        assertThat(Bibliography.printed(KINDS, styles(Optional.empty(), Optional.empty()), "cite " + other))
                .contains("How a keel is laid / 1 juin 2020 / caption!");
        Path apa = Files.writeString(folder.resolve("journal.csl"), dependent("apa", ""));
        assertThat(Bibliography.printed(KINDS, styles(Optional.empty(), Optional.empty()), "cite " + apa))
                .isEqualTo(Bibliography.printed(KINDS, CitationStyles.BUILT_IN, "cite apa"));
        Path lonely = Files.writeString(folder.resolve("lonely.csl"), dependent("nowhere", ""));
        assertThat(problem(lonely)).isEqualTo("2:83: this style needs 'nowhere.csl', which is not beside it");
    }

    private static String dependent(String parent, String more) {
        return HEAD.formatted(more) + "<info><link rel=\"independent-parent\" href=\"http://www.zotero.org/styles/"
                + parent + "\"/></info></style>\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<style>                                    | 1:8: this is no CSL style; it must start with <style xmlns=",
                "<html/>                                    | 1:8: this is no CSL style",
                "plain text                                 | 1:1: this is not well-formed XML",
                "''                                         | 1:1: this is not well-formed XML",
                "HEAD<citation></style>                     | 2:13: this is not well-formed XML",
                "HEAD</style>                               | 1:75: the style has no <citation>",
                "HEAD<citation/></style>                    | 2:12: <citation> has no <layout>",
                "HEADCITE<bibliography/></style>            | <bibliography> has no <layout>",
                "HEADCALL</style>                           | 2:40: there is no macro 'title'",
                "HEADCALL<macro name='titel'/></style>      | there is no macro 'title'; did you mean 'titel'?",
                "HEADCALL<macro name='title'><text macro='title'/></macro></style> | macro 'title' calls itself",
                "HEAD<citation><layout><choose><if match='some' type='book'/></choose></layout></citation></style> | match=\"some\" must be all, any or none",
                "<!DOCTYPE style [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>HEAD<citation>&x;</citation></style> | a style has no document type and no entities",
            })
    void what_is_wrong_in_a_style_is_said_with_its_place(String text, String told) throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csl"),
                text.strip()
                        .replace("HEAD", HEAD.formatted(""))
                        .replace("CITE", "<citation><layout><text variable='title'/></layout></citation>")
                        .replace("CALL", "<citation><layout><text macro='title'/></layout></citation>")
                        .replace('\'', '"'));
        assertThat(problem(own)).contains(told.strip());
    }

    @Test
    void hostile_styles_do_no_harm() throws IOException {
        StringBuilder laughs = new StringBuilder(HEAD.formatted(""));
        laughs.append("<citation><layout><text macro=\"m0\"/></layout></citation>");
        for (int index = 0; index < 40; index++) {
            String call = "<text macro=\"m" + (index + 1) + "\"/>";
            laughs.append("<macro name=\"m" + index + "\">" + call.repeat(10) + "</macro>");
        }
        laughs.append("<macro name=\"m40\"><text value=\"ha\"/></macro></style>");
        Path laughing = Files.writeString(folder.resolve("laughs.csl"), laughs);
        assertThat(problem(laughing)).contains("the macros call each other too often; Chronoscope takes no more");

        Path deep = Files.writeString(
                folder.resolve("deep.csl"), HEAD.formatted("") + "<citation>" + "<group>".repeat(100_000));
        // Newer JDKs refuse such depths by themselves.
        assertThat(problem(deep))
                .containsAnyOf("elements are nested more than 200 deep", "this is not well-formed XML");

        Path large = Files.write(
                folder.resolve("large.csl"),
                (HEAD.formatted("") + " ".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(problem(large)).contains("the style is larger than 1 MB; Chronoscope takes no more");

        assertThat(problem(folder)).contains("it is no file");
        assertThat(problem(folder.resolve("none.csl"))).contains("there is none");
    }

    @Test
    void what_a_style_writes_acts_on_no_terminal() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csl"), SOUND.replace("suffix=\"!\"", "suffix=\"&#x9b;31m&#x202e;\""));
        assertThat(Bibliography.printed(KINDS, styles(Optional.empty(), Optional.empty()), "cite " + own))
                .allSatisfy(line -> assertThat(line).contains("\\u{9b}31m\\u{202e}"));
    }

    private static CitationStyles styles(Optional<String> usual, Optional<Path> folder) {
        return new CitationStyles(usual, folder, FileNames::path);
    }

    /** Returns what is said of a style, without the command and the file's name. */
    private static String problem(Path own) {
        String command = "cite " + (own.toString().endsWith(".csl") ? own : own + "/");
        String said = Bibliography.reply(KINDS, styles(Optional.empty(), Optional.empty()), command)
                .problem()
                .orElse("");
        List<String> before = List.of("cite: " + own + ":", "cite: ");
        return before.stream()
                .filter(said::startsWith)
                .findFirst()
                .map(start -> said.substring(start.length()))
                .orElse(said);
    }
}
