package chronoscope.app;

import chronoscope.proof.SourceProof.Stamp;
import chronoscope.proof.SourceProof.Stamp.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks time stamps (RFC 3161) with openssl.
 *
 * @param authorities a file with the certificates that are trusted; without it, the system's
 */
record Stamps(Optional<Path> authorities) {
    private static final List<String> OF_THE_SYSTEM = List.of(
            "/etc/ssl/certs/ca-certificates.crt",
            "/etc/pki/tls/certs/ca-bundle.crt",
            "/etc/ssl/ca-bundle.pem",
            "/etc/ssl/cert.pem");

    /** What openssl says where it knows nobody who vouches for the stamp. */
    private static final Pattern UNTRUSTED =
            Pattern.compile("unable to get local issuer|self.signed certificate|unable to get issuer");

    private static final Pattern TIME = Pattern.compile("(?m)^Time stamp: (.{1,60})$");
    private static final Pattern IMPRINT =
            Pattern.compile("(?m)^Hash Algorithm: ([a-z0-9-]{1,20})\\nMessage data:\\n((?: +[0-9a-f]+ - .*\\n)+)");
    private static final Pattern REASON = Pattern.compile("(?m)^[^\\n]*:error:(?:[^:\\n]*:){3}([^:\\n]{1,80}):");

    /**
     * Checks the stamp of a copy.
     *
     * @param home the folder that the stamp must lie in
     */
    Stamp check(Path home, String name, Path copy) {
        Optional<String> trusted = trusted();
        try {
            Path stamp = LocalCopies.inside(home, home.resolve(name));
            if (trusted.isEmpty()) {
                return untrusted(stamp, copy, "there are no certificates to check it with; name them with --ca FILE");
            }
            OutsideProgram.Ended verified =
                    openssl("-verify", "-in", stamp.toString(), "-data", copy.toString(), "-CAfile", trusted.get());
            String said = verified.output();
            if (verified.code() == 0) {
                return new Stamp(Outcome.PROVEN, first(TIME, told(stamp)));
            }
            if (authorities.isEmpty() && UNTRUSTED.matcher(said).find()) {
                return untrusted(
                        stamp,
                        copy,
                        "none of the system's certificates vouches for it; name one that does with --ca FILE");
            }
            return new Stamp(
                    Outcome.WRONG,
                    "openssl: "
                            + Optional.of(first(REASON, said))
                                    .filter(why -> !why.isEmpty())
                                    .orElse("verification failed"));
        } catch (NoSuchFileException absent) {
            return new Stamp(Outcome.ABSENT, "'" + name + "' does not exist");
        } catch (OutsideProgram.Missing missing) {
            return unchecked(Failures.reason(missing));
        } catch (IOException failure) {
            return new Stamp(Outcome.WRONG, "'" + name + "': " + Failures.reason(failure));
        }
    }

    /** Nobody vouches for the stamp; one of another file is wrong, whoever does. */
    private static Stamp untrusted(Path stamp, Path copy, String why) throws IOException {
        String told = told(stamp);
        Matcher imprint = IMPRINT.matcher(told);
        if (!imprint.find()) {
            return new Stamp(Outcome.WRONG, "openssl reads no time stamp there");
        }
        String hex = imprint.group(2)
                .lines()
                .map(line -> line.replaceFirst("^ +[0-9a-f]+ - ", "").replaceFirst(" {2,}.*", ""))
                .collect(Collectors.joining())
                .replaceAll("[ -]", "");
        try (InputStream bytes = Files.newInputStream(copy)) {
            Optional<String> digest = Digests.named(imprint.group(1), bytes);
            return digest.filter(own -> !own.equals(hex)).isPresent()
                    ? new Stamp(Outcome.WRONG, "it is one of another file")
                    : unchecked(why);
        }
    }

    private static String told(Path stamp) throws IOException {
        return openssl("-reply", "-in", stamp.toString(), "-text").output();
    }

    private static Stamp unchecked(String why) {
        return new Stamp(Outcome.UNCHECKED, why);
    }

    private static OutsideProgram.Ended openssl(String... words) throws IOException {
        return OutsideProgram.run(
                Stream.concat(Stream.of("openssl", "ts"), Stream.of(words)).toList(),
                OutsideProgram.Errors.PRINTED,
                OutsideProgram.LONGEST);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private Optional<String> trusted() {
        return authorities
                .map(Path::toString)
                .or(() -> fromVariable(System.getenv()))
                .or(() -> OF_THE_SYSTEM.stream()
                        .filter(file -> Files.isReadable(Path.of(file)))
                        .findFirst());
    }

    private static Optional<String> fromVariable(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SSL_CERT_FILE")).filter(file -> !file.isEmpty());
    }
}
