package chronoscope.view;

import chronoscope.text.Hyperlink;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The looks of a theme, for a terminal of some depth of colour. */
public final class Palette {
    /** What a cell is. */
    enum Ink {
        TEXT,
        STRONG,
        MUTED,
        RULE,
        ACCENT,
        LINK,
        ERROR,
        /** The row under the cursor. */
        SELECTED,
        SELECTED_MUTED,
        /** What the search found. */
        MATCH
    }

    /** How a cell is drawn. */
    record Style(TextColor foreground, TextColor background, Set<SGR> modifiers) {
        Style {
            modifiers = Set.copyOf(modifiers);
        }
    }

    /** How many colours a terminal has. */
    public enum Depth {
        NONE,
        SIXTEEN,
        INDEXED,
        TRUE
    }

    /** A colour in two forms: 24 bits, and the nearest in spirit of the sixteen. */
    private record Tone(int rgb, TextColor.ANSI ansi) {
        TextColor at(Depth depth) {
            return switch (depth) {
                case NONE -> TextColor.ANSI.DEFAULT;
                case SIXTEEN -> ansi;
                case INDEXED -> TextColor.Indexed.fromRGB(rgb >> 16, rgb >> 8 & 255, rgb & 255);
                case TRUE -> new TextColor.RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255);
            };
        }
    }

    private record Theme(
            Tone muted,
            Tone rule,
            Tone accent,
            Tone link,
            Tone error,
            Tone selectedText,
            Tone selectedMuted,
            Tone selected,
            Tone matchText,
            Tone match) {}

    private static final Theme DARK = new Theme(
            new Tone(0x8b949e, TextColor.ANSI.BLACK_BRIGHT),
            new Tone(0x3d444d, TextColor.ANSI.BLACK_BRIGHT),
            new Tone(0x4fb3bf, TextColor.ANSI.CYAN),
            new Tone(0x7fa8d6, TextColor.ANSI.CYAN),
            new Tone(0xf28779, TextColor.ANSI.RED_BRIGHT),
            new Tone(0xf0f3f6, TextColor.ANSI.DEFAULT),
            new Tone(0xa9b4c0, TextColor.ANSI.DEFAULT),
            new Tone(0x223344, TextColor.ANSI.DEFAULT),
            new Tone(0x1b1f23, TextColor.ANSI.BLACK),
            new Tone(0xe2b755, TextColor.ANSI.YELLOW));

    private static final Theme LIGHT = new Theme(
            new Tone(0x68707a, TextColor.ANSI.BLACK_BRIGHT),
            new Tone(0xc4cbd3, TextColor.ANSI.BLACK_BRIGHT),
            new Tone(0x0b7285, TextColor.ANSI.BLUE),
            new Tone(0x2f5f9e, TextColor.ANSI.BLUE),
            new Tone(0xb3261e, TextColor.ANSI.RED),
            new Tone(0x10161c, TextColor.ANSI.DEFAULT),
            new Tone(0x4b5661, TextColor.ANSI.DEFAULT),
            new Tone(0xdcebf2, TextColor.ANSI.DEFAULT),
            new Tone(0x10161c, TextColor.ANSI.BLACK),
            new Tone(0xf4d06f, TextColor.ANSI.YELLOW));

    private static final int ASCII = 128;

    /** Consoles and older terminals, some of which show what they do not know. */
    private static final Pattern WITHOUT_HYPERLINKS =
            Pattern.compile("|dumb|(linux|vt\\d|ansi|cons25|wsvt25|cygwin|sun|eterm).*");

    private final Map<Ink, Style> styles = new EnumMap<>(Ink.class);
    private final Map<Ink, ClusterCell[]> cells = new EnumMap<>(Ink.class);

    private Palette(Theme theme, Depth depth) {
        TextColor plain = TextColor.ANSI.DEFAULT;
        // Without tints of its own, a terminal can only show the selection by reversing it.
        boolean tinted = depth == Depth.INDEXED || depth == Depth.TRUE;
        Set<SGR> reversed = tinted ? Set.of() : Set.of(SGR.REVERSE);
        Set<SGR> found = depth == Depth.NONE ? Set.of(SGR.BOLD, SGR.UNDERLINE) : Set.of();
        Set<SGR> accented = depth == Depth.NONE ? Set.of(SGR.BOLD) : Set.of();
        put(Ink.TEXT, plain, plain, Set.of());
        put(Ink.STRONG, plain, plain, Set.of(SGR.BOLD));
        put(Ink.MUTED, theme.muted().at(depth), plain, Set.of());
        put(Ink.RULE, theme.rule().at(depth), plain, Set.of());
        put(Ink.ACCENT, theme.accent().at(depth), plain, accented);
        put(Ink.LINK, theme.link().at(depth), plain, Set.of());
        put(Ink.ERROR, theme.error().at(depth), plain, accented);
        put(Ink.SELECTED, theme.selectedText().at(depth), theme.selected().at(depth), reversed);
        put(
                Ink.SELECTED_MUTED,
                theme.selectedMuted().at(depth),
                theme.selected().at(depth),
                reversed);
        put(Ink.MATCH, theme.matchText().at(depth), theme.match().at(depth), found);
    }

    /** Returns the palette of a theme's name; an unknown name is the dark one. */
    public static Palette of(String theme, Depth depth) {
        return new Palette(theme.equals("light") ? LIGHT : DARK, depth);
    }

    /** Finds what a terminal can show from its type and the two variables that tell, NO_COLOR and COLORTERM. */
    public static Depth depth(String type, Optional<String> noColor, Optional<String> colorTerm) {
        if (noColor.filter(value -> !value.isEmpty()).isPresent() || type.equals("vt100") || type.equals("dumb")) {
            return Depth.NONE;
        }
        if (colorTerm.filter(Set.of("truecolor", "24bit")::contains).isPresent() || type.endsWith("-direct")) {
            return Depth.TRUE;
        }
        return type.contains("256color") ? Depth.INDEXED : Depth.SIXTEEN;
    }

    /**
     * Finds whether a terminal knows hyperlinks, or at least leaves them out of what it shows, from its type and from TMUX,
     * which is set in tmux.
     */
    public static boolean hyperlinks(String type, Optional<String> tmux) {
        // Of a long sequence, GNU Screen shows the end; tmux, which may bear the same type, takes all.
        boolean screen = type.startsWith("screen") && tmux.isEmpty();
        return !screen && !WITHOUT_HYPERLINKS.matcher(type).matches();
    }

    private Style style(Ink ink) {
        return styles.getOrDefault(ink, new Style(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, Set.of()));
    }

    /** Returns the cell that shows the cluster and leads there; the common ones are made once. */
    ClusterCell cell(String cluster, int columns, Ink ink, Hyperlink hyperlink) {
        boolean common = cluster.length() == 1 && cluster.charAt(0) < ASCII && hyperlink.equals(Hyperlink.NONE);
        if (!common) {
            return new ClusterCell(cluster, columns, style(ink), hyperlink);
        }
        ClusterCell[] known = cells.computeIfAbsent(ink, each -> new ClusterCell[ASCII]);
        int letter = cluster.charAt(0);
        if (known[letter] == null) {
            known[letter] = new ClusterCell(cluster, columns, style(ink), Hyperlink.NONE);
        }
        return known[letter];
    }

    private void put(Ink ink, TextColor foreground, TextColor background, Set<SGR> modifiers) {
        EnumSet<SGR> all = EnumSet.noneOf(SGR.class);
        all.addAll(modifiers);
        styles.put(ink, new Style(foreground, background, all));
    }
}
