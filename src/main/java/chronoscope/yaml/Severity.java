package chronoscope.yaml;

import java.util.Locale;

/** How bad a problem is: an error is something that could not be read as it was meant. */
public enum Severity {
    ERROR,
    WARNING;

    /** Returns the word that a message shows. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
