package chronoscope.script;

import chronoscope.text.Printable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments of a recording that say what was recorded, and when each line was. */
public final class RecordingHeader {
    private static final Pattern DIGEST = Pattern.compile("# sha256: ([0-9a-f]{64})\\s*");
    private static final Pattern TIME = Pattern.compile(".*\\s# at ([0-9]{1,7}(?:\\.[0-9]{1,3})?) s\\s*");

    private RecordingHeader() {}

    /** Returns the first lines of a recording of the timeline with this title and these bytes. */
    public static List<String> lines(String title, String sha256) {
        return List.of(
                "#!/usr/bin/env -S chronoscope run",
                "# A recording of: " + Printable.line(title),
                "# sha256: " + sha256);
    }

    /** Returns a line of a recording with the time since its start. */
    public static String timed(String line, long millis) {
        return String.format(Locale.US, "%s  # at %d.%03d s", line, millis / 1000, millis % 1000);
    }

    static Optional<String> digest(String line) {
        Matcher found = DIGEST.matcher(line);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Returns the milliseconds since the recording's start that the line's comment tells, or empty. */
    static Optional<Long> time(String line) {
        Matcher found = TIME.matcher(line);
        return found.matches()
                ? Optional.of(new BigDecimal(found.group(1)).movePointRight(3).longValue())
                : Optional.empty();
    }
}
