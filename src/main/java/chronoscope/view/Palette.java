package chronoscope.view;

import chronoscope.text.DirectMappedCache;
import chronoscope.text.Hyperlink;
import chronoscope.text.Labelled;
import chronoscope.text.TerminalIdentity;
import chronoscope.view.Theme.Role;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The looks of a theme, for a terminal of some depth of colour. Used by many threads. */
public final class Palette {
    /** What a cell is. */
    enum Ink {
        TEXT(Role.TEXT, Role.GROUND),
        STRONG(Role.TEXT, Role.GROUND),
        MUTED(Role.MUTED, Role.GROUND),
        RULE(Role.RULE, Role.GROUND),
        ACCENT(Role.ACCENT, Role.GROUND),
        LINK(Role.LINK, Role.GROUND),
        ERROR(Role.ERROR, Role.GROUND),
        /** The row under the cursor. */
        SELECTED(Role.SELECTED_TEXT, Role.SELECTED),
        SELECTED_MUTED(Role.SELECTED_MUTED, Role.SELECTED),
        /** The row under the cursor of a pane that does not have the keys. */
        KEPT(Role.TEXT, Role.GROUND),
        KEPT_MUTED(Role.MUTED, Role.GROUND),
        /** What the search found. */
        MATCH(Role.MATCH_TEXT, Role.MATCH),
        /** The quote that is looked at in the copy of its source, and the others there. */
        QUOTE(Role.SELECTED_TEXT, Role.SELECTED),
        CITED(Role.ACCENT, Role.GROUND),
        /** An era, where its ground tells it. */
        ERA(Role.MUTED, Role.ERA),
        ERA_HERE(Role.TEXT, Role.ERA),
        /** What is of one of the sources. */
        SOURCE_1(Role.SOURCE_1, Role.GROUND),
        SOURCE_2(Role.SOURCE_2, Role.GROUND),
        SOURCE_3(Role.SOURCE_3, Role.GROUND),
        SOURCE_4(Role.SOURCE_4, Role.GROUND),
        SOURCE_5(Role.SOURCE_5, Role.GROUND),
        SOURCE_6(Role.SOURCE_6, Role.GROUND);

        private final Role text;
        private final Role ground;

        Ink(Role text, Role ground) {
            this.text = text;
            this.ground = ground;
        }

        /** Returns how it is told from what is around it where no colour does that. */
        private Set<SGR> uncoloured() {
            return switch (this) {
                case TEXT, MUTED, RULE, SOURCE_1, SOURCE_2, SOURCE_3, SOURCE_4, SOURCE_5, SOURCE_6, ERA, ERA_HERE ->
                    Set.of();
                case STRONG, ACCENT, ERROR, CITED, KEPT, KEPT_MUTED -> Set.of(SGR.BOLD);
                case LINK -> Set.of(SGR.UNDERLINE);
                case SELECTED, SELECTED_MUTED, QUOTE -> Set.of(SGR.REVERSE);
                case MATCH -> Set.of(SGR.BOLD, SGR.UNDERLINE);
            };
        }
    }

    /** How a cell is drawn. */
    record Style(TextColor foreground, TextColor background, Set<SGR> modifiers) {
        Style {
            modifiers = Set.copyOf(modifiers);
        }
    }

    /** How many colours a terminal has. */
    public enum Depth implements Labelled {
        NONE,
        SIXTEEN,
        INDEXED,
        TRUE
    }

    private static final int ASCII = 128;

    /** The variables that say how many colours a terminal has, but for TERM, in the order in which they count. */
    public static final List<String> COLOUR_VARIABLES = List.of(
            "NO_COLOR",
            "COLORTERM",
            "TERM_PROGRAM",
            "TMUX",
            "WT_SESSION",
            "VTE_VERSION",
            "KONSOLE_VERSION",
            "KITTY_WINDOW_ID");

    private static final Pattern TRUE_TYPES = Pattern.compile(
            "(xterm-)?(kitty|ghostty)|(alacritty|foot|wezterm|contour|rio|mintty|iterm2?|ms-terminal)(-.*)?|.*-direct\\d*");

    private static final Set<String> TRUE_PROGRAMS = Set.of(
            "iTerm.app", "WezTerm", "ghostty", "vscode", "rio", "WarpTerminal", "Hyper", "mintty", "Tabby", "contour");

