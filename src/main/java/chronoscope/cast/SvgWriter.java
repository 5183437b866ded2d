package chronoscope.cast;

import chronoscope.text.Xml;
import com.googlecode.lanterna.TerminalPosition;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a frames as SVG. What changes in a place is a strip with all that it shows one below the other, behind a window
 * of a row's height; each strip moves by itself, so that only what changes costs anything.
 */
final class SvgWriter {
    private static final String FONTS =
            "ui-monospace,SFMono-Regular,SF Mono,Menlo,Consolas,DejaVu Sans Mono,Liberation Mono,monospace";

    /** A window shows so much above and below its row: accents, descenders, and lines that meet those of other rows. */
    private static final int MARGIN = 10;

    /** From one band of a strip to the next: none reaches into another's window. */
    private static final int PITCH = 300;

    private final Caption caption;
    private final ColourScheme theme;
    private final FrameHistory frames;
    private final long duration;
    private final StyleSheet styles = new StyleSheet();
    private final BandWriter bands;
    private final StringBuilder body = new StringBuilder();
    private final Map<Band, Integer> uses = new HashMap<>();
    private final Map<Band, Copy> copies = new HashMap<>();

    /**
     * A band that is drawn more than once.
     *
     * @param base where its first copy has its base line
     */
    private record Copy(String id, int base) {}

    SvgWriter(Caption caption, ColourScheme theme, FrameHistory frames, Duration duration) {
        this.caption = caption;
        this.theme = theme;
        this.frames = frames;
        this.duration = duration.toMillis();
        this.bands = new BandWriter(theme, styles);
    }

    void writeTo(Appendable out) throws IOException {
        frames.rows().forEach(tracks -> tracks.values().forEach(this::count));
        for (int row = 0; row < frames.rows().size(); row++) {
            for (History<Band> track : frames.rows().get(row).values()) {
                strip(row * PictureMetrics.ROW, track);
            }
        }
        caret(frames.caret());
        head(out);
        out.append(body).append("</g>\n</svg>\n");
    }

    private void head(Appendable out) throws IOException {
        int width = frames.columns() * PictureMetrics.COLUMN + 2 * PictureMetrics.PADDING;
        int height = frames.rows().size() * PictureMetrics.ROW + 2 * PictureMetrics.PADDING;
        String across = PictureMetrics.pixels(width);
        String down = PictureMetrics.pixels(height);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + across + "\" height=\"" + down
                + "\" viewBox=\"0 0 " + across + " " + down + "\" role=\"img\" aria-labelledby=\"title desc\">\n");
        out.append("<title id=\"title\">" + Xml.text(caption.title()) + "</title>\n");
        out.append("<desc id=\"desc\">" + Xml.text(caption.description()) + "</desc>\n");
        out.append("<style>\n" + styles.sheet(PictureMetrics.seconds(duration)) + "\n</style>\n");
        out.append("<rect x=\"0.5\" y=\"0.5\" width=\"" + PictureMetrics.pixels(width - 10) + "\" height=\""
                + PictureMetrics.pixels(height - 10) + "\" rx=\"8\" fill=\"" + theme.background() + "\" stroke=\""
                + theme.border() + "\"/>\n");
        String inset = PictureMetrics.pixels(PictureMetrics.PADDING);
        out.append("<g transform=\"translate(" + inset + " " + inset + ")\" fill=\"" + theme.foreground()
                + "\" font-family=\"" + FONTS + "\" font-size=\"14\" xml:space=\"preserve\">\n");
    }

    private void count(History<Band> track) {
        track.values().forEach(band -> uses.merge(band, 1, Integer::sum));
    }

    private void strip(int top, History<Band> track) {
        if (track.still()) {
            band(track.last(), top - PictureMetrics.TOP);
            return;
        }
        List<Band> values =
                track.values().stream().filter(band -> !band.equals(Band.EMPTY)).toList();
        Map<Band, Integer> offsets = new HashMap<>();
        offsets.put(Band.EMPTY, PITCH);
        values.forEach(band -> offsets.put(band, (1 - offsets.size()) * PITCH));
        String movement = styles.movement(track.keyframes(
                duration, band -> "transform:translateY(" + PictureMetrics.pixels(offset(offsets, band)) + "px)"));
        body.append("<svg y=\"").append(PictureMetrics.pixels(top - MARGIN));
        body.append("\" height=\"").append(PictureMetrics.pixels(PictureMetrics.ROW + 2 * MARGIN));
        body.append("\"><g class=\"").append(movement);
        body.append("\" transform=\"translate(0 ").append(PictureMetrics.pixels(offset(offsets, track.last())));
        body.append(")\">\n");
        values.forEach(band -> band(band, MARGIN - PictureMetrics.TOP - offset(offsets, band)));
        body.append("</g></svg>\n");
    }

    private static int offset(Map<Band, Integer> offsets, Band band) {
        return offsets.getOrDefault(band, PITCH);
    }

    private void band(Band band, int base) {
        if (band.equals(Band.EMPTY)) {
            return;
        }
        Optional<Copy> copy = Optional.ofNullable(copies.get(band));
        if (copy.isPresent()) {
            body.append("<use href=\"#").append(copy.get().id());
            body.append("\" y=\"")
                    .append(PictureMetrics.pixels(base - copy.get().base()))
                    .append("\"/>\n");
            return;
        }
        body.append("<g");
        if (uses.getOrDefault(band, 0) > 1) {
            String id = "b" + copies.size();
            copies.put(band, new Copy(id, base));
            body.append(" id=\"").append(id).append('"');
        }
        body.append(" transform=\"translate(0 ")
                .append(PictureMetrics.pixels(base))
                .append(")\">");
        bands.write(band, body);
        body.append("</g>\n");
    }

    private void caret(History<Optional<TerminalPosition>> track) {
        if (track.still() && track.last().isEmpty()) {
            return;
        }
        body.append("<rect");
        if (!track.still()) {
            String movement = styles.movement(
                    track.keyframes(duration, place -> "transform:translate(" + place(place, "px,") + "px)"));
            body.append(" class=\"").append(movement).append('"');
        }
        body.append(" transform=\"translate(").append(place(track.last(), " "));
        body.append(")\" width=\"").append(PictureMetrics.column(1));
        body.append("\" height=\"")
                .append(PictureMetrics.pixels(PictureMetrics.ROW))
                .append("\" fill-opacity=\"0.5\"/>\n");
    }

    private static String place(Optional<TerminalPosition> caret, String between) {
        // Without a caret, its mark waits beyond the picture's edge.
        return caret.map(at -> PictureMetrics.column(at.getColumn())
                        + between
                        + PictureMetrics.pixels(at.getRow() * PictureMetrics.ROW))
                .orElse("-99" + between + "0");
    }
}
