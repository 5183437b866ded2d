package chronoscope.cast;

import chronoscope.text.Xml;

/** Writes bands as SVG; the base line is at 0. */
final class BandWriter {
    /** Wide letters are about as wide as the font is high, which is less than two columns. */
    private static final int WIDE_INSET = 14;

    private final Tint plain;
    private final StyleSheet styles;

    BandWriter(ColourScheme theme, StyleSheet styles) {
        this.plain = new Tint(theme.foreground(), false, false);
        this.styles = styles;
    }

    void write(Band band, StringBuilder out) {
        band.bars().stream().filter(bar -> bar.edge() == Bar.Edge.GROUND).forEach(bar -> write(bar, out));
        band.runs().forEach(run -> write(run, out));
        band.bars().stream().filter(bar -> bar.edge() != Bar.Edge.GROUND).forEach(bar -> write(bar, out));
    }

    private void write(Bar bar, StringBuilder out) {
        out.append("<rect class=\"").append(styles.look("fill:" + bar.colour()));
        out.append("\" x=\"").append(PictureMetrics.column(bar.column()));
        out.append("\" y=\"").append(PictureMetrics.pixels(bar.edge().top()));
        out.append("\" width=\"").append(PictureMetrics.column(bar.columns()));
        out.append("\" height=\"")
                .append(PictureMetrics.pixels(bar.edge().height()))
                .append("\"/>");
    }

    private void write(TextRun run, StringBuilder out) {
        int left = run.column() * PictureMetrics.COLUMN;
        int width = run.columns() * PictureMetrics.COLUMN;
        switch (run.kind()) {
            case LETTERS -> {
                out.append("<text x=\"").append(PictureMetrics.pixels(left));
                if (run.columns() > 1) {
                    out.append("\" textLength=\"").append(PictureMetrics.pixels(width));
                    out.append("\" lengthAdjust=\"spacingAndGlyphs");
                }
                end(run, run.tint().css(), out);
            }
            case WIDE -> {
                out.append("<text x=\"").append(PictureMetrics.pixels(left + WIDE_INSET));
                if (run.columns() > 2) {
                    out.append("\" textLength=\"").append(PictureMetrics.pixels(width - 2 * WIDE_INSET));
                }
                end(run, run.tint().css(), out);
            }
            case LONE -> {
                out.append("<text x=\"").append(PictureMetrics.pixels(left + width / 2));
                end(run, run.tint().css() + ";text-anchor:middle", out);
            }
            case SHAPE -> shape(run, out);
        }
    }

    private void shape(TextRun run, StringBuilder out) {
        Shapes.Shape shape = Shapes.of(
                run.text().charAt(0), run.column(), run.columns(), run.tint().colour());
        out.append("<path class=\"").append(styles.look(shape.css()));
        out.append("\" d=\"").append(shape.path()).append("\"/>");
        // The glyphs stay to be found and copied.
        out.append("<text x=\"").append(PictureMetrics.column(run.column()));
        if (run.columns() > 1) {
            out.append("\" textLength=\"").append(PictureMetrics.column(run.columns()));
        }
        end(run, "fill-opacity:0", out);
    }

    private void end(TextRun run, String css, StringBuilder out) {
        if (!css.equals(plain.css())) {
            out.append("\" class=\"").append(styles.look(css));
        }
        out.append("\">").append(Xml.text(run.text())).append("</text>");
    }
}
