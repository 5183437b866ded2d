package chronoscope.terminal;

import chronoscope.text.DirectMappedCache;
import chronoscope.text.Hyperlink;
import chronoscope.text.Hyperlinked;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How a cell looks and where it leads, and the shortest way from one look to another (ECMA-48, SGR; OSC 8 for where it
 * leads).
 *
 * @param attributes one bit for each of the modifiers that terminals agree on
 */
record Style(TextColor foreground, TextColor background, int attributes, Hyperlink hyperlink) {
    static final Style PLAIN = new Style(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, 0, Hyperlink.NONE);

    /** Text that is not shown, for which Lanterna has no modifier. */
    private static final int CONCEALED = 1 << 6;

    /** Bold, italic, underline, blink, reverse, crossed out, concealed. */
    private static final String[] ON = {"1", "3", "4", "5", "7", "9", "8"};

    private static final String[] OFF = {"22", "23", "24", "25", "27", "29", "28"};

    /** Changes that were written lately, by the hashes of their looks: there are few looks on all screens. */
    private static final DirectMappedCache<Change> LATELY = new DirectMappedCache<>(10);

    /** The looks of what was drawn lately: two that are equal are then one, which is soon compared. */
    private static final DirectMappedCache<Style> LOOKS = new DirectMappedCache<>(10);

    private record Change(Style from, Style to, String sequence) {}

    /** Underline, reverse and crossed out: the attributes that show on a blank. */
    private static final int ON_BLANKS = 1 << 2 | 1 << 4 | 1 << 5;

    static Style of(TextCharacter character) {
        Hyperlink hyperlink = character instanceof Hyperlinked cell ? cell.hyperlink() : Hyperlink.NONE;
        Style look = new Style(
                character.getForegroundColor(), character.getBackgroundColor(), attributes(character), hyperlink);
        int hash = look.hashCode();
        Style known = LOOKS.find(hash);
        return known != null && known.equals(look) ? known : LOOKS.put(hash, look);
    }

    private static int attributes(TextCharacter character) {
        int attributes = character.isBold() ? 1 : 0;
        attributes |= character.isItalic() ? 1 << 1 : 0;
        attributes |= character.isUnderlined() ? 1 << 2 : 0;
        attributes |= character.isBlinking() ? 1 << 3 : 0;
        attributes |= character.isReversed() ? 1 << 4 : 0;
        return attributes | (character.isCrossedOut() ? 1 << 5 : 0);
    }

    /** Tells whether a blank in this look is only its background. */
    boolean leavesBlanksBare() {
        return (attributes & ON_BLANKS) == 0 && hyperlink.equals(Hyperlink.NONE);
    }

    /** Tells whether a bare blank with the background may be written as things are. */
    boolean fitsBlank(TextColor blank) {
        return leavesBlanksBare() && background.equals(blank);
    }

    /** Returns the look that a bare blank has whatever its text's colour would be. */
    Style bare() {
        boolean already = attributes == 0 && foreground.equals(TextColor.ANSI.DEFAULT);
        return already ? this : new Style(TextColor.ANSI.DEFAULT, background, 0, Hyperlink.NONE);
    }

    /** Returns this look with as little changed as a bare blank with the background needs. */
    Style forBlank(TextColor blank) {
        return new Style(foreground, blank, attributes & ~ON_BLANKS, Hyperlink.NONE);
    }

    /** Returns the look in which nothing is shown but the background. */
    Style concealed() {
        return new Style(foreground, background, attributes | CONCEALED, Hyperlink.NONE);
    }

    /** Returns this look without where it leads. */
    Style leadingNowhere() {
        boolean already = hyperlink.equals(Hyperlink.NONE);
        return already ? this : new Style(foreground, background, attributes, Hyperlink.NONE);
    }

    /** Returns the sequences that change this look to the next one, the shortest that every terminal knows. */
    String to(Style next) {
        if (equals(next)) {
            return "";
        }
        return hyperlink.equals(next.hyperlink)
                ? rendition(next)
                : leadingNowhere().to(next.leadingNowhere()) + opening(next.hyperlink);
    }

    private static String opening(Hyperlink next) {
        String parameters = next.equals(Hyperlink.NONE) ? "" : "id=" + next.id();
        return "\u001B]8;" + parameters + ";" + next.target() + "\u001B\\";
    }

    /** Many threads may ask at once. */
    private String rendition(Style next) {
        int hash = 31 * hashCode() + next.hashCode();
        Change known = LATELY.find(hash);
        return known != null && known.from.equals(this) && known.to.equals(next)
                ? known.sequence
                : LATELY.put(hash, new Change(this, next, newRendition(next))).sequence;
    }

    private String newRendition(Style next) {
        String changed = "\u001B[" + String.join(";", changes(next)) + "m";
        List<String> all = PLAIN.changes(next);
        String afresh = all.isEmpty() ? "\u001B[m" : "\u001B[0;" + String.join(";", all) + "m";
        return afresh.length() < changed.length() ? afresh : changed;
    }

    private List<String> changes(Style next) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < ON.length; i++) {
            int bit = 1 << i;
            if ((attributes & bit) != (next.attributes & bit)) {
                changes.add((next.attributes & bit) == 0 ? OFF[i] : ON[i]);
            }
        }
        if (!foreground.equals(next.foreground)) {
            changes.add(parameters(next.foreground.getForegroundSGRSequence()));
        }
        if (!background.equals(next.background)) {
            changes.add(parameters(next.background.getBackgroundSGRSequence()));
        }
        return changes;
    }

    private static String parameters(byte[] ascii) {
        return new String(ascii, StandardCharsets.US_ASCII);
    }

    // Written out, as linking the ones that records are given takes a third of the first frame's time.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Style style
                        && attributes == style.attributes
                        && foreground.equals(style.foreground)
                        && background.equals(style.background)
                        && hyperlink.equals(style.hyperlink));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * foreground.hashCode() + background.hashCode()) + attributes) + hyperlink.hashCode();
    }
}
