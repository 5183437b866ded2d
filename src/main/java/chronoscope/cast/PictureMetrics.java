package chronoscope.cast;

import java.math.BigDecimal;

/** The measures of a picture, in tenths of a pixel; heights are measured from a row's base line, downwards. */
final class PictureMetrics {
    static final int COLUMN = 84;
    static final int ROW = 170;
    static final int TOP = -130;
    static final int BOTTOM = TOP + ROW;
    static final int PADDING = 160;

    private PictureMetrics() {}

    /** Returns the left edge of a column. */
    static String column(int column) {
        return pixels(column * COLUMN);
    }

    /** Returns milliseconds as a time of CSS, such as 2.5s. */
    static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString() + "s";
    }

    /** Returns tenths as pixels, such as 8.4. */
    static String pixels(int tenths) {
        int fraction = Math.abs(tenths % 10);
        String sign = tenths < 0 && tenths > -10 ? "-" : "";
        return fraction == 0 ? String.valueOf(tenths / 10) : sign + tenths / 10 + "." + fraction;
    }
}
