package chronoscope.cast;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines and blocks as paths, which meet from column to column and from row to row. */
final class Shapes {
    /** The weights of the arms to the left, to the right, up and down: none, light or heavy. */
    private static final Map<Character, String> ARMS = table("""
            ─1100 ━2200 │0011 ┃0022 ┌0101 ┏0202 ┐1001 ┓2002 └0110 ┗0220 ┘1010 ┛2020
            ├0111 ┣0222 ┤1011 ┫2022 ┬1101 ┳2202 ┴1110 ┻2220 ┼1111 ╋2222 ╴1000 ╵0010 ╶0100 ╷0001
            """);

    /** Across or down, the weight, and how many dashes there are in a cell. */
    private static final Map<Character, String> DASHES =
            table("┄a13 ┅a23 ┆d13 ┇d23 ┈a14 ┉a24 ┊d14 ┋d24 ╌a12 ╍a22 ╎d12 ╏d22");

    private static final int LIGHT = 10;
    private static final int HEAVY = 30;

    /** The middle of a row, to which light lines are drawn on whole pixels. */
    private static final int MIDDLE = -45;

    /** Vertical lines reach over their row's edges, so that no seam shows where a picture is scaled. */
    private static final int OVERLAP = 5;

    private Shapes() {}

    /**
     * What to draw.
     *
     * @param path in pixels
     * @param css its look
     */
    record Shape(String path, String css) {}

    static boolean draws(char glyph) {
        return 0x2500 <= glyph
                && glyph < 0x25A0
                && (ARMS.containsKey(glyph) || DASHES.containsKey(glyph) || block(glyph));
    }

    private static boolean block(char glyph) {
        return 0x2580 <= glyph && glyph <= 0x2593;
    }

    /** Returns the shape of so many equal glyphs in a row, in a colour. */
    static Shape of(char glyph, int column, int count, String colour) {
        if (block(glyph)) {
            String shade = glyph < '░' ? "" : ";fill-opacity:." + (glyph - '▐') * 25;
            return new Shape(blocks(glyph, column, count), "fill:" + colour + shade);
        }
        return DASHES.containsKey(glyph)
                ? dashes(DASHES.getOrDefault(glyph, ""), column, count, colour)
                : new Shape(lines(ARMS.getOrDefault(glyph, ""), column, count), "fill:" + colour);
    }

    private static Shape dashes(String how, int column, int count, String colour) {
        boolean across = how.charAt(0) == 'a';
        int weight = how.charAt(1) == '1' ? LIGHT : 2 * LIGHT;
        int period = (across ? PictureMetrics.COLUMN : PictureMetrics.ROW) * 10 / (how.charAt(2) - '0');
        int gap = period * 2 / 5;
        int start = gap / 20;
        StringBuilder path = new StringBuilder();
        if (across) {
            String length = PictureMetrics.pixels(count * PictureMetrics.COLUMN - start);
            move(path, column * PictureMetrics.COLUMN + start, MIDDLE)
                    .append('h')
                    .append(length);
        } else {
            String length = PictureMetrics.pixels(PictureMetrics.ROW - start);
            for (int i = column; i < column + count; i++) {
                move(path, joint(i) + LIGHT / 2, PictureMetrics.TOP + start)
                        .append('v')
                        .append(length);
            }
        }
        String css = "fill:none;stroke:" + colour + ";stroke-width:" + PictureMetrics.pixels(weight)
                + ";stroke-dasharray:" + hundredths(period - gap) + " " + hundredths(gap);
        return new Shape(path.toString(), css);
    }

    private static String hundredths(int length) {
        return length / 100 + "." + length / 10 % 10 + length % 10;
    }

