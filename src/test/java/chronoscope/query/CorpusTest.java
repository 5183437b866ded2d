package chronoscope.query;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Voyage;
import java.util.List;
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
}
