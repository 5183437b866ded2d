package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;
import static chronoscope.yaml.Checks.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileLimitsTest {
    private static final FileLimits SMALL = new FileLimits(100_000, 64, 3, 5_000, 20, 10);

    @Test
    void nesting_ends_at_a_depth() {
        String message = "error: lists and maps are nested more than 64 deep; Chronoscope takes no more";
        check("title: T\na: " + "[".repeat(10_000), "2:67: " + message);
        check("{a: ".repeat(10_000), "1:257: " + message);
        check("- ".repeat(10_000), "1:129: " + message);
        String block = IntStream.range(0, 1_500)
                .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                .collect(Collectors.joining());
        check(block, "65:65: " + message);
    }

    @Test
    void lists_and_maps_side_by_side_are_not_deep() {
        String events = IntStream.range(0, 100)
                .mapToObj(
                        event -> "  - {id: e" + event + ", date: 2015, title: A, tags: [a], citations: {source: s}}\n")
                .collect(Collectors.joining());
        check("title: T\nsources: {s: {type: book, title: S}}\nevents:\n" + events);
    }

    @Test
    void a_bomb_of_aliases_is_found() {
        StringBuilder bomb = new StringBuilder("title: T\nevents: []\nactors: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 60; level++) {
            String alias = "*a" + (level - 1);
            bomb.append("k%d: &a%d [%s]\n".formatted(level, level, (alias + ",").repeat(10)));
        }
        LoadResult reading = read(bomb.toString());

        assertThat(reading.problems().get(reading.problems().size() - 1).text())
                .isEqualTo("t.yaml:8:38: error: aliases repeat more than 1,000,000 values; Chronoscope takes no more");
    }

    @Test
    void as_many_values_as_the_limit_may_be_repeated() {
        FileLimits three = new FileLimits(1 << 20, 20, 100, 1_000, 3, 100);
        String yaml = "title: &t T\nevents: [{id: a, date: 2015, title: *t, tags: [*t, *t%s]}]\n";
        assertThat(Checks.read(yaml.formatted(""), three).hasErrors()).isFalse();
        assertThat(Checks.read(yaml.formatted(", *t"), three).hasErrors()).isTrue();
    }

    @Test
    void aliases_that_multiply_by_the_shape_of_a_timeline_are_bounded() {
        String citations = "{source: s},".repeat(1_000);
        String claims = "{text: a, citations: *c},".repeat(1_000);
        String events = IntStream.range(0, 1_000)
                .mapToObj(event -> "  - {id: e" + event + ", date: 2015, title: A, claims: *l}\n")
                .collect(Collectors.joining());
        String yaml = "title: T\nsources: {s: {type: book, title: S}}\nevents:\n"
                + "  - {id: one, date: 2015, title: A, citations: &c [" + citations + "]}\n"
                + "  - {id: two, date: 2015, title: A, claims: &l [" + claims + "]}\n" + events;
        LoadResult reading = read(yaml);

        assertThat(reading.problems())
                .extracting(FileProblem::message)
                .contains("aliases repeat more than 1,000,000 values; Chronoscope takes no more");
    }

    @Test
    void a_text_a_word_and_a_comment_have_a_length() {
        String message = "error: a text that starts here is longer than 5,000 characters; Chronoscope takes no more";
        String word = "x".repeat(20_000);
        check(read("title: " + word, SMALL), "1:6: " + message);
        check(read("title: T\nevents: []\ndescription: |\n" + "  a line\n".repeat(1_000), SMALL), "3:12: " + message);
        check(read("title: T\nevents: []\n# " + word, SMALL), "2:10: " + message);
        check(read("title: \"" + "a ".repeat(20_000), SMALL), "1:6: " + message);
    }

    @Test
    void a_file_has_a_size() {
        check(
                read("title: T\nevents: []\ntags: [\n" + "  a,\n".repeat(30_000), SMALL),
                " error: is larger than 100,000 bytes; Chronoscope takes no more");
    }

    @Test
    void events_have_a_number() {
        LoadResult reading = check(read("""
                        title: T
                        sources: {s: {type: book, title: S}}
                        events:
                          - {id: a, date: 2015, title: A, citations: {source: s}}
                          - {id: b, date: 2015, title: A, citations: {source: s}}
                          - {id: c, date: 2015, title: A, citations: {source: s}}
                          - {id: d, date: 2015, title: A, citations: {source: s}}
                        """, SMALL), "7:5: error: more than 3 events; Chronoscope takes no more");

        assertThat(reading.timeline().events()).hasSize(3);
    }

    @Test
    void a_line_of_text_has_a_length() {
        check("title: " + "a".repeat(1_000) + "\nevents: []");
        check("title: " + "a".repeat(1_001) + "\nevents: []", "1:8: error: title is longer than 1,000 characters; …");
    }

    @Test
    void a_number_of_any_length_is_a_text() {
        check("title: 0" + "7".repeat(900) + "\nevents: []\ndescription: 0b" + "1".repeat(50_000));
    }

    @Test
    void many_misspelt_references_are_told() {
        StringBuilder yaml = new StringBuilder("title: T\nevents:\n");
        for (int event = 0; event < 20_000; event++) {
            yaml.append("  - {id: e%d, date: 2015, title: A, links: {type: a, event: e%dx}}\n".formatted(event, event));
        }
        LoadResult reading = read(yaml.toString());

        assertThat(reading.problems()).hasSize(1_001);
    }

    @Test
    void misspelt_words_are_compared_with_two_million_others_at_most() {
        AtomicInteger compared = new AtomicInteger();
        List<String> words = new AbstractList<>() {
            @Override
            public String get(int index) {
                compared.incrementAndGet();
                return "words";
            }

            @Override
            public int size() {
                return 400_000;
            }
        };
        Suggestions suggestions = new Suggestions();
        for (int word = 1; word <= 4; word++) {
            assertThat(suggestions.ending("wards", words)).isEqualTo("; did you mean 'words'?");
        }
        assertThat(suggestions.ending("wards", words)).isEmpty();
        assertThat(suggestions.ending("wards", List.of("words"))).isEmpty();
        assertThat(compared).hasValue(1_600_000);
    }
}
