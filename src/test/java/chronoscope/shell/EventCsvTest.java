package chronoscope.shell;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.Zone;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCsvTest {
    /** Reads an event's record, as other programs do. */
    private static NamedCsvRecord record(Event event) {
        return record(event, Voyage.TIMELINE);
    }

    private static NamedCsvRecord record(Event event, Timeline timeline) {
        String text = String.join("\n", EventCsv.lines(List.of(event), timeline)) + "\n";
        return CsvReader.builder().ofNamedCsvRecord(text).stream().findFirst().orElseThrow();
    }

    private static String title(String title) {
        return record(event("e", "1900").title(title).done()).getField("title");
    }

    @Test
    void a_zone_of_the_file_is_the_last_field_and_bounds_stay_in_utc() {
        Timeline night = Voyage.of(List.of(event("e", "2020-05-30").done()))
                .in(Zone.of("+03:30").orElseThrow());
        assertThat(EventCsv.lines(night.events(), night))
                .satisfiesExactly(
                        header -> assertThat(header).endsWith(",timezone"),
                        record -> assertThat(record)
                                .startsWith("e,2020-05-30,2020-05-29T20:30:00Z,2020-05-30T20:29:59Z,30 May 2020,")
                                .endsWith(",+03:30"));
    }

    @Test
    void an_event_is_a_record_with_its_evidence_in_words() {
        NamedCsvRecord sinking = record(Voyage.TIMELINE.events().get(4));
        assertThat(sinking.getHeader())
                .containsExactly(
                        "id",
                        "date",
                        "earliest",
                        "latest",
                        "when",
                        "title",
                        "also",
                        "summary",
                        "actors",
                        "places",
                        "tags",
                        "claims",
                        "sources",
                        "publishers",
                        "addresses",
                        "quotes",
                        "citations",
                        "aliases",
                        "status",
                        "checked");
        assertThat(sinking.getFields().subList(0, 11))
                .containsExactly(
                        "sinking",
                        "1912-04-15",
                        "1912-04-15T00:00:00Z",
                        "1912-04-15T23:59:59Z",
                        "15 April 1912",
                        "The ship sinks",
                        "",
                        "It hits ice.\n\nIt goes down.",
                        "White Star Line",
                        "North Atlantic",
                        "disaster; voyage");
        Timeline timeline = Voyage.TIMELINE;
        Event event = timeline.events().get(4);
        assertThat(sinking.getField("claims").lines())
                .containsExactlyElementsOf(
                        event.claims().stream().map(claim -> claim.text()).toList());
        assertThat(sinking.getField("sources").lines())
                .containsExactly(
                        timeline.source("gazette").orElseThrow().title(),
                        timeline.source("ledger").orElseThrow().title());
        assertThat(sinking.getField("publishers").lines())
                .first()
                .isEqualTo(timeline.source("gazette").orElseThrow().publication());
        assertThat(sinking.getField("addresses"))
                .contains(timeline.source("gazette")
                        .flatMap(source -> source.url())
                        .orElseThrow());
        assertThat(sinking.getField("citations").lines())
                .hasSize(event.evidence().size());
        assertThat(event.evidence().stream().flatMap(each -> each.quote().stream()))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(sinking.getField("quotes")).contains(quote));
    }

    @Test
    void publishers_and_other_names_are_those_that_the_file_has() {
        String yaml = """
                title: T
                sources:
                  book: {type: book, title: Big Book, publisher: Old House}
                  page: {type: webpage, title: A page, container-title: The Site, publisher: Old House}
                  bare: {type: report, title: A report}
                actors: {ann: {name: Ann Bly, also: [Annie, A. B.]}, bo: Bo}
                places: {hill: {name: The Hill, also: Capitol}}
                events:
                  - id: one
                    date: 1900
                    title: One
                    actors: [ann, bo]
                    places: [hill]
                    citations: [{source: book}, {source: page}, {source: bare}]
                """;
        Timeline timeline = TimelineReader.read(
                        "t.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Progress.UNHEARD)
                .timeline();
        NamedCsvRecord one = record(timeline.events().get(0), timeline);
        assertThat(one.getField("publishers").lines()).containsExactly("Old House", "The Site, Old House", "A report");
        assertThat(one.getField("aliases").lines()).containsExactly("Ann Bly: Annie, A. B.", "The Hill: Capitol");
        assertThat(EventJson.lines(timeline.events(), timeline))
                .endsWith(
                        "{\"type\":\"actor\",\"id\":\"ann\",\"name\":\"Ann Bly\",\"also\":[\"Annie\",\"A. B.\"]}",
                        "{\"type\":\"actor\",\"id\":\"bo\",\"name\":\"Bo\",\"also\":[]}",
                        "{\"type\":\"place\",\"id\":\"hill\",\"name\":\"The Hill\",\"also\":[\"Capitol\"]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain text",
                "one, two",
                "the \"end\"",
                " blanks ",
                "two\nlines",
                "\n\nlines around\n",
                "é 日本",
                "soft\u00ADhyphen",
                "می\u200Cخواهم",
                "a\u200Db",
                "❤\uFE0F\uFE0F",
                "葛\uDB40\uDD00",
                "x\u2060y"
            })
    void what_an_author_writes_comes_back(String title) {
        assertThat(title(title)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u001B[31mb, a\\u{1b}[31mb",
        "a\u009Bb, a\\u{9b}b",
        "a\u0000b\u007Fc, a\\u{0}b\\u{7f}c",
        "a\u202Eb\u2066c\u200Ed\u061C, a\\u{202e}b\\u{2066}c\\u{200e}d\\u{61c}",
    })
    void what_acts_on_a_terminal_is_visible(String title, String cell) {
        assertThat(title(title)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=1",
                " =1+1",
                "\u00A0=1+1",
                "\u00AD=1+1",
                "\n=1+1",
                "＝1+1",
                "+1+2",
                "@SUM(A1)",
                "＠SUM(A1)",
                "-SUM(A1)",
                "-1+cmd|' /C calc'!A0",
                "=1,\"2\"",
                "-44/2",
                "-5-3",
                "-0044-03-15",
                "-0100/-0044",
                "+12345-01-01",
                "- a list",
                "=HYPERLINK(\"http://x\")",
            })
    void no_text_is_calculated(String title) {
        assertThat(title(title)).isEqualTo("'" + title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-44", "+1", "+3.5", "-1,000.50", "-1e5", "-3%", "1-2", "-", "--", "+", "–5", "a=b", "3:1"})
    void numbers_and_signs_stay_as_they_are(String title) {
        assertThat(title(title)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "-0499-03/-0490, -0499-03-01T00:00:00Z, -0490-12-31T23:59:59Z",
        "-0044-03-15, -0044-03-15T00:00:00Z, -0044-03-15T23:59:59Z",
        "-0100/-0044, -0100-01-01T00:00:00Z, -0044-12-31T23:59:59Z",
        "Y12345, +12345-01-01T00:00:00Z, +12345-12-31T23:59:59Z",
        "9999-24, 9999-12-01T00:00:00Z, +10000-02-29T23:59:59Z",
        "Y-45E8, -4500000000-01-01T00:00:00Z, -4500000000-12-31T23:59:59Z",
    })
    void a_date_of_any_year_is_no_formula(String date, String earliest, String latest) {
        NamedCsvRecord dug = record(event("dug", date).done());
        assertThat(List.of(dug.getField("date"), dug.getField("earliest"), dug.getField("latest")))
                .containsExactly(date, earliest, latest);
    }
}