    private final Map<Ink, Style> styles = new EnumMap<>(Ink.class);
    private final Map<Ink, @Nullable ClusterCell[]> letters = new EnumMap<>(Ink.class);

    /** Others that were drawn lately: lines, bars, glyphs and what leads somewhere come again and again. */
    private final DirectMappedCache<ClusterCell> others = new DirectMappedCache<>(12);

    private final boolean tintsEras;

    Palette(Theme theme, Depth depth) {
        for (Ink ink : Ink.values()) {
            styles.put(ink, style(ink, theme, depth));
            letters.put(ink, new @Nullable ClusterCell[ASCII]);
        }
        this.tintsEras = !style(Ink.ERA).background().equals(style(Ink.TEXT).background());
    }

    private static Style style(Ink ink, Theme theme, Depth depth) {
        TextColor foreground = theme.tone(ink.text).at(depth);
        TextColor background = theme.tone(ink.ground).at(depth);
        boolean coloured = !foreground.equals(theme.tone(Role.TEXT).at(depth))
                || !background.equals(theme.tone(Role.GROUND).at(depth));
        EnumSet<SGR> marks = EnumSet.noneOf(SGR.class);
        if (!coloured) {
            marks.addAll(ink.uncoloured());
        }
        if (theme.isBold(ink.text) || ink == Ink.QUOTE || ink == Ink.KEPT_MUTED) {
            marks.add(SGR.BOLD);
        }
        return new Style(foreground, background, marks);
    }

    /** Finds how many colours a terminal has. */
    public static Depth depth(TerminalIdentity terminal) {
        String type = terminal.type();
        if (terminal.has("NO_COLOR") || type.equals("vt100") || type.equals("dumb")) {
            return Depth.NONE;
        }
        // Variables are handed down to them by the terminals that they run in, or that they are started from.
        boolean few = terminal.isConsole() || terminal.isScreen();
        return !few && isTrue(terminal) ? Depth.TRUE : type.contains("256color") ? Depth.INDEXED : Depth.SIXTEEN;
    }

    private static boolean isTrue(TerminalIdentity terminal) {
        return Set.of("truecolor", "24bit").contains(terminal.variable("COLORTERM"))
                || TRUE_TYPES.matcher(terminal.type()).matches()
                || TRUE_PROGRAMS.contains(terminal.variable("TERM_PROGRAM"))
                || terminal.isTmux()
                || Stream.of("WT_SESSION", "VTE_VERSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID")
                        .anyMatch(terminal::has);
    }

    /** Finds whether a terminal knows hyperlinks, or at least leaves them out of what it shows. */
    public static boolean hyperlinks(TerminalIdentity terminal) {
        // Of a long sequence, GNU Screen shows the end.
        return !terminal.isScreen() && !terminal.isConsole();
    }

    /** Returns whether eras have a ground of their own. */
    boolean tintsEras() {
        return tintsEras;
    }

    private Style style(Ink ink) {
        return Objects.requireNonNull(styles.get(ink));
    }

    /** Returns the cell that shows an ASCII letter and leads there. */
    ClusterCell letter(char letter, Ink ink, Hyperlink hyperlink) {
        @Nullable ClusterCell[] drawn = Objects.requireNonNull(letters.get(ink));
        ClusterCell known = drawn[letter];
        if (known == null) {
            known = new ClusterCell(String.valueOf(letter), 1, style(ink), Hyperlink.NONE);
            drawn[letter] = known;
        }
        return hyperlink.equals(Hyperlink.NONE) ? known : lately(known.getCharacterString(), 1, ink, hyperlink);
    }

    /** Returns the cell that shows the cluster and leads there. */
    ClusterCell cell(String cluster, int columns, Ink ink, Hyperlink hyperlink) {
        return cluster.length() == 1 && cluster.charAt(0) < ASCII
                ? letter(cluster.charAt(0), ink, hyperlink)
                : lately(cluster, columns, ink, hyperlink);
    }

    private ClusterCell lately(String cluster, int columns, Ink ink, Hyperlink hyperlink) {
        Style style = style(ink);
        int hash = 31 * (31 * cluster.hashCode() + System.identityHashCode(style)) + hyperlink.hashCode();
        ClusterCell known = others.find(hash);
        return known != null && known.shows(cluster, columns, style, hyperlink)
                ? known
                : others.put(hash, new ClusterCell(cluster, columns, style, hyperlink));
    }
}
