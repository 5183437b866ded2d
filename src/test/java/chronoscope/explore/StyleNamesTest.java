package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "harvrad | ; did you mean 'harvard'?",
                "chicago | ; did you mean 'chicago-author-date' or 'chicago-notes'?",
                "Chicago-17 | ; did you mean 'chicago-author-date' or 'chicago-notes'?",
                "BibTeX | : it is a format; export csl prints the sources for other programs",
                "zotero | ``",
                "ch | ``",
                "2022 | ``",
            })
    void a_name_that_is_none_is_taken_for_the_nearest(String name, String hint) {
        assertThat(StyleNames.hint(name)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({"own.csl, true", "./own, true", "styles/own.csl, true", "own, false", "apa, false"})
    void a_file_has_a_folder_or_an_ending(String name, boolean file) {
        assertThat(StyleNames.isFile(name)).isEqualTo(file);
    }

    @Test
    void files_are_offered_where_they_can_be_read() {
        assertThat(StyleNames.offered(false))
                .startsWith("the styles are ama, apa, ")
                .endsWith(", vancouver");
        assertThat(StyleNames.offered(true)).endsWith(", vancouver, and files such as ./own.csl");
        assertThat(StyleNames.BUILT_IN).contains(StyleNames.USUAL);
    }
}
