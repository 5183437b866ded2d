package chronoscope.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import chronoscope.text.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class RandomTextTest {
    private static final String ALPHABET = "0123456789XXX--//..??~%[]{},,YESTZ:+uxyeopn()^ \u00e9\u0000";
    private static final int TEXTS_A_SEED = 20_000 * Thoroughness.TIMES;

    private static final List<String> VALID =
            Table.rows("valid.txt").map(row -> row.get(0)).toList();

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_is_a_date_that_holds_together_or_has_a_problem_inside_it(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS_A_SEED; i++) {
            String text = random.nextInt(4) == 0 ? anything(random) : mutation(random);
            Parsed<EdtfDate> parsed = EdtfDate.parse(text);
            assertThat(parsed.value().isPresent()).isNotEqualTo(parsed.problem().isPresent());
            parsed.value().ifPresent(date -> checkDate(text, date));
            parsed.problem()
                    .ifPresent(
                            problem -> assertThat(problem.position()).as(text).isBetween(0, text.length()));
        }
    }

    private static void checkDate(String text, EdtfDate date) {
        EdtfDate again = Dates.date(date.text());
        assertThat(again).as(text).isEqualTo(date);
        assertThat(again.compareTo(date)).as(text).isZero();
        assertThat(again.words()).as(text).isEqualTo(date.words()).isNotEmpty().matches("[ -~]+");
        Optional<Moment> earliest = date.earliest().moment();
        Optional<Moment> latest = date.latest().moment();
        if (earliest.isPresent() && latest.isPresent()) {
            assertThat(earliest.get()).as(text).isLessThanOrEqualTo(latest.get());
        }
        assertThat(date.overlaps(date)).as(text).isNotEqualTo(Truth.NO);
        assertThat(date.within(date)).as(text).isNotEqualTo(Truth.NO);
        assertThat(date.before(date)).as(text).isNotEqualTo(Truth.YES);
        assertThat(date.possible()).as(text).isNotEmpty();
        assertThat(date.certain().isEmpty() || date.overlaps(date) == Truth.YES)
                .as(text)
                .isTrue();
    }

    private static String anything(Random random) {
        return Stream.generate(() -> letter(random)).limit(random.nextInt(14)).reduce("", String::concat);
    }

    private static String mutation(Random random) {
        StringBuilder text = new StringBuilder(VALID.get(random.nextInt(VALID.size())));
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            int length = Math.min(random.nextInt(3), text.length() - at);
            text.replace(at, at + length, random.nextBoolean() ? letter(random) : piece(random));
        }
        return text.toString();
    }

    private static String piece(Random random) {
        String valid = VALID.get(random.nextInt(VALID.size()));
        int from = random.nextInt(valid.length());
        return valid.substring(from, Math.min(valid.length(), from + random.nextInt(8)));
    }

    private static String letter(Random random) {
        return String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
}
