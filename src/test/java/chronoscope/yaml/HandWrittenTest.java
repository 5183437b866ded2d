package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;
import static chronoscope.yaml.Checks.checkEvent;
import static chronoscope.yaml.Checks.checkSource;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people write by hand, and what other programs write as JSON, is read as it is meant, or a problem says how. */
class HandWrittenTest {
    private static Event read(String fields) {
        String text = "title: T\nevents:\n  - id: one\n    date: 2015\n" + fields.indent(4);
        return Checks.read(text).timeline().events().get(0);
    }

    @Test
    void a_comment_that_may_have_been_meant_as_text_is_reported() {
        String nothing = " is read as a comment, so that there is no value; if it is one, write \"";
        String cut = " is read as a comment, so that the text ends before it; if it belongs to the text, write \"";
        checkEvent("summary: #MeToo", "9:14: warning: '#MeToo'" + nothing + "#MeToo\"");
        checkEvent("summary:   #MeToo begins ", "9:16: warning: '#MeToo begins'" + nothing + "#MeToo begins\"");
        checkEvent("tags: #moon", "9:11: warning: '#moon'" + nothing + "#moon\"");
        checkEvent("summary: Apollo #11 lands", "9:21: warning: '#11 lands'" + cut + "Apollo #11 lands\"");
        checkEvent("summary: Łódź 😀 #5", "9:21: warning: '#5'" + cut + "Łódź 😀 #5\"");
        checkEvent("summary: first\n  then #2", "10:12: warning: '#2'" + cut + "first then #2\"");
        checkEvent("tags:\n  - a #b\n  - c", "10:11: warning: '#b'" + cut + "a #b\"");
        checkEvent("tags:\n  - #b", "10:8: error: tags must be texts; this is nothing", "10:9: warning: '#b'…");
        check(
                "title: #One\nevents: []",
                "1:1: error: a timeline without title",
                "1:8: warning: '#One'" + nothing + "#One\"");
        checkSource("type: book\ntitle: C #minor", "6:14: warning: '#minor'" + cut + "C #minor\"");
    }

    @Test
    void what_is_no_comment_or_surely_one_is_not_reported() {
        checkEvent("summary: \"#MeToo\"");
        checkEvent("summary: 'Apollo #11 lands'");
        checkEvent("summary: Apollo # eleven");
        checkEvent("summary: C# and F#, a#b");
        checkEvent("summary: Apollo ## eleven");
        checkEvent("summary: |\n  #MeToo\n  and #11");
        checkEvent("summary: # nothing yet");
        checkEvent("#summary: S\n#tags: [a]");
        checkEvent("claims: #none\n  - text: A #");
        checkEvent("links: [] #none");
        check("title: T #\nevents: #none\n  - {id: a, date: 1969 #first\n, title: A}", "3:5: warning: event 'a'…");
        assertThat(read("title: C#").title()).isEqualTo("C#");
    }

    @Test
    void several_texts_in_one_are_reported_unless_they_are_quoted() {
        checkEvent(
                "tags: a, b",
                "9:11: warning: tags is read as one text, 'a, b'; for several, write tags: [a, b], for one, quote it");
        checkEvent("actors: Ann; Bo", "9:13: warning: actors is read as one text, 'Ann; Bo'; for several,…");
        checkEvent("places: Paris,London, Rome", "9:13: warning: …");
        checkEvent("also: the deal, JCPOA", "9:11: warning: also is read as one text,…");
        checkEvent("tags: 戦争、平和", "9:11: warning: …write tags: [戦争, 平和], for one, quote it");
        checkEvent("tags: الحرب، السلام", "9:11: warning: tags is read as one text,…");
        checkEvent(
                "tags: [a; b]",
                "9:12: warning: tags has one text, 'a; b'; for several, write tags: [a, b], for one, quote it");
        checkEvent("tags: [戦争、平和, c]", "9:12: warning: tags has one text,…");
        checkEvent("tags:\n  - c\n  - a; b", "11:9: warning: tags has one text,…");
        checkEvent("tags: [\"a; b\"]");
        checkEvent("tags: ['a; b', \"c; d\"]");
        checkEvent("places: \"Washington, D.C.\"");
        checkEvent("places: [\"Washington, D.C.\"]");
        checkEvent("places:\n  - Washington, D.C.");
        checkEvent("tags: 10,000 years");
        checkEvent("tags: one tag,");
        assertThat(read("title: T\nplaces: Washington, D.C.").places()).containsExactly("Washington, D.C.");
    }

