package chronoscope.app;

import chronoscope.script.ScriptProblem;
import chronoscope.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;

/** Failures in words. */
final class Failures {
    private Failures() {}

    /** Returns what went wrong in one line, free of control characters. */
    static String reason(Throwable failure) {
        return Printable.line(words(failure));
    }

    /**
     * Returns why a file was not written, in one line.
     *
     * @param replacing what would replace a file that exists
     */
    static String unwritten(String name, IOException failure, String replacing) {
        return Printable.line(
                failure instanceof FileAlreadyExistsException
                        ? "'" + name + "' exists already; " + replacing + " replaces it"
                        : "can't write '" + name + "': " + words(failure));
    }

    private static String words(Throwable failure) {
        if (failure instanceof NoSuchFileException || failure instanceof AccessDeniedException) {
            return ScriptProblem.reason((IOException) failure);
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        if (failure instanceof InvalidPathException invalid
                && !invalid.getInput().contains("\0")) {
            return "'" + invalid.getInput() + "' can't be a file's name in this locale; LC_ALL=C.UTF-8 would allow it";
        }
        Throwable cause = failure.getCause();
        if (failure instanceof UncheckedIOException && cause != null) {
            return words(cause);
        }
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; CHRONOSCOPE_JAVA_OPTS=-Xmx4g would allow 4 GB";
        }
        boolean expected = failure instanceof IOException || failure instanceof InvalidPathException;
        String message = failure.getMessage();
        return expected && message != null ? message : fault(failure);
    }

    /** A fault of our own: one line that tells whoever mends it what and where. */
    private static String fault(Throwable failure) {
        String place = Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("chronoscope."))
                .map(frame -> ", at " + frame.getClassName() + ":" + frame.getLineNumber())
                .findFirst()
                .orElse("");
        return "a fault of the program, please report it: " + failure + place;
    }
}
