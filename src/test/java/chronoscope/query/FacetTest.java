package chronoscope.query;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Voyage;
import chronoscope.text.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FacetTest {
    @ParameterizedTest
    @CsvSource({
        "TAG, law, law, tag:=law",
        "ACTOR, white-star-line, White Star Line, actor:=white-star-line",
        "ACTOR, a b, a b, actor:=\"a b\"",
        "YEAR, 1912, 1912, year:1912",
        "YEAR, 1910/1919, 1910 to 1919, year:1910/1919",
        "YEAR, unknown, unknown, year:unknown",
    })
    void a_group_has_a_name_and_is_found_by_its_query(Facet facet, String key, String name, String query) {
        assertThat(facet.name(key, Voyage.TIMELINE)).isEqualTo(name);
        assertThat(facet.query(key)).isEqualTo(query);
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void a_facet_is_a_field_of_queries_too(Facet facet) {
        assertThat(Labelled.labels(Facet.values())).contains(facet.label());
        assertThat(Labelled.of(facet.label(), Field.values())).isPresent();
    }
}
