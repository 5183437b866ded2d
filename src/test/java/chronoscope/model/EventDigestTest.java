package chronoscope.model;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDigestTest {
    private static final String FULL = """
            title: T
            sources:
              log: {type: book, title: Log}
              wire: {type: agency, title: Wire}
            events:
              - id: one
                date: 1900
                title: First
                also: [Uno]
                summary: It was.
                actors: [ann]
                places: [rome]
                tags: [sea]
                status: confirmed
                checked: {on: 1901, by: Low, how: looked}
                citations: [{source: log, locator: page 1, quote: so it was, via: wire}]
                claims:
                  - {id: c, text: It sank, date: 1900-05, status: disputed, credibility: 2, because: Seen, citations: [{source: log}]}
                  - {id: d, text: It did not, disputes: c}
                links: [{type: follows, event: other}]
              - {id: other, date: 1899, title: Other}
            """;

    @ParameterizedTest
    @CsvSource({
        "date: 1900,date: 1900~",
        "title: First,title: Second",
        "[Uno],[Due]",
        "It was.,It is.",
        "[ann],[bob]",
        "[rome],[oslo]",
        "[sea],[air]",
        "status: confirmed,status: unconfirmed",
        "on: 1901,on: 1902",
        "by: Low,by: Lee",
        "how: looked,how: asked",
        "page 1,page 2",
        "so it was,as it was",
        "via: wire,via: log",
        "It sank,It swam",
        "1900-05,1900-06",
        "status: disputed,status: retracted",
        "credibility: 2,credibility: 3",
        "because: Seen,because: Heard",
        "disputes: c,disputes: d",
        "type: follows,type: about",
        "'places: [rome]','places: [rome, rome-2]'",
        "'tags: [sea]',''",
    })
    void all_that_an_event_says_is_in_its_digest(String part, String other) {
        assertThat(FULL).contains(part);
        assertThat(digest(FULL.replace(part, other))).isNotEqualTo(digest(FULL)).hasSize(16);
    }

    @Test
    void where_it_stands_and_what_others_say_is_not() {
        assertThat(digest(FULL.replace("events:", "\n\nevents:").replace("title: Other", "title: Another")))
                .isEqualTo(digest(FULL));
        assertThat(digest(FULL.replace("title: T\n", "title: T\ntimezone: Asia/Tokyo\n")))
                .isEqualTo(digest(FULL));
    }

    @Test
    void a_digest_is_the_same_with_every_version() {
        assertThat(digest(FULL)).isEqualTo("4226af52254b393b");
        assertThat(EventDraft.event("one", "1900").done().digest()).isEqualTo("1022255c272617c7");
    }

    private static String digest(String yaml) {
        return TimelineReader.read(
                        "t", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Progress.UNHEARD)
                .timeline()
                .event("one")
                .orElseThrow()
                .digest();
    }
}
