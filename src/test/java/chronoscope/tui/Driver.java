package chronoscope.tui;

import chronoscope.cite.CitationStyles;
import chronoscope.cite.CiteEffects;
import chronoscope.command.Key;
import chronoscope.command.Preferences;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.NoteEffect;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.explore.TextUiEffect;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.script.Background;
import chronoscope.session.Journal;
import chronoscope.terminal.Input;
import chronoscope.terminal.RemoteDevice;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.View;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.graphics.TextImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text UI without a terminal: keys in, screens as text out. */
final class Driver implements Effects {
    final List<String> effects = new ArrayList<>();
    final Controller controller;
    private final List<Runnable> silence = new ArrayList<>();
    private final RemoteDevice terminal;
    private final View lasting = new View(Palette.Depth.TRUE, Glyphs.UNICODE);
    private TextGraphics canvas = blank(Size.USUAL).newTextGraphics();

    private Driver(Explorer start, Set<Permission> permissions, Journal journal) {
        controller =
                new Controller("timeline.yaml", start, permissions, this, journal, Preferences.USUAL, Background.NONE);
        Size size = start.size();
        terminal = new RemoteDevice(new Quiet(silence), size.columns(), size.rows(), 0);
        terminal.listen(this::hear);
    }

    /** A connection on which nothing is sent, and on which time passes at once. */
    private record Quiet(List<Runnable> silence) implements RemoteDevice.Line {
        @Override
        public void send(byte[] bytes, Runnable sent) {
            sent.run();
        }

        @Override
        public void acted(int count) {
            // As much may come as there is.
        }

        @Override
        public void after(int milliseconds, Runnable task) {
            silence.add(task);
        }
    }

    static Driver curated(int columns, int rows) {
        return of(curated(), columns, rows);
    }

    static Driver of(Timeline timeline, int columns, int rows) {
        return journaled(timeline, columns, rows, Journal.NONE);
    }

    static Driver journaled(Timeline timeline, int columns, int rows, Journal journal) {
        return journaled(Explorer.of(timeline, new Size(columns, rows), "dark"), journal);
    }

    static Driver journaled(Explorer start, Journal journal) {
        return new Driver(start, Set.of(Permission.values()), journal);
    }

    static Driver readOnly(Timeline timeline) {
        return new Driver(Explorer.of(timeline, Size.USUAL, "dark"), Set.of(), Journal.NONE);
    }

    static Timeline curated() {
        return sound(TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD));
    }

    static Timeline yaml(String text) {
        return sound(TimelineReader.read(
                "test.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Progress.UNHEARD));
    }

    private static Timeline sound(LoadResult reading) {
        if (reading.hasErrors()) {
            throw new AssertionError(reading.problems());
        }
        return reading.timeline();
    }

    /** Presses keys that are named as in the keymap, apart by blanks; {@code "text"} is typed letter by letter. */
    Driver keys(String names) {
        for (String name : names.split(" ", -1)) {
            if (name.startsWith("\"")) {
                name.substring(1, name.length() - 1).chars().forEach(letter -> press(Character.toString(letter)));
            } else if (!name.isEmpty()) {
                press(name);
            }
        }
        return this;
    }

    /** Takes what a terminal sends; where more could follow, it does not. */
    Driver receive(String sent) {
        byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
        terminal.received(bytes, 0, bytes.length);
        silence.forEach(Runnable::run);
        silence.clear();
        return this;
    }

    private void hear(Input input) {
        if (input instanceof Input.Pressed pressed) {
            Keys.of(pressed.key()).ifPresent(controller::press);
        }
    }

    private void press(String name) {
        controller.press(key(name));
    }

    static Key key(String name) {
        if (name.length() == 2 && name.charAt(0) == '^') {
            return Key.ctrl(Character.toLowerCase(name.charAt(1)));
        }
        return name.startsWith("Alt-") ? Key.alt(name.substring(4)) : Key.of(name);
    }

    /** Lets the reading of the curated timeline end that {@link Controller#loading} has begun. */
    void loaded() {
        controller.loaded(new Corpus(curated()), "");
        controller.catchUp();
    }

    String screen() {
        return screen(Glyphs.UNICODE);
    }

    /** Returns the screen as text, without the blanks at the ends of its rows. */
    String screen(Glyphs glyphs) {
        Size size = controller.explorer().size();
        BasicTextImage image = blank(size);
        new View(Palette.Depth.TRUE, glyphs).draw(controller.scene(), image.newTextGraphics());
        if (glyphs.equals(Glyphs.UNICODE)) {
            compareWithLasting(image);
        }
        return text(image);
    }

    private static String text(TextImage image) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < image.getSize().getRows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < image.getSize().getColumns(); column++) {
                TextCharacter cell = image.getCharacterAt(column, row);
                line.append(cell.getCharacterString());
                column += cell.isDoubleWidth() ? 1 : 0;
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static BasicTextImage blank(Size size) {
        return new BasicTextImage(new TerminalSize(size.columns(), size.rows()));
    }

    /** What is drawn over the frame before is what is drawn on nothing. */
    private void compareWithLasting(BasicTextImage fresh) {
        if (!canvas.getSize().equals(fresh.getSize())) {
            canvas = new BasicTextImage(fresh.getSize()).newTextGraphics();
        }
        lasting.draw(controller.scene(), canvas);
        for (int row = 0; row < fresh.getSize().getRows(); row++) {
            for (int column = 0; column < fresh.getSize().getColumns(); column++) {
                if (!canvas.getCharacter(column, row).equals(fresh.getCharacterAt(column, row))) {
                    throw new AssertionError("column " + column + ", row " + row + ": "
                            + canvas.getCharacter(column, row).getCharacterString() + " for "
                            + fresh.getCharacterAt(column, row).getCharacterString() + " in\n" + text(fresh));
                }
            }
        }
    }

    @Override
    public Reply perform(Effect effect) {
        return Effects.NONE
                .with(Effect.Open.class, wanted -> did("open " + wanted.url()))
                .with(Effect.Copy.class, wanted -> did("copy " + wanted.text()))
                .with(Effect.Cite.class, wanted -> new CiteEffects(CitationStyles.BUILT_IN, 100).cite(wanted))
                .with(Effect.Edit.class, wanted -> did("edit " + wanted.line()))
                .with(Effect.Reload.class, wanted -> did("reload"))
                .with(Effect.Check.class, wanted -> did("check"))
                .with(TextUiEffect.Redraw.class, wanted -> did("redraw"))
                .with(
                        Effect.Export.class,
                        wanted -> did("export " + wanted.format().label() + " "
                                + wanted.events().size()))
                .with(NoteEffect.Annotate.class, wanted -> wanted.done(wanted.in(wanted.shown())))
                .with(Effect.Quit.class, wanted -> did("quit"))
                .perform(effect);
    }

    private Reply did(String what) {
        effects.add(what);
        return Reply.said(what);
    }
}
