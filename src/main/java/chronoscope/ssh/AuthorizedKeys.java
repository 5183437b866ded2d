package chronoscope.ssh;

import chronoscope.files.FileWatch;
import chronoscope.files.Stamp;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.sshd.common.config.keys.KeyUtils;

/**
 * Those who have a key that a file lists, in the format of OpenSSH (sshd(8), AUTHORIZED_KEYS FILE FORMAT).
 *
 * <p>The file is read again once a change has come to rest, within two seconds; no login waits for the file. A line that
 * can't be read, or has an option that would restrict its key in a way that this server does not know, lets nobody in; nor
 * does a file that is gone, that can't be read, or that others may write.
 */
public final class AuthorizedKeys implements Access {
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);
    private static final long LARGEST = 16 << 20;

    private final Path file;
    private final Optional<Stamp> first;
    private volatile KeyList list;
    private volatile Optional<FileWatch> watch = Optional.empty();

    /**
     * One who may enter.
     *
     * @param fingerprint of their key, as OpenSSH writes it
     * @param comment behind the key; may be empty
     * @param terminal whether they may have one
     */
    record Reader(String fingerprint, String comment, boolean terminal) {}

    private AuthorizedKeys(Path file, Optional<Stamp> first, KeyList list) {
        this.file = file;
        this.first = first;
        this.list = list;
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it can't be read, lists no key, or has a wrong line; the message tells all of them
     */
    public static AuthorizedKeys of(Path file) throws IOException {
        Optional<Stamp> stamp = Stamp.of(file);
        KeyList list = read(file);
        if (!list.problems().isEmpty()) {
            throw new IOException(String.join("\n", list.problems()));
        }
        if (list.readers().isEmpty()) {
            throw new IOException(name(file) + ": it has no key, so nobody could enter");
        }
        return new AuthorizedKeys(file, stamp, list);
    }

    private static KeyList read(Path file) throws IOException {
        try {
            StrictModes.check(file);
            if (Files.isDirectory(file)) {
                throw new IOException(name(file) + ": is a folder; name the list of keys in it");
            }
            if (Files.size(file) > LARGEST) {
                throw new IOException(name(file) + ": is larger than 16 MB, which no list of keys is");
            }
            // Comments may be in any charset, and none is a reason to fail.
            return KeyList.of(name(file), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException missing) {
            throw new IOException(name(file) + ": there is no such file; it lists the keys that may enter", missing);
        } catch (AccessDeniedException secret) {
            throw new IOException(
                    name(file) + ": can't be read; the user '" + System.getProperty("user.name") + "' may not", secret);
        }
    }

    private static KeyList readAgain(Path file) {
        try {
            return read(file);
        } catch (IOException failure) {
            return KeyList.unreadable(Objects.requireNonNullElse(failure.getMessage(), name(file) + ": can't be read"));
        }
    }

    private static String name(Path file) {
        return Printable.line(file.toString());
    }

    @Override
    public void begin(Consumer<KeyList> changed) {
        watch = Optional.of(FileWatch.start(file, first, () -> {
            list = FileWatch.settled(file, () -> readAgain(file), KeyList::isSound);
            changed.accept(list);
        }));
    }

    @Override
    public void look() {
        watch.ifPresent(started -> started.look(LONGEST_LOOK));
    }

    @Override
    public String words() {
        return Counted.of(list.readers().size(), "key") + " of " + name(file);
    }

    /** Returns who has the key, if they may enter now. */
    Optional<Reader> find(PublicKey key) {
        return Optional.ofNullable(list.readers().get(KeyUtils.getFingerPrint(key)));
    }

    @Override
    public void close() {
        watch.ifPresent(FileWatch::close);
    }
}
