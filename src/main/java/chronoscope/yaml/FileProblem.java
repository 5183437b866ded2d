package chronoscope.yaml;

import chronoscope.text.Printable;
import java.util.List;

/**
 * A fault of a file, with its place. What it repeats of the file is free of control characters.
 *
 * @param file the file's name as it was given
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1, in code points; 0 where the file as a whole is meant
 * @param message the fault and what is allowed
 * @param related the other places that the fault has
 */
public record FileProblem(
        String file, int line, int column, Severity severity, Rule rule, String message, List<Related> related) {
    /** Another place of a fault, and what stands there. */
    public record Related(Position place, String message) {
        public Related {
            message = Printable.line(message);
        }
    }

    public FileProblem {
        message = Printable.line(message);
        related = List.copyOf(related);
    }

    /** Returns it with another severity. */
    public FileProblem as(Severity other) {
        return new FileProblem(file, line, column, other, rule, message, related);
    }

    /** Returns {@code file:line:column: error: message}, without the place where there is none. */
    public String text() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return Printable.line(file) + place + ": " + severity.label() + ": " + message;
    }

    @Override
    public String toString() {
        return text();
    }
}
