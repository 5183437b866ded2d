package chronoscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Candidate;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.Voyage;
import chronoscope.query.Corpus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said is read to its end, at every width; of what is too long, its start is, where the remedy stands. */
class MessageTest {
    private static final String TOLD = "export: can't write 'a/longer/name/of/a/file.csv': it is the open timeline;"
            + " what was asked for is told first, and at the end what can be done";

    @Test
    void what_is_wrong_with_what_is_typed_is_read_to_its_end() {
        Size size = Size.of("80x24").orElseThrow();
        Explorer explorer = Explorer.of(new Corpus(Voyage.TIMELINE), size, "dark");
        for (List<Candidate> candidates : List.of(List.<Candidate>of(), List.of(new Candidate("tag:", "tag")))) {
            Scene.Typing typing = new Scene.Typing(":", "filter x", 8, TOLD, true, candidates, List.of(), -1);
            Scene scene = new Scene(
                    explorer, "", Optional.empty(), Optional.of(typing), Optional.empty(), false, List.of(), "");
            String screen = String.join(" ", ScreenText.rows(scene, Glyphs.UNICODE));
            assertThat(screen.replaceAll("\\s+", " ")).contains("and at the end what can be done");
        }
    }

    @ParameterizedTest
    @CsvSource({"40, 10", "80, 24", "60, 12"})
    void of_a_message_that_is_too_long_the_start_stays(int columns, int rows) {
        Size size = Size.of(columns + "x" + rows).orElseThrow();
        String told = "export: free some room: " + "a long way to a file ".repeat(60) + "is full";
        Explorer explorer =
                Explorer.of(new Corpus(Voyage.TIMELINE), size, "dark").answered(Reply.wrong(told));
        Scene said = Scene.of(explorer);
        assertStartStays(said);
        assertThat(ScreenText.rows(said, Glyphs.UNICODE).get(rows - 1)).endsWith("? more   1/8");
        for (Scene.Playing.State state : Scene.Playing.State.values()) {
            assertStartStays(with(said, Optional.empty(), Optional.of(playing(state, true))));
            assertStartStays(with(said, Optional.empty(), Optional.of(playing(state, false))));
        }
        Scene.Typing typing = new Scene.Typing(":", "export x", 8, told, true, List.of(), List.of(), -1);
        assertStartStays(with(said, Optional.of(typing), Optional.empty()));
    }

    private static void assertStartStays(Scene scene) {
        List<String> screen = ScreenText.rows(scene, Glyphs.UNICODE);
        int rows = screen.size();
        String half =
                String.join(" ", screen.subList(rows - rows / 2 - 1, rows)).replaceAll("\\s+", " ");
        assertThat(half).contains("export: free some room: ").contains("…").doesNotContain("is full");
    }

    private static Scene with(Scene scene, Optional<Scene.Typing> typing, Optional<Scene.Playing> playing) {
        return new Scene(scene.explorer(), "", Optional.empty(), typing, playing, false, scene.hints(), "");
    }

    private static Scene.Playing playing(Scene.Playing.State state, boolean attended) {
        return new Scene.Playing(state, 3, 9, List.of(), 1, attended);
    }

    @ParameterizedTest
    @CsvSource({"60, 24", "80, 24", "120, 40", "50, 12", "200, 50"})
    void a_message_wraps_over_the_last_lines(int columns, int rows) {
        Size size = Size.of(columns + "x" + rows).orElseThrow();
        Explorer explorer =
                Explorer.of(new Corpus(Voyage.TIMELINE), size, "dark").answered(Reply.wrong(TOLD));
        List<String> screen = ScreenText.rows(Scene.of(explorer), Glyphs.UNICODE);
        String end = String.join(" ", screen.subList(rows - 6, rows)).replaceAll("\\s+", " ");
        assertThat(end.replace("? more 1/8", "").strip()).contains("export:").contains("what can be done");
        assertThat(screen.get(rows - 1)).endsWith("? more   1/8");
        for (String word : TOLD.split(" ", -1)) {
            assertThat(end).contains(word);
        }
    }

    @ParameterizedTest
    @CsvSource({"40, j k move   Enter detail   ? more", "60, j k move   Enter detail   / find   & filter   ? more"})
    void of_the_keys_that_have_no_room_those_before_the_last_go_first(int columns, String keys) {
        Explorer explorer = Explorer.of(new Corpus(Voyage.TIMELINE), new Size(columns, 12), "dark");
        String foot = ScreenText.rows(Scene.of(explorer), Glyphs.UNICODE).get(11);
        assertThat(foot).startsWith(" " + keys + " ").endsWith(" 1/8");
    }
}
