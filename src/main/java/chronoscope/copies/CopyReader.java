package chronoscope.copies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a copy as text. Its first bytes say what it is; only a page without any is known by its name. */
public final class CopyReader {
    private static final int SNIFFED = 1024;

    /** Makes text of PDF. */
    @FunctionalInterface
    public interface Pdf {
        /** Returns the text of a file, or fails with a reason that a reader understands. */
        String text(Path file) throws IOException;
    }

    private CopyReader() {}

    /**
     * Returns the text of a copy. Its lines are those of the file where it is plain text, else its paragraphs.
     *
     * @param file a regular file
     * @param addresses by which a page is found in an archive
     */
    public static String read(Path file, List<String> addresses, Pdf pdf) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = CopyLimits.all(in);
        }
        if (Decoding.starts(bytes, '%', 'P', 'D', 'F', '-')) {
            return joined(pdf.text(file));
        }
        if (Decoding.starts(bytes, 'P', 'K', 3, 4) || Decoding.starts(bytes, 'P', 'K', 5, 6)) {
            return Archive.inWacz(file, addresses).text();
        }
        if (Decoding.starts(bytes, 0x1F, 0x8B) || Decoding.starts(bytes, 'W', 'A', 'R', 'C', '/')) {
            return Archive.inWarc(bytes, addresses).text();
        }
        return isPage(file, bytes) ? PageText.of(bytes, Optional.empty()) : Decoding.text(bytes, Optional.empty());
    }

    private static boolean isPage(Path file, byte[] bytes) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return true;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    /** Joins the lines of each paragraph, which in a PDF are as long as the page is wide. */
    private static String joined(String text) {
        return text.replaceAll("(?<=[^\\n\\f])\\r?\\n(?=[^\\r\\n\\f])", " ");
    }
}
