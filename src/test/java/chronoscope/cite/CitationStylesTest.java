package chronoscope.cite;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Effect;
import chronoscope.explore.StyleNames;
import chronoscope.model.Timeline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What styles make of sources; the texts are written by the rules of the styles' manuals. */
class CitationStylesTest {
    private static final Timeline KINDS = Bibliography.timeline(Bibliography.YAML);

    static final List<String> BUILT_IN = StyleNames.BUILT_IN;

    @Test
    void chicago_writes_notes_and_a_bibliography() {
        // CMOS 18: 13.18 ff., 14.87 ff.; a paragraph as a locator 13.19; a date that is guessed 14.44.
        check("chicago-notes", """
                Ida Bell, “Ferry Sinks in the Sound,” The Gazette, April 16, 1912, para. 3, https://gazette.test/ferry. \
                The Wire, as cited in The Gazette. Archived at https://kept.test/ferry.
                Ida Bell and Ludwig van Beethoven, The History of Ships, 2nd ed. (Acme Press, [1912?]), 3–5.
                Chidi Amaka Okafor and Jane Roe, “Winds of the Sea,” Journal of Tides 12, no. 3 (2019): 113, https://doi.org/10.1000/xyz.
                The Shipyard, “How a Keel Is Laid,” Shipyard Online, caption, accessed June 1, 2020, https://yard.test/keel.
                Jane Roe, “Storms of a Season,” Harbour, Spring 2001.
                Jo Doe, “The Keel,” in Parts of Ships, ed. Ann Hand (Sea Books, 2003).
                """, """
                Bell, Ida. “Ferry Sinks in the Sound.” The Gazette, April 16, 1912. https://gazette.test/ferry. Archived at https://kept.test/ferry.
                Bell, Ida, and Ludwig van Beethoven. The History of Ships. 2nd ed. Acme Press, [1912?].
                Doe, Jo. “The Keel.” In Parts of Ships, edited by Ann Hand. Sea Books, 2003.
                Okafor, Chidi Amaka, and Jane Roe. “Winds of the Sea.” Journal of Tides 12, no. 3 (2019): 111–19. https://doi.org/10.1000/xyz.
                Roe, Jane. “Storms of a Season.” Harbour, Spring 2001.
                The Shipyard. “How a Keel Is Laid.” Shipyard Online. Accessed June 1, 2020. https://yard.test/keel.
                """);
    }

    @Test
    void apa_cites_by_author_and_date() {
        // Publication Manual, 7th edition: 8.11 ff., 8.13 (parts of a source), 9.13 ff. (dates), 10.1 ff. (examples).
        check("apa", """
                (Bell, 1912, para. 3). The Wire, as cited in The Gazette
                Bell, I. (1912, April 16). Ferry sinks in the sound. The Gazette. https://gazette.test/ferry. Archived at https://kept.test/ferry
                (Bell & van Beethoven, ca. 1912, pp. 3–5)
                Bell, I., & van Beethoven, L. (ca. 1912). The history of ships (2nd ed.). Acme Press.
                (Okafor & Roe, 2019, p. 113)
                Okafor, C. A., & Roe, J. (2019). Winds of the sea. Journal of Tides, 12(3), 111–119. https://doi.org/10.1000/xyz
                (The Shipyard, n.d., caption)
                The Shipyard. (n.d.). How a keel is laid. Shipyard Online. Retrieved June 1, 2020, from https://yard.test/keel
                (Roe, 2001)
                Roe, J. (2001, Spring). Storms of a season. Harbour.
                (Doe, 2003)
                Doe, J. (2003). The keel. In A. Hand (Ed.), Parts of ships (pp. 5–9). Sea Books.
                """, """
                Bell, I. (1912, April 16). Ferry sinks in the sound. The Gazette. https://gazette.test/ferry. Archived at https://kept.test/ferry
                Bell, I., & van Beethoven, L. (ca. 1912). The history of ships (2nd ed.). Acme Press.
                Doe, J. (2003). The keel. In A. Hand (Ed.), Parts of ships (pp. 5–9). Sea Books.
                Okafor, C. A., & Roe, J. (2019). Winds of the sea. Journal of Tides, 12(3), 111–119. https://doi.org/10.1000/xyz
                Roe, J. (2001, Spring). Storms of a season. Harbour.
                The Shipyard. (n.d.). How a keel is laid. Shipyard Online. Retrieved June 1, 2020, from https://yard.test/keel
                """);
    }

    @Test
    void mla_cites_by_author_and_lists_works() {
        // Handbook, 9th edition: 5.1 ff. (works cited), 6.1 ff. (citations in the text), 6.20 (paragraphs).
        check("mla", """
                (Bell, par. 3). The Wire, as cited in The Gazette
                Bell, Ida. “Ferry Sinks in the Sound.” The Gazette, 16 Apr. 1912, https://gazette.test/ferry. Archived at https://kept.test/ferry.
                (Bell and van Beethoven 3–5)
                Bell, Ida, and Ludwig van Beethoven. The History of Ships. 2nd ed., Acme Press, [1912?].
                (Okafor and Roe 113)
                Okafor, Chidi Amaka, and Jane Roe. “Winds of the Sea.” Journal of Tides, vol. 12, no. 3, Mar. 2019, pp. 111–19, https://doi.org/10.1000/xyz.
                (The Shipyard, caption)
                The Shipyard. “How a Keel Is Laid.” Shipyard Online, https://yard.test/keel. Accessed 1 June 2020.
                (Roe)
                Roe, Jane. “Storms of a Season.” Harbour, Spring 2001.
                (Doe)
                Doe, Jo. “The Keel.” Parts of Ships, edited by Ann Hand, Sea Books, 2003, pp. 5–9.
                """, """
                Bell, Ida. “Ferry Sinks in the Sound.” The Gazette, 16 Apr. 1912, https://gazette.test/ferry. Archived at https://kept.test/ferry.
                Bell, Ida, and Ludwig van Beethoven. The History of Ships. 2nd ed., Acme Press, [1912?].
                Doe, Jo. “The Keel.” Parts of Ships, edited by Ann Hand, Sea Books, 2003, pp. 5–9.
                Okafor, Chidi Amaka, and Jane Roe. “Winds of the Sea.” Journal of Tides, vol. 12, no. 3, Mar. 2019, pp. 111–19, https://doi.org/10.1000/xyz.
                Roe, Jane. “Storms of a Season.” Harbour, Spring 2001.
                The Shipyard. “How a Keel Is Laid.” Shipyard Online, https://yard.test/keel. Accessed 1 June 2020.
                """);
    }

