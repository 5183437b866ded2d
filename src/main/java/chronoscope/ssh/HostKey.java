package chronoscope.ssh;

import chronoscope.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;

/** The key by which readers know the server. */
public final class HostKey {
    private static final EnumSet<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private static final int LONGEST_START = 32;

    private final KeyPairProvider keys;
    private final KeyPair first;

    private HostKey(KeyPairProvider keys, KeyPair first) {
        this.keys = keys;
        this.first = first;
    }

    /**
     * Reads a private key, in a format of OpenSSH or in PEM, without a passphrase.
     *
     * @throws IOException when there is none
     */
    public static HostKey of(Path file) throws IOException {
        refuseWhatIsNoKey(file);
        refuseWhereOthersRead(file);
        try {
            KeyPairProvider stored = new FileKeyPairProvider(file);
            List<KeyPair> pairs = new ArrayList<>();
            stored.loadKeys(null).forEach(pairs::add);
            return new HostKey(KeyPairProvider.wrap(pairs), pairs.get(0));
        } catch (IOException | GeneralSecurityException | RuntimeException | LinkageError failure) {
            // There is no key, or it is encrypted: what that would need is not there.
            throw new IOException(
                    name(file) + ": is not a private key without a passphrase; ssh-keygen -p -N '' -f FILE removes it",
                    failure);
        }
    }

    private static void refuseWhatIsNoKey(Path file) throws IOException {
        String problem = "";
        if (!Files.exists(file)) {
            problem = "there is no such file; ssh-keygen -t ed25519 -N '' -f FILE makes a host key";
        } else if (Files.isDirectory(file)) {
            problem = "is a folder; name the private key in it";
        } else if (!Files.isReadable(file)) {
            problem = "can't be read; the user '" + System.getProperty("user.name") + "' may not";
        } else if (isPublic(file)) {
            problem = "is a public key; name the private one, whose file has no .pub at its end";
        }
        if (!problem.isEmpty()) {
            throw new IOException(name(file) + ": " + problem);
        }
    }

    private static boolean isPublic(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(LONGEST_START), StandardCharsets.ISO_8859_1);
            return start.startsWith("ssh-") || start.startsWith("ecdsa-") || start.startsWith("---- BEGIN SSH2 PUBLIC");
        }
    }

    /** As OpenSSH does: a key of one's own that others can read is nobody's any more. */
    private static void refuseWhereOthersRead(Path file) throws IOException {
        try {
            boolean own = Files.getOwner(file).getName().equals(System.getProperty("user.name"));
            Set<PosixFilePermission> others = EnumSet.complementOf(OWNERS);
            others.retainAll(Files.getPosixFilePermissions(file));
            if (own && !others.isEmpty()) {
                throw new IOException(
                        name(file) + ": others can read or write this private key; chmod 600 keeps it secret");
            }
        } catch (UnsupportedOperationException noPosix) {
            return;
        }
    }

    /**
     * Reads the file, which is made with a new Ed25519 key where it does not exist; only its owner may read it. Of servers
     * that start at once, all take the key of the first.
     *
     * @throws IOException when it can be neither read nor made
     */
    public static HostKey madeOnce(Path file) throws IOException {
        if (!Files.exists(file)) {
            try {
                make(file);
            } catch (FileSystemException failure) {
                String reason = failure instanceof AccessDeniedException
                        ? "the user '" + System.getProperty("user.name") + "' may not write there"
                        : String.valueOf(failure.getReason() == null ? failure.getMessage() : failure.getReason());
                throw new IOException(
                        name(file) + ": the server's key can't be kept there: " + reason
                                + "; make the folder writable, or name a key with --host-key",
                        failure);
            }
        }
        return of(file);
    }

    private static void make(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path apart = Files.createTempDirectory(folder, "new-key");
        Path part = apart.resolve("key");
        try {
            SimpleGeneratorHostKeyProvider maker = new SimpleGeneratorHostKeyProvider(part);
            maker.setAlgorithm("Ed25519");
            maker.loadKeys(null);
            if (!Files.exists(part)) {
                throw new IOException(name(file) + ": a host key can't be made");
            }
            if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            }
            // Unlike a move, a link never takes the place of a file that came meanwhile.
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(apart);
        }
    }

    private static String name(Path file) {
        return Printable.line(file.toString());
    }

    KeyPairProvider keys() {
        return keys;
    }

    /** Returns the fingerprint as OpenSSH writes it, with the key's type behind it. */
    public String words() {
        return KeyUtils.getFingerPrint(first.getPublic()) + " (" + KeyUtils.getKeyType(first.getPublic()) + ")";
    }
}
