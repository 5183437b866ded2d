package chronoscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** What tells one content of a file from the next. */
record Stamp(FileTime modified, long size) {
    /** Returns the stamp, or empty where there is no file, or none that can be read twice. */
    static Optional<Stamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()))
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
