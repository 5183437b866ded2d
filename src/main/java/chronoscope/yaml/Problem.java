package chronoscope.yaml;

import chronoscope.text.Printable;

/**
 * A fault of a file, with its place. What it repeats of the file is free of control characters.
 *
 * @param file the file's name as it was given
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1, in code points; 0 where the file as a whole is meant
 * @param message the fault and what is allowed
 */
public record Problem(String file, int line, int column, Severity severity, String message) {
    public Problem {
        message = Printable.line(message);
    }

    /** Returns it as an error: where nothing may be left out, a warning is one. */
    Problem asError() {
        return new Problem(file, line, column, Severity.ERROR, message);
    }

    /** Returns {@code file:line:column: error: message}, without the place where there is none. */
    public String text() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return Printable.line(file) + place + ": " + severity.word() + ": " + message;
    }

    @Override
    public String toString() {
        return text();
    }
}
