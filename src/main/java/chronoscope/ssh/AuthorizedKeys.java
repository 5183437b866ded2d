package chronoscope.ssh;

import chronoscope.files.FileWatch;
import chronoscope.files.Stamp;
import chronoscope.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** Hears of a change. */
    public interface Listener {
        /**
         * The file was read again.
         *
         * @param keys how many may enter now
         * @param problems what is wrong with the others
         */
        void changed(int keys, List<String> problems);

        /** The file can't be read any more, so nobody new may enter. */
        void unreadable(String problem);
    }

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
        KeyList list = list(file);
        if (!list.problems().isEmpty()) {
            throw new IOException(String.join("\n", list.problems()));
        }
        if (list.readers().isEmpty()) {
            throw new IOException(name(file) + ": it has no key, so nobody could enter");
        }
        return new AuthorizedKeys(file, stamp, list);
    }

    private static KeyList list(Path file) throws IOException {
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

    private static String name(Path file) {
        return Printable.line(file.toString());
    }

    @Override
    public void begin(Listener listener) {
        watch = Optional.of(FileWatch.start(file, first, () -> readAgain(listener)));
    }

    @Override
    public void look() {
        watch.ifPresent(started -> started.look(LONGEST_LOOK));
    }

    private void readAgain(Listener listener) {
        try {
            list = FileWatch.settled(file, () -> Result.of(file), Result::isSound)
                    .list();
            listener.changed(list.readers().size(), list.problems());
        } catch (IOException failure) {
            list = new KeyList(Map.of(), List.of());
            listener.unreadable(Objects.requireNonNullElse(failure.getMessage(), name(file) + ": can't be read"));
        }
    }

    /** A list, or why there is none. */
    private record Result(Optional<KeyList> read, Optional<IOException> failure) {
        static Result of(Path file) {
            try {
                return new Result(Optional.of(AuthorizedKeys.list(file)), Optional.empty());
            } catch (IOException failure) {
                return new Result(Optional.empty(), Optional.of(failure));
            }
        }

        boolean isSound() {
            return read.filter(
                            list -> list.problems().isEmpty() && !list.readers().isEmpty())
                    .isPresent();
        }

        KeyList list() throws IOException {
            return read.orElseThrow(failure::orElseThrow);
        }
    }

    @Override
    public String words() {
        return Limits.counted(list.readers().size(), "key") + " of " + name(file);
    }

    /** Returns who has the key, if they may enter now. */
    Optional<Reader> find(PublicKey key) {
        return Optional.ofNullable(list.readers().get(KeyUtils.getFingerPrint(key)));
    }

    /** Tells whether a key is listed. */
    boolean lists(String fingerprint) {
        return list.readers().containsKey(fingerprint);
    }

    @Override
    public void close() {
        watch.ifPresent(FileWatch::close);
    }
}
