package chronoscope.shell;

import static chronoscope.script.ScriptRunner.AfterFailure.GO_ON;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.Zone;
import chronoscope.json.JsonText;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTranscriptTest {
    @Test
    void an_event_has_all_of_its_fields_in_their_order() {
        check("show sinking", """
                {"type":"event","id":"sinking","date":"1912-04-15",\
                "earliest":"1912-04-15T00:00:00Z","latest":"1912-04-15T23:59:59Z","when":"15 April 1912",\
                "title":"The ship sinks","also":[],"summary":"It hits ice.\\n\\nIt goes down.",\
                "actors":["white-star-line"],"places":["North Atlantic"],"tags":["disaster","voyage"],"status":null,"checked":null,\
                "first-report":{"issued":"1912-04-16","sources":["gazette","ledger"],"lag":"1 day later"},\
                "citations":[\
                {"source":"gazette","locator":"paragraph 3","quote":"a great ship","via":"wire"},\
                {"source":"ledger","locator":null,"quote":null,"via":null}],\
                "claims":[\
                {"id":"ice-seen","text":"The crew saw ice","status":null,"credibility":null,"citations":[\
                {"source":"gazette","locator":"paragraph 3","quote":"a great ship","via":"wire"}],"disputes":null},\
                {"id":null,"text":"Nobody saw it","status":null,"credibility":4,"citations":[\
                {"source":"gazette","locator":null,"quote":null,"via":null}],"disputes":"ice-seen"}],\
                "links":[{"type":"responds-to","event":"departure"}]}
                {"type":"done","line":1,"ok":true}
                """);
    }

    @Test
    void what_an_event_has_not_is_there_and_empty() {
        check("show film", """
                {"type":"event","id":"film","date":"1997/..",\
                "earliest":"1997-01-01T00:00:00Z","latest":null,"when":"from 1997, open",\
                "title":"The film runs","also":[],"summary":"","actors":[],"places":[],"tags":["film"],\
                "status":null,"checked":null,"first-report":null,\
                "citations":[],"claims":[],"links":[]}
                {"type":"done","line":1,"ok":true}
                """);
    }

    @Test
    void a_source_has_all_of_its_fields_in_their_order() {
        assertThat(run("sources").get(0)).isEqualTo("""
                {"type":"source","id":"gazette","kind":"article-newspaper","title":"Lost at sea","also":[],\
                "container-title":"The Gazette","publisher":null,"publisher-place":null,"authors":["Ida Bell"],"issued":"1912-04-16","accessed":null,\
                "url":"https://gazette.test/1","archive-url":null,"language":"en","reliability":"B","because":null,\
                "snapshot":null,"sha256":null,"stamp":null}""");
    }

    @Test
    void each_command_ends_with_its_line_and_whether_it_was_done() {
        check("next; filter voyage\n\nback; nonsense\nback\nnext", """
                {"type":"done","line":1,"ok":true}
                {"type":"message","text":"2 of 8 events"}
                {"type":"done","line":1,"ok":true}
                {"type":"error","line":3,"column":7,"message":"there is no command 'nonsense'; 'help' lists them"}
                {"type":"done","line":3,"ok":false}
                {"type":"error","line":4,"message":"back: there was no jump before"}
                {"type":"done","line":4,"ok":false}
                {"type":"done","line":5,"ok":true}
                """);
    }

    @Test
    void every_line_is_one_object_with_a_type() {
        assertThat(run("list; sources; goto sinking; cite; state; help; export csv; filters; open"))
                .allSatisfy(line -> assertThat(JsonText.object(line).get("type"))
                        .isIn("event", "source", "reference", "message", "error", "done"));
    }

    @Test
    void what_has_a_date_names_the_zone_of_the_file() {
        Timeline there = Voyage.TIMELINE.in(Zone.of("-07:00").orElseThrow());
        for (String line : Transcribed.json(there, "list; sources; eras", GO_ON)
                .out()
                .lines()
                .toList()) {
            boolean isDated = line.contains("\"date\":") || line.contains("\"issued\":\"");
            assertThat(line.contains("\"timezone\":\"-07:00\"")).as(line).isEqualTo(isDated);
        }
        assertThat(run("list; sources; eras")).noneMatch(line -> line.contains("timezone"));
    }

    private static List<String> run(String script) {
        return Transcribed.json(Voyage.TIMELINE, script, GO_ON).out().lines().toList();
    }

    /** Checks all lines that a script writes. */
    private static void check(String script, String lines) {
        assertThat(Transcribed.json(Voyage.TIMELINE, script, GO_ON).out()).isEqualTo(lines);
    }
}
