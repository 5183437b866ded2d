package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;
import static chronoscope.yaml.Checks.checkEvent;
import static chronoscope.yaml.Checks.checkSource;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldProblemsTest {
    @Test
    void a_text_that_fits_a_line_has_no_breaks() {
        var timeline = Checks.read("""
                        title: >
                          Two

                          lines
                        events:
                          - {id: a, date: 2015, title: "A\\nB\\r", actors: ["x\\ny"]}
                        filters:
                          long: |
                            tag:a
                            OR tag:b
                        """).timeline();
        assertThat(timeline.title()).isEqualTo("Two lines");
        assertThat(timeline.events().get(0).title()).isEqualTo("A B");
        assertThat(timeline.events().get(0).actors()).containsExactly("x y");
        assertThat(timeline.filters()).containsEntry("long", "tag:a OR tag:b");
    }

    @Test
    void an_event_needs_id_date_and_title() {
        check(
                """
                title: T
                events:
                  - summary: S
                  - {id: , date: '', title: null}
                  - just a text
                  -
                """,
                "3:5: error: an event without id",
                "3:5: error: an event without date",
                "3:5: error: an event without title",
                "3:5: warning: this event has no citation",
                "4:5: warning: this event has no citation",
                "4:6: error: an event without id",
                "4:12: error: an event without date",
                "4:22: error: an event without title: this is 'null', which is read as nothing; quote it",
                "5:5: error: an event must be a map with id, date and title, not a text",
                "6:4: error: an event must be a map with id, date and title, not nothing");
    }

    @Test
    void a_saved_filter_has_a_name_and_a_query() {
        check(
                """
                title: T
                events: []
                filters:
                  war: tag:war OR tag:strike
                  War: tag:war
                  bad: tag:a (tag:b
                  both: -@war
                  none:
                  list: [tag:a]
                """,
                "5:3: error: filter 'War' must be lower-case letters, digits and '-', with a letter first",
                "6:14: error: filter bad: '(' is not closed",
                "7:10: error: filter both: a saved filter names no other one, as '@war'",
                "8:3: error: none has no value; one that starts with '#' is quoted",
                "9:9: error: list must be a text, not a list; quote a text that starts with '['");
        assertThat(Checks.read("title: T\nevents: []\nfilters: {war: tag:war, early: 'before:1900'}\n")
                        .timeline()
                        .filters())
                .containsExactly(Map.entry("war", "tag:war"), Map.entry("early", "before:1900"));
    }

    @Test
    void an_id_is_lower_case_and_unique() {
        check(
                """
                title: T
                sources: {s: {type: book, title: S}}
                events:
                  - {id: One, date: 2015, title: A, citations: {source: s}}
                  - {id: two, date: 2015, title: B, citations: {source: s}}
                  - {id: two, date: 2015, title: C, citations: {source: s}}
                  - {id: "t\\e", date: 2015, title: C, citations: {source: s}}
                """,
                "4:10: error: id 'One' must be lower-case letters, digits and '-', with a letter first",
                "6:10: error: event 'two' is already defined in line 5",
                "7:10: error: id 't\\u{1b}' must be lower-case letters, digits and '-', with a letter first");
    }

    @Test
    void a_source_is_defined_somewhere_in_the_file() {
        checkEvent(
                """
                claims:
                  - {text: A, citations: [{source: amm, via: anm}, {source: reuters}, {locator: p}]}
                """,
                "10:40: error: source 'amm' is not defined; did you mean 'amn'?",
                "10:50: error: source 'anm' is not defined; did you mean 'amn'?",
                "10:65: error: source 'reuters' is not defined",
                "10:75: error: a citation without source");
        check("title: T\nevents: [{id: a, date: 2015, title: A, citations: {source: s}}]\n"
                + "sources: {s: {type: book, title: S}}");
    }

    @Test
    void links_lead_to_events_and_disputes_to_claims() {
        checkEvent(
                """
                links: [{type: after, event: onne}, {event: one}, {type: after}, far]
                claims:
                  - {id: claim-a, text: A, disputes: claim-b}
                  - {id: claim-b, text: B, disputes: claim-x}
                  - {id: claim-b, text: C, disputes: nonsense}
                  - {id: "a b"}
                """,
                "9:34: error: event 'onne' is not defined; did you mean 'one'?",
                "9:41: error: a link without type",
                "9:55: error: a link without event",
                "9:70: error: links must be maps such as {type: ..., event: ...}; this is a text",
                "12:42: error: claim 'claim-x' is not defined; did you mean 'claim-a'?",
                "13:14: error: claim 'claim-b' is already defined in line 12",
                "13:42: error: claim 'nonsense' is not defined",
                "14:9: error: a claim without text",
                "14:14: error: id 'a b' must be letters, digits, '.', '_' and '-'");
    }

    @Test
    void grades_and_digests_have_a_form() {
        checkSource(
                """
                type: book
                title: A
                reliability: G
                sha256: abc
                url: javascript:alert(1)
                archive-url: https://exa mple.org
                snapshot: /etc/passwd
                """,
                "7:18: error: reliability 'G' must be a letter from A to F",
                "8:13: error: sha256 'abc' must be 64 hexadecimal digits",
                "9:10: error: url 'javascript:alert(1)' must be an http:// or https:// address without blanks",
                "10:18: error: archive-url 'https://exa mple.org' must be an http:// or https:// address without blanks",
                "11:15: error: snapshot '/etc/passwd' must be a path relative to the timeline's file");
        checkEvent(
                "claims: [{text: A, credibility: 7}, {text: B, credibility: high}, {text: C, credibility: 6}]",
                "9:37: error: credibility '7' must be a number from 1 to 6",
                "9:64: error: credibility 'high' must be a number from 1 to 6");
        checkEvent(
                "claims: [{text: A, credibility: 0}, {text: B, credibility: 1}]",
                "9:37: error: credibility '0' must be a number from 1 to 6");
        for (String grade : List.of("A", "F")) {
            checkSource("type: book\ntitle: A\nreliability: " + grade);
        }
        checkSource(
                "type: book\ntitle: A\nsnapshot: ~/a",
                "7:15: error: snapshot '~/a' must be a path relative to the timeline's file");
    }

    @Test
    void a_status_is_one_of_four_words_and_a_check_a_map() {
        checkEvent(
                """
                status: confirmd
                claims: [{text: A, status: maybe}, {text: B, status: retracted}]
                checked: yes
                """,
                "9:13: error: status 'confirmd' must be one of unconfirmed, confirmed, disputed, retracted;"
                        + " did you mean 'confirmed'?",
                "10:32: error: status 'maybe' must be one of unconfirmed, confirmed, disputed, retracted",
                "11:14: error: checked must be a map such as {on: 2024-05-01, by: ..., how: ...}, not a text");
        checkEvent("checked: {}", "9:14: error: checked without on, by or how");
        checkEvent(
                "checked: {on: soon, who: Ada}",
                "9:19: error: on: a year is missing, 's' stands here; a date begins with one: 2022, 2022-04-27, or 202X where a digit is unknown",
                "9:25: warning: unknown key 'who' in checked; known are on, by, how");
        checkEvent("checked: {on: 2024-05, by: Ada Low}\nstatus: unconfirmed");
    }

    @Test
    void a_source_has_a_type_of_csl() {
        check(
                """
                title: T
                events: []
                sources:
                  a: {title: A}
                  b: {type: artcle-newspaper, title: A}
                  c: {type: blog-entry, title: A}
                  d: {type: book}
                  e: A book
                  "f g": {type: book, title: A}
                """,
                "4:6: error: a source without type",
                "5:13: warning: 'artcle-newspaper' is not a CSL item type; did you mean 'article-newspaper'?",
                "6:13: warning: 'blog-entry' is not a CSL item type",
                "7:6: error: a source without title",
                "8:3: error: source 'e' must be a map such as {type: book, title: ...}",
                "9:3: error: source id 'f g' must be letters, digits, '.', '_' and '-'");
    }

    @Test
    void authors_are_names() {
        checkSource(
                "type: book\ntitle: A\nauthor: [{family: Doe, givn: J}, {}, [a], {given: Jo}]",
                "7:28: warning: unknown key 'givn' in an author; did you mean 'given'?",
                "7:38: error: author without family or literal",
                "7:42: error: author must be a name or {family: ..., given: ...}");
    }

    @Test
    void an_unknown_key_is_a_warning_with_a_suggestion() {
        LoadResult reading = checkEvent(
                """
                taggs: [a]
                Summary: S
                colour: red
                """,
                "9:5: warning: unknown key 'taggs' in an event; did you mean 'tags'?",
                "10:5: warning: unknown key 'Summary' in an event; did you mean 'summary'?",
                "11:5: warning: unknown key 'colour' in an event; known are id, date, title, also, summary, actors,"
                        + " places, tags, status, checked, citations, claims, links");
        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.timeline().events()).hasSize(1);
    }

    @Test
    void a_key_stands_once_in_a_map() {
        checkEvent(
                "title: Two\ntitle: Three\nsummary: S\nlinks: [{type: a, event: one, type: b}]",
                "9:5: error: duplicate key 'title'; the first one is in line 7",
                "10:5: error: duplicate key 'title'; the first one is in line 7",
                "12:35: error: duplicate key 'type'; the first one is in line 12");
        check(
                "title: T\nsources: {a: {type: book, title: A}, a: {type: book}}\nevents: []\nevents: []",
                "2:38: error: duplicate key 'a'; the first one is in line 2",
                "4:1: error: duplicate key 'events'; the first one is in line 3");
    }

    @Test
    void a_timeline_has_title_and_events() {
        check("description: D", "1:1: error: a timeline without title", "1:1: error: a timeline without events");
        check("title:\nevents:", "1:1: error: a timeline without title");
        check(
                "title: [a]\nevents: {a: b}\nsources: [a]\nactors: a\ntags: {a: {nam: A}, b: [c]}",
                "1:8: error: title must be a text, not a list; quote a text that starts with '['",
                "2:9: error: events must be a list of maps with id, date and title, not a map",
                "3:10: error: sources must be a map of sources by id, not a list",
                "4:9: error: actors must be a map of names by id, not a text",
                "5:11: error: a display name without name",
                "5:12: warning: unknown key 'nam' in a display name; did you mean 'name'?",
                "5:24: error: name must be a text, not a list; quote a text that starts with '['");
        check("- a", "1:1: error: a timeline must be a map with title, sources and events, not a list");
        check("text", "1:1: error: a timeline must be a map with title, sources and events, not a text");
    }

    @Test
    void a_field_has_its_kind() {
        checkEvent(
                "summary: [a]\ntags: [a, [b], {c: d}, '']\nactors: {a: b}\nclaims: a",
                "9:14: error: summary must be a text, not a list; quote a text that starts with '['",
                "10:15: error: tags must be texts; this is a list; quote a text that starts with '['",
                "10:20: error: tags must be texts; this is a map; quote a text that contains ': '",
                "10:28: error: tags must be texts; this is nothing",
                "11:13: error: actors must be texts; this is a map; quote a text that contains ': '",
                "12:13: error: claims must be maps such as {text: ..., citations: [...]}; this is a text");
    }

    @Test
    void an_event_without_evidence_is_a_warning() {
        check("""
                title: T
                sources: {s: {type: book, title: S}}
                events:
                  - {id: one, date: 2015, title: A}
                  - {id: two, date: 2015, title: B, claims: [{text: C, citations: [{source: s}]}]}
                  - {id: three, date: 2015, title: B, claims: [{text: C}]}
                """, "4:5: warning: event 'one' has no citation", "6:5: warning: event 'three' has no citation");
    }

    @Test
    void echoes_are_short_and_show_no_control_character() {
        checkEvent(
                "\"a\\e[2J\\u202e\": 1\n" + "x".repeat(60) + ": 1",
                "9:5: warning: unknown key 'a\\u{1b}[2J\\u{202e}' in an event; known are…",
                "10:5: warning: unknown key '" + "x".repeat(39) + "…' in an event; known are…");
    }

    @Test
    void a_fault_of_an_anchored_value_is_told_once() {
        check(
                """
                title: T
                events:
                  - {id: one, date: 2015, title: A, citations: [&c {source: a, page: 1}, *c, *c]}
                  - {id: two, date: 2015, title: A, citations: [*c]}
                """,
                "3:61: error: source 'a' is not defined",
                "3:64: warning: unknown key 'page' in a citation; known are source, locator, quote, via");
    }

    @Test
    void an_address_is_what_browsers_open() {
        checkSource("type: book\ntitle: A\nurl: HTTPS://exámple.org/a|b?c={d}#e");
        checkSource(
                "type: book\ntitle: A\nurl: https:///a",
                "7:10: error: url 'https:///a' must be an http:// or https:// address without blanks");
    }

    @Test
    void the_first_thousand_problems_are_told_in_order() {
        StringBuilder yaml = new StringBuilder("title: T\nevents:\n");
        for (int event = 0; event < 1_200; event++) {
            yaml.append("  - {id: e").append(event).append(", date: 2015, title: A}\n");
        }
        yaml.append("  - text\n");
        LoadResult reading = Checks.read(yaml.toString());

        assertThat(reading.problems()).hasSize(1_001).isSortedAccordingTo((one, other) -> one.line() - other.line());
        assertThat(reading.problems().get(1_000).text())
                .isEqualTo("t.yaml:1003:5: error: and 201 more problems from here on");
        assertThat(reading.hasErrors()).isTrue();
        assertThat(reading.problems().get(999).text()).startsWith("t.yaml:1002:5: warning: ");
    }

    @Test
    void what_is_only_counted_is_no_error_where_all_of_it_are_warnings() {
        String events = IntStream.range(0, 1_001)
                .mapToObj(event -> "  - {id: e" + event + ", date: 2015, title: A}\n")
                .collect(Collectors.joining());
        LoadResult reading = Checks.read("title: T\nevents:\n" + events);

        assertThat(reading.problems().get(1_000).text())
                .isEqualTo("t.yaml:1003:5: warning: and 1 more problem from here on");
        assertThat(reading.hasErrors()).isFalse();
    }
}
