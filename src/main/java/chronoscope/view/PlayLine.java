package chronoscope.view;

import chronoscope.command.KeyHint;
import chronoscope.command.PlayKey;
import chronoscope.explore.Layout;
import chronoscope.explore.Rect;
import chronoscope.explore.StatusLine;
import java.math.BigDecimal;
import java.util.List;

/** The last line while a script is played: what was said, or what the keys do; and how far it is. */
final class PlayLine {
    private static final int MARGIN = 1;
    private static final int GAP = 2;
    private static final int BAR_FROM_COLUMNS = 60;

    private PlayLine() {}

    static void draw(Pen pen, Layout layout, StatusLine told, Scene.Playing playing) {
        Rect line = layout.prompt();
        int right = progress(pen, layout, playing) - GAP;
        if (playing.attended() && !told.failed() && (told.message().isEmpty() || isStill(playing))) {
            PromptPane.hints(pen, MARGIN, right, line.top(), hints(playing));
            return;
        }
        Palette.Ink ink = told.failed() ? Palette.Ink.ERROR : Palette.Ink.MUTED;
        Rect area = new Rect(MARGIN, line.top(), line.columns() - 2 * MARGIN, 1);
        pen.messageUpwards(area, line.top(), told.message(), Math.max(0, right - MARGIN), line.top() / 2, ink);
    }

    /** Draws how far it is, and returns the first column of that. */
    static int progress(Pen pen, Layout layout, Scene.Playing playing) {
        Rect line = layout.prompt();
        int end = line.right() - MARGIN;
        String state = state(playing);
        int at = end - pen.measure().of(state);
        pen.text(at, end, line.top(), state, asksForKey(playing) ? Palette.Ink.ACCENT : Palette.Ink.MUTED);
        String step = "step " + playing.step() + "/" + playing.steps();
        at -= (state.isEmpty() ? 0 : GAP) + pen.measure().of(step);
        pen.text(at, end, line.top(), step, Palette.Ink.MUTED);
        if (line.columns() >= BAR_FROM_COLUMNS) {
            int width = line.columns() / 6;
            at -= GAP + width;
            bar(pen, at, line.top(), width, playing);
        }
        return at;
    }

    private static void bar(Pen pen, int left, int row, int width, Scene.Playing playing) {
        int done = cell(playing.step(), width, playing);
        pen.fill(left, left + width, row, pen.glyphs().across(), Palette.Ink.RULE);
        pen.fill(left, left + done, row, pen.glyphs().full(), Palette.Ink.ACCENT);
        List<Integer> chapters = playing.chapters();
        for (int chapter : chapters) {
            int at = left + Math.min(cell(chapter, width, playing), width - 1);
            boolean begun = chapter < playing.step();
            pen.fill(at, at + 1, row, pen.glyphs().mark(), begun ? Palette.Ink.ACCENT : Palette.Ink.MUTED);
        }
    }

    private static int cell(int step, int width, Scene.Playing playing) {
        return playing.steps() == 0 ? width : (int) ((long) step * width / playing.steps());
    }

    private static boolean asksForKey(Scene.Playing playing) {
        return playing.attended() && playing.state() == Scene.Playing.State.WAITING;
    }

    private static String state(Scene.Playing playing) {
        String speed = playing.speed() == 1
                ? ""
                : " " + BigDecimal.valueOf(playing.speed()).stripTrailingZeros().toPlainString() + "×";
        if (!playing.attended()) {
            return playing.state() == Scene.Playing.State.FAILED ? "failed" : "";
        }
        return switch (playing.state()) {
            case PLAYING, AWAY -> "playing" + speed;
            case PAUSED -> "paused" + speed;
            case WAITING -> "press Space";
            case FAILED -> "failed";
            case ENDED -> "the end";
        };
    }

    private static boolean isStill(Scene.Playing playing) {
        return playing.state() == Scene.Playing.State.PAUSED || playing.state() == Scene.Playing.State.ENDED;
    }

    private static List<KeyHint> hints(Scene.Playing playing) {
        return switch (playing.state()) {
            case PLAYING, AWAY -> PlayKey.hints("pause");
            case PAUSED, WAITING, FAILED -> PlayKey.hints("go on");
            case ENDED -> PlayKey.hints("play again");
        };
    }
}
