package chronoscope.query;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.Possibilities;
import chronoscope.model.Event;
import chronoscope.model.Voyage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters by dates of all levels of EDTF find what trying every day finds. */
@Tag("once")
class DateFilterTest {
    private static final List<String> DATES = List.of(
            // Level 0: dates, times and intervals.
            "1904",
            "1904-02",
            "1904-02-29",
            "1905-01-01",
            "1904-02-29T12:00:00Z",
            "1904-03-01T00:00:00+06:00",
            "1904-02-29T18:00:00",
            "1903/1905",
            "1904-02-10/1904-02",
            // Level 1: long years, seasons, doubt, unspecified digits, open and unknown ends.
            "Y170000002",
            "Y-170000002",
            "1904-21",
            "1904-24",
            "1904?",
            "1904-02~",
            "1904-02-29%",
            "190X",
            "1904-XX",
            "1904-02-XX",
            "1904-XX-XX",
            "1904/..",
            "../1904",
            "1904-03/",
            "/1904-03",
            "1903~/1905?",
            // Level 2: significant digits, more seasons, doubt and unspecified digits anywhere, sets.
            "1904S3",
            "1904-30",
            "1904-34",
            "1904-41",
            "?1904-02-~29",
            "190X-02-29",
            "190X-XX-31",
            "1904-1X",
            "1904-02-1X/1904-02-XX",
            "190X/1905",
            "[1903,1905]",
            "{1903,1905}",
            "[1904-02-28,1904-02-29]",
            "{1904-02-28,1904-02-29}",
            "[1902..1904]",
            "{1902..1904}",
            "[..1904]",
            "{..1904}",
            "[1904-11..]",
            "{1904-11..}",
            "[1903,1904-02-XX]",
            "{1903,190X}",
            "{1904-02-XX,1904-03-01}");

    private static final Map<String, Possibilities> MEANINGS =
            DATES.stream().collect(Collectors.toMap(text -> text, Possibilities::of));

    private static final List<Event> EVENTS = IntStream.range(0, DATES.size())
            .mapToObj(index ->
                    event("e" + index, DATES.get(index)).title(DATES.get(index)).done())
            .toList();

    private static final Corpus CORPUS = new Corpus(Voyage.of(EVENTS));

    @Test
    void date_and_within_find_what_trying_every_day_finds() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger onlyMeeting = new AtomicInteger();
        for (String asked : DATES) {
            Possibilities meaning = meaning(asked);
            Set<String> meet = found("date:\"" + asked + "\"");
            Set<String> within = found("within:\"" + asked + "\"");
            assertThat(meet).as("date:" + asked).isEqualTo(those(each -> each.mayOverlap(meaning)));
            assertThat(within)
                    .as("within:" + asked)
                    .isEqualTo(those(each -> each.surelyWithin(meaning)))
                    .isSubsetOf(meet);
            inside.addAndGet(within.size());
            onlyMeeting.addAndGet(meet.size() - within.size());
        }
        assertThat(inside).hasValueGreaterThan(200);
        assertThat(onlyMeeting).hasValueGreaterThan(200);
    }

    @Test
    void one_of_several_days_is_not_all_of_them() {
        assertThat(found("within:{1904-02-28,1904-02-29}")).contains("1904-02-29", "[1904-02-28,1904-02-29]");
        assertThat(found("within:[1904-02-28,1904-02-29]")).doesNotContain("1904-02-29", "{1904-02-28,1904-02-29}");
        assertThat(found("date:[1904-02-28,1904-02-29]")).contains("1904-02-29", "{1904-02-28,1904-02-29}");
    }

    @ParameterizedTest
    @CsvSource({
        "27 April 2022, 2022-04-27",
        "27.4.2022, 2022-04-27",
        "February 1904, 1904-02",
        "spring 1904, 1904-21",
        "the 1910s, 191X",
        "500 BCE, -0499",
        "1903 to 1905, 1903/1905",
        "29 Feb 1904, 1904-02-29",
    })
    void a_date_may_be_in_words_between_quotation_marks(String words, String edtf) {
        for (String field : List.of("date", "year", "within", "before", "after")) {
            assertThat(found(field + ":\"" + words + "\"")).as(field).isEqualTo(found(field + ":\"" + edtf + "\""));
        }
    }

    private static Set<String> found(String query) {
        IntPredicate test = Query.parse(query).value().orElseThrow().on(CORPUS);
        return titles(IntStream.range(0, DATES.size())
                .filter(test)
                .mapToObj(CORPUS.timeline().events()::get)
                .map(Event::title));
    }

    private static Set<String> those(Predicate<Possibilities> test) {
        return titles(DATES.stream().filter(date -> test.test(meaning(date))));
    }

    private static Possibilities meaning(String date) {
        return Objects.requireNonNull(MEANINGS.get(date));
    }

    private static Set<String> titles(Stream<String> titles) {
        return titles.collect(Collectors.toCollection(TreeSet::new));
    }
}
