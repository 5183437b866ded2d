package chronoscope.view;

import chronoscope.explore.Explorer;
import chronoscope.explore.Layout;
import chronoscope.explore.Pane;
import chronoscope.explore.Rect;
import chronoscope.explore.Size;
import chronoscope.explore.ThemeNames;
import chronoscope.text.Measure;
import chronoscope.text.TerminalIdentity;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.Map;
import java.util.Optional;

/** Draws scenes; used by one thread at a time. */
public final class View {
    private final Palette.Depth depth;
    private final Glyphs glyphs;
    private final boolean hyperlinks;
    private final Optional<Ground> ground;
    private final Map<String, Theme> own;
    private final boolean braille;
    private final KeptPanes panes = new KeptPanes();

    /** What is behind a terminal's text. */
    public enum Ground {
        DARK,
        LIGHT;

        /** Reads COLORFGBG: the numbers of the text's and of the ground's colour among the sixteen. */
        private static Optional<Ground> of(String colours) {
            return colours.matches("(.*;)?([0-9]|1[0-5])")
                    ? Optional.of(colours.matches("(.*;)?(7|15)") ? LIGHT : DARK)
                    : Optional.empty();
        }
    }

    public View(Palette.Depth depth, Glyphs glyphs) {
        this(depth, glyphs, true, Optional.empty(), Map.of(), glyphs.equals(Glyphs.UNICODE));
    }

    private View(
            Palette.Depth depth,
            Glyphs glyphs,
            boolean hyperlinks,
            Optional<Ground> ground,
            Map<String, Theme> own,
            boolean braille) {
        this.depth = depth;
        this.glyphs = glyphs;
        this.hyperlinks = hyperlinks;
        this.ground = ground;
        this.own = Map.copyOf(own);
        this.braille = braille;
    }

    /**
     * Returns the view that fits a terminal.
     *
     * @param unicode whether it shows more than ASCII
     */
    public static View fitting(TerminalIdentity terminal, boolean unicode) {
        return new View(
                Palette.depth(terminal),
                unicode ? Glyphs.UNICODE : Glyphs.ASCII,
                Palette.hyperlinks(terminal),
                Ground.of(terminal.variable("COLORFGBG")),
                Map.of(),
                unicode && !terminal.isConsole());
    }

    /** Returns the view for a reader who has themes of their own, by name. */
    public View with(Map<String, Theme> themes) {
        return new View(depth, glyphs, hyperlinks, ground, themes, braille);
    }

    /** Returns the view for a reader whose font has no patterns of dots. */
    public View withoutBraille() {
        return new View(depth, glyphs, hyperlinks, ground, own, false);
    }

    /** Returns the view for a terminal whose ground is known. */
    public View on(Ground known) {
        return new View(depth, glyphs, hyperlinks, Optional.of(known), own, braille);
    }

    /** Returns whether a scene would be drawn better if the terminal, which can be asked, told its ground. */
    public boolean asksForGround(Scene scene) {
        // Where hyperlinks would show as letters, so would the question.
        return scene.explorer().theme().equals(ThemeNames.AUTO) && ground.isEmpty() && hyperlinks;
    }

    /** A screen. */
    public record Drawn(TextImage image, Optional<TerminalPosition> caret) {}

    /** Draws the scene on a screen of its size. */
    public Drawn drawn(Scene scene) {
        Size size = scene.explorer().size();
        TextImage image = new BasicTextImage(new TerminalSize(size.columns(), size.rows()));
        return new Drawn(image, draw(scene, image.newTextGraphics()));
    }

    /**
     * Draws the scene over what was there, and returns where the caret is, where there is one. On the graphics that it drew on
     * last, on which nobody else draws, it draws only what has changed.
     */
    public Optional<TerminalPosition> draw(Scene scene, TextGraphics graphics) {
        Explorer explorer = scene.explorer();
        Size size = explorer.size();
        Measure measure = explorer.measure();
        Palette palette = palette(explorer.theme());
        Pen pen = new Pen(graphics, palette, glyphs.on(measure), hyperlinks, measure, braille && glyphs.fit(measure));
        Rect screen = new Rect(0, 0, size.columns(), size.rows());
        boolean fits = Layout.fits(size);
        if (!panes.isOn(graphics, screen, palette, measure) || !fits) {
            pen.clear(screen);
        }
        if (!fits) {
            tooSmall(pen, size);
            return Optional.empty();
        }
        Layout layout = explorer.layout();
        HeadPane.draw(pen, panes, layout, scene);
        if (scene.loading().isPresent()) {
            anew(pen, layout.output(), () -> LoadingPane.draw(pen, layout, scene));
        } else if (explorer.focus() == Pane.OUTPUT) {
            anew(pen, layout.output(), () -> OutputPane.draw(pen, layout, explorer));
        } else {
            body(pen, layout, scene);
        }
        anew(pen, layout.narration(), () -> NarrationPane.draw(pen, layout, explorer.status()));
        // What is typed or said may take more rows than its own.
        Pen foot = pen.fresh();
        pen.clear(layout.prompt());
        Optional<TerminalPosition> caret = PromptPane.draw(foot, layout, scene);
        int covered = foot.highest();
        Rect divider = layout.divider();
        boolean parts = scene.loading().isEmpty() && explorer.focus() != Pane.OUTPUT && !layout.sideBySide();
        if (parts && divider.top() < covered && covered < layout.prompt().top()) {
            // The lines that it counts are no longer all in sight.
            pen.rule(divider.left(), divider.right(), divider.top(), "", Palette.Ink.MUTED);
            covered = divider.top();
        }
        panes.cover(new Rect(0, covered, size.columns(), size.rows() - covered));
        return caret;
    }

    private void body(Pen pen, Layout layout, Scene scene) {
        Explorer explorer = scene.explorer();
        explorer.lanes()
                .ifPresentOrElse(
                        lanes -> anew(pen, layout.list(), () -> LanesPane.draw(pen, layout, scene, lanes)),
                        () -> ListPane.draw(pen, panes, layout, scene));
        if (explorer.focus() == Pane.FILTERS) {
            FiltersPane.draw(pen, layout, explorer);
            panes.cover(layout.list());
        }
        explorer.facets()
                .filter(open -> explorer.focus() != Pane.DETAIL)
                .ifPresentOrElse(
                        open -> anew(
                                pen,
                                DetailPane.withDivider(layout),
                                () -> FacetsPane.draw(pen, layout, explorer, open)),
                        () -> DetailPane.draw(pen, panes, layout, scene));
    }

    private void anew(Pen pen, Rect area, Runnable drawing) {
        panes.cover(area);
        pen.clear(area);
        drawing.run();
    }

    private Palette palette(String theme) {
        boolean light = theme.equals(ThemeNames.AUTO) && ground.equals(Optional.of(Ground.LIGHT));
        String name = light ? "light" : theme;
        return own.getOrDefault(name, Theme.named(name)).palette(depth);
    }

    private static void tooSmall(Pen pen, Size size) {
        Size smallest = Layout.SMALLEST;
        String need = "at least " + smallest.columns() + "×" + smallest.rows() + " cells, please";
        pen.text(0, size.columns(), size.rows() / 2, need, Palette.Ink.MUTED);
    }
}
