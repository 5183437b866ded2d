package chronoscope.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What tells one content of a file from the next: which file it is behind all links, its size, and when it was changed.
 * The time of the last change of whatever kind (ctime) is among it where the system has one: nobody can set it back.
 */
public record Stamp(Map<String, Object> attributes) {
    private static final String OF_UNIX = "unix:fileKey,size,lastModifiedTime,ctime,isRegularFile";
    private static final String OF_ALL = "fileKey,size,lastModifiedTime,isRegularFile";

    /** Returns the stamp, or empty where there is no file, or none that can be read twice. */
    public static Optional<Stamp> of(Path file) {
        try {
            Map<String, Object> attributes = Files.readAttributes(file, names(file));
            return Boolean.TRUE.equals(attributes.get("isRegularFile"))
                    ? Optional.of(new Stamp(attributes))
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Returns how many bytes the file has. */
    public long size() {
        return (Long) attributes.getOrDefault("size", 0L);
    }

    private static String names(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix") ? OF_UNIX : OF_ALL;
    }
}