    @Test
    void a_name_that_a_comma_cuts_is_reported_unless_what_ends_it_is_quoted() {
        checkEvent(
                "places: [Washington, D.C.]",
                "9:26: warning: places is read as 'Washington' and 'D.C.'; for one name, write \"Washington, D.C.\", for"
                        + " two, quote the second");
        checkEvent("actors: [bo, Acme, Inc., Sammy Davis, Jr.]", "9:24: warning: …", "9:43: warning: …");
        checkEvent("also: [Acme, Ltd]", "9:18: warning: …");
        checkEvent("actors: [Ann Lee, Ph.D.]", "9:23: warning: …");
        checkEvent("places: [Washington, \"D.C.\"]");
        checkEvent("places: [\"Washington, D.C.\", Paris]");
        checkEvent("places: [D.C., Paris, U.S., U.K.]");
        checkEvent("places: [Washington,\n  D.C.]");
        checkEvent("places:\n  - Washington\n  - D.C.");
        checkEvent("actors: [Inc]");
        checkEvent("tags: [IV drip, company, dc, inc]");
    }

    @Test
    void a_date_that_many_mean_otherwise_is_reported_once_for_each_kind() {
        checkDates(
                "1936-39",
                "is read as third quadrimester of 1936; write 1936/1939 for 1936 to 1939, or quote it to keep it");
        checkDates("2019-22", "is read as summer 2019; write 2019/2022 for 2019 to 2022, or quote it to keep it");
        checkDates("-3000", "is read as 3001 BCE; write -2999 for 3000 BCE, or quote it to keep it");
        checkDates(
                "-0043-03-15",
                "is read as 15 March 44 BCE; write -0042-03-15 for 15 March 43 BCE, or quote it to keep it");
        checkDates("-0500~/-0400", "is read as about 501 BCE to 401 BCE; write -0499~/-0399 for …");
        checkDates("0000", "is read as 1 BCE; write XXXX for an unknown year, or quote it to keep it");
        for (String meant :
                List.of("2022-21", "1939-21", "1901-02", "2015", "-XXXX", "Y-3000000", "\"-3000\"", "'1936-39'")) {
            checkDates(meant, "");
        }
        check(
                """
                title: T
                events: []
                eras:
                  - {name: a, date: -3000/-2000}
                  - {name: b, date: 1936-39}
                  - {name: c, date: -0100}
                  - {name: d, date: 2001-24}
                  - {name: e, date: "-0200"}
                """,
                "4:21: warning: date: '-3000/-2000' is read as 3001 to 2001 BCE; … (and 1 more of its kind)",
                "5:21: warning: date: '1936-39' … (and 1 more of its kind)");
    }

    private static void checkDates(String date, String problem) {
        String text = "title: T\nevents: []\neras: [{name: a, date: " + date + "}]";
        if (problem.isEmpty()) {
            check(text);
        } else {
            check(text, "3:24: warning: date: '" + date + "' " + problem);
        }
    }

    @Test
    void what_an_event_lists_twice_is_reported() {
        checkEvent("actors: [ann, ann, bo]", "9:19: warning: 'ann' is listed twice in actors; it counts once");
        checkEvent("tags: [é, \"e\\u0301\"]", "9:15: warning: 'é' is listed twice in tags; it counts once");
        checkEvent("tags: [a, A]");
        check(
                "title: T\nevents: []\nactors: {é: E, \"e\\u0301\": F}",
                "3:16: error: duplicate key 'e\u0301'; the first one is in line 3");
    }

    @Test
    void words_that_other_programs_take_for_values_are_texts() {
        for (String word : new String[] {
            "no",
            "on",
            "yes",
            "true",
            "0x1F",
            "012",
            "1_000",
            "1e3",
            "12:30",
            ".5",
            "-",
            "1.0",
            "Infinity",
            "NaN",
            "2022-04"
        }) {
            if (!word.equals("-")) {
                assertThat(read("title: " + word + "\ntags: [" + word + "]"))
                        .extracting(Event::title, event -> event.tags().get(0))
                        .containsExactly(word, word);
            }
        }
    }

    @Test
    void nothing_in_place_of_a_text_says_what_was_read() {
        checkEvent(
                "tags: [null]", "9:12: error: tags must be texts; this is 'null', which is read as nothing; quote it");
        checkEvent("actors: [Null, ~]", "9:14: error: …", "9:20: error: …");
        checkEvent("summary: null\nactors: ~");
        check(
                "title: Null\nevents: []",
                "1:1: error: a timeline without title: this is 'Null', which is read as nothing; quote it");
        assertThat(read("title: 'null'\ntags: [\"~\"]").title()).isEqualTo("null");
    }

    @Test
    void a_map_or_a_list_in_place_of_a_text_says_what_to_quote() {
        checkEvent(
                "tags:\n  - war: cold",
                "10:9: error: tags must be texts; this is a map; quote a text that contains ': '");
        checkEvent("actors: {ann, bo}", "9:13: error: actors must be texts; this is a map; a list is written [a, b]");
        checkEvent(
                "summary: [sic]", "9:14: error: summary must be a text, not a list; quote a text that starts with '['");
        checkEvent("summary: {a}", "9:14: error: summary must be a text, not a map; a list is written [a, b]");
        checkEvent(
                "summary: Part 1: the war",
                "9:20: error: a value is not allowed here; quote a text that contains ': '");
        checkEvent("summary: [draft] a text", "9:22: error: …");
        checkEvent("summary:text", "9:5: error: a ':' and a value, or quotes around the text, are missing here");
    }

