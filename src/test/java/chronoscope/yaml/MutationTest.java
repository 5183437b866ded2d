package chronoscope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class MutationTest {
    private static final int MUTATIONS = 2_000 * Thoroughness.TIMES;
    private static final String[] FRAGMENTS = {
        "\t", "\n", "  ", "- ", ": ", "[", "]", "{", "}", "\"", "'", "|", ">", "&a ", "*a", "!!int ", "%", "#", "?",
        "~", "---\n", "...\n", "<<: ", "\r", "\u0000", "\u0085", "\u2028", "\ufeff", "\\", ",", "é", "🚢", "null", "@",
        "\u001b"
    };

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_broken_file_gives_problems_inside_it_and_no_exception(long seed) {
        Random random = new Random(seed);
        byte[] whole = Template.text().getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < MUTATIONS; round++) {
            byte[] mutated = whole;
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutated = mutate(mutated, random);
            }
            assertThat(faultOf(mutated)).as("seed %d, round %d", seed, round).isEmpty();
        }
    }

    private static String faultOf(byte[] bytes) {
        LoadResult reading;
        try {
            reading = Checks.read(bytes);
        } catch (RuntimeException thrown) {
            return thrown.toString();
        }
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        for (FileProblem problem : reading.problems()) {
            boolean inside = 1 <= problem.line()
                    && problem.line() <= lines.length
                    && 1 <= problem.column()
                    && problem.column() <= lines[problem.line() - 1].length() + 1;
            boolean clean = problem.text().chars().noneMatch(character -> character < ' ' || character == 0x7F);
            if (!inside
                    || !clean
                    || problem.message().contains("yaml.")
                    || problem.message().contains("no YAML")) {
                return problem.text();
            }
        }
        return "";
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(12));
        return switch (random.nextInt(5)) {
            case 0 ->
                splice(bytes, at, at, FRAGMENTS[random.nextInt(FRAGMENTS.length)].getBytes(StandardCharsets.UTF_8));
            case 1 -> splice(bytes, at, end, new byte[0]);
            case 2 -> splice(bytes, at, end, Arrays.copyOfRange(bytes, end, Math.min(bytes.length, end + 40)));
            case 3 -> splice(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            default ->
                splice(bytes, at, end, FRAGMENTS[random.nextInt(FRAGMENTS.length)].getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        byte[] spliced = new byte[bytes.length - (to - from) + middle.length];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(bytes, to, spliced, from + middle.length, bytes.length - to);
        return spliced;
    }
}