    private static String lines(String arms, int column, int count) {
        int left = weight(arms, 0);
        int right = weight(arms, 1);
        int up = weight(arms, 2);
        int down = weight(arms, 3);
        StringBuilder path = new StringBuilder();
        if (left == right && up == 0 && down == 0) {
            rectangle(path, column * PictureMetrics.COLUMN, MIDDLE - left / 2, count * PictureMetrics.COLUMN, left);
            return path.toString();
        }
        for (int i = column; i < column + count; i++) {
            across(path, i, left, right, Math.max(up, down));
            down(path, i, up, down, Math.max(left, right));
        }
        return path.toString();
    }

    private static void across(StringBuilder path, int column, int left, int right, int other) {
        int start = column * PictureMetrics.COLUMN;
        int end = start + PictureMetrics.COLUMN;
        int middle = joint(column) + LIGHT / 2;
        int reach = Math.max(other, LIGHT) / 2;
        rectangle(path, start, MIDDLE - left / 2, middle + reach - start, left);
        rectangle(path, middle - reach, MIDDLE - right / 2, end - middle + reach, right);
    }

    private static void down(StringBuilder path, int column, int up, int down, int other) {
        int top = PictureMetrics.TOP - OVERLAP;
        int bottom = PictureMetrics.BOTTOM + OVERLAP;
        int middle = joint(column) + LIGHT / 2;
        int reach = Math.max(other, LIGHT) / 2;
        if (up == down) {
            rectangle(path, middle - up / 2, top, up, bottom - top);
        } else {
            rectangle(path, middle - up / 2, top, up, MIDDLE + reach - top);
            rectangle(path, middle - down / 2, MIDDLE - reach, down, bottom - MIDDLE + reach);
        }
    }

    /** The left edge of a light vertical line: a whole pixel. */
    private static int joint(int column) {
        return (column * PictureMetrics.COLUMN + PictureMetrics.COLUMN / 2 - LIGHT / 2) / 10 * 10;
    }

    private static int weight(String arms, int arm) {
        return switch (arms.charAt(arm)) {
            case '1' -> LIGHT;
            case '2' -> HEAVY;
            default -> 0;
        };
    }

    private static String blocks(char glyph, int column, int count) {
        StringBuilder path = new StringBuilder();
        int x = column * PictureMetrics.COLUMN;
        int width = count * PictureMetrics.COLUMN;
        if (glyph == '▀') {
            rectangle(path, x, PictureMetrics.TOP, width, PictureMetrics.ROW / 2);
        } else if (glyph < '█') {
            int height = PictureMetrics.ROW * (glyph - '▀') / 8;
            rectangle(path, x, PictureMetrics.BOTTOM - height, width, height);
        } else if (glyph == '█' || glyph > '▐') {
            rectangle(path, x, PictureMetrics.TOP, width, PictureMetrics.ROW);
        } else {
            int part = glyph == '▐' ? PictureMetrics.COLUMN / 2 : PictureMetrics.COLUMN * ('▐' - glyph) / 8;
            for (int i = column; i < column + count; i++) {
                int start = i * PictureMetrics.COLUMN + (glyph == '▐' ? part : 0);
                rectangle(path, start, PictureMetrics.TOP, part, PictureMetrics.ROW);
            }
        }
        return path.toString();
    }

    private static void rectangle(StringBuilder path, int x, int y, int width, int height) {
        if (width > 0 && height > 0) {
            String across = PictureMetrics.pixels(width);
            move(path, x, y)
                    .append('h')
                    .append(across)
                    .append('v')
                    .append(PictureMetrics.pixels(height))
                    .append("h-")
                    .append(across)
                    .append('z');
        }
    }

    private static StringBuilder move(StringBuilder path, int x, int y) {
        return path.append('M').append(PictureMetrics.pixels(x)).append(' ').append(PictureMetrics.pixels(y));
    }

    private static Map<Character, String> table(String entries) {
        return Arrays.stream(entries.strip().split("\\s+", -1))
                .collect(Collectors.toUnmodifiableMap(entry -> entry.charAt(0), entry -> entry.substring(1)));
    }
}