    @Test
    void ieee_numbers_sources_as_they_are_cited() {
        // IEEE Reference Guide: numbers in brackets with the place, and the kinds of sources one by one.
        check("ieee", """
                [1, Para. 3]. The Wire, as cited in The Gazette
                [1] I. Bell, “Ferry sinks in the sound,” The Gazette, Apr. 16, 1912. [Online]. Available: https://gazette.test/ferry. Archived at https://kept.test/ferry
                [2, pp. 3–5]
                [2] I. Bell and L. van Beethoven, The history of ships, 2nd ed. Rome: Acme Press, 1912.
                [3, p. 113]
                [3] C. A. Okafor and J. Roe, “Winds of the sea,” Journal of Tides, vol. 12, no. 3, pp. 111–119, Mar. 2019, doi: 10.1000/xyz.
                [4, caption]
                [4] The Shipyard, “How a keel is laid,” Shipyard Online. Accessed: Jun. 01, 2020. [Online]. Available: https://yard.test/keel
                [5]
                [5] J. Roe, “Storms of a season,” Harbour, Spring 2001.
                [6]
                [6] J. Doe, “The keel,” in Parts of ships, A. Hand, Ed., London: Sea Books, 2003, pp. 5–9.
                """, """
                [1] I. Bell, “Ferry sinks in the sound,” The Gazette, Apr. 16, 1912. [Online]. Available: https://gazette.test/ferry. Archived at https://kept.test/ferry
                [2] I. Bell and L. van Beethoven, The history of ships, 2nd ed. Rome: Acme Press, 1912.
                [3] C. A. Okafor and J. Roe, “Winds of the sea,” Journal of Tides, vol. 12, no. 3, pp. 111–119, Mar. 2019, doi: 10.1000/xyz.
                [4] The Shipyard, “How a keel is laid,” Shipyard Online. Accessed: Jun. 01, 2020. [Online]. Available: https://yard.test/keel
                [5] J. Roe, “Storms of a season,” Harbour, Spring 2001.
                [6] J. Doe, “The keel,” in Parts of ships, A. Hand, Ed., London: Sea Books, 2003, pp. 5–9.
                """);
    }

    @ParameterizedTest
    @FieldSource("BUILT_IN")
    void every_style_cites_and_has_a_bibliography(String style) {
        assertThat(printed("cite " + style)).hasSizeGreaterThanOrEqualTo(6).noneMatch(String::isBlank);
        assertThat(printed("bibliography " + style)).hasSize(6).noneMatch(String::isBlank);
    }

    @Test
    void the_usual_style_is_one_of_notes() {
        assertThat(printed("cite")).isEqualTo(printed("cite " + StyleNames.USUAL));
    }

    @Test
    void what_would_be_cited_alike_is_told_apart() {
        Timeline two = Bibliography.timeline("""
                title: T
                sources:
                  b: {type: article-newspaper, title: Zebra, container-title: The Daily, issued: 2022-04-27}
                  a: {type: article-newspaper, title: Apple, container-title: The Daily, issued: 2022-05-27}
                  c: {type: book, title: One book, author: [{family: Roe, given: Jane}], issued: 2001}
                  d: {type: book, title: Two books, author: [{family: Roe, given: Jane}], issued: 2002}
                events: [{id: x, date: 2020, title: X, citations: [{source: b}, {source: a}, {source: c}, {source: d}]}]
                """);
        assertThat(Bibliography.printed(two, CitationStyles.BUILT_IN, "cite harvard"))
                .containsSubsequence("(The Daily, 2022b)", "(The Daily, 2022a)", "(Roe, 2001)", "(Roe, 2002)");
        assertThat(Bibliography.printed(two, CitationStyles.BUILT_IN, "cite mla"))
                .containsSubsequence("(Roe, One Book)", "(Roe, Two Books)");
        assertThat(Bibliography.printed(two, CitationStyles.BUILT_IN, "bibliography mla"))
                .containsSubsequence("Roe, Jane. One Book. 2001.", "———. Two Books. 2002.");
    }

    @Test
    void more_than_a_session_may_write_at_once_is_refused() {
        assertThat(new CiteEffects(CitationStyles.BUILT_IN, 5)
                        .cite(new Effect.Cite(
                                Optional.of("apa"),
                                Effect.Cite.Part.CITE,
                                KINDS.events().get(0).evidence(),
                                KINDS))
                        .problem())
                .hasValue("cite: filter or pick fewer events; these are 6, and this session writes 5 at once");
    }

    private static List<String> printed(String line) {
        return Bibliography.printed(KINDS, CitationStyles.BUILT_IN, line);
    }

    /** Checks what both commands print. */
    private static void check(String style, String citations, String bibliography) {
        assertThat(printed("cite " + style))
                .containsExactlyElementsOf(citations.lines().toList());
        assertThat(printed("bibliography " + style))
                .containsExactlyElementsOf(bibliography.lines().toList());
    }
}
