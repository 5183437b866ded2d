package chronoscope.view;

import com.googlecode.lanterna.TextColor;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A colour in two forms, for terminals that have many and for those that have sixteen.
 *
 * @param rgb its 24 bits, or empty for a colour of the terminal's own
 * @param ansi the nearest in spirit of the sixteen
 */
record Tone(OptionalInt rgb, TextColor.ANSI ansi) {
    /** What the terminal shows where nothing else is said. */
    static final Tone NONE = new Tone(OptionalInt.empty(), TextColor.ANSI.DEFAULT);

    static Tone of(int rgb, TextColor.ANSI ansi) {
        return new Tone(OptionalInt.of(rgb), ansi);
    }

    /** Returns the tone of 24 bits, and of the nearest of the sixteen. */
    static Tone of(int rgb) {
        return of(rgb, nearest(rgb));
    }

    /** Returns the tone with nothing of its own where there are only sixteen. */
    Tone amongMany() {
        return new Tone(rgb, TextColor.ANSI.DEFAULT);
    }

    TextColor at(Palette.Depth depth) {
        if (depth == Palette.Depth.NONE) {
            return TextColor.ANSI.DEFAULT;
        }
        if (rgb.isEmpty() || depth == Palette.Depth.SIXTEEN) {
            return ansi;
        }
        int bits = rgb.getAsInt();
        return depth == Palette.Depth.TRUE
                ? new TextColor.RGB(bits >> 16, bits >> 8 & 255, bits & 255)
                : TextColor.Indexed.fromRGB(bits >> 16, bits >> 8 & 255, bits & 255);
    }

    private static TextColor.ANSI nearest(int rgb) {
        return Stream.of(TextColor.ANSI.values())
                .filter(each -> each != TextColor.ANSI.DEFAULT)
                .min(Comparator.comparingInt(each -> distance(each, rgb)))
                .orElse(TextColor.ANSI.DEFAULT);
    }

    private static int distance(TextColor colour, int rgb) {
        int red = colour.getRed() - (rgb >> 16);
        int green = colour.getGreen() - (rgb >> 8 & 255);
        int blue = colour.getBlue() - (rgb & 255);
        return red * red + green * green + blue * blue;
    }
}
