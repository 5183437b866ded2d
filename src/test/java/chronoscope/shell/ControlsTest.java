package chronoscope.shell;

import static chronoscope.script.ScriptRunner.AfterFailure.GO_ON;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import chronoscope.json.JsonText;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Link;
import chronoscope.model.Name;
import chronoscope.model.Person;
import chronoscope.model.Source;
import chronoscope.model.Status;
import chronoscope.model.Timeline;
import chronoscope.model.Variables;
import chronoscope.model.Verification;
import chronoscope.model.Vocabulary;
import chronoscope.script.ScriptPosition;
import chronoscope.text.Printable;
import chronoscope.text.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that acts on a terminal or hides from a reader leaves the program as it is, whatever it stands in. */
class ControlsTest {
    private static final String EVERYTHING =
            "list; show; sources; cite; state; filters; export json; copy citation; open; mark a; help";

    @ParameterizedTest
    @MethodSource("controls")
    void no_control_of_a_file_is_written_raw(int control) {
        Timeline timeline = timeline("a" + Character.toString(control) + "b");
        check(Transcribed.plain(timeline, EVERYTHING, GO_ON));
        check(Transcribed.json(timeline, EVERYTHING, GO_ON));
    }

    @ParameterizedTest
    @MethodSource("controls")
    void no_control_of_a_command_is_written_raw(int control) {
        String odd = "a" + Character.toString(control) + "b";
        for (String line : List.of(
                odd,
                "show " + odd,
                "find " + odd,
                "goto " + odd,
                "filter " + odd + "; filters; state",
                "filter x:" + odd,
                "filter date:" + odd,
                "page " + odd,
                "next " + odd,
                "screen " + odd,
                "help " + odd,
                "follow " + odd,
                "show $" + odd,
                odd + ":x")) {
            check(Transcribed.plain(timeline("text"), line, GO_ON));
            check(Transcribed.json(timeline("text"), line, GO_ON));
        }
    }

    @ParameterizedTest
    @MethodSource("controls")
    void an_export_as_json_keeps_every_character(int control) {
        String odd = "a" + Character.toString(control) + "b";
        Timeline timeline = timeline(odd);
        String printed = Transcribed.plain(timeline, "export json", GO_ON).out();
        assertThat(printed).isEqualTo(String.join("\n", EventJson.lines(timeline.events(), timeline)) + "\n");
        Map<String, Object> event = JsonText.object(printed.lines().findFirst().orElseThrow());
        String kept = odd.replaceAll("\\p{Cs}", "\ufffd");
        assertThat(event).containsEntry("title", kept).containsEntry("tags", List.of(kept));
    }

    @ParameterizedTest
    @MethodSource("controls")
    void an_export_as_csv_keeps_what_shapes_words_and_nothing_else(int control) {
        boolean shapes = List.of(0xAD, 0x34F, 0x2060, 0xFE0F, 0xE0100).contains(control);
        String odd = Character.toString(control);
        Transcribed printed = Transcribed.plain(timeline("a" + odd + "b"), "export csv", GO_ON);
        assertThat(printed.out().contains(odd)).isEqualTo(shapes || control == '\n');
        if (!shapes) {
            check(printed);
        }
    }

    @Test
    void a_label_is_cleaned_too() {
        StringWriter err = new StringWriter();
        PrintWriter writer = new PrintWriter(err);
        new PlainTranscript(writer, writer).misread(new ScriptPosition("a\u001bb", 2), new Problem(0, "no"));
        assertThat(err.toString()).isEqualTo("a\\u{1b}b:2:1: error: no\n");
    }

    static IntStream controls() {
        return IntStream.of(
                0, 7, 8, '\t', '\n', 0x0B, 0x0C, '\r', 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9D, 0xAD, 0x34F, 0x61C, 0x115F,
                0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x3164, 0xFE0F, 0xFEFF,
                0xFFF9, 0xD83D, 0xDE00, 0x1D173, 0xE0001, 0xE0041, 0xE0100, 0xFFFF);
    }

    private static void check(Transcribed written) {
        String all = written.out() + written.err();
        assertThat(all.codePoints().filter(each -> each != '\n' && acts(each)))
                .as(Printable.text(all))
                .isEmpty();
    }

    private static boolean acts(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || codePoint == 0x3164
                || codePoint == 0xE0100;
    }

    /** Returns a timeline that holds the text wherever a file can hold one. */
    private static Timeline timeline(String odd) {
        EdtfDate date = EdtfDate.parse("1900").value().orElseThrow();
        Citation citation = new Citation(odd, Optional.of(odd), Optional.of(odd), Optional.of(odd));
        Claim claim = new Claim(
                Optional.of(odd),
                odd,
                Optional.empty(),
                Optional.of(Status.RETRACTED),
                OptionalInt.of(1),
                Optional.of(odd),
                List.of(citation),
                Optional.of(odd));
        List<String> odds = List.of(odd);
        Source source = new Source(
                odd,
                odd,
                odd,
                odds,
                Optional.of(odd),
                Optional.of(odd),
                Optional.of(odd),
                List.of(Person.named(odd)),
                Optional.of(date),
                Optional.of(date),
                Optional.of("https://" + odd),
                Optional.of(odd),
                Optional.of(odd),
                Optional.of(odd),
                Optional.of(odd),
                Optional.of(odd),
                Optional.of(odd),
                Optional.of(odd),
                new Variables(
                        Map.of("volume", odd, "note", odd), Map.of("editor", List.of(Person.named(odd))), Map.of()));
        Event event = new Event(
                odd,
                date,
                odd,
                odds,
                odd,
                odds,
                odds,
                odds,
                Optional.of(Status.DISPUTED),
                Optional.of(new Verification(Optional.of(date), Optional.of(odd), Optional.of(odd))),
                List.of(citation),
                List.of(claim),
                List.of(new Link(odd, odd)),
                1);
        Map<String, Name> names = Map.of(odd, new Name(odd, odds));
        return new Timeline(
                odd,
                odd,
                Map.of(odd, source),
                List.of(event),
                Map.of(Vocabulary.ACTOR, names, Vocabulary.PLACE, names, Vocabulary.TAG, names));
    }
}
