package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import chronoscope.command.Command;
import chronoscope.command.CommandLines;
import chronoscope.explore.Explorer;
import chronoscope.explore.Output;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.Notes;
import chronoscope.model.Timeline;
import chronoscope.replay.Recorder;
import chronoscope.script.ScriptPosition;
import chronoscope.script.ScriptRunner;
import chronoscope.script.ScriptSource;
import chronoscope.script.Transcript;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import chronoscope.text.Problem;
import chronoscope.view.Glyphs;
import chronoscope.view.Scene;
import chronoscope.view.ScreenText;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replaying what was recorded leads to where the recording ended. */
@Tag("once")
class RecordingTest {
    private static final int SESSIONS_OF_A_SEED = 30 * Thoroughness.TIMES;
    private static final int ACTIONS = 30;
    private static final Timeline CURATED = Driver.curated();
    private static final String DIGEST = "0".repeat(64);

    /** What a command answered, however it failed: a problem that is expected is a note. */
    private record Answer(List<Output> output, Optional<String> spoken) {
        static Answer of(Reply reply) {
            return new Answer(reply.output(), reply.spoken().map(text -> text.replace("as expected: ", "")));
        }
    }

    /** A session that is recorded in both styles at once. */
    private static final class Recorded implements Journal {
        final List<String> folded = new ArrayList<>();
        final List<String> verbatim = new ArrayList<>();
        final List<Answer> answers = new ArrayList<>();
        private final Recorder folding =
                new Recorder(Recorder.Style.FOLDED, () -> DIGEST, () -> answers.size() * 250L, folded::add);
        private final Recorder writing =
                new Recorder(Recorder.Style.VERBATIM, () -> DIGEST, () -> answers.size() * 250L, verbatim::add);
        final Driver driver;

        Recorded() {
            this(Explorer.of(CURATED, Size.USUAL, "dark"));
        }

        /** Starts in the midst of another session. */
        Recorded(Explorer start) {
            driver = Driver.journaled(start, this);
        }

        @Override
        public void done(Entry entry) {
            folding.done(entry);
            writing.done(entry);
            answers.add(Answer.of(entry.reply()));
        }

        Recorded close() {
            folding.close();
            writing.close();
            return this;
        }
    }

    /** A script that was run without a screen. */
    private static final class Replayed implements Transcript {
        final List<Answer> answers = new ArrayList<>();
        final List<String> problems = new ArrayList<>();
        final Driver effects = Driver.of(CURATED, 80, 24);
        final Session session = new Session(
                Explorer.of(CURATED, Size.USUAL, "dark"), EnumSet.allOf(Permission.class), effects, Journal.NONE);

