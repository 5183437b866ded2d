package chronoscope.view;

/**
 * The characters that lines and marks are drawn with.
 *
 * @param across a horizontal rule
 * @param down a vertical rule
 * @param thumb the part of a vertical rule that tells which part of a text is visible
 * @param bar what stands before the selected row
 * @param track the time axis where nothing is
 * @param mark one event, or more
 * @param hidden an event that the filters hide
 * @param here the event under the cursor
 * @param extent the time that the event under the cursor may cover
 * @param full a part of a progress bar that is done
 * @param plain whether text is drawn in ASCII
 */
public record Glyphs(
        char across,
        char down,
        char thumb,
        char bar,
        char track,
        char mark,
        char hidden,
        char here,
        char extent,
        char full,
        boolean plain) {
    public static final Glyphs UNICODE = new Glyphs('─', '│', '┃', '▌', '┈', '•', '·', '◆', '━', '━', false);

    /** For terminals that show ASCII only. */
    public static final Glyphs ASCII = new Glyphs('-', '|', '#', '>', '.', 'o', ',', '@', '=', '=', true);

    /** Returns the text as these glyphs show it: one character for one, so that nothing moves. */
    String shown(String text) {
        return plain ? ascii(text) : text;
    }

    private static String ascii(String text) {
        return text.replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('•', '*')
                .replace('·', '-')
                .replace('–', '-')
                .replace('—', '-')
                .replace('×', 'x')
                .replace('→', '>')
                .replace('←', '<')
                .replace('…', '~');
    }
}
