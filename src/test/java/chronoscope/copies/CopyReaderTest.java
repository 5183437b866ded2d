package chronoscope.copies;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyReaderTest {
    private static final String URL = "https://example.org/lost";
    private static final String TEXT = "The ship’s lost.\nÉté 1912\n";

    @TempDir
    private Path folder;

    private String read(String name, byte[] bytes, String... addresses) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return CopyReader.read(file, List.of(addresses), pdf -> "a line\nof two\n\nand another\f");
    }

    private void refuses(String name, byte[] bytes, String why, String... addresses) {
        assertThatThrownBy(() -> read(name, bytes, addresses))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(why);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            all[at] = (byte) bytes[at];
        }
        return all;
    }

    private static byte[] packed(byte[]... members) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (OutputStream gzip = new GZIPOutputStream(all)) {
                gzip.write(member);
            }
        }
        return all.toByteArray();
    }

    private static byte[] record(String type, String address, String contentType, byte[] body) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + "00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Target-URI: "
                + address
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return joined(head.getBytes(UTF_8), body, "\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] response(String address, String status, String heads, byte[] body) {
        byte[] http = joined(("HTTP/1.1 " + status + "\r\n" + heads + "\r\n\r\n").getBytes(UTF_8), body);
        return record("response", address, "application/http; msgtype=response", http);
    }

    private static byte[] page(String address, String text) {
        return response(address, "200 OK", "Content-Type: text/html; charset=utf-8", ("<p>" + text).getBytes(UTF_8));
    }

    @Test
    void a_text_is_read_in_its_encoding() throws IOException {
        List<byte[]> encoded = new ArrayList<>(List.of(
                TEXT.getBytes(UTF_8),
                joined(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(UTF_8)),
                joined(bytes(0xFE, 0xFF), TEXT.getBytes(UTF_16BE)),
                joined(bytes(0xFF, 0xFE), TEXT.getBytes(UTF_16LE)),
                TEXT.getBytes(UTF_16LE),
                TEXT.getBytes(UTF_16BE),
                joined(bytes(0, 0, 0xFE, 0xFF), TEXT.getBytes(Charset.forName("UTF-32BE"))),
                TEXT.getBytes(Charset.forName("windows-1252"))));
        for (byte[] bytes : encoded) {
            assertThat(read("a.txt", bytes)).isEqualTo(TEXT);
        }
    }

    @Test
    void a_page_is_read_in_the_encoding_that_it_declares() throws IOException {
        String greek = "Η νέα εποχή";
        String page = "<html><head><meta charset=\"iso-8859-7\"><title>T</title></head><body><p>" + greek
                + "</p></body></html>";
        assertThat(read("a.html", page.getBytes(Charset.forName("ISO-8859-7")))).isEqualTo(greek + "\n");
        String older = "<html><meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Новая эра";
        assertThat(read("b", older.getBytes(Charset.forName("windows-1251")))).isEqualTo("Новая эра\n");
        assertThat(read("c.htm", "<p>naïve".getBytes(ISO_8859_1))).isEqualTo("naïve\n");
        assertThat(read("d.html", joined(bytes(0xFF, 0xFE), "<!DOCTYPE html><p>naïve".getBytes(UTF_16LE))))
                .isEqualTo("naïve\n");
    }

    @Test
    void a_page_is_its_paragraphs_without_what_is_not_seen() throws IOException {
        String page = """
                <!doctype html><title>No</title><style>p { color: red }</style>
                <script>document.write("<p>No</p>")</script><noscript>No</noscript>
                <div>Before <p>First <b>para</b>graph&nbsp;with
                   two&shy;fold lines</p>after<br>a break</div>
                <p hidden>No</p><ul><li>one<li>two</ul><pre>as  it
                stands</pre><table><tr><td>a<td>b</table><textarea>No</textarea>""";
        assertThat(read("a.html", page.getBytes(UTF_8)).lines())
                .containsExactly(
                        "Before",
                        "First paragraph\u00A0with two\u00ADfold lines",
                        "after",
                        "a break",
                        "one",
                        "two",
                        "as it",
                        "stands",
                        "a",
                        "b");
    }

    @Test
    void the_page_with_the_address_is_found_in_an_archive() throws IOException {
        byte[] warc = joined(
                record("warcinfo", "", "application/warc-fields", "software: x".getBytes(UTF_8)),
                record(
                        "request",
                        URL,
                        "application/http; msgtype=request",
                        "GET /lost HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
                page("https://example.org/", "home"),
                response("https://example.org/x.png", "200 OK", "Content-Type: image/png", new byte[1000]),
                page("http://www.example.org/lost/", "The ship"),
                page("https://example.org/other", "other"));
        assertThat(read("a.warc", warc, URL)).isEqualTo("The ship\n");
        assertThat(read("a.warc.gz", packed(warc), URL)).isEqualTo("The ship\n");
        assertThat(read("b.warc.gz", packed(page("https://example.org/", "home"), page(URL, "The ship")), URL))
                .isEqualTo("The ship\n");
        refuses("a.warc", warc, "none of the 3 pages in the archive has the source's url", "https://example.org/gone");
        assertThat(read("one.warc", page("https://example.org/", "home"), URL)).isEqualTo("home\n");
        refuses("none.warc", record("warcinfo", "", "application/warc-fields", new byte[0]), "there is no page");
    }

    @Test
    void a_page_in_an_archive_is_unpacked_and_followed_where_it_was_moved() throws IOException {
        byte[] moved = response(URL, "301 Moved", "Location: /found", new byte[0]);
        byte[] packed = response(
                "https://example.org/found",
                "200 OK",
                "Content-Type: text/html; charset=windows-1252\r\nContent-Encoding: gzip",
                packed("<p>naïve".getBytes(ISO_8859_1)));
        byte[] chunked = response(
                URL,
                "200 OK",
                "Content-Type: text/plain\r\nTransfer-Encoding: chunked",
                "3\r\nThe\r\n5\r\n ship\r\n0\r\n\r\n".getBytes(UTF_8));
        assertThat(read("a.warc", joined(page("https://example.org/", "home"), moved, packed), URL))
                .isEqualTo("naïve\n");
        assertThat(read("b.warc", chunked, URL)).isEqualTo("The ship");
        assertThat(read("c.warc", record("resource", URL, "text/html", "<p>The ship".getBytes(UTF_8)), URL))
                .isEqualTo("The ship\n");
    }

    @Test
    void a_wacz_is_a_zip_of_archives() throws IOException {
        ByteArrayOutputStream wacz = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(wacz)) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write("{}".getBytes(UTF_8));
            stored(zip, "archive/one.warc.gz", packed(page("https://example.org/", "home")));
            zip.putNextEntry(new ZipEntry("archive/two.warc"));
            zip.write(page(URL, "The ship"));
        }
        assertThat(read("a.wacz", wacz.toByteArray(), URL)).isEqualTo("The ship\n");
        refuses("a.wacz", wacz.toByteArray(), "none of the 2 pages", "https://example.org/gone");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        refuses("a.docx", other.toByteArray(), "a ZIP without a WARC");
        refuses("b.wacz", joined(bytes('P', 'K', 3, 4), new byte[100]), "no ZIP that can be read");
    }

    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    @Test
    void the_lines_of_a_pdf_are_its_paragraphs() throws IOException {
        assertThat(read("a", "%PDF-1.4".getBytes(UTF_8)).lines()).containsExactly("a line of two", "", "and another\f");
    }

    /** Packs a start and then so many equal bytes, without ever holding them. */
    private static byte[] bomb(byte[] start, int letter, long count) throws IOException {
        byte[] part = new byte[1 << 16];
        Arrays.fill(part, (byte) letter);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(all)) {
            gzip.write(start);
            for (long left = count; left > 0; left -= part.length) {
                gzip.write(part, 0, (int) Math.min(left, part.length));
            }
        }
        return all.toByteArray();
    }

    private static byte[] recordHead(String type, String contentType, long length) {
        String empty = new String(record(type, URL, contentType, new byte[0]), UTF_8).stripTrailing();
        return (empty.replace("Content-Length: 0", "Content-Length: " + length) + "\r\n\r\n").getBytes(UTF_8);
    }

    @Test
    void what_is_too_large_is_refused() throws IOException {
        int large = CopyLimits.BYTES + 1;
        refuses("a.txt", new byte[large], "it is larger than 50 MB");
        byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n".getBytes(UTF_8);
        byte[] response = recordHead("response", "application/http; msgtype=response", http.length + (long) large);
        refuses("a.warc", bomb(joined(response, http), ' ', large), "it is larger than 50 MB", URL);
        long bytes = CopyLimits.UNPACKED + 1;
        refuses("b.warc", bomb(recordHead("metadata", "text/plain", bytes), ' ', bytes), "it is larger than 500 MB");
        byte[] inside = response(
                URL, "200 OK", "Content-Type: text/plain\r\nContent-Encoding: gzip", bomb(new byte[0], ' ', large));
        refuses("c.warc", packed(inside), "larger than 50 MB", URL);
        ByteArrayOutputStream bombs = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bombs)) {
            for (int each = 0; each < 3; each++) {
                long third = CopyLimits.UNPACKED / 5 * 2;
                stored(zip, each + ".warc.gz", bomb(recordHead("metadata", "text/plain", third), ' ', third));
            }
        }
        refuses("a.wacz", bombs.toByteArray(), "it is larger than");
    }

    @Test
    void a_head_of_a_record_that_never_ends_is_refused() throws IOException {
        byte[] start = "WARC/1.0\r\nWARC-Type: ".getBytes(UTF_8);
        refuses("a.warc.gz", bomb(start, 'a', 20_000_000), "a head that is too large");
        byte[] http = "HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8);
        byte[] response = recordHead("response", "application/http; msgtype=response", 30_000_000);
        refuses("b.warc.gz", bomb(joined(response, http), 'a', 20_000_000), "a head that is too large");
    }

    @Test
    void a_page_of_tags_alone_is_refused() {
        refuses("a.html", "<b>".repeat(CopyLimits.TAGS + 1).getBytes(UTF_8), "more than 500000 tags");
    }

    @Test
    void a_deep_page_is_read() throws IOException {
        assertThat(read("a.html", ("<div>".repeat(100_000) + "deep").getBytes(UTF_8)))
                .isEqualTo("deep\n");
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        refuses("a.png", bytes(0x89, 'P', 'N', 'G', 0, 0, 0, 1), "neither text, a page, a web archive nor a PDF");
        refuses("a.warc", "WARC/x".getBytes(UTF_8), "no WARC");
        refuses("a.gz", packed("only a text".getBytes(UTF_8)), "no WARC");
    }
}
