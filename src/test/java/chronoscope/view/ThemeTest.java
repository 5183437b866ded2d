package chronoscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.ThemeNames;
import chronoscope.text.Hyperlink;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    /** What helps to read, and can be done without: half the contrast of text is enough, as WCAG 2.2 has it for marks. */
    private static final Set<Palette.Ink> LESS = EnumSet.of(
            Palette.Ink.MUTED,
            Palette.Ink.SELECTED_MUTED,
            Palette.Ink.ERA,
            Palette.Ink.SOURCE_1,
            Palette.Ink.SOURCE_2,
            Palette.Ink.SOURCE_3,
            Palette.Ink.SOURCE_4,
            Palette.Ink.SOURCE_5,
            Palette.Ink.SOURCE_6);

    @Test
    void mono_has_no_colour_on_any_terminal_and_tells_all_that_matters_apart() {
        for (Palette.Depth depth : Palette.Depth.values()) {
            for (Palette.Ink ink : Palette.Ink.values()) {
                ClusterCell cell = cell("mono", depth, ink);
                assertThat(List.of(cell.getForegroundColor(), cell.getBackgroundColor()))
                        .containsOnly(TextColor.ANSI.DEFAULT);
            }
            assertThat(cell("mono", depth, Palette.Ink.SELECTED).isReversed()).isTrue();
            assertThat(cell("mono", depth, Palette.Ink.STRONG).isBold()).isTrue();
            assertThat(cell("mono", depth, Palette.Ink.MATCH).isUnderlined()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void high_contrast_is_bright_on_black_or_black_on_bright(Palette.Depth depth) {
        for (Palette.Ink ink : Palette.Ink.values()) {
            ClusterCell cell = cell("high-contrast", depth, ink);
            // What WCAG 2.2 asks for at its strictest level; of the sixteen, terminals have shades of their own.
            assertThat(contrast(cell.getForegroundColor(), cell.getBackgroundColor()))
                    .as(ink + " at " + depth)
                    .isGreaterThan(depth == Palette.Depth.SIXTEEN ? 4.5 : 7);
        }
        assertThat(cell("high-contrast", depth, Palette.Ink.SELECTED).isReversed())
                .isTrue();
        assertThat(cell("high-contrast", depth, Palette.Ink.ACCENT).isBold()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"dark,000000", "dark,101418", "dark,1e1e2e", "light,ffffff", "light,f5f5f0"})
    void inks_can_be_read_on_the_grounds_of_terminals(String theme, String ground) {
        TextColor terminal = rgb(ground);
        for (Palette.Ink ink : EnumSet.complementOf(EnumSet.of(Palette.Ink.RULE))) {
            ClusterCell cell = cell(theme, Palette.Depth.TRUE, ink);
            TextColor text = cell.getForegroundColor().equals(TextColor.ANSI.DEFAULT)
                    ? rgb(theme.equals("dark") ? "d0d4d8" : "000000")
                    : cell.getForegroundColor();
            TextColor behind =
                    cell.getBackgroundColor().equals(TextColor.ANSI.DEFAULT) ? terminal : cell.getBackgroundColor();
            assertThat(contrast(text, behind)).as("%s on %s", ink, ground).isGreaterThan(LESS.contains(ink) ? 3 : 4.5);
        }
    }

    private static TextColor rgb(String hex) {
        return TextColor.Factory.fromString("#" + hex);
    }

    @Test
    void the_selected_row_shows_in_every_theme() {
        for (String theme : ThemeNames.ALL) {
            for (Palette.Depth depth : Palette.Depth.values()) {
                assertThat(look(theme, depth, Palette.Ink.SELECTED))
                        .as(theme + " at " + depth)
                        .isNotEqualTo(look(theme, depth, Palette.Ink.TEXT));
            }
        }
    }

    @Test
    void themes_are_told_apart() {
        Set<List<Object>> all = new HashSet<>();
        for (String theme : ThemeNames.ALL) {
            all.add(look(theme, Palette.Depth.TRUE, Palette.Ink.LINK));
        }
        // The one that is chosen by the terminal is one of the others.
        assertThat(all).hasSize(ThemeNames.ALL.size() - 1);
    }

    private static List<Object> look(String theme, Palette.Depth depth, Palette.Ink ink) {
        ClusterCell cell = cell(theme, depth, ink);
        EnumSet<SGR> marks = EnumSet.noneOf(SGR.class);
        marks.addAll(cell.getModifiers());
        return List.of(cell.getForegroundColor(), cell.getBackgroundColor(), marks);
    }

    private static ClusterCell cell(String theme, Palette.Depth depth, Palette.Ink ink) {
        return new Palette(Theme.named(theme), depth).cell("x", 1, ink, Hyperlink.NONE);
    }

    private static double contrast(TextColor one, TextColor other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(TextColor colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
