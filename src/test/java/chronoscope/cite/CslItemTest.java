package chronoscope.cite;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import chronoscope.json.Json;
import chronoscope.model.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslItemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2022                 | {`date-parts`:[[2022]]}",
                "2022-04              | {`date-parts`:[[2022,4]]}",
                "2022-04-27           | {`date-parts`:[[2022,4,27]]}",
                "2022-04-27T22:02Z    | {`date-parts`:[[2022,4,27]]}",
                "2022-04-27T22:02+03:00 | {`date-parts`:[[2022,4,27]]}",
                "1912~                | {`date-parts`:[[1912]],`circa`:true}",
                "1912-04?             | {`date-parts`:[[1912,4]],`circa`:true}",
                "1912-?04-15          | {`date-parts`:[[1912,4,15]],`circa`:true}",
                "1912%                | {`date-parts`:[[1912]],`circa`:true}",
                "1912/1914            | {`date-parts`:[[1912],[1914]]}",
                "1912-04~/1914-05     | {`date-parts`:[[1912,4],[1914,5]],`circa`:true}",
                "1912/1914-05         | {`literal`:`1912 to May 1914`}",
                "2001-21              | {`date-parts`:[[2001]],`season`:1}",
                "2001-24~             | {`date-parts`:[[2001]],`season`:4,`circa`:true}",
                "2001-29              | {`date-parts`:[[2001]],`season`:1}",
                "2001-34              | {`literal`:`second quarter of 2001`}",
                "2001-21/2001-22      | {`literal`:`spring to summer 2001`}",
                "-0043                | {`date-parts`:[[-44]]}",
                "0000                 | {`date-parts`:[[-1]]}",
                "0001                 | {`date-parts`:[[1]]}",
                "191X                 | {`literal`:`a year in the 1910s`}",
                "2015/..              | {`literal`:`from 2015, open`}",
                "Y17000               | {`literal`:`17,000`}",
            })
    void a_date_is_said_in_parts_or_else_in_words(String edtf, String json) {
        EdtfDate date = EdtfDate.parse(edtf.strip()).value().orElseThrow();
        assertThat(Json.line(CslDate.of(date)).replace('"', '`')).isEqualTo(json.strip());
    }

    @Test
    void a_source_has_the_fields_of_csl() {
        Timeline timeline = Bibliography.timeline("""
                title: T
                sources:
                  a:
                    type: article-journal
                    title: A
                    container-title: B
                    author: [{family: Beethoven, given: Ludwig, non-dropping-particle: van}, The Office]
                    editor: {family: Hand, given: Ann}
                    issued: 2019-03
                    accessed: 2020-06-01
                    volume: 12
                    DOI: 10.1000/xyz
                    archive-url: https://kept.test/a
                    language: en
                    reliability: B
                  b: {type: agency, title: C, container-title: C, url: "https://c.test/", DOI: 10.1000/c}
                events:
                  - {id: x, date: 2020, title: X, citations: [{source: b}, {source: a, via: b}, {source: b}]}
                """);
        assertThat(CiteEffects.csl(timeline, timeline.events().get(0).evidence()))
                .containsExactly(
                        "[",
                        "{\"id\":\"b\",\"type\":\"document\",\"title\":\"C\",\"URL\":\"https://c.test/\",\"DOI\":\"10.1000/c\"},",
                        "{\"id\":\"a\",\"type\":\"article-journal\",\"title\":\"A\",\"container-title\":\"B\",\"author\":["
                                + "{\"given\":\"Ludwig\",\"non-dropping-particle\":\"van\",\"family\":\"Beethoven\"},"
                                + "{\"literal\":\"The Office\"}],\"issued\":{\"date-parts\":[[2019,3]]},"
                                + "\"accessed\":{\"date-parts\":[[2020,6,1]]},\"language\":\"en\",\"DOI\":\"10.1000/xyz\","
                                + "\"volume\":\"12\",\"editor\":[{\"given\":\"Ann\",\"family\":\"Hand\"}],"
                                + "\"custom\":{\"archive-url\":\"https://kept.test/a\"}}",
                        "]");
        assertThat(CiteEffects.csl(timeline, List.of())).containsExactly("[", "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paragraph 3       | paragraph | 3",
                "paragraphs 3-5    | paragraph | 3-5",
                "Para. 3           | paragraph | 3",
                "¶ 3               | paragraph | 3",
                "§4                | section   | 4",
                "p. 12             | page      | 12",
                "pp. 12–14, 16     | page      | 12–14, 16",
                "page xiv          | page      | xiv",
                "chapter 2         | chapter   | 2",
                "folio 3r          | folio     | 3r",
                "caption           | ''        | caption",
                "table 3           | ''        | table 3",
                "page 3, caption   | ''        | page 3, caption",
                "post 12           | ''        | post 12",
            })
    void a_locator_is_counted_where_csl_counts_it(String text, String kind, String value) {
        assertThat(Locator.of(text.strip())).isEqualTo(new Locator(kind.strip(), value.strip()));
    }
}
