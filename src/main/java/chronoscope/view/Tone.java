package chronoscope.view;

import com.googlecode.lanterna.TextColor;
import java.util.OptionalInt;

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
}
