package chronoscope.cast;

import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.model.Timeline;
import chronoscope.terminal.Cluster;
import chronoscope.text.Clusters;
import chronoscope.text.Measure;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.Scene;
import chronoscope.view.View;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Frames to draw pictures of. */
final class Screen {
    private static final String[] CLUSTERS = {
        "a", "b", "c", " ", " ", " ", "é", "e\u0301", "─", "┈", "│", "▌", "•", "日", "本", "😀", "★", "&", "<", "ा"
    };
    private static final TextColor[] COLOURS = {
        TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, TextColor.ANSI.RED, new TextColor.RGB(1, 20, 255)
    };
    private static final SGR[] MARKS = {SGR.BOLD, SGR.ITALIC, SGR.UNDERLINE, SGR.REVERSE, SGR.CROSSED_OUT, SGR.BLINK};

    private Screen() {}

    /** Returns the curated timeline as the text UI draws it after some commands. */
    static View.Drawn curated(Size size, String theme, String commands) {
        Timeline timeline =
                TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline();
        Explorer explorer = Explorer.of(timeline, size, theme);
        for (Command command : Lines.parse(commands).commands()) {
            explorer = command.applyTo(explorer).explorer();
        }
        BasicTextImage image = blank(size.columns(), size.rows());
        Scene scene = Scene.of(explorer);
        new View(Palette.Depth.TRUE, Glyphs.UNICODE).draw(scene, image.newTextGraphics());
        return new View.Drawn(image, Optional.empty());
    }

    static BasicTextImage blank(int columns, int rows) {
        return new BasicTextImage(new TerminalSize(columns, rows));
    }

    /** Writes text into an image, one cluster a cell, or two. */
    static void write(TextImage image, int column, int row, String text, TextCharacter style) {
        int at = column;
        for (String cluster : Clusters.of(text)) {
            image.setCharacterAt(at, row, new Cluster(cluster, style));
            at += Measure.NARROW.of(cluster);
        }
    }

    /** Returns frames that follow from one another: a few cells change, sometimes many, sometimes the size. */
    static List<TextImage> random(Random random, int count) {
        List<TextImage> frames = new ArrayList<>();
        BasicTextImage last = blank(20, 6);
        for (int i = 0; i < count; i++) {
            boolean resized = random.nextInt(8) == 0;
            BasicTextImage next = resized
                    ? blank(8 + random.nextInt(20), 2 + random.nextInt(6))
                    : blank(last.getSize().getColumns(), last.getSize().getRows());
            last.copyTo(next);
            for (int change = random.nextInt(12); change > 0; change--) {
                put(random, next);
            }
            frames.add(next);
            last = next;
        }
        return frames;
    }

    private static void put(Random random, BasicTextImage image) {
        TextCharacter style = TextCharacter.DEFAULT_CHARACTER
                .withForegroundColor(COLOURS[random.nextInt(COLOURS.length)])
                .withBackgroundColor(COLOURS[random.nextInt(COLOURS.length)]);
        SGR mark = MARKS[random.nextInt(MARKS.length)];
        int column = random.nextInt(image.getSize().getColumns());
        int row = random.nextInt(image.getSize().getRows());
        String cluster = CLUSTERS[random.nextInt(CLUSTERS.length)];
        image.setCharacterAt(
                column, row, new Cluster(cluster, random.nextBoolean() ? style : style.withModifier(mark)));
    }

    /** Returns the frame's text, without the blanks at the ends of its rows. */
    static List<String> rows(TextImage image) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < image.getSize().getRows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < image.getSize().getColumns(); column++) {
                TextCharacter cell = image.getCharacterAt(column, row);
                line.append(cell.getCharacterString());
                column += cell.isDoubleWidth() ? 1 : 0;
            }
            rows.add(line.toString().stripTrailing());
        }
        return rows;
    }
}