        Replayed(List<String> lines) {
            ScriptSource source = ScriptSource.once("recording", new StringReader(String.join("\n", lines)));
            try {
                new ScriptRunner(session, this, ScriptRunner.AfterFailure.STOP, () -> false).run(source);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public void reply(ScriptPosition place, Command command, Reply reply) {
            answers.add(Answer.of(reply));
            reply.problem().ifPresent(problem -> problems.add(place + ": " + problem));
        }

        @Override
        public void misread(ScriptPosition place, Problem problem) {
            problems.add(place + ": " + problem.message());
        }

        @Override
        public boolean flush() {
            return true;
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Execution(ExecutionMode.CONCURRENT)
    void a_random_session_is_replayed_to_the_same_end(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < SESSIONS_OF_A_SEED; round++) {
            Recorded recorded = randomSession(random);
            String told = "seed " + seed + ", round " + round + "\n" + String.join("\n", recorded.verbatim) + "\n--\n"
                    + String.join("\n", recorded.folded);
            check(recorded, new Replayed(recorded.folded), told);
            Replayed replayed = new Replayed(recorded.verbatim);
            check(recorded, replayed, told);
            int head = replayed.answers.size() - recorded.answers.size();
            assertThat(replayed.answers.subList(head, replayed.answers.size()))
                    .as(told)
                    .isEqualTo(recorded.answers);
            assertThat(recorded.folded).as(told).hasSizeLessThanOrEqualTo(recorded.verbatim.size());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Execution(ExecutionMode.CONCURRENT)
    void a_recording_may_start_anywhere(int seed) {
        Random random = new Random(1000 + seed);
        for (int round = 0; round < SESSIONS_OF_A_SEED / 5; round++) {
            Recorded before = new Recorded();
            act(before, random);
            if (before.driver.controller.ended()) {
                continue;
            }
            Recorded recorded = new Recorded(before.driver.controller.explorer());
            recorded.driver.keys("Tab Tab");
            act(recorded, random);
            recorded.close();
            if (recorded.folded.isEmpty()) {
                // Nothing was done, so nothing was recorded.
                continue;
            }
            Explorer expected = recorded.driver.controller.explorer().said("", false);
            Replayed replayed = new Replayed(recorded.folded);
            String told = "seed " + seed + ", round " + round + "\n" + String.join("\n", recorded.folded);
            assertThat(replayed.problems).as(told).isEmpty();
            if (!notes(replayed.session.explorer()).equals(notes(expected))) {
                // The reader's notes are lines of the detail, and no recording has them.
                continue;
            }
            assertThat(withoutTheme(replayed.session.explorer())).as(told).isEqualTo(withoutTheme(expected));
        }
    }

    /** The colours are those of whoever replays, unless the recording chooses others. */
    private static Notes notes(Explorer explorer) {
        return explorer.timeline().notes();
    }

    private static String withoutTheme(Explorer explorer) {
        return facts(explorer.said("", false).withoutHistory()).replaceFirst("theme=[a-z-]+", "");
    }

    private static Recorded randomSession(Random random) {
        Recorded recorded = new Recorded();
        act(recorded, random);
        return recorded.close();
    }

    private static void act(Recorded recorded, Random random) {
        for (int action = 0; action < ACTIONS && !recorded.driver.controller.ended(); action++) {
            if (random.nextInt(4) == 0) {
                recorded.driver.controller.type(CommandLines.ALL.get(random.nextInt(CommandLines.ALL.size())));
            } else if (random.nextInt(30) == 0) {
                recorded.driver.controller.resize(new Size(20 + random.nextInt(130), 8 + random.nextInt(50)));
            } else if (random.nextInt(8) == 0) {
                recorded.driver.controller.point(MouseTest.any(random, Size.USUAL));
            } else {
                recorded.driver.controller.press(RandomKeysTest.ALL.get(random.nextInt(RandomKeysTest.ALL.size())));
            }
        }
    }

    private static void check(Recorded recorded, Replayed replayed, String told) {
        assertThat(replayed.problems).as(told).isEmpty();
        Explorer expected = recorded.driver.controller.explorer().said("", false);
        Explorer found = replayed.session.explorer().said("", false);
        assertThat(facts(found.aimless())).as(told).isEqualTo(facts(expected.aimless()));
        assertThat(screen(found)).as(told).isEqualTo(screen(expected));
        assertThat(replayed.effects.effects).as(told).isEqualTo(recordable(recorded.driver.effects));
    }

    private static List<String> recordable(List<String> effects) {
        return effects.stream()
                .filter(effect -> !effect.matches("(edit|redraw|quit).*"))
                .toList();
    }

    private static String facts(Explorer explorer) {
        return explorer.toString().replaceAll("@[0-9a-f]+", "");
    }

    private static List<String> screen(Explorer explorer) {
        return ScreenText.rows(Scene.of(explorer), Glyphs.UNICODE);
    }

    @Test
    void moves_become_the_event_that_they_lead_to() {
        check("j j j k 3j", "select drills-2022");
        check("j k", "");
        check("G", "goto raisi-ashtiani-meetings");
        check("5G n", "goto soleimani-strike");
        check("t \"2019-12\" Enter k .", "goto parade-2016", "goto drills-2019");
    }

    /** Checks the lines that keys are recorded as, without head and times. */
    private static void check(String keys, String... lines) {
        Recorded recorded = new Recorded();
        recorded.driver.keys(keys.replaceAll("([0-9])([a-zA-Z])", "$1 $2"));
        recorded.close();
        List<String> found = recorded.folded.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("screen"))
                .map(line -> line.replaceFirst(" {2}# at [0-9.]+ s$", ""))
                .toList();
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", lines));
    }
}
