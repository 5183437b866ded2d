package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;
import static chronoscope.yaml.Checks.checkSource;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Era;
import org.junit.jupiter.api.Test;

class DateProblemsTest {
    @Test
    void a_date_that_is_written_otherwise_has_its_form_in_edtf() {
        check(
                """
                title: T
                events: []
                sources:
                  a: {type: book, title: A, issued: 27.4.2022, accessed: Monday 2 May 2022}
                  b: {type: book, title: B, issued: c. 1860, accessed: 04/05/2022}
                eras: [{name: C, date: 16th century}]
                """,
                "4:37: error: issued: write 2022-04-27",
                "4:58: error: accessed: write 2022-05-02",
                "5:37: error: issued: write 1860~",
                "5:56: error: accessed: it may be 2022-05-04 (4 May 2022) or 2022-04-05 (5 April 2022); write the one that"
                        + " is meant",
                "6:24: error: date: write 15XX (a year from 1500 to 1599) or 1501/1600 (1501 to 1600)");
    }

    @Test
    void an_era_has_a_name_and_a_date() {
        check(
                """
                title: T
                events: []
                eras:
                  - {name: The war, date: 1939-09/1945}
                  - {name: Nameless}
                  - {date: 1914/1918}
                  - {name: Ever, date: ../..}
                  - {name: Long ago, date: "../-0500"}
                  - the peace
                  - {name: The peace, date: 1945/, colour: blue}
                  - {name: Wrong, date: 1945/1940}
                """,
                "5:5: error: an era without date",
                "6:5: error: an era without name",
                "7:24: error: an era must have a known start or a known end",
                "9:5: error: an era must be a map with name and date, not a text",
                "10:36: warning: unknown key 'colour' in an era; known are name, date",
                "11:30: error: date: the interval ends before it starts; the earlier date comes first");
        assertThat(Checks.read("title: T\nevents: []\neras: {war: 1914/1918}\n").hasErrors())
                .isTrue();
        assertThat(Checks.read("title: T\nevents: []\neras: [{name: The war, date: 1914/1918}]\n")
                        .timeline()
                        .eras())
                .containsExactly(
                        new Era("The war", EdtfDate.parse("1914/1918").value().orElseThrow()));
    }

    @Test
    void a_broken_date_is_told_at_its_character() {
        check(
                """
                title: T
                sources:
                  a: {type: book, title: A, issued: 2015x, accessed: "2015x"}
                  b: {type: book, title: A, issued: &d 2015x}
                  c: {type: book, title: A, issued: '  2015x'}
                  d:
                    type: book
                    title: A
                    issued: |
                      2015x
                events: []
                """,
                "3:41: error: issued: …",
                "3:59: error: accessed: …",
                "4:37: warning: '&d' is read as a name for the value, which no '*d' repeats;…",
                "4:44: error: issued: …",
                "5:44: error: issued: …",
                "9:13: error: issued: …");
    }

    @Test
    void a_date_in_brackets_is_told_once_with_quotes() {
        checkSource(
                """
                type: book
                title: A
                issued: [1667, 1668]
                accessed: {1960, 1961}
                """,
                "7:13: error: dates in brackets must be quoted: issued: \"[1667,1668]\"",
                "8:15: error: dates in brackets must be quoted: accessed: \"{1960,1961}\"");
        checkSource(
                "type: book\ntitle: A\nissued: [yes, [no]]\naccessed: {year: 2015}",
                "7:13: error: issued must be a date, not a list",
                "8:15: error: accessed must be a date, not a map");
    }
}
