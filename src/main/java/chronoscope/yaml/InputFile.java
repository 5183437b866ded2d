package chronoscope.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that is to be read, and why it can't be. */
final class InputFile {
    private InputFile() {}

    private static final class Refused extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        private final String reason;

        Refused(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** Returns the file's name in messages: the path as it is given, and quotes where nothing is. */
    static String name(Path file) {
        String path = file.toString();
        return path.isEmpty() ? "''" : path;
    }

    /** Opens the file; folders are refused, though some systems would open them. */
    static InputStream open(Path file) throws IOException {
        if (file.toString().isEmpty()) {
            throw new Refused("names no file");
        }
        if (Files.isDirectory(file)) {
            throw new Refused("is a directory");
        }
        return Files.newInputStream(file);
    }

    /** Returns why a file can't be read. */
    static String reason(IOException failure) {
        if (failure instanceof Refused refused) {
            return refused.reason;
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = failure instanceof FileSystemException named ? named.getReason() : null;
        return reason == null ? "cannot be read" : "cannot be read: " + reason;
    }
}
