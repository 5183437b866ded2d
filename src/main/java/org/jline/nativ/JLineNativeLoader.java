package org.jline.nativ;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Loads JLine's native library. It takes the place of JLine's own class of this name, which starts Java's logging and writes
 * the library anew, and so makes every start a tenth longer.
 */
public final class JLineNativeLoader {
    /** Names the file in which the library is kept from start to start; it is written where it is missing. */
    private static final String KEPT = "chronoscope.library";

    /** Names the folder for a copy that is used once. It becomes the one that could be used. */
    private static final String FOLDER = "jline.tmpdir";

    private static boolean loaded;

    private JLineNativeLoader() {}

    /** Loads the library where that was not done yet, and returns whether it serves this system. */
    public static synchronized boolean initialize() {
        loaded = loaded || loadsKept(System.getProperty(KEPT, "")) || loadsCopy();
        return loaded;
    }

    private static boolean loadsKept(String name) {
        try {
            Path file = Path.of(name);
            if (!name.isEmpty() && !Files.exists(file)) {
                Files.move(copy(file.getParent()), file, StandardCopyOption.ATOMIC_MOVE);
            }
            return !name.isEmpty() && loads(file);
        } catch (IOException | RuntimeException unusable) {
            return false;
        }
    }

    /** The library has to be a file for the system to load it: the first of these folders that allows it will do. */
    private static boolean loadsCopy() {
        String caches = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getenv("HOME") + "/.cache");
        for (String folder : List.of(
                System.getProperty(FOLDER, System.getProperty("java.io.tmpdir", "/tmp")),
                caches + "/chronoscope",
                System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/dev/shm"),
                "/var/tmp")) {
            if (folder.startsWith("/") && loadsCopy(Path.of(folder))) {
                System.setProperty(FOLDER, folder);
                return true;
            }
        }
        return false;
    }

    private static boolean loadsCopy(Path folder) {
        try {
            Path copy = copy(folder);
            try {
                return loads(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException | RuntimeException unusable) {
            return false;
        }
    }

    private static Path copy(Path folder) throws IOException {
        String name = System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib");
        try (InputStream library =
                JLineNativeLoader.class.getResourceAsStream(OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name)) {
            if (library == null) {
                throw new IOException("there is no library for this system");
            }
            byte[] content = library.readAllBytes();
            Path copy = Files.createTempFile(folder, "jlinenative-", "");
            try {
                return Files.write(copy, content);
            } catch (IOException full) {
                Files.delete(copy);
                throw full;
            }
        }
    }

    private static boolean loads(Path file) {
        try {
            System.load(file.toString());
            return true;
        } catch (LinkageError unusable) {
            return false;
        }
    }
}
