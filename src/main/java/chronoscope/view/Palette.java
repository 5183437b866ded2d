package chronoscope.view;

import chronoscope.text.Hyperlink;
import chronoscope.view.Theme.Role;
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
        /** What the search found. */
        MATCH(Role.MATCH_TEXT, Role.MATCH);

        private final Role text;
        private final Role ground;

        Ink(Role text, Role ground) {
            this.text = text;
            this.ground = ground;
        }

        /** Returns how it is told from what is around it where no colour does that. */
        private Set<SGR> uncoloured() {
            return switch (this) {
                case TEXT, MUTED, RULE -> Set.of();
                case STRONG, ACCENT, ERROR -> Set.of(SGR.BOLD);
                case LINK -> Set.of(SGR.UNDERLINE);
                case SELECTED, SELECTED_MUTED -> Set.of(SGR.REVERSE);
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
    public enum Depth {
        NONE,
        SIXTEEN,
        INDEXED,
        TRUE
    }

    private static final int ASCII = 128;

    /** Consoles and older terminals, some of which show what they do not know. */
    private static final Pattern WITHOUT_HYPERLINKS =
            Pattern.compile("|dumb|(linux|vt\\d|ansi|cons25|wsvt25|cygwin|sun|eterm).*");

    private final Map<Ink, Style> styles = new EnumMap<>(Ink.class);
    private final Map<Ink, ClusterCell[]> cells = new EnumMap<>(Ink.class);

    Palette(Theme theme, Depth depth) {
        for (Ink ink : Ink.values()) {
            styles.put(ink, style(ink, theme, depth));
        }
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
        if (theme.isBold(ink.text)) {
            marks.add(SGR.BOLD);
        }
        return new Style(foreground, background, marks);
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
}
