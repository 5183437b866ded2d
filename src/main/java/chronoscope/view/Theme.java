package chronoscope.view;

import chronoscope.text.Labelled;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The colours of what is drawn; a role that has none is as the terminal shows it. */
public final class Theme {
    /** What is coloured. */
    public enum Role implements Labelled {
        TEXT,
        GROUND,
        MUTED,
        RULE,
        ACCENT,
        LINK,
        ERROR,
        /** The ground of the row under the cursor. */
        SELECTED,
        SELECTED_TEXT,
        SELECTED_MUTED,
        /** The ground of what the search found. */
        MATCH,
        MATCH_TEXT,
        /** The ground of an era. */
        ERA,
        /** The bars beside what sources say: six hues that differ for readers who see few. */
        SOURCE_1,
        SOURCE_2,
        SOURCE_3,
        SOURCE_4,
        SOURCE_5,
        SOURCE_6;

        private Optional<Role> fallback() {
            return switch (this) {
                case SELECTED_MUTED -> Optional.of(SELECTED_TEXT);
                case SELECTED, MATCH, ERA -> Optional.of(GROUND);
                case TEXT, GROUND -> Optional.empty();
                default -> Optional.of(TEXT);
            };
        }
    }

    private static final Theme DARK = usual(
            Tone.of(0x8b949e, ANSI.BLACK_BRIGHT),
            Tone.of(0x3d444d, ANSI.BLACK_BRIGHT),
            Tone.of(0x4fb3bf, ANSI.CYAN),
            Tone.of(0x7fa8d6, ANSI.CYAN),
            Tone.of(0xf28779, ANSI.RED_BRIGHT),
            Tone.of(0x223344, ANSI.DEFAULT),
            Tone.of(0xf0f3f6, ANSI.DEFAULT),
            Tone.of(0xa9b4c0, ANSI.DEFAULT),
            Tone.of(0xe2b755, ANSI.YELLOW),
            Tone.of(0x1b1f23, ANSI.BLACK),
            Tone.of(0x1f2a36, ANSI.DEFAULT),
            Tone.of(0x56b4e9, ANSI.BLUE_BRIGHT),
            Tone.of(0xe69f00, ANSI.YELLOW),
            Tone.of(0xcc79a7, ANSI.MAGENTA),
            Tone.of(0x1fae85, ANSI.GREEN),
            Tone.of(0xf0e442, ANSI.YELLOW_BRIGHT),
            Tone.of(0xe0692a, ANSI.RED));

    private static final Theme LIGHT = usual(
            Tone.of(0x68707a, ANSI.BLACK_BRIGHT),
            Tone.of(0xc4cbd3, ANSI.BLACK_BRIGHT),
            Tone.of(0x0b7285, ANSI.BLUE),
            Tone.of(0x2f5f9e, ANSI.BLUE),
            Tone.of(0xb3261e, ANSI.RED),
            Tone.of(0xdcebf2, ANSI.DEFAULT),
            Tone.of(0x10161c, ANSI.DEFAULT),
            Tone.of(0x4b5661, ANSI.DEFAULT),
            Tone.of(0xf4d06f, ANSI.YELLOW),
            Tone.of(0x10161c, ANSI.BLACK),
            Tone.of(0xe6edf3, ANSI.DEFAULT),
            Tone.of(0x0072b2, ANSI.BLUE),
            Tone.of(0xb07500, ANSI.YELLOW),
            Tone.of(0xa5467c, ANSI.MAGENTA),
            Tone.of(0x00805f, ANSI.GREEN),
            Tone.of(0x857a00, ANSI.CYAN),
            Tone.of(0xc04d00, ANSI.RED));

    /** Its ground is its own: bright colours show on no other one. */
    private static final Theme HIGH_CONTRAST = new Theme(
            Map.of(
                    Role.TEXT, Tone.of(0xffffff, ANSI.WHITE_BRIGHT),
                    Role.GROUND, Tone.of(0x000000, ANSI.BLACK),
                    Role.ACCENT, Tone.of(0xffff00, ANSI.YELLOW_BRIGHT),
                    Role.LINK, Tone.of(0x00ffff, ANSI.CYAN_BRIGHT),
                    Role.ERROR, Tone.of(0xff8080, ANSI.RED_BRIGHT),
                    Role.MATCH, Tone.of(0xffff00, ANSI.YELLOW_BRIGHT),
                    Role.MATCH_TEXT, Tone.of(0x000000, ANSI.BLACK)),
            EnumSet.of(Role.ACCENT, Role.LINK, Role.ERROR, Role.SELECTED_TEXT, Role.MATCH_TEXT));

    private static final Theme MONO = new Theme(Map.of(), Set.of());

    private final Map<Role, Tone> tones;
    private final Set<Role> bold;
    private final Map<Palette.Depth, Palette> palettes = new ConcurrentHashMap<>();

    private Theme(Map<Role, Tone> tones, Set<Role> bold) {
        this.tones = Map.copyOf(tones);
        this.bold = Set.copyOf(bold);
    }

    /** Makes one that leaves text and ground to the terminal, from the other tones in the order of their roles. */
    private static Theme usual(Tone... tones) {
        Map<Role, Tone> byRole = new EnumMap<>(Role.class);
        Iterator<Tone> next = List.of(tones).iterator();
        for (Role role : EnumSet.range(Role.MUTED, Role.SOURCE_6)) {
            byRole.put(role, next.next());
        }
        return new Theme(byRole, Set.of());
    }

    /** Returns the theme of a name; an unknown name is the dark one, as auto is until the terminal tells its ground. */
    public static Theme named(String name) {
        return switch (name) {
            case "light" -> LIGHT;
            case "high-contrast" -> HIGH_CONTRAST;
            case "mono" -> MONO;
            default -> DARK;
        };
    }

    /** Returns this theme with another colour, of 24 bits. */
    public Theme with(Role role, int rgb) {
        Tone tone = Tone.of(rgb);
        // On a terminal of sixteen colours, the row under the cursor is told by reversing it, and an era by brackets.
        boolean amongMany = EnumSet.of(Role.SELECTED, Role.SELECTED_TEXT, Role.SELECTED_MUTED, Role.ERA)
                .contains(role);
        Map<Role, Tone> others = new EnumMap<>(Role.class);
        others.putAll(tones);
        others.put(role, amongMany ? tone.amongMany() : tone);
        return new Theme(others, bold);
    }

    /** Returns its looks on such terminals, which all that are drawn with it share. */
    Palette palette(Palette.Depth depth) {
        return palettes.computeIfAbsent(depth, each -> new Palette(this, each));
    }

    Tone tone(Role role) {
        Tone own = tones.get(role);
        return own != null ? own : role.fallback().map(this::tone).orElse(Tone.NONE);
    }

    boolean isBold(Role role) {
        return bold.contains(role);
    }
}
