package chronoscope.query;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.model.EventDraft;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.text.Parsed;
import chronoscope.text.Problem;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void a_word_is_looked_for_in_all_that_is_written_of_an_event() {
        check("ship", "departure sinking inquiry");
        check("opens", "sinking inquiry");
        check("bells", "departure");
        check("\"great ship\"", "sinking");
        check("\"saw ice\"", "sinking");
        check("gazette", "departure sinking inquiry");
        check("belfast", "keel");
        check("\"star line\"", "keel departure sinking");
        check("white-star", "keel departure sinking");
        check("harbour", "harbour");
        check("1912", "keel departure sinking inquiry");
        check("\"16 april 1912\"", "keel departure sinking inquiry");
        check("\"reliability b\"", "keel departure sinking inquiry");
        check("\"usually reliable\"", "keel departure sinking inquiry");
        check("disaster", "sinking");
        check("zeppelin", "");
    }

    @Test
    void words_are_compared_without_case_and_accents() {
        check("CAFE", "charter");
        check("café", "charter");
        check("cafe\u0301", "charter");
        check("zurich", "charter");
        check("actor:ZÜRICH", "charter");
        check("title:Café", "charter");
    }

    @Test
    void each_field_asks_for_what_its_name_says() {
        check("actor:white-star-line", "keel departure sinking");
        check("actor:star", "keel departure sinking");
        check("place:atlantic", "sinking wreck");
        check("tag:law", "charter inquiry");
        check("source:gazette", "departure sinking inquiry");
        check("source:ledger", "keel sinking");
        check("source:\"lost at sea\"", "departure sinking inquiry");
        check("via:wire", "sinking");
        check("via:gazette", "");
        check("id:ki", "sinking");
        check("title:ship", "departure sinking");
        check("text:ship", "");
        check("text:ice", "sinking");
        check("cites:3", "sinking");
        check("cites:0", "harbour charter wreck film");
        check("claims:2", "sinking");
        check("precision:day", "departure sinking");
        check("precision:Month", "inquiry");
        check("precision:=decade", "wreck");
        check("date:1912", "departure sinking inquiry");
    }

    @Test
    void an_equals_sign_asks_for_the_whole_text() {
        check("tag:=law", "charter inquiry");
        check("tag:=la", "");
        check("actor:=\"White Star Line\"", "keel departure sinking");
        check("actor:=\"white star line\"", "keel departure sinking");
        check("id:=sinking", "sinking");
        check("tag:\"=law\"", "");
    }

    @Test
    void a_number_is_compared() {
        check("cites:>0", "keel departure sinking inquiry");
        check("cites:>1", "sinking");
        check("cites:<1", "harbour charter wreck film");
        check("claims:<1 cites:>0", "keel departure inquiry");
        check("cites:=1", "keel departure inquiry");
        check("cites:\"1\"", "keel departure inquiry");
    }

    @Test
    void date_finds_what_possibly_overlaps() {
        check("date:1912-04", "departure sinking");
        check("date:1912-04-15", "sinking");
        check("date:1908", "keel");
        check("date:1912-06", "inquiry");
        check("date:1985", "wreck");
        check("date:1990", "");
        check("date:2050", "film");
        check("date:1700/1800", "charter");
        check("date:-0499", "harbour");
        check("date:../1800", "harbour charter");
        check("date:\"[1667,1912-04-15]\"", "sinking");
        check("date:[1667,1912-04-15]", "sinking");
    }

    @Test
    void within_finds_what_is_surely_inside() {
        check("within:1912", "departure sinking inquiry");
        check("within:1912-05", "");
        check("within:1980/1989", "wreck");
        check("within:1985", "");
        check("within:1908/1909", "keel");
        check("within:1900/..", "keel departure sinking inquiry wreck film");
    }

    @Test
    void before_and_after_find_what_surely_is() {
        check("before:1909", "harbour charter");
        check("before:1910", "harbour charter keel");
        check("before:1985", "harbour charter keel departure sinking inquiry");
        check("after:1912-04-10", "sinking inquiry wreck film");
        check("after:1912-05", "wreck film");
        check("after:1985", "film");
        check("after:-0499", "charter keel departure sinking inquiry wreck film");
    }

    @Test
    void terms_beside_each_other_must_all_hold() {
        check("ship tag:disaster", "sinking");
        check("ship AND tag:disaster", "sinking");
        check("  ship\tAND\n tag:disaster  ", "sinking");
        check("tag:law \"café\"", "charter");
        check("tag:law\"café\"", "charter");
    }

    @Test
    void or_binds_less_than_and() {
        check("tag:port OR tag:law", "harbour charter inquiry");
        check("tag:port OR tag:law actor:board", "harbour inquiry");
        check("actor:board tag:law OR tag:port", "harbour inquiry");
        check("(tag:port OR tag:law) actor:board", "inquiry");
        check("tag:port OR(tag:law AND actor:board)", "harbour inquiry");
        check("((tag:port))", "harbour");
    }

    @Test
    void keywords_are_capital_words_of_their_own() {
        check("\"OR\"", "harbour sinking wreck");
        check("\"AND\"", "departure");
        check("and", "departure");
        check("orchestra", "");
        check("ORchestra", "");
    }

    @Test
    void a_hyphen_or_not_negates_what_follows() {
        check("-ship tag:voyage", "");
        check("tag:voyage -tag:disaster", "departure");
        check("tag:voyage NOT tag:disaster", "departure");
        check("tag:voyage AND NOT tag:disaster", "departure");
        check("NOT(ship OR tag:law)", "harbour keel wreck film");
        check("-(ship OR tag:law)", "harbour keel wreck film");
        check("-\"Café\" tag:law", "inquiry");
        check("--tag:port", "harbour");
        check("NOT NOT tag:port", "harbour");
        check("NOT -tag:port", "harbour");
    }

    @Test
    void a_hyphen_inside_of_a_term_is_a_letter() {
        check("date:-0499", "harbour");
        check("-date:-0499 before:1800", "charter");
        check("white-star-line", "keel departure sinking");
        check("tag:-law", "");
    }

    @Test
    void quotation_marks_hold_what_would_end_a_run() {
        check("tag:\"100% sure; $5\"", "wreck");
        check("tag:\"a:b\"", "wreck");
        check("tag:a:b", "wreck");
        check("\"flags (and rain)\"", "departure");
        check("title:\"\\\"opens\\\"\"", "inquiry");
        check("\"\\\"opens\\\"\"", "sinking inquiry");
        check("\"a\\\\b\"", "");
        check("'ship'", "");
        check("builder's", "keel sinking");
        check("source:builder's", "keel sinking");
    }

    @Test
    void a_colon_after_what_is_no_name_is_a_part_of_a_word() {
        check("5:30", "");
        check(":ship", "");
        check("a-b:c", "");
        check("\"actor:board\"", "");
    }

    @Test
    void keywords_may_touch_quotation_marks() {
        check("tag:port OR\"wreck\"", "harbour wreck");
        check("tag:law NOT\"café\"", "inquiry");
        check("tag:law AND\"café\"", "charter");
    }

    @Test
    void what_other_languages_write_is_read_as_text_and_reported() {
        checkHint("china or iran", 6, "'or' is read as a text; write OR for either side");
        checkHint("china Or iran", 6, "'Or' is read as a text; write OR");
        checkHint("china || iran", 6, "'||' is read as a text; write OR");
        checkHint("china and iran", 6, "'and' is read as a text; write AND, or nothing");
        checkHint("china && iran", 6, "'&&' is read as a text; write AND");
        checkHint("china & iran", 6, "'&' is read as a text; write AND");
        checkHint("china + iran", 6, "'+' is read as a text; write AND");
        checkHint("not china", 0, "'not' is read as a text; write -word");
        checkHint("iran (not china)", 6, "'not' is read as a text");
        checkHint("! china", 0, "'!' is read as a text");
        checkHint("iran - china", 5, "'-' is read as a text");
        checkHint("!china", 0, "write -china to leave it out");
        checkHint("iran !tag:war", 5, "write -tag:war to leave it out");
        checkHint("china|iran", 0, "write china OR iran for either");
        checkHint("tag:a|b", 4, "write tag:a OR tag:b for either");
        checkHint("tag:a,b,c", 4, "write tag:a OR tag:b OR tag:c for either");
        checkHint("tag:=a|b", 5, "write tag:=a OR tag:=b for either");
        checkHint("tag:!war", 4, "write -tag:war to leave it out");
        checkHint("chin*", 0, "parts of words are found without '*': chin");
        checkHint("tag:*war*", 4, "parts of words are found without '*': tag:war");
        checkHint("actor=china", 0, "a field ends with ':', as in actor:china");
        checkHint("date>1912", 0, "a field ends with ':', as in date:1912");
        checkHint("tag", 0, "a field ends with ':', as in tag:VALUE");
        for (String plain : List.of(
                "or",
                "china OR iran",
                "china \"or\" iran",
                "\"!china\"",
                "tag:\"a|b\"",
                "\"a|b\"",
                "not",
                "AT&T",
                "-china",
                "a-b",
                "!",
                "-",
                "*",
                "date:[1912,1913]",
                "x=1",
                "or iran",
                "china or",
                "what?!")) {
            assertThat(Query.of(plain).hints()).as(plain).isEmpty();
        }
    }

    private static void checkHint(String query, int position, String message) {
        List<Problem> hints = Query.of(query).hints();
        assertThat(hints).as(query).hasSize(1);
        assertThat(hints.get(0).message()).as(query).contains(message);
        assertThat(hints.get(0).position()).as(query).isEqualTo(position);
    }

    @Test
    void nothing_can_be_asked_by_an_empty_query() {
        checkWrong("", 0, "is missing here");
        checkWrong("   ", 3, "is missing here");
        checkWrong("()", 1, "is missing here");
        checkWrong("ship OR", 7, "is missing here");
        checkWrong("OR ship", 0, "is missing here");
        checkWrong("ship AND", 8, "is missing here");
        checkWrong("ship AND OR", 9, "is missing here");
        checkWrong("NOT", 3, "is missing here");
        checkWrong("ship -(", 7, "is missing here");
    }

    @Test
    void what_is_not_closed_is_told_where_it_opens() {
        checkWrong("(ship", 0, "'(' is not closed");
        checkWrong("a (b (c)", 2, "'(' is not closed");
        checkWrong("ship)", 4, "')' closes nothing");
        checkWrong("ship \"it", 5, "quotation mark is not closed");
        checkWrong("tag:\"it", 4, "quotation mark is not closed");
        checkWrong("\"it\\\"", 0, "quotation mark is not closed");
    }

    @Test
    void signs_of_the_line_grammar_must_be_quoted() {
        checkWrong("ship;", 4, "';' must be in quotation marks");
        checkWrong("cost:$5", 0, "no field 'cost'");
        checkWrong("tag:$5", 4, "'$' must be in quotation marks");
        checkWrong("a $", 2, "'$' must be in quotation marks");
        checkWrong("tag:(a)", 4, "'(' must be in quotation marks");
    }

    @Test
    void an_unknown_field_names_the_fields_and_the_nearest() {
        checkWrong(
                "acter:x",
                0,
                "there is no field 'acter'; did you mean 'actor'? the command 'help queries' lists the fields");
        checkWrong("acter:x", 0, "did you mean 'actor'?");
        checkWrong("ship (tga:law)", 6, "did you mean 'tag'?");
        checkWrong("Actor:board", 0, "did you mean 'actor'?");
        checkWrong("https://gazette.test", 0, "there is no field 'https'. Fields: actor, place, tag,");
    }

    @Test
    void a_field_wants_a_value_that_it_can_have() {
        checkWrong("actor:", 6, "actor: wants a value");
        checkWrong("actor: board", 6, "actor: wants a value");
        checkWrong("(cites:>)", 8, "cites: wants a value");
        checkWrong("cites:many", 6, "'many' is not a number");
        checkWrong("cites:>-1", 7, "'-1' is not a number");
        checkWrong("cites:9999999999", 6, "is not a number");
        checkWrong("tag:<law", 4, "can't be compared with <");
        checkWrong("precision:>day", 10, "can't be compared with >");
        checkWrong("precision:days", 10, "'days' must be one of second, minute, hour, day");
        checkWrong("precision:days", 10, "did you mean 'day'?");
        checkWrong("precision:none", 10, "'none' must be one of second,");
        checkWrong("date:>1912", 5, "write after:1912");
        checkWrong("date:1912-13", 5, "the date '1912-13' can't be read");
        checkWrong("date:27.4.2022", 5, "the date '27.4.2022' can't be read: write 2022-04-27");
        checkWrong("date:04/05/2022", 5, "it may be 2022-05-04 (4 May 2022) or 2022-04-05 (5 April 2022)");
        checkWrong("date:soon", 5, "the date 'soon' can't be read");
        checkWrong("date:spring 2022", 5, "the date 'spring 2022' can't be read: write 2022-21");
        checkWrong("ship before:27 April 2022 tag:law", 12, "the date '27 April 2022' can't be read: write 2022-04-27");
        checkWrong("year:the 90s", 5, "the date 'the 90s' can't be read: it may be 199X");
        checkWrong("date:>1990", 5, "write after:1990");
        checkWrong("date:=1990", 5, "leave the = out");
        checkWrong("date:\"soon\"", 6, "the date 'soon' can't be read");
        checkWrong("date:\"04/05/2022\"", 6, "it may be 2022-05-04 (4 May 2022) or 2022-04-05 (5 April 2022)");
    }

    @Test
    void words_and_fields_have_a_limit() {
        check("ship ".repeat(1000), "departure sinking inquiry");
        check("tag:port OR ".repeat(999) + "tag:port", "harbour");
        checkWrong("ship ".repeat(10_000), 5000, "a query has 1000 words and fields at most");
        checkWrong("(\"ship\" OR -tag:port) ".repeat(501), 11_001, "1000 words");
    }

    @Test
    void nesting_has_a_limit() {
        check("(".repeat(200) + "tag:port" + ")".repeat(200), "harbour");
        check("-".repeat(200) + "tag:port", "harbour");
        checkWrong("(".repeat(201) + "ship" + ")".repeat(201), 200, "200 levels");
        checkWrong("-".repeat(60_000) + "ship", 200, "200 levels");
        checkWrong("NOT ".repeat(10_000) + "ship", 800, "200 levels");
    }

    @Test
    void a_whole_id_is_no_part_of_a_longer_one() {
        Timeline timeline = Voyage.of(List.of(
                EventDraft.event("first", "1901").tags("war").done(),
                EventDraft.event("second", "1902").tags("war-crimes").done(),
                EventDraft.event("third", "1903").actors("guild").done(),
                EventDraft.event("fourth", "1904").actors("guild-of-zurich").done()));
        check(timeline, "tag:=war", "first");
        check(timeline, "tag:war", "first second");
        check(timeline, "actor:=guild", "third");
        check(timeline, "actor:=\"guild of zürich\"", "third");
        check(timeline, "actor:guild", "third fourth");
    }

    @Test
    void a_quoted_value_reads_back_as_itself() {
        for (String value : List.of(
                "law", "#x", "x#y", "<5", "=5", ">5", "a b", "a\tb", "", "\"", "\\", "a\\\"b", "(", ")", ";", "$x")) {
            String quoted = Query.quoted(value);
            assertThat(Query.of(quoted).query()).as(quoted).isEqualTo(new Query.Words(value));
            Query.Or either = (Query.Or) Query.of("tag:" + quoted + " OR ship").query();
            assertThat(((FieldValue.Names) either.parts().get(0)).value()).isEqualTo(value);
        }
    }

    /** Checks the ids of the events that a query finds, in the order of time. */
    private static void check(String query, String ids) {
        check(Voyage.TIMELINE, query, ids);
    }

    private static void check(Timeline timeline, String query, String ids) {
        Parsed<WrittenQuery> parsed = Query.parse(query);
        assertThat(parsed.problem()).as(query).isEmpty();
        assertThat(String.join(" ", found(timeline, parsed.value().orElseThrow().query())))
                .as(query)
                .isEqualTo(ids);
    }

    private static List<String> found(Timeline timeline, Query query) {
        IntPredicate test = query.on(new Corpus(timeline));
        return IntStream.range(0, timeline.events().size())
                .filter(test)
                .mapToObj(timeline.events()::get)
                .map(Event::id)
                .toList();
    }

    /** Checks the place and a part of the message of what is wrong with a query. */
    private static void checkWrong(String query, int position, String message) {
        Problem problem = Query.parse(query).problem().orElseThrow(() -> new AssertionError(query));
        assertThat(problem.message()).as(query).contains(message);
        assertThat(problem.position()).as(query).isEqualTo(position);
    }
}
