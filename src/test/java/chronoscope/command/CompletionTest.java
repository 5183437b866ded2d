package chronoscope.command;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Explorer;
import chronoscope.explore.Jumps;
import chronoscope.explore.Size;
import chronoscope.model.Voyage;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class CompletionTest {
    private static final Explorer VOYAGE = Jumps.mark(
                    Jumps.goTo(Explorer.of(Voyage.TIMELINE, Size.USUAL, "dark"), "sinking")
                            .explorer(),
                    'b')
            .explorer();

    @Test
    void commands_are_offered_at_the_start() {
        check("fi", 0, "first", "find", "filter", "filters");
        check("  fi", 2, "first", "find", "filter", "filters");
        check("next; fil", 6, "filter", "filters");
        check("next;fil", 5, "filter", "filters");
        check("find \"a; b\"; und", 13, "undo");
        check("find \"a\\\"; b\"; und", 15, "undo");
        check("xyz", 0);
        assertThat(texts(""))
                .containsAll(CommandTable.rows().stream().map(CommandSpec::name).toList());
    }

    @Test
    void what_an_event_shares_is_offered() {
        check("same ", 5, "actor", "place", "tag", "source");
        check("same tag ", 9, "disaster", "voyage");
        check("same place ", 11, "\"North Atlantic\"");
        check("same film ", 10);
        check("same tag voyage ", 16);
    }

    @Test
    void events_are_offered_where_one_is_wanted() {
        check("goto s", 5, "sinking");
        check("show k", 5, "keel");
        check("show keel ", 10);
        check("follow ", 7, "departure", "inquiry");
        check("jump ", 5, "b");
        check("without g", 8, "gazette");
        check("compare l", 8, "ledger");
    }

    @Test
    void a_word_of_a_few_is_offered() {
        check("page ", 5, "up", "down");
        check("half d", 5, "down");
        check("focus ", 6, "next", "previous", "list", "detail", "lanes", "filters", "facets", "output");
        check("lanes s", 6, "source");
        check("lane order c", 11, "count");
        check("lane to ", 8);
        check("zoom e", 5, "era");
        check("theme l", 6, "light");
        check("export ", 7, "json", "csv", "csl", "html", "md", "--all");
        check("copy c", 5, "citation");
        check("prompt f", 7, "find", "filter");
        check("find n", 5, "next");
        check("help filt", 5, "filter", "filters");
        check("help k", 5, "keys");
        check("next ", 5);
    }

    @Test
    void fields_and_their_values_are_offered_in_a_query() {
        check("filter ac", 7, "actor:");
        check("filter o", 7, "origin:", "origins:", "only");
        check("filter only ta", 12, "tag:");
        check("filter -ta", 7, "-tag:");
        check("filter (ta", 7, "(tag:");
        check("filter -(-ta", 7, "-(-tag:");
        check("filter ship OR place:B", 15, "place:Belfast");
        check("filter source:", 7, "source:gazette", "source:ledger", "source:wire");
        check("filter -via:w", 7, "-via:wire");
        check("filter id:ke", 7, "id:keel");
        check("filter date:", 7);
        check(
                "filter status:",
                7,
                "status:unconfirmed",
                "status:confirmed",
                "status:disputed",
                "status:retracted",
                "status:none");
        check("filter -status:dis", 7, "-status:disputed");
        check("filter precision:d", 7, "precision:day", "precision:decade");
        check("filter starred:", 7, "starred:yes", "starred:no");
        check("filter origin:w", 7, "origin:wire");
    }

    @Test
    void what_the_grammar_would_split_is_offered_in_quotation_marks() {
        check("filter place:", 7, "place:Belfast", "place:\"North Atlantic\"");
        check("filter place:\"", 7, "place:\"North Atlantic\"");
        check("filter place:\"North A", 7, "place:\"North Atlantic\"");
        check("filter place:No", 7, "place:\"North Atlantic\"");
        check("filter tag:1", 7, "tag:\"100% sure; $$5\"");
        assertThat(Lines.parse("filter " + texts("filter tag:1").get(0)).problem())
                .isEmpty();
    }

    @Test
    void nothing_is_offered_inside_of_a_comment() {
        check("next # fi", 9);
        check("#", 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_line_can_be_completed(long seed) {
        String[] pieces = {
            "filter", "goto", "show", " ", " ", ";", "\"", "\\", "#", "tag:", "place:", "-", "(", "a", "N", "$",
            "\ud83d", "é"
        };
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder line = new StringBuilder();
            for (int piece = random.nextInt(9); piece > 0; piece--) {
                line.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(complete(line.toString()).from())
                    .as("seed %s: %s", seed, line)
                    .isBetween(0, line.length());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    private static Lines.Completion complete(String line) {
        return Lines.complete(line, VOYAGE, Preferences.USUAL);
    }

    private static List<String> texts(String line) {
        return complete(line).candidates().stream().map(Candidate::text).toList();
    }

    /** Checks what is offered at the end of a line, and the place of the word that it would replace. */
    private static void check(String line, int from, String... candidates) {
        assertThat(texts(line)).as(line).containsExactly(candidates);
        assertThat(complete(line).from()).as(line).isEqualTo(from);
    }
}
