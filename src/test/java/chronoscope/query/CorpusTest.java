package chronoscope.query;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Note;
import chronoscope.model.Notes;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {
    private static final Timeline TIMELINE = read("""
            title: T
            sources:
              gazette: {type: report, title: Gazette}
            events:
              - id: alpha
                date: 1912-04
                title: Bravo
                also: [Charlie]
                summary: Delta
                status: retracted
                checked: {on: 1914-08-04, by: Echo, how: foxtrot}
                citations: [{source: gazette, locator: golf, quote: Hotel}]
                claims:
                  - {id: made, text: India, status: disputed, credibility: 2, because: Juliett, date: 1913-05}
                links: [{type: kilo-lima, event: mike}]
              - id: mike
                date: 1915-06
                title: November
                claims:
                  - {text: Oscar, disputes: made, citations: [{source: gazette, quote: Papa}]}
                links: [{type: quebec, event: other}]
              - {id: other, date: 1916, title: Romeo}
            """);

    private static Timeline read(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return TimelineReader.read("t.yaml", new ByteArrayInputStream(bytes), Progress.UNHEARD)
                .timeline();
    }

    @ParameterizedTest
    @CsvSource({
        // The event itself.
        "alpha, alpha",
        "bravo, alpha mike",
        "charlie, alpha",
        "delta, alpha",
        "1912-04, alpha",
        "april 1912, alpha mike",
        "retracted, alpha",
        "4 august 1914, alpha",
        "echo, alpha",
        "foxtrot, alpha",
        // Its evidence and its claims.
        "golf, alpha",
        "hotel, alpha",
        "gazette, alpha mike",
        "papa, mike",
        "india, alpha mike",
        "credibility 2, alpha",
        "juliett, alpha",
        "1913-05, alpha",
        "may 1913, alpha",
        "disputed, alpha",
        "oscar, alpha mike",
        // Its links, at both ends.
        "kilo lima, alpha mike",
        "mike, mike",
        "november, alpha mike other",
        "june 1915, alpha mike other",
        "quebec, mike other",
        "romeo, mike other",
        "sierra, ''"
    })
    void a_text_is_found_where_an_event_shows_it(String text, String ids) {
        Corpus corpus = new Corpus(TIMELINE);
        assertThat(found(corpus, text)).isEqualTo(ids);
        corpus.prepare();
        assertThat(found(corpus, text)).isEqualTo(ids);
    }

    @Test
    void notes_are_searched_as_they_are_now() {
        Note note = new Note("Bravo", "", "Sierra", List.of("tango"), false);
        Corpus corpus = new Corpus(TIMELINE);
        assertThat(found(corpus, "sierra")).isEmpty();
        Corpus noted = corpus.noting(Notes.NONE.with("alpha", Optional.of(note)));
        assertThat(found(noted, "sierra")).isEqualTo("alpha");
        assertThat(found(noted, "tango")).isEqualTo("alpha");
        assertThat(found(noted, "india")).isEqualTo("alpha mike");
        Corpus moved = noted.noting(Notes.NONE.with("other", Optional.of(note)));
        assertThat(found(moved, "sierra")).isEqualTo("other");
        assertThat(found(moved.noting(Notes.NONE), "sierra")).isEmpty();
        assertThat(moved.times()).isSameAs(corpus.times());
    }

    /** Returns the ids of the events that a text is found in. */
    private static String found(Corpus corpus, String text) {
        IntPredicate test = Query.of(Query.quoted(text)).on(corpus);
        return IntStream.range(0, TIMELINE.events().size())
                .filter(test)
                .mapToObj(index -> TIMELINE.events().get(index).id())
                .collect(Collectors.joining(" "));
    }

    @Test
    void it_is_its_timeline() {
        Corpus corpus = new Corpus(Voyage.TIMELINE);
        Corpus same = new Corpus(Voyage.TIMELINE);
        assertThat(corpus).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(corpus).isNotEqualTo(new Corpus(Voyage.of(List.of())));
        assertThat(corpus.timeline()).isSameAs(Voyage.TIMELINE);
        assertThat(corpus.under(List.of())).isSameAs(corpus);
        assertThat(corpus.noting(Voyage.TIMELINE.notes())).isSameAs(corpus);
    }
}
