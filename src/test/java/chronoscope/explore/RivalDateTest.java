package chronoscope.explore;

import static chronoscope.model.EventDraft.citing;
import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.text.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalDateTest {
    private static final Timeline TIMELINE = Voyage.of(List.of(event("fall", "1912-04")
            .cites(citing("gazette"))
            .dates("1912-04-14", "On the 14th", citing("gazette"))
            .dates("1912-04-17", "On the 17th", citing("ledger"))
            .dates("1912-04-14", "Surely on the 14th", citing("ledger"), citing("gazette"))
            .dates("1912-04", "In that month", citing("gazette"))
            .dates("1912?", "Nobody knows")
            .claims("plain", "It fell", citing("gazette"))
            .done()));

    @Test
    void each_date_stands_once_with_all_who_give_it() {
        assertThat(RivalDate.of(TIMELINE, TIMELINE.events().get(0)))
                .extracting(rival -> rival.words(TIMELINE))
                .containsExactly(
                        "14 April 1912 (The Gazette, Builder's ledger)",
                        "17 April 1912 (Builder's ledger)",
                        "1912, uncertain");
    }

    @Test
    void the_detail_tells_the_dates_and_those_of_each_claim() {
        assertThat(DetailText.plain(TIMELINE, TIMELINE.events().get(0), Measure.NARROW)
                        .lines())
                .extracting(Line::text)
                .contains("Dated   14 April 1912 (The Gazette, Builder's ledger), or 17 April 1912")
                .containsSubsequence("  • On the 17th", "    dated 17 April 1912");
    }

    @Test
    void what_claims_say_of_the_date_is_found() {
        Walk.in(TIMELINE).does("filter \"17 April\"").check("shown=1");
    }
}
