package chronoscope.app;

import chronoscope.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A file that is read or recorded into, and that nothing else is written into.
 *
 * @param what what it is, as in "it is the open timeline"
 */
record FileInUse(Path path, String what) {
    /** Where standard input is a file, it is read. */
    static final FileInUse STANDARD_INPUT = new FileInUse(Path.of("/dev/stdin"), "what standard input is read from");

    /** Returns a timeline's file, and the local copies of its sources, whose names start from the file's folder. */
    static List<FileInUse> timeline(Path file, Collection<Source> sources) {
        List<FileInUse> files = new ArrayList<>();
        files.add(new FileInUse(file, "the open timeline"));
        for (Source source : sources) {
            source.snapshot()
                    .ifPresent(
                            copy -> files.add(new FileInUse(file.resolveSibling(copy), "the local copy of a source")));
        }
        return files;
    }

    static FileInUse script(Path file) {
        return new FileInUse(file, "the script that is run");
    }

    /** Returns whether a path leads to this file: by whatever name, also where the file has vanished. */
    boolean is(Path other) {
        try {
            return Files.isSameFile(path, other);
        } catch (IOException missing) {
            Optional<Path> here = place(path);
            return here.isPresent() && here.equals(place(other));
        }
    }

    private static Optional<Path> place(Path path) {
        try {
            Path whole = path.toAbsolutePath();
            Path folder = whole.getParent();
            return folder == null
                    ? Optional.empty()
                    : Optional.of(folder.toRealPath().resolve(whole.getFileName()));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
