package chronoscope.cast;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads rows of cells into bands, cut before each vertical line: what stands beside one changes by itself. */
final class BandReader {
    private final ColourScheme theme;
    private final Map<TextColor, String> colours = new HashMap<>();

    BandReader(ColourScheme theme) {
        this.theme = theme;
    }

    /** Returns the bands by the column that they start in; the first starts in column 0. */
    SortedMap<Integer, Band> read(TextCharacter[] cells) {
        SortedMap<Integer, Band> bands = new TreeMap<>();
        BandBuilder builder = new BandBuilder();
        int start = 0;
        for (int column = 0; column < cells.length; ) {
            TextCharacter cell = cells[column];
            String cluster = cell.getCharacterString();
            if (column > 0 && (cluster.equals("│") || cluster.equals("┃"))) {
                bands.put(start, builder.band());
                builder = new BandBuilder();
                start = column;
            }
            int columns = cell.isDoubleWidth() ? 2 : 1;
            add(builder, column, columns, cluster, cell);
            column += columns;
        }
        bands.put(start, builder.band());
        return bands;
    }

    private void add(BandBuilder builder, int column, int columns, String cluster, TextCharacter cell) {
        String foreground = colour(cell.getForegroundColor(), theme.foreground());
        String background = colour(cell.getBackgroundColor(), theme.background());
        String ink = cell.isReversed() ? background : foreground;
        String ground = cell.isReversed() ? foreground : background;
        if (!ground.equals(theme.background())) {
            builder.bar(Bar.Edge.GROUND, column, columns, ground);
        }
        if (cell.isUnderlined()) {
            builder.bar(Bar.Edge.UNDERLINE, column, columns, ink);
        }
        if (cell.isCrossedOut()) {
            builder.bar(Bar.Edge.STRIKE, column, columns, ink);
        }
        if (!cluster.isBlank()) {
            TextRun.Kind kind = TextRun.Kind.of(cluster, columns == 2);
            boolean shape = kind == TextRun.Kind.SHAPE;
            Tint tint = new Tint(ink, cell.isBold() && !shape, cell.isItalic() && !shape);
            builder.text(column, columns, kind, cluster, tint);
        }
    }

    private String colour(TextColor colour, String usual) {
        return colour == TextColor.ANSI.DEFAULT ? usual : colours.computeIfAbsent(colour, this::hex);
    }

    private String hex(TextColor colour) {
        if (colour instanceof TextColor.ANSI ansi) {
            return theme.colour(index(ansi));
        }
        return String.format(Locale.US, "#%06x", colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue());
    }

    /** The sixteen have the parameters 30 to 37 and 90 to 97 (ECMA-48, SGR). */
    private static int index(TextColor.ANSI colour) {
        int parameter = Integer.parseInt(new String(colour.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
        return parameter < 90 ? parameter - 30 : parameter - 90 + 8;
    }
}
