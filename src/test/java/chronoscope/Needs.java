package chronoscope;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a test needs from the computer. Where it is missing the test fails in CI, and elsewhere is skipped and says so. */
public final class Needs {
    private static final List<Path> PLACES =
            Arrays.stream(System.getenv("PATH").split(":", -1)).map(Path::of).toList();

    private Needs() {}

    /** Needs programs in PATH. */
    public static void programs(String... names) {
        for (String name : names) {
            that(PLACES.stream().anyMatch(place -> Files.isExecutable(place.resolve(name))), name);
        }
    }

    /** Needs a file: a device, or something that the build makes. */
    public static void file(Path file) {
        that(Files.exists(file), file.toString());
    }

    private static void that(boolean present, String what) {
        if (!present && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("needs " + what + ", which is missing");
        }
        if (!present) {
            System.err.println("skipped a test that needs " + what);
        }
        assumeTrue(present, "needs " + what);
    }
}
