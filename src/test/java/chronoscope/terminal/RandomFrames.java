package chronoscope.terminal;

import chronoscope.text.Hyperlink;
import chronoscope.text.Measure;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;

/** Frames that follow from one another as an interactive program's do, and worse. */
final class RandomFrames {
    private static final String[] CLUSTERS = {
        "a",
        "b",
        "c",
        "x",
        " ",
        " ",
        " ",
        " ",
        "é",
        "e\u0301",
        "─",
        "│",
        "日",
        "本",
        "한",
        "ｆ",
        "😀",
        "👍🏽",
        "❤\uFE0F",
        "1\uFE0F\u20E3",
        "🇮🇶",
        "👩\u200D💻",
        "🪿",
        "ा",
        "★"
    };
    private static final TextColor[] COLOURS = {
        TextColor.ANSI.DEFAULT,
        TextColor.ANSI.DEFAULT,
        TextColor.ANSI.RED,
        TextColor.ANSI.BLUE_BRIGHT,
        new TextColor.Indexed(200),
        new TextColor.RGB(1, 20, 255)
    };
    private static final SGR[] MARKS = {SGR.BOLD, SGR.ITALIC, SGR.UNDERLINE, SGR.REVERSE, SGR.CROSSED_OUT, SGR.BLINK};

    private static final Hyperlink[] HYPERLINKS = {
        Hyperlink.NONE,
        Hyperlink.NONE,
        Hyperlink.NONE,
        Hyperlink.to("https://one.test/"),
        Hyperlink.to("https://one.test/two"),
        Hyperlink.to("http://日本.test/?a;b")
    };

    private final Random random;
    private BasicTextImage last;

    RandomFrames(Random random) {
        this.random = random;
        this.last = new BasicTextImage(size());
    }

    TextImage next() {
        BasicTextImage next = new BasicTextImage(random.nextInt(8) == 0 ? size() : last.getSize());
        last.copyTo(next);
        switch (random.nextInt(4)) {
            case 0 -> scatter(next, 1 + random.nextInt(6), 1);
            case 1 -> scatter(next, 1 + random.nextInt(10), 30);
            case 2 -> scatter(next, 60, 60);
            default -> blankFrom(next, random.nextInt(next.getSize().getColumns()));
        }
        last = next;
        return next;
    }

    Optional<TerminalPosition> caret() {
        TerminalSize size = last.getSize();
        boolean shown = random.nextInt(3) == 0;
        return shown
                ? Optional.of(new TerminalPosition(random.nextInt(size.getColumns()), random.nextInt(size.getRows())))
                : Optional.empty();
    }

    private TerminalSize size() {
        return new TerminalSize(1 + random.nextInt(40), 1 + random.nextInt(8));
    }

    private void scatter(TextImage image, int runs, int longest) {
        TerminalSize size = image.getSize();
        for (int i = 0; i < runs; i++) {
            int column = random.nextInt(size.getColumns());
            int row = random.nextInt(size.getRows());
            TextCharacter style = style();
            Hyperlink hyperlink = hyperlink();
            for (int left = 1 + random.nextInt(longest); left > 0 && column < size.getColumns(); left--) {
                String cluster = CLUSTERS[random.nextInt(CLUSTERS.length)];
                int columns = Measure.NARROW.of(cluster);
                if (column + columns <= size.getColumns()) {
                    image.setCharacterAt(column, row, new Cluster(cluster, style, hyperlink));
                }
                column += columns;
                style = random.nextInt(5) == 0 ? style() : style;
                hyperlink = random.nextInt(5) == 0 ? hyperlink() : hyperlink;
            }
        }
    }

    private void blankFrom(TextImage image, int column) {
        int row = random.nextInt(image.getSize().getRows());
        for (int at = column; at < image.getSize().getColumns(); at++) {
            image.setCharacterAt(at, row, TextCharacter.DEFAULT_CHARACTER);
        }
    }

    private TextCharacter style() {
        EnumSet<SGR> marks = EnumSet.noneOf(SGR.class);
        for (SGR mark : MARKS) {
            if (random.nextInt(6) == 0) {
                marks.add(mark);
            }
        }
        return TextCharacter.fromCharacter(' ', colour(), colour(), marks.toArray(new SGR[0]))[0];
    }

    private Hyperlink hyperlink() {
        return HYPERLINKS[random.nextInt(HYPERLINKS.length)];
    }

    private TextColor colour() {
        return COLOURS[random.nextInt(COLOURS.length)];
    }
}
