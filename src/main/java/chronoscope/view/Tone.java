package chronoscope.view;

import com.googlecode.lanterna.TextColor;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A colour in two forms, for terminals that have many and for those that have sixteen.
 *
 * @param rgb its 24 bits, or empty for a colour of the terminal's own
 * @param ansi the nearest in spirit of the sixteen
 */
public record Tone(OptionalInt rgb, TextColor.ANSI ansi) {
    /** What the terminal shows where nothing else is said. */
    static final Tone NONE = new Tone(OptionalInt.empty(), TextColor.ANSI.DEFAULT);

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    static Tone of(int rgb, TextColor.ANSI ansi) {
        return new Tone(OptionalInt.of(rgb), ansi);
    }

    /** Reads a colour that is written #rrggbb. */
    public static Optional<Tone> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(of(rgb, nearest(rgb)));
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
