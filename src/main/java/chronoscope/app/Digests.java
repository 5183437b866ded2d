package chronoscope.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/** Digests, in hexadecimal: SHA-256, and CRC-32C (RFC 3720, appendix B.4) where nobody gains by two that are equal. */
final class Digests {
    private Digests() {}

    static String sha256(String text) {
        return HexFormat.of().formatHex(maker().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String sha256(InputStream bytes) throws IOException {
        return of(maker(), bytes);
    }

    /** Returns the digest that openssl has a name for, such as sha512; empty where Java has none of the kind. */
    static Optional<String> named(String name, InputStream bytes) throws IOException {
        try {
            return Optional.of(of(MessageDigest.getInstance(name.replaceFirst("^sha(?=[0-9]+$)", "SHA-")), bytes));
        } catch (NoSuchAlgorithmException unknown) {
            return Optional.empty();
        }
    }

    private static String of(MessageDigest digest, InputStream bytes) throws IOException {
        byte[] part = new byte[1 << 16];
        for (int count = bytes.read(part); count >= 0; count = bytes.read(part)) {
            digest.update(part, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Java begins a SHA with a search for who makes it, which takes a twentieth of a start; this one begins at once. */
    static String crc32c(InputStream bytes) throws IOException {
        CheckedInputStream sum = new CheckedInputStream(bytes, new CRC32C());
        sum.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().toHexDigits((int) sum.getChecksum().getValue());
    }

    private static MessageDigest maker() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
