package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import chronoscope.command.CommandLines;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class RandomWalkTest {
    private static final int STEPS = 500;

    @ParameterizedTest
    @MethodSource("seeds")
    @Execution(ExecutionMode.CONCURRENT)
    void wherever_a_walk_leads_the_cursor_and_what_is_in_sight_exist(long seed) {
        Random random = new Random(seed);
        Walk walk = Walk.voyage();
        List<String> lines = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            String line = CommandLines.ALL.get(random.nextInt(CommandLines.ALL.size()));
            lines.add(line);
            walk.does(line);
            if (random.nextInt(50) == 0) {
                lines.add("(reload)");
                walk.reloads(someOf(random));
            }
            check(walk.explorer(), seed + ": " + String.join("; ", lines));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 100L * Thoroughness.TIMES);
    }

    private static Timeline someOf(Random random) {
        List<Event> events = Voyage.TIMELINE.events().stream()
                .filter(event -> random.nextInt(5) > 0)
                .toList();
        return Voyage.of(events);
    }

    private static void check(Explorer explorer, String walk) {
        int shown = explorer.shown().size();
        int list = explorer.layout().list().rows();
        assertThat(explorer.row()).as(walk).isBetween(Math.min(0, shown - 1), shown - 1);
        assertThat(explorer.event().isPresent()).as(walk).isEqualTo(shown > 0);
        assertThat(explorer.top())
                .as(walk)
                .isBetween(0, Math.max(0, explorer.listLines().size() - list));
        if (shown > 0) {
            assertThat(explorer.listLines().lineOf(explorer.row()))
                    .as(walk)
                    .isBetween(explorer.top(), explorer.top() + list - 1);
        }
        int lines = explorer.detail().map(detail -> detail.lines().size()).orElse(0);
        int items = explorer.detail().map(DetailText::items).orElse(0);
        int highest = Math.max(0, lines - explorer.layout().detail().rows());
        assertThat(explorer.detailTop()).as(walk).isBetween(0, highest);
        assertThat(explorer.detailItem()).as(walk).isBetween(-1, items - 1);
        int printed = explorer.outputLines().size();
        int output = explorer.layout().output().rows();
        assertThat(explorer.outputTop()).as(walk).isBetween(0, Math.max(0, printed - output));
        assertThat(explorer.focus() == Pane.OUTPUT && explorer.output().isEmpty())
                .as(walk)
                .isFalse();
        assertThat(explorer.jumpList().back()).as(walk).hasSizeLessThanOrEqualTo(100);
    }
}
