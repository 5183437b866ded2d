package chronoscope.copies;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Bytes as characters: a byte order mark decides, then what is declared, then UTF-8 if it is, else Windows-1252. */
final class Decoding {
    private static final String WINDOWS = "windows-1252";
    private static final String UTF_32 = "UTF-32";
    private static final String NOT_TEXT =
            "it is neither text, a page, a web archive nor a PDF; save the page as HTML or as plain text";

    private Decoding() {}

    static String text(byte[] bytes, Optional<String> declared) throws IOException {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            String text = decoded(bytes, marked.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Optional<Charset> wide = wide(bytes);
        String text = wide.isPresent()
                ? decoded(bytes, wide.get())
                : decoded(bytes, declared.flatMap(Decoding::charset).orElseGet(() -> usual(bytes)));
        if (text.indexOf('\0') >= 0) {
            throw new IOException(NOT_TEXT);
        }
        return text;
    }

    private static String decoded(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static Charset usual(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return UTF_8;
        } catch (CharacterCodingException other) {
            return Charset.forName(WINDOWS);
        }
    }

    /** Returns the encoding of a name; what is declared as Latin-1 is Windows-1252 on the web. */
    private static Optional<Charset> charset(String name) {
        try {
            String known = name.strip();
            boolean latin = known.equalsIgnoreCase("iso-8859-1") || known.equalsIgnoreCase("us-ascii");
            return Optional.of(Charset.forName(latin ? WINDOWS : known));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (starts(bytes, 0, 0, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName(UTF_32));
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8);
        }
        return starts(bytes, 0xFE, 0xFF)
                ? Optional.of(UTF_16BE)
                : starts(bytes, 0xFF, 0xFE) ? Optional.of(UTF_16LE) : Optional.empty();
    }

    /** Recognizes UTF-16 without a mark by the zero bytes of its first two letters. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 4 || (bytes.length & 1) != 0) {
            return Optional.empty();
        }
        boolean first = bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0 && bytes[3] != 0;
        boolean second = bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0 && bytes[2] != 0;
        return first ? Optional.of(UTF_16BE) : second ? Optional.of(UTF_16LE) : Optional.empty();
    }

    static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int at = 0; at < start.length; at++) {
            if ((bytes[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
