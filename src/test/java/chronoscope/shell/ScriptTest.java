package chronoscope.shell;

import static chronoscope.script.ScriptRunner.AfterFailure.GO_ON;
import static chronoscope.script.ScriptRunner.AfterFailure.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Voyage;
import chronoscope.script.ScriptRunner;
import chronoscope.script.ScriptSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
    @Test
    void data_goes_to_one_place_and_talk_to_the_other() {
        check(
                "filter voyage; list",
                "10 April 1912  departure  The ship departs\n15 April 1912  sinking    The ship sinks\n",
                """
                2 of 8 events
                """);
        check("next", "", "");
        check("# nothing\n\n", "", "");
    }

    @Test
    void a_problem_has_the_scripts_name_the_line_and_where_there_is_one_the_column() {
        checkWrong("nxt", "-c:1:1: error: there is no command 'nxt'; did you mean 'next'?\n");
        checkWrong(
                "next\n\nlist; page dwn",
                "-c:3:12: error: page: 'dwn' must be one of up, down; did you mean 'down'?\n");
        checkWrong("next\nback", "-c:2: error: back: there was no jump before\n");
    }

    @Test
    void the_first_failure_ends_a_script() {
        Transcribed stopped = Transcribed.plain(Voyage.TIMELINE, "state; back; list\nlist", STOP);
        assertThat(stopped.out()).startsWith("cursor=harbour\n").doesNotContain("The ship");
        assertThat(stopped.err()).isEqualTo("-c:1: error: back: there was no jump before\n");
        assertThat(stopped.good()).isFalse();
        assertThat(Transcribed.plain(Voyage.TIMELINE, "nxt\nlist", STOP).out()).isEmpty();
    }

    @Test
    void a_script_goes_on_after_a_failure_where_it_is_told_to() {
        Transcribed kept = Transcribed.plain(Voyage.TIMELINE, "back; show harbour\nnxt; list\nshow keel", GO_ON);
        assertThat(kept.out())
                .contains("The harbour is dug")
                .contains("The keel is laid")
                .doesNotContain("The ship");
        assertThat(kept.err().lines()).hasSize(2);
        assertThat(kept.good()).isFalse();
    }

    @Test
    void quit_ends_a_script_well() {
        Transcribed ended = Transcribed.plain(Voyage.TIMELINE, "next; quit; list\nlist", STOP);
        assertThat(ended).isEqualTo(new Transcribed("", "", true));
    }

    @Test
    void lines_end_as_on_any_system() {
        checkWrong("next\r\nnext\rnext\n\nnxt", "-c:5:1: error: there is no command 'nxt'; did you mean 'next'?\n");
        check("next\r\n", "", "");
        checkWrong("\r\r\n\n\rnxt", "-c:5:1: error: there is no command 'nxt'; did you mean 'next'?\n");
    }

    @Test
    void a_line_that_is_too_long_is_refused() {
        String text = "a".repeat(1_000_000) + "\nnext";
        checkWrong(text, "-c:1:65537: error: a line has at most 65536 characters\n");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void answers_can_be_read_while_the_next_line_is_not_or_only_half_written() throws Exception {
        for (String end : new String[] {"\n", "\r", "\r\n", "\nsta"}) {
            converse(end);
        }
    }

    private static void converse(String end) throws Exception {
        try (PipedWriter in = new PipedWriter();
                BufferedReader lines = new BufferedReader(new PipedReader(in));
                PipedWriter out = new PipedWriter();
                BufferedReader answers = new BufferedReader(new PipedReader(out))) {
            Transcribed.Endpoint endpoint = new Transcribed.Endpoint();
            ScriptRunner script = new ScriptRunner(
                    Transcribed.session(Voyage.TIMELINE, endpoint),
                    new JsonTranscript("-c", new PrintWriter(out)),
                    STOP,
                    endpoint::ended);
            CompletableFuture<Boolean> done = CompletableFuture.supplyAsync(() -> run(script, lines));
            in.write("goto sinking" + end);
            in.flush();
            assertThat(answers.readLine()).as(end).isEqualTo("{\"type\":\"done\",\"line\":1,\"ok\":true}");
            in.write((end.endsWith("sta") ? "te" : "state") + "\n");
            in.flush();
            assertThat(answers.readLine()).as(end).contains("cursor=sinking");
            in.write("quit\n");
            in.flush();
            assertThat(done.get()).isTrue();
        }
    }

    private static boolean run(ScriptRunner script, BufferedReader lines) {
        try {
            return script.run(ScriptSource.once("-c", lines));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OR", "AND", "NOT", "-bells"})
    void a_variable_in_a_query_is_one_value_whatever_it_holds(String value) {
        Transcribed filtered =
                Transcribed.plain(Voyage.TIMELINE, "set w " + value + "; filter ship $w bells; state", STOP);
        assertThat(filtered.out()).contains("\nfilters=ship \"" + value + "\" bells\n");
    }

    /** Checks all that a script writes that ends well. */
    private static void check(String script, String out, String err) {
        assertThat(Transcribed.plain(Voyage.TIMELINE, script, STOP)).isEqualTo(new Transcribed(out, err, true));
    }

    /** Checks what a script that fails says. */
    private static void checkWrong(String script, String err) {
        Transcribed wrong = Transcribed.plain(Voyage.TIMELINE, script, STOP);
        assertThat(wrong.err()).isEqualTo(err);
        assertThat(wrong.good()).isFalse();
    }
}
