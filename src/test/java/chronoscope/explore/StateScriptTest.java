package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.CommandLines;
import chronoscope.command.Lines;
import chronoscope.view.Glyphs;
import chronoscope.view.Scene;
import chronoscope.view.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code state --as-script} prints leads to the same screen. */
@Tag("once")
class StateScriptTest {
    private static final int WALKS_OF_A_SEED = 100;
    private static final int STEPS = 30;

    @Test
    void a_state_is_told_in_few_commands() {
        check("", "theme dark", "screen 80x24");
        check("goto sinking", "theme dark", "screen 80x24", "select sinking");
        check(
                "theme light; screen 120x40; mark b; filter ice; filter toggle 1; find ship; goto departure; enter; next 2",
                "theme light",
                "screen 120x40",
                "select harbour",
                "mark b",
                "filter ice",
                "filter toggle 1",
                "find ship",
                "scroll 1 2",
                "focus detail");
        check("find zeppelin", "theme dark", "screen 80x24", "expect problem find zeppelin");
        check("filter a; filter zeppelin; enter", "theme dark", "screen 80x24", "filter a", "filter zeppelin");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Execution(ExecutionMode.CONCURRENT)
    void wherever_a_walk_leads_its_state_leads_to_the_same_screen(long seed) {
        Random random = new Random(seed);
        for (int walks = 0; walks < WALKS_OF_A_SEED; walks++) {
            Walk walk = Walk.voyage();
            List<String> lines = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                String line = CommandLines.ALL.get(random.nextInt(CommandLines.ALL.size()));
                lines.add(line);
                walk.does(line);
            }
            Walk replayed = walk.afresh();
            script(walk).forEach(replayed::does);
            String told = seed + ": " + String.join("; ", lines) + "\n" + String.join("\n", script(walk));
            assertThat(seen(replayed)).as(told).isEqualTo(seen(walk));
            assertThat(screen(replayed)).as(told).isEqualTo(screen(walk));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    private static void check(String line, String... script) {
        assertThat(script(Walk.voyage().does(line))).as(line).containsExactly(script);
    }

    private static List<String> script(Walk walk) {
        return Lines.parse("state --as-script").commands().get(0).applyTo(walk.explorer()).reply().output().stream()
                .map(output -> ((Output.Message) output).text())
                .toList();
    }

    /** What was printed and said last is over with the next command. */
    private static Explorer seen(Walk walk) {
        return walk.explorer().said("", false).withoutHistory();
    }

    private static List<String> screen(Walk walk) {
        return ScreenText.rows(Scene.of(seen(walk)), Glyphs.UNICODE);
    }
}
