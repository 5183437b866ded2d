package chronoscope.yaml;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bad a problem is: an error is something that could not be read as it was meant. */
public enum Severity {
    ERROR,
    WARNING;

    /** Returns the word that a message shows. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the severity of a word, or empty for any other word. */
    static Optional<Severity> named(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }
}
