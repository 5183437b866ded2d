package chronoscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the program kept for a user and can't read any more: it makes room for a new file, and nothing is deleted. */
final class SetAside {
    private SetAside() {}

    /** Gives the file another name beside its own, and returns that; one that has it already is replaced. */
    static Path file(Path broken) throws IOException {
        Path aside = broken.resolveSibling(broken.getFileName() + ".broken");
        return Files.move(broken, aside, StandardCopyOption.REPLACE_EXISTING);
    }
}
