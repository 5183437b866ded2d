package chronoscope.ssh;

import chronoscope.ssh.AuthorizedKeys.Reader;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/**
 * The keys of a list in the format of OpenSSH (sshd(8), AUTHORIZED_KEYS FILE FORMAT), and what is wrong with the others. No
 * problem repeats a part of the list: it may be a private key by mistake.
 *
 * @param readable whether the list could be read at all
 */
record KeyList(Map<String, Reader> readers, List<String> problems, boolean readable) {
    /** Options that forbid what is forbidden to everybody, or allow what is. */
    private static final Set<String> WITHOUT_EFFECT = words("agent-forwarding no-agent-forwarding port-forwarding"
            + " no-port-forwarding x11-forwarding no-x11-forwarding user-rc no-user-rc permitopen permitlisten"
            + " environment tunnel");

    private static final Set<String> ABOUT_TERMINALS = Set.of("restrict", "pty", "no-pty");

    /** Options that would restrict a key in a way that this server does not know. */
    private static final Set<String> UNKNOWN =
            words("from command cert-authority expiry-time principals verify-required no-touch-required");

    private static final Set<String> TYPES = words("ssh-ed25519 ssh-rsa ecdsa-sha2-nistp256 ecdsa-sha2-nistp384"
            + " ecdsa-sha2-nistp521 sk-ssh-ed25519@openssh.com sk-ecdsa-sha2-nistp256@openssh.com");

    private static final String CERTIFICATE = "-cert-v01@openssh.com";

    /** A type, the key, and a comment, which may have anything in it. */
    private static final Pattern KEY = Pattern.compile("(?<type>\\S+)\\s+(?<key>\\S+)(?:\\s+(?<comment>.*))?");

    /** Options, which have blanks in quotes only, and what stands behind them. */
    private static final Pattern RESTRICTED =
            Pattern.compile("(?<options>(?:[^\\s\"]|\"(?:[^\"\\\\]|\\\\.)*+\")++)\\s+(?<rest>.*)");

    private static final Pattern OPTION = Pattern.compile("([A-Za-z0-9-]+)(?:=\"(?:[^\"\\\\]|\\\\.)*+\")?(?:,|$)");

    private static final Pattern PRIVATE =
            Pattern.compile("-----BEGIN .*PRIVATE KEY-----.*|PuTTY-User-Key-File-.*|SSH PRIVATE KEY FILE FORMAT .*");

    KeyList {
        readers = Map.copyOf(readers);
        problems = List.copyOf(problems);
    }

    /** What is wrong with a line. */
    private static final class Problem extends Exception {
        private static final long serialVersionUID = 1;

        Problem(String message) {
            super(message);
        }
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    /** Returns what stands for a list that can't be read: nobody new may enter. */
    static KeyList unreadable(String problem) {
        return new KeyList(Map.of(), List.of(problem), false);
    }

    boolean isSound() {
        return problems.isEmpty() && !readers.isEmpty();
    }

    /**
     * Reads a list.
     *
     * @param name of the file, for the problems
     */
    static KeyList of(String name, String text) {
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        Map<String, Reader> readers = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            int first = at;
            try {
                if (PRIVATE.matcher(line).matches()) {
                    at = endOf(lines, at);
                    throw new Problem("this is a private key; the list has public ones, of files such as"
                            + " id_ed25519.pub, and whoever could read this file knows the private one");
                }
                if (line.startsWith("---- BEGIN SSH2 PUBLIC KEY")) {
                    at = endOf(lines, at);
                    throw new Problem("this public key is in the format of RFC 4716; ssh-keygen -i -f FILE"
                            + " prints it as this list has it");
                }
                if (!line.isEmpty() && !line.startsWith("#")) {
                    Reader reader = reader(line);
                    readers.putIfAbsent(reader.fingerprint(), reader);
                }
            } catch (Problem wrong) {
                problems.add(name + ":" + (first + 1) + ": error: " + wrong.getMessage());
            }
        }
        return new KeyList(readers, problems, true);
    }

    /** Returns the last line of a key of several lines, which is that of the list where nothing says where it ends. */
    private static int endOf(List<String> lines, int start) {
        for (int at = start; at < lines.size(); at++) {
            if (lines.get(at).contains("---- END") || lines.get(at).contains("-----END")) {
                return at;
            }
        }
        return lines.size();
    }

    private static Reader reader(String line) throws Problem {
        if (isType(line.split("\\s", 2)[0])) {
            return reader(Set.of(), line);
        }
        Matcher parts = RESTRICTED.matcher(line);
        if (!parts.matches()) {
            throw new Problem(
                    "this is not a key; a line has options or none, a type such as ssh-ed25519, the key, and a comment");
        }
        if (!isType(parts.group("rest").split("\\s", 2)[0])) {
            throw new Problem("this server does not know the type of this key; it knows "
                    + TYPES.stream().sorted().collect(Collectors.joining(", ")));
        }
        return reader(options(parts.group("options")), parts.group("rest"));
    }

    private static boolean isType(String word) {
        return TYPES.contains(word) || word.endsWith(CERTIFICATE);
    }

    private static Reader reader(Set<String> options, String line) throws Problem {
        Matcher parts = KEY.matcher(line);
        if (!parts.matches()) {
            throw new Problem("this is only the type of a key; the key itself is missing");
        }
        String type = parts.group("type");
        if (type.endsWith(CERTIFICATE)) {
            throw new Problem("this is a certificate, which this server does not take; list the key itself");
        }
        boolean terminal = options.contains("pty") || !(options.contains("restrict") || options.contains("no-pty"));
        String comment = Optional.ofNullable(parts.group("comment")).orElse("");
        return new Reader(KeyUtils.getFingerPrint(key(type, parts.group("key"))), comment, terminal);
    }

    private static Set<String> options(String text) throws Problem {
        Matcher next = OPTION.matcher(text);
        Set<String> found = new HashSet<>();
        for (int end = 0; end < text.length(); end = next.end()) {
            if (!next.find(end) || next.start() != end) {
                throw new Problem("the options before the key can't be read, so the key is left out");
            }
            String option = next.group(1).toLowerCase(Locale.ROOT);
            if (UNKNOWN.contains(option)) {
                throw new Problem("the option '" + option + "' is not known here, so the key is left out");
            }
            if (!WITHOUT_EFFECT.contains(option) && !ABOUT_TERMINALS.contains(option)) {
                throw new Problem("an option before the key is not known here, so the key is left out");
            }
            found.add(option);
        }
        return found;
    }

    private static PublicKey key(String type, String text) throws Problem {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Optional.ofNullable(new PublicKeyEntry(type, bytes)
                            .resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING))
                    .orElseThrow(() -> new Problem("the key can't be read"));
        } catch (IOException | GeneralSecurityException | RuntimeException broken) {
            throw new Problem("the key is broken or cut off; copy the whole line again");
        }
    }
}
