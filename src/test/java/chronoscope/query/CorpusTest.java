package chronoscope.query;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.model.Voyage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {
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

    @Test
    void the_dates_take_the_columns_of_the_longest() {
        assertThat(widest(event("a", "1912").done(), event("b", "1912-04-16").done()))
                .isEqualTo("16 April 1912".length());
        assertThat(widest()).isZero();
    }

    /** Of 200 events, every second one. */
    @Test
    void in_a_long_timeline_the_columns_are_those_of_a_sample() {
        Event[] events = IntStream.range(0, 200)
                .mapToObj(index ->
                        event("e" + index, index == 101 ? "1912-04-16" : "1912").done())
                .toArray(Event[]::new);
        assertThat(widest(events)).isEqualTo("1912".length());
        events[102] = event("e102", "1912-04").done();
        assertThat(widest(events)).isEqualTo("April 1912".length());
    }

    private static int widest(Event... events) {
        return new Corpus(Voyage.of(List.of(events))).dateColumns();
    }
}
