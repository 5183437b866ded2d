package chronoscope.ssh;

import chronoscope.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/**
 * Those who have a key that a file lists, in the format of OpenSSH (sshd(8), AUTHORIZED_KEYS FILE FORMAT).
 *
 * <p>The file is read again when it has changed. A line that can't be read, or has an option that would restrict its key in
 * a way that this server does not know, lets nobody in.
 */
public final class AuthorizedKeys implements Access {
    /** Options that forbid what is forbidden to everybody, or allow what is. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "agent-forwarding",
            "no-agent-forwarding",
            "port-forwarding",
            "no-port-forwarding",
            "x11-forwarding",
            "no-x11-forwarding",
            "user-rc",
            "no-user-rc",
            "permitopen",
            "permitlisten",
            "environment",
            "tunnel");

    private static final Set<String> ABOUT_TERMINALS = Set.of("restrict", "pty", "no-pty");

    private final Path file;
    private Optional<Stamp> read = Optional.empty();
    private Map<String, Reader> readers = Map.of();
    private List<String> problems = List.of();
    private String unreadable = "";

    private record Stamp(FileTime changed, long size, Optional<Object> identity) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(now.lastModifiedTime(), now.size(), Optional.ofNullable(now.fileKey()));
        }
    }

    /**
     * One who may enter.
     *
     * @param fingerprint of his key, as OpenSSH writes it
     * @param comment behind the key; may be empty
     * @param terminal whether he may have one
     */
    record Reader(String fingerprint, String comment, boolean terminal) {}

    private AuthorizedKeys(Path file) {
        this.file = file;
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it can't be read, lists no key, or has a wrong line; the message tells all of them
     */
    public static AuthorizedKeys of(Path file) throws IOException {
        AuthorizedKeys keys = new AuthorizedKeys(file);
        keys.refresh();
        if (!keys.problems.isEmpty()) {
            throw new IOException(String.join("\n", keys.problems));
        }
        if (keys.readers.isEmpty()) {
            throw new IOException(keys.name() + ": there is no key in it, so nobody could enter");
        }
        return keys;
    }

    @Override
    public synchronized String words() {
        return Limits.counted(readers.size(), "key") + " of " + name();
    }

    /** Returns who has the key, if he may enter now. */
    synchronized Optional<Reader> find(PublicKey key) {
        refresh();
        return Optional.ofNullable(readers.get(KeyUtils.getFingerPrint(key)));
    }

    /** Returns what was wrong when the file was read last, once. */
    synchronized List<String> untoldProblems() {
        List<String> untold = problems;
        problems = List.of();
        return untold;
    }

    private String name() {
        return Printable.line(file.toString());
    }

    private synchronized void refresh() {
        try {
            Optional<Stamp> now = Optional.of(Stamp.of(file));
            if (!now.equals(read)) {
                // Comments may be in any charset, and none is a reason to fail.
                read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
                read = now;
                unreadable = "";
            }
        } catch (IOException failure) {
            read = Optional.empty();
            readers = Map.of();
            tellOnce(name() + ": can't be read: " + reason(failure));
        }
    }

    private void tellOnce(String problem) {
        problems = problem.equals(unreadable) ? List.of() : List.of(problem);
        unreadable = problem;
    }

    private static String reason(IOException failure) {
        return failure instanceof NoSuchFileException
                ? "there is no such file"
                : Objects.requireNonNullElse(failure.getMessage(), "unknown");
    }

    private void read(List<String> lines) {
        Map<String, Reader> found = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            try {
                reader(lines.get(number - 1)).ifPresent(reader -> found.putIfAbsent(reader.fingerprint(), reader));
            } catch (IOException | GeneralSecurityException | RuntimeException problem) {
                wrong.add(name() + ":" + number + ": error: "
                        + Printable.line(Objects.requireNonNullElse(problem.getMessage(), "this is no key")));
            }
        }
        readers = Map.copyOf(found);
        problems = List.copyOf(wrong);
    }

    private static Optional<Reader> reader(String line) throws IOException, GeneralSecurityException {
        AuthorizedKeyEntry entry = AuthorizedKeyEntry.parseAuthorizedKeyEntry(line);
        if (entry == null) {
            return Optional.empty();
        }
        Set<String> options = entry.getLoginOptions().keySet().stream()
                .map(option -> option.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (String option : options) {
            if (!WITHOUT_EFFECT.contains(option) && !ABOUT_TERMINALS.contains(option)) {
                throw new IOException("the option '" + option + "' is not known here, so the key is left out");
            }
        }
        boolean terminal = options.contains("pty") || !(options.contains("restrict") || options.contains("no-pty"));
        PublicKey key = entry.resolvePublicKey(null, PublicKeyEntryResolver.FAILING);
        String comment = Objects.requireNonNullElse(entry.getComment(), "");
        return Optional.of(new Reader(KeyUtils.getFingerPrint(key), comment, terminal));
    }
}
