package chronoscope.script;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Names of files as people write them. */
public final class FileNames {
    private FileNames() {}

    /** Returns the path of a name; ~ is the user's own folder, also where no shell has read the name. */
    public static Path path(String name) throws IOException {
        boolean own = name.equals("~") || name.startsWith("~/");
        try {
            return Path.of(own ? home() + name.substring(1) : name);
        } catch (InvalidPathException wrong) {
            throw new IOException(wrong.getReason(), wrong);
        }
    }

    private static String home() {
        return Optional.ofNullable(System.getenv("HOME"))
                .filter(home -> home.startsWith("/"))
                .orElseGet(() -> System.getProperty("user.home", "/"));
    }
}
