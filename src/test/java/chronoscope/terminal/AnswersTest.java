package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final long MS = 1_000_000;

    private long now;
    private final Answers answers = new Answers(() -> now);

    @Test
    void the_time_of_an_answer_is_that_since_its_own_question() {
        answers.asked();
        now = 390 * MS;
        answers.askedAtEnd();
        now = 400 * MS;
        answers.answered();

        // The first answer took 400 ms, so that the second one, asked at 390 ms, may take twice as long.
        assertThat(answers.latestAnswer()).isEqualTo((390 + 800) * MS);
    }

    @Test
    void a_quick_terminal_is_given_a_quarter_of_a_second() {
        answers.asked();
        now = 2 * MS;
        answers.answered();
        answers.askedAtEnd();

        assertThat(answers.latestAnswer()).isEqualTo((2 + 250) * MS);
    }

    @Test
    void a_terminal_that_never_answered_is_given_a_second_in_all() {
        answers.asked();
        now = 300 * MS;
        answers.askedAtEnd();

        assertThat(answers.latestAnswer()).isEqualTo(1_000 * MS);
    }
}
