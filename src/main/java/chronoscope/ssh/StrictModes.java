package chronoscope.ssh;

import chronoscope.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Refuses a file that others than its reader could change, as OpenSSH's StrictModes does: it, or a folder on its way, may be
 * written by others, or is theirs. A folder in which everybody may only change what is their own (the sticky bit) is fine.
 */
final class StrictModes {
    private static final int WRITTEN_BY_OTHERS = 0022;
    private static final int STICKY = 01000;

    private StrictModes() {}

    /** @throws IOException when others could change it, with what to do; or when it can't be looked at */
    static void check(Path file) throws IOException {
        Path real = file.toRealPath();
        if (!real.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return;
        }
        String name = System.getProperty("user.name");
        // In a container the user may have a number only, and no name.
        Path process = Path.of("/proc/self");
        Optional<Object> own =
                Files.exists(process) ? Optional.of(Files.getAttribute(process, "unix:uid")) : Optional.empty();
        for (Path each = real; each != null; each = each.getParent()) {
            int mode = (Integer) Files.getAttribute(each, "unix:mode");
            boolean folder = Files.isDirectory(each);
            boolean sticky = folder && (mode & STICKY) != 0;
            if ((mode & WRITTEN_BY_OTHERS) != 0 && !sticky) {
                throw new IOException(Printable.line(each.toString()) + ": others may write this "
                        + (folder ? "folder, and so change the keys in it" : "list of keys")
                        + "; chmod go-w makes it safe");
            }
            Object uid = Files.getAttribute(each, "unix:uid");
            boolean safe = uid.equals(0)
                    || (own.isPresent()
                            ? own.get().equals(uid)
                            : Files.getOwner(each).getName().equals(name));
            if (!safe) {
                throw new IOException(Printable.line(each.toString()) + ": belongs to the user '"
                        + Files.getOwner(each).getName() + "', who could change the keys; chown it to '" + name
                        + "' or root");
            }
        }
    }
}
