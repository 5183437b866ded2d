package chronoscope.tui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Key;
import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.replay.PlayOptions;
import chronoscope.replay.Playback;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.terminal.FrameEncoder;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.Scene;
import chronoscope.view.View;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybackTest {
    private static final String TOUR = """
            chapter One
            say "The list, and what is in it."
            set where soleimani-strike
            find drills
            filter tag:military-exercises; next
            list
            expect count 2
            undo
            goto $where
            open; copy event
            show; say "Evidence"; pause 1
            focus detail; last
            close
            chapter Two
            say "A long narration, so long that it takes more than the two lines which are kept for it on a screen of eighty columns: three of them, or even four when it goes on and on like this one, which does not end before here."
            theme light
            pause key
            first
            """;

    private static final Path BRIEFING = Path.of("src/main/resources/chronoscope/app/briefing");

    static Stream<Arguments> scripts() throws IOException {
        String briefing = Files.readString(BRIEFING);
        return Stream.of("80x24", "120x40", "40x10", "200x50")
                .map(size -> Size.of(size).orElseThrow())
                .flatMap(size -> Stream.of(TOUR, briefing).map(script -> Arguments.of(size, script)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void so_many_steps_back_as_forward_lead_to_the_first_screen(Size size, String script) {
        Show show = new Show(size, script, stepwise());
        List<String> screens = new ArrayList<>();
        while (!show.state().equals(Scene.Playing.State.ENDED)) {
            screens.add(show.bytes());
            show.press("Right");
        }
        assertThat(screens).hasSizeGreaterThan(10);
        for (int step = screens.size() - 1; step >= 0; step--) {
            show.press("Left");
            assertThat(show.bytes()).as("back at step %s", step).isEqualTo(screens.get(step));
        }
    }

    @Test
    void a_random_walk_through_a_script_shows_each_step_the_same() {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            Show show = new Show(Size.USUAL, TOUR, stepwise());
            List<String> known = new ArrayList<>(List.of(show.bytes()));
            int at = 0;
            for (int move = 0; move < 100; move++) {
                boolean forward = random.nextInt(3) > 0;
                if (forward && !show.state().equals(Scene.Playing.State.ENDED)) {
                    show.press("Right");
                    at++;
                } else if (!forward && at > 0) {
                    show.press("Left");
                    at--;
                }
                if (at == known.size()) {
                    known.add(show.bytes());
                }
                assertThat(show.bytes()).as("seed %s, move %s", seed, move).isEqualTo(known.get(at));
            }
        }
    }

    @Test
    void effects_happen_once_whichever_way_the_audience_goes() {
        Show show = new Show(Size.USUAL, "open\nnext\ncopy event\nnext", stepwise());
        show.press("Right Right Right Left Left Left Right Right Right Right Left Right");
        assertThat(show.driver.effects).hasSize(2);
        assertThat(show.driver.effects.get(0)).startsWith("open ");
        Show again = new Show(Size.USUAL, "open\nnext", PlayOptions.USUAL.looping(true));
        again.plays(30_000);
        assertThat(again.driver.effects).hasSize(1);
    }

    @Test
    void a_step_stands_as_long_as_its_words_take_to_read_or_as_the_script_says() {
        checkPace("next", "0 1000");
        checkPace("next; next", "0 1000");
        checkPace("next\nnext\npause 2", "0 1000 3000");
        checkPace("next; pause 0.5; next", "0 500 1500");
        checkPace("say short", "0 1500");
        checkPace("say " + "a".repeat(100), "0 5500");
        checkPace("expect count 14\nset a b\nscreen 100x40\nnext", "0 1000");
        checkPace("pause 1\nnext\npause 1", "0 1000 2000");
    }

    @Test
    void what_is_searched_appears_as_if_typed() {
        Show show = new Show(Size.USUAL, "find Erbil\npause 9", PlayOptions.USUAL);
        List<String> last = new ArrayList<>();
        for (int beat = 0; beat < 7; beat++) {
            show.playback.advance();
            last.add(show.lastLine());
        }
        assertThat(last)
                .extracting(line -> line.strip().split(" {2,}", 2)[0])
                .containsExactly("/", "/E", "/Er", "/Erb", "/Erbi", "/Erbil", "match 1 of 1");
        assertThat(show.driver.controller.explorer().event().orElseThrow().id()).isEqualTo("erbil-admission");
    }

    @Test
    void a_recording_can_be_followed_in_its_own_time() {
        PlayOptions recorded = PlayOptions.USUAL.asRecorded(true);
        checkPace("next  # at 1.000 s\nnext  # at 1.250 s\nnext  # at 9.000 s", recorded, "0 250 8000 9000");
        checkPace("next  # at 0.000 s\nfind drills  # at 0.100 s", recorded, "0 100 1100");
    }

    @Test
    void the_speed_divides_every_time() {
        Show show = new Show(Size.USUAL, "next\nnext", PlayOptions.USUAL.at(4));
        assertThat(show.beats()).containsExactly(0L, 250L, 500L);
        assertThat(new Show(Size.USUAL, "next", PlayOptions.USUAL)
                        .press("+ + - -")
                        .lastLine())
                .contains("playing");
        assertThat(new Show(Size.USUAL, "next", PlayOptions.USUAL).press("+").lastLine())
                .contains("1.5×");
    }

    @Test
    void whoever_looks_around_comes_back_to_where_the_script_stands() {
        Show show = new Show(Size.USUAL, "say Here.\ngoto nuclear-deal\npause 9\nlast", PlayOptions.USUAL);
        show.press("Right Right");
        String stood = show.bytes();
        show.press("Esc j j Tab j / x");
        assertThat(show.driver.controller.scene().typing()).isPresent();
        show.press("Esc");
        assertThat(show.lastLine()).contains("r back to the script");
        show.press("r");
        assertThat(show.bytes()).isEqualTo(stood);
        show.press("Esc Enter q j q");
        assertThat(show.bytes()).isEqualTo(stood);
        assertThat(show.driver.controller.ended()).isFalse();
    }

    @Test
    void a_pause_for_a_key_waits_for_it() {
        Show show = new Show(Size.USUAL, "next\npause key\nnext", PlayOptions.USUAL);
        show.plays(100_000);
        assertThat(show.lastLine()).contains("press Space");
        show.press("Space").plays(100_000);
        assertThat(show.lastLine()).contains("the end");
        assertThat(show.driver.controller.explorer().row()).isEqualTo(2);
    }

    @Test
    void where_nobody_presses_a_key_words_stand_until_they_are_read() {
        PlayOptions unattended = PlayOptions.USUAL.unattended(true);
        checkPace("say " + "a".repeat(100) + "\npause key", unattended, "0 2500");
        checkPace("say short\npause key", unattended, "0");
        checkPace("say " + "a".repeat(100) + "\npause key", "0");
    }

    @Test
    void a_failure_stops_the_script_and_is_told_with_its_place() {
        Show show = new Show(Size.USUAL, "next\nexpect count 3\nlast", PlayOptions.USUAL);
        show.plays(100_000);
        assertThat(show.lastLine())
                .contains("expect: 3 events, but there is: 14")
                .contains("failed");
        assertThat(show.playback.failure()).contains("test:2: error: expect: 3 events, but there is: 14");
        show.press("Space").plays(100_000);
        assertThat(show.driver.controller.explorer().row()).isEqualTo(13);
    }

    @Test
    void it_can_begin_with_a_chapter_without_the_effects_before_it() {
        PlayOptions from = PlayOptions.USUAL.stepwise(true).from(Optional.of("two"));
        Show show = new Show(Size.USUAL, "chapter One\nopen; next\nchapter Two\nnext", from);
        assertThat(show.driver.controller.explorer().row()).isEqualTo(1);
        assertThat(show.driver.effects).isEmpty();
        show.press("Right Left Left Left");
        assertThat(show.driver.controller.explorer().row()).isZero();
    }

    @Test
    void at_its_end_a_looping_script_begins_anew() {
        Show show = new Show(Size.USUAL, "next\nnext", PlayOptions.USUAL.looping(true));
        show.plays(2500);
        assertThat(show.driver.controller.explorer().row()).isEqualTo(2);
        show.plays(5001);
        assertThat(show.driver.controller.explorer().row()).isEqualTo(1);
        show.press("Left");
        assertThat(show.driver.controller.explorer().row()).isZero();
    }

    private static PlayOptions stepwise() {
        return PlayOptions.USUAL.stepwise(true);
    }

    private static void checkPace(String script, String beats) {
        checkPace(script, PlayOptions.USUAL, beats);
    }

    /** Checks at which milliseconds something new is shown. */
    private static void checkPace(String script, PlayOptions options, String beats) {
        assertThat(new Show(Size.USUAL, script, options).beats())
                .as(script)
                .containsExactly(
                        Stream.of(beats.split(" ", -1)).map(Long::valueOf).toArray(Long[]::new));
    }

    /** A script on a stage, with a clock of its own. */
    private static final class Show {
        final Driver driver;
        final Playback playback;
        private long millis;

        Show(Size size, String script, PlayOptions options) {
            driver = Driver.of(Driver.curated(), size.columns(), size.rows());
            playback = driver.controller.play(read(script), options);
        }

        private static Script read(String script) {
            try {
                Script read = Script.read(ScriptSource.once("test", new StringReader(script)));
                assertThat(read.problems()).isEmpty();
                return read;
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }

        Show press(String keys) {
            for (String key : keys.split(" ", -1)) {
                driver.controller.press(Key.of(key));
            }
            return this;
        }

        /** Lets time pass until the clock shows so many milliseconds, or until a key is waited for. */
        void plays(long until) {
            for (OptionalLong stands = playback.stands();
                    stands.isPresent() && millis + stands.getAsLong() / 1_000_000 <= until;
                    stands = playback.stands()) {
                millis += stands.getAsLong() / 1_000_000;
                playback.advance();
            }
        }

        /** Plays all, and returns when something was to stand. */
        List<Long> beats() {
            List<Long> beats = new ArrayList<>();
            while (playback.stands().isPresent()) {
                millis += playback.stands().getAsLong() / 1_000_000;
                beats.add(millis);
                playback.advance();
            }
            return beats;
        }

        Scene.Playing.State state() {
            return playback.progress().state();
        }

        String lastLine() {
            String[] rows = driver.screen().split("\n", -1);
            return rows[rows.length - 2];
        }

        /** Returns what a terminal would be sent for the whole screen. */
        String bytes() {
            Scene scene = driver.controller.scene();
            Explorer explorer = scene.explorer();
            TerminalSize size =
                    new TerminalSize(explorer.size().columns(), explorer.size().rows());
            BasicTextImage image = new BasicTextImage(size);
            var caret = new View(Palette.Depth.TRUE, Glyphs.UNICODE).draw(scene, image.newTextGraphics());
            return new FrameEncoder(size, UTF_8).next(image, caret);
        }
    }
}
