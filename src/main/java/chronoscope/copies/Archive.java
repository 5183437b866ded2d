package chronoscope.copies;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Finds a source's page in a web archive: the one with the source's address, or the only page that there is. */
final class Archive {
    private static final int NAMED = 3;
    private static final int REDIRECTED = 300;
    private static final int FAILED = 400;
    private static final int OK = 200;

    /** A page of an archive. */
    static final class Page {
        private final byte[] bytes;
        private final boolean html;
        private final Optional<String> charset;

        /** @param charset the encoding that the server declared */
        private Page(byte[] bytes, boolean html, Optional<String> charset) {
            this.bytes = bytes;
            this.html = html;
            this.charset = charset;
        }

        String text() throws IOException {
            return html ? PageText.of(bytes, charset) : Decoding.text(bytes, charset);
        }
    }

    private final Set<String> wanted;
    private final List<String> pages = new ArrayList<>();
    private Optional<Page> first = Optional.empty();
    private long unpacked;

    private Archive(List<String> addresses) {
        wanted = addresses.stream().map(Archive::plain).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Finds the page in a WARC, be it packed or not. */
    static Page inWarc(byte[] warc, List<String> addresses) throws IOException {
        Archive archive = new Archive(addresses);
        Optional<Page> found = archive.search(new ByteArrayInputStream(warc));
        return found.isPresent() ? found.get() : archive.only();
    }

    /** Finds the page in a WACZ, which is a ZIP of WARCs. */
    static Page inWacz(Path file, List<String> addresses) throws IOException {
        Archive archive = new Archive(addresses);
        boolean any = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
                    any = true;
                    try (InputStream warc = zip.getInputStream(entry)) {
                        Optional<Page> found = archive.search(warc);
                        if (found.isPresent()) {
                            return found.get();
                        }
                    }
                }
            }
        } catch (ZipException broken) {
            throw new IOException("it is no ZIP that can be read: " + broken.getMessage(), broken);
        }
        if (!any) {
            throw new IOException("it is a ZIP without a WARC in it; save the page as HTML or as plain text");
        }
        return archive.only();
    }

    private Page only() throws IOException {
        if (first.isPresent() && pages.size() == 1) {
            return first.get();
        }
        String some = pages.stream().limit(NAMED).collect(Collectors.joining(", "));
        throw new IOException(
                pages.isEmpty()
                        ? "there is no page in the archive"
                        : "none of the " + pages.size()
                                + " pages in the archive has the source's url or archive-url; there are " + some
                                + (pages.size() > NAMED ? ", ..." : ""));
    }

    private Optional<Page> search(InputStream packed) throws IOException {
        try (GatedChannel channel = new GatedChannel(unpacked(packed), CopyLimits.UNPACKED - unpacked)) {
            channel.letThrough(CopyLimits.HEAD);
            WarcReader reader = new WarcReader(channel);
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                channel.letThrough(CopyLimits.HEAD);
                Optional<Page> found = page(record.get(), channel);
                if (found.isPresent()) {
                    return found;
                }
                channel.letThrough(CopyLimits.UNPACKED);
                record.get().body().consume();
                channel.letThrough(CopyLimits.HEAD);
            }
            unpacked += channel.passed();
            return Optional.empty();
        } catch (ParsingException | IllegalArgumentException broken) {
            throw new IOException("it is no WARC that can be read: " + broken.getMessage(), broken);
        }
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        BufferedInputStream start = new BufferedInputStream(packed);
        start.mark(2);
        boolean gzip = start.read() == 0x1F && start.read() == 0x8B;
        start.reset();
        return gzip ? new GZIPInputStream(start) : start;
    }

    /** Returns the page that a record holds, where it is the wanted one. */
    private Optional<Page> page(WarcRecord record, GatedChannel channel) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse http = response.http();
            if (REDIRECTED <= http.status() && http.status() < FAILED) {
                redirect(response, http);
            }
            return http.status() == OK
                    ? page(response, http.contentType(), http.bodyDecoded(), channel)
                    : Optional.empty();
        }
        return record instanceof WarcResource resource
                ? page(resource, resource.contentType(), resource.body(), channel)
                : Optional.empty();
    }

    private Optional<Page> page(WarcTargetRecord record, MediaType type, MessageBody body, GatedChannel channel)
            throws IOException {
        boolean html = type.base().equals(MediaType.HTML.base()) || type.base().equals(MediaType.XHTML);
        if (!html && !type.base().equals(MediaType.PLAIN_TEXT)) {
            return Optional.empty();
        }
        pages.add(record.target());
        boolean isWanted = wanted.contains(plain(record.target()));
        if (!isWanted && first.isPresent()) {
            return Optional.empty();
        }
        channel.letThrough(CopyLimits.UNPACKED);
        Page page = new Page(
                CopyLimits.all(body.stream()),
                html,
                Optional.ofNullable(type.parameters().get("charset")));
        first = first.or(() -> Optional.of(page));
        return isWanted ? Optional.of(page) : Optional.empty();
    }

    /** Wants the page that an address leads to, which mostly stands behind it. */
    private void redirect(WarcResponse response, HttpResponse http) {
        Optional<String> location = http.headers().first("Location");
        if (location.isPresent() && wanted.contains(plain(response.target()))) {
            try {
                wanted.add(plain(response.targetURI().resolve(location.get()).toString()));
            } catch (IllegalArgumentException noAddress) {
                return;
            }
        }
    }

    /** Returns an address without what does not change where it leads. */
    private static String plain(String address) {
        return address.replaceFirst("(?i)^https?://(?:www\\.)?", "")
                .replaceFirst("#.*", "")
                .replaceFirst("/$", "");
    }
}
