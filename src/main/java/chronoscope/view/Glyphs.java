package chronoscope.view;

import chronoscope.text.Measure;

/**
 * The characters that lines and marks are drawn with.
 *
 * @param across a horizontal rule
 * @param down a vertical rule
 * @param thumb the part of a vertical rule that tells which part of a text is visible
 * @param bar what stands before the selected row
 * @param track the time axis where nothing is
 * @param mark one event, or more
 * @param doubted an event that is uncertain or approximate
 * @param hidden an event that the filters hide
 * @param here the event under the cursor
 * @param doubtedHere such a one under the cursor
 * @param many more events in a column than a digit says
 * @param lasts time that an event takes all of
 * @param within time in which an event falls somewhere
 * @param perhaps time in which an event may fall, or elsewhere
 * @param merged time that several events take, each in its own way
 * @param fading time into which an event goes on, without a known end
 * @param folded time that is left out
 * @param bars ever more events in a column, from few to many
 * @param earlier there are events before what is in sight
 * @param later there are events after it
 * @param begins what is named behind it begins here
 * @param eraFrom the start of an era
 * @param eraTo its end
 * @param shut a lane whose events share a row
 * @param open a lane whose events have a row each
 * @param full a part of a progress bar that is done
 * @param origin an independent origin of what is said of an event
 * @param uncited an event without a citation
 * @param disputed an event with a claim that another one disputes
 * @param retracted an event that was taken back
 * @param starred an event that the reader has starred
 * @param noted an event that they have noted or labelled
 * @param picked an event that is picked
 * @param plain whether text is drawn in ASCII
 */
public record Glyphs(
        char across,
        char down,
        char thumb,
        char bar,
        char track,
        char mark,
        char doubted,
        char hidden,
        char here,
        char doubtedHere,
        char many,
        char lasts,
        char within,
        char perhaps,
        char merged,
        char fading,
        String folded,
        String bars,
        char earlier,
        char later,
        char begins,
        char eraFrom,
        char eraTo,
        char shut,
        char open,
        char full,
        char origin,
        char uncited,
        char disputed,
        char retracted,
        char starred,
        char noted,
        char picked,
        boolean plain) {
    public static final Glyphs UNICODE = new Glyphs(
            '─', '│', '┃', '▌', '┈', '•', '◦', '·', '◆', '◇', '+', '█', '▒', '░', '▓', '⋯', "//", "▁▂▃▄▅▆▇", '‹', '›',
            '╷', '├', '┤', '▸', '▾', '━', '●', '○', '≠', '✗', '★', '✎', '✓', false);

    /** For terminals that show ASCII only. */
    public static final Glyphs ASCII = ascii(true);

    /** For terminals on which the others would take two columns. */
    static final Glyphs WIDE = ascii(false);

    private static Glyphs ascii(boolean plain) {
        return new Glyphs(
                '-', '|', '#', '>', '.', '*', 'o', ',', '@', '%', '+', '#', '=', '?', '&', '~', "//", "_:!$", '<', '>',
                '|', '[', ']', '+', '-', '=', ':', '-', '!', 'X', '^', '"', 'x', plain);
    }

    /** Returns these glyphs, or such as take one column each, on a terminal that measures characters so. */
    Glyphs on(Measure measure) {
        return fit(measure) ? this : WIDE;
    }

    /** Returns whether each of them takes one column on a terminal that measures characters so. */
    boolean fit(Measure measure) {
        return measure == Measure.NARROW || plain;
    }

    /** Returns the text as these glyphs show it, with its marks as they are drawn: one character for one. */
    String shown(String text) {
        String marked = text.replace('•', mark)
                .replace('◦', doubted)
                .replace('◆', here)
                .replace('█', lasts)
                .replace('▒', within)
                .replace('░', perhaps)
                .replace('▓', merged)
                .replace('⋯', fading)
                .replace('◇', doubtedHere)
                .replace('●', origin)
                .replace('○', uncited)
                .replace('≠', disputed)
                .replace('✗', retracted)
                .replace('★', starred)
                .replace('✎', noted)
                .replace('├', eraFrom)
                .replace('┤', eraTo)
                .replace('╷', begins)
                .replace('‹', earlier)
                .replace('›', later)
                .replace('▸', shut)
                .replace('▾', open)
                .replace('━', full)
                .replace('▌', bar);
        return plain ? ascii(marked) : marked;
    }

    private static String ascii(String text) {
        return text.replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('·', '-')
                .replace('–', '-')
                .replace('—', '-')
                .replace('×', 'x')
                .replace('→', '>')
                .replace('←', '<')
                .replace('⏎', ';')
                .replace('…', '~');
    }
}
