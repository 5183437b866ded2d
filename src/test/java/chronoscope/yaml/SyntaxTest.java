package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;
import static chronoscope.yaml.Checks.checkEvent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyntaxTest {
    @Test
    void a_fault_is_told_in_words_at_its_place() {
        checkEvent("\tsummary: S", "9:5: error: a tab cannot stand here; use blanks");
        checkEvent("summary:\tS", "9:13: error: a tab cannot stand here; use blanks");
        checkEvent("summary: %S", "9:14: error: a text that starts with '%' must be quoted: \"%...\"");
        checkEvent("summary: @S", "9:14: error: a text that starts with this character must be quoted");
        checkEvent("summary: `S`", "9:14: error: a text that starts with this character must be quoted");
        checkEvent("tags: [>a]", "9:12: error: a text that starts with this character must be quoted");
        checkEvent("summary: a: b", "9:15: error: a value is not allowed here; quote a text that contains ': '");
        checkEvent("summary", "9:5: error: a ':' and a value, or quotes around the text, are missing here");
        checkEvent(
                "summary: - a",
                "9:14: error: a list item must start on a line of its own; quote a text that starts with '- '");
        checkEvent("summary: \"a", "9:14: error: the quote that opens here is never closed");
        checkEvent("summary: 'a", "9:14: error: the quote that opens here is never closed");
        checkEvent("summary: \"a\\qb\"", "9:17: error: an unknown escape; write \\\\ for a backslash");
        checkEvent("summary: 'a' b", "9:18: error: this belongs to no key above it; look at indentation and quotes");
        checkEvent("summary: |x\n  a", "9:15: error: after '|' or '>' the text starts on the next line");
        checkEvent("tags: [a", "9:11: error: the '[' that opens here is never closed");
        checkEvent("links: {a: b", "9:12: error: the '{' that opens here is never closed");
        String hash = "a value or a closing bracket is missing after this; a value that starts with '#' is quoted";
        checkEvent("links: {a: b, type: #c}", "9:19: error: " + hash);
        checkEvent("tags: [a,", "9:12: error: " + hash);
        checkEvent(
                "links: {type: #c}\nsummary: S",
                "10:12: error: ',' or '}' is missing before this; a value above it that starts with '#' is quoted");
        checkEvent("tags: [a }", "9:14: error: ',' or ']' is missing before this");
        checkEvent("links: {a: b ]", "9:18: error: ',' or '}' is missing before this");
        checkEvent("tags: [a?, b]", "9:13: error: between brackets a text that contains '?' must be quoted");
        checkEvent("tags: ]", "9:11: error: a value is missing before this");
        checkEvent("summary: * a", "9:14: error: a text that starts with '*' must be quoted, unless it is an alias");
        checkEvent("summary: & a", "9:14: error: a text that starts with '&' must be quoted, unless it is an anchor");
        check(
                "title: T\nevents:\n  - title: 'a\n   '[b]",
                "3:12: error: what follows belongs to no key above it; look at indentation and quotes");
        checkEvent("? [a]\n: b", "9:7: error: a key must be a text; quote it");
        check("%FOO\n---\ntitle: T\nevents: []");
        check("%YAML 2.0\n---\ntitle: T", "1:1: error: only YAML 1 can be read");
    }

    @Test
    void what_stands_before_a_fault_is_checked() {
        LoadResult reading = check(
                """
                title: T
                sources: {s: {type: book, title: S}}
                events:
                  - {id: one, date: 2015, title: One, citations: [{source: x}], links: [{type: a, event: two}]}
                  - {id: two, date: 2015, title: Two
                """, "4:60: error: source 'x' is not defined", "5:5: error: the '{' that opens here is never closed");

        assertThat(reading.timeline().title()).isEqualTo("T");
        assertThat(reading.timeline().events()).hasSize(1);
        assertThat(reading.readable()).isTrue();
    }

    @Test
    void a_wrong_indentation_is_the_only_problem_of_its_event() {
        check("""
                title: T
                events:
                  - id: one
                   date: 2015
                    title: One
                """, "4:4: error: this belongs to no list above it; look at the indentation");
        check("""
                title: T
                events:
                  - id: one
                    date: 2015
                   title: One
                """, "5:4: error: this belongs to no list above it; look at the indentation");
        check("""
                title: T
                sources:
                  s:
                    title: S
                   type: book
                """, "5:4: error: this belongs to no key above it; look at indentation and quotes");
    }

    @Test
    void a_file_holds_one_document() {
        check(
                "---\ntitle: T\nevents: []\n---\ntitle: U\n",
                "4:1: error: a second document starts here; a file holds one");
        check("title: T\nevents: []\n...\ntitle: U\n", "4:1: error: nothing may follow the end of the timeline");
        check("title: T\nevents: []\n...\n# the end\n");
    }

    @Test
    void a_type_tag_is_not_read() {
        String message = "error: type tags are not read; quote a text that starts with '!'";
        checkEvent("summary: !!python/object:os.system a", "9:14: " + message);
        checkEvent("summary: !foo a", "9:14: " + message);
        checkEvent("summary: ! a", "9:14: " + message);
        checkEvent("tags: !!set [a]", "9:11: " + message);
        checkEvent("!!str summary: a", "9:5: " + message);
        checkEvent("summary: !a!b c", "9:14: " + message);
        checkEvent("summary: !<a c", "9:14: " + message);
        check("title: T\nevents: !!seq []\nsources: !!map {}", "2:9: " + message, "3:10: " + message);
    }

    @Test
    void an_alias_repeats_a_value_above_it() {
        checkEvent("tags: *tags", "9:11: error: there is no anchor '&tags' above this alias");
        checkEvent("tags: &t [a, *t]", "9:18: error: this alias stands inside the value that it repeats");
        checkEvent("<<: {title: Two}", "9:5: error: merge keys ('<<') are not read; repeat the fields");
        check("&a title: T\n*a : b", "2:1: error: a key must be a text; quote it");
        check("title: T\nevents: &e [*e]", "2:13: error: this alias stands inside the value that it repeats");
    }

    @Test
    void half_a_surrogate_pair_is_no_text() {
        checkEvent("summary: \"\\ud83d\\ude00\"");
        checkEvent("summary: \"a\\ud83d\"", "9:14: error: half of a surrogate pair in 'a\\u{d83d}'");
    }
}