    @Test
    void a_text_that_starts_as_an_anchor_is_reported() {
        checkEvent(
                "summary: &Co are founded",
                "9:14: warning: '&Co' is read as a name for the value, which no '*Co' repeats; quote a text that starts"
                        + " with '&'");
        checkEvent("tags: &t [a]");
        checkEvent("summary: &s text\nclaims: [{text: *s}]");
    }

    @Test
    void a_fault_behind_an_emoji_is_told_at_its_column() {
        checkSource("type: book\ntitle: A\nissued: &d \"2015😀x\"", "7:21: error: issued: …");
        checkSource("type: book\ntitle: 😀\nissued: &d 2015😀x", "7:13: warning: …", "7:20: error: issued: …");
    }

    @Test
    void json_is_read() {
        String json =
                "{\"title\":\"T\",\"sources\":{\"s\":{\"type\":\"webpage\",\"title\":\"S\",\"url\":\"https:\\/\\/example.org\\/x\"}},"
                        + "\"events\":[{\"id\":\"a\",\"date\":\"2022\",\"title\":\"x \\/ \\u00e9\\ud83d\\ude00\\\\/\",\"summary\":null,"
                        + "\"tags\":[\"a;b\",\"#c\"],\"citations\":[{\"source\":\"s\"}]}]}";
        checkJson(json);
        checkJson("\uFEFF" + json);
        checkJson(json.replace(",\"", ",\n\t\t\"").replace("\":", "\":\t").replace("[{", "[\n\t{\t"));
        checkJson("\r\n" + json.replace(",", ",\r\n"));
        check(
                json.replace("\"date\":", "\"date\":\"2021\",\"date\":"),
                "1:128: error: duplicate key 'date'; the first one is in line 1");
        check(json.replace("\"2022\"", "\"20/22\""), "1:122: error: date: …");
        check(json.replace("\"summary\":null", "\"summary\":\"\\q\""), "1:177: error: an unknown escape;…");
    }

    private static void checkJson(String json) {
        var timeline = check(json).timeline();
        assertThat(timeline.source("s").orElseThrow().url()).contains("https://example.org/x");
        assertThat(timeline.events().get(0).title()).isEqualTo("x / é😀\\/");
        assertThat(timeline.events().get(0).tags()).containsExactly("a;b", "#c");
    }

    @Test
    void an_escaped_slash_is_one_in_double_quotes_alone() {
        assertThat(read("title: \"a\\/b\"").title()).isEqualTo("a/b");
        assertThat(read("title: a\\/b").title()).isEqualTo("a\\/b");
        assertThat(read("title: 'a\\/b'").title()).isEqualTo("a\\/b");
        assertThat(read("title: \"a\\\\/b\"").title()).isEqualTo("a\\/b");
        assertThat(read("title: \"a\\\\\\/b\"").title()).isEqualTo("a\\/b");
        assertThat(read("title: T\nsummary: |\n  a\\/b").summary()).isEqualTo("a\\/b");
        assertThat(read("title: T\n\"summ\\x61ry\": \"\\/\"").summary()).isEqualTo("/");
    }

    /** The file is read in parts of 64 KiB: what is looked at together may stand in two of them. */
    @Test
    void a_sign_at_the_edge_of_what_is_read_at_once_is_read_alike() {
        for (int length = (1 << 16) - 60; length < 1 << 16; length++) {
            String yaml = "description: " + "d".repeat(length - 13) + "\ntitle: Apollo \t#11\nevents: []\n";
            check(yaml, "2:16: warning: '#11' is read as a comment,…");
            String slash = "description: " + "d".repeat(length - 13) + "\nevents: []\ntitle: \"a\\\\\\/b\\/\"\n";
            assertThat(check(slash).timeline().title()).isEqualTo("a\\/b/");
        }
    }

    @Test
    void a_saved_filter_in_another_language_is_reported() {
        check(
                """
                title: T
                events: []
                filters:
                  a: tag:a or tag:b
                  b: "!tag"
                  c: tag:a|b
                  d: tag:a OR "or"
                  e: actor=china
                """,
                "4:12: warning: filter a: 'or' is read as a text; write OR for either side",
                "5:7: warning: filter b: '!tag' is read as a text; write -tag to leave it out",
                "6:10: warning: filter c: 'a|b' is read as a text; write tag:a OR tag:b for either",
                "8:6: warning: filter e: 'actor=china' is read as a text; a field ends with ':', as in actor:china");
    }
}
