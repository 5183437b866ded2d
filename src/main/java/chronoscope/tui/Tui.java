package chronoscope.tui;

import chronoscope.command.Key;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.ReadSoFar;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.replay.PlayOptions;
import chronoscope.replay.Playback;
import chronoscope.script.Background;
import chronoscope.script.Script;
import chronoscope.session.Journal;
import chronoscope.terminal.Input;
import chronoscope.terminal.TextTerminal;
import chronoscope.text.Counted;
import chronoscope.text.Measure;
import chronoscope.view.Scene;
import chronoscope.view.View;
import com.googlecode.lanterna.TerminalPosition;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs the text UI in a terminal: one thread, one queue of what happened, one frame for all that has happened. */
public final class Tui {
    /** How long the first frame waits for a file that is longer than its first part, to show events at once. */
    private static final long FIRST_FRAME_MILLIS = 120;

    /** How long it waits while nothing tells that the file is long, so that a small one never shows a progress bar. */
    private static final long LONGEST_MILLIS = 1000;

    /** A second ^C ends the program within so long. */
    private static final long LEAVING_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final int HANGUP = 1;

    private static final String TOUR = "tutorial";

    private final BlockingQueue<Runnable> happened = new LinkedBlockingQueue<>();
    private final AtomicReference<Optional<Size>> newSize = new AtomicReference<>(Optional.empty());
    private final Backend backend;
    private final Loader readings;
    private final Waiting waiting;
    private final Background background;
    private final String theme;
    private final Optional<Program> program;
    private Optional<Running> running = Optional.empty();
    private Optional<Backend.Watch> watch = Optional.empty();
    private boolean asked;
    private Optional<Ending> ending = Optional.empty();
    private Optional<Controller> tour = Optional.empty();
    private Optional<Playback> timed = Optional.empty();
    private long beats = -1;
    private long due = Long.MAX_VALUE;
    private long leavingUntil = Long.MAX_VALUE;

    /**
     * How it ended.
     *
     * @param signal the number of the signal that ended it, or 0
     * @param problems of a file that could not be opened
     * @param failure the first one of a script that was played
     */
    public record Ending(int signal, List<String> problems, Optional<String> failure) {
        public Ending {
            problems = List.copyOf(problems);
        }
    }

    /** Opens a terminal whose inputs go to the sink. */
    public interface Opener {
        TextTerminal open(Consumer<Input> sink) throws IOException;
    }

    /** Makes the view that fits a terminal. */
    public interface Views {
        View of(TextTerminal terminal);
    }

    private record Running(TextTerminal terminal, View view, Controller controller) {}

    /** What happened that no frame shows: the one that is shown stays. */
    private record Unseen(Runnable task) implements Runnable {
        @Override
        public void run() {
            task.run();
        }
    }

    /** A script, and how it is played. */
    public record Program(Script script, PlayOptions options) {}

    public Tui(Backend backend, String theme) {
        this(backend, theme, Optional.empty());
    }

    /** @param program what is played once the timeline is read */
    public Tui(Backend backend, String theme, Optional<Program> program) {
        this.backend = backend;
        this.waiting = new Waiting(
                happened,
                this::next,
                () -> ending.isPresent(),
                () -> shown(running.orElseThrow()).pending(),
                this::draw);
        this.readings =
                new Loader(backend, task -> happened.add(waiting.whenFree(task)), this::progressed, this::opened);
        // Whoever may do nothing outside has no effect that waits for anything.
        this.background = backend.permissions().isEmpty() ? Background.NONE : waiting;
        this.theme = theme;
        this.program = program;
    }

    /** Runs until the reader, a signal or the terminal ends it. */
    public Ending run(Opener opener, Views views) throws IOException {
        readings.begin();
        try (TextTerminal terminal = opener.open(this::hear)) {
            Size size = new Size(terminal.columns(), terminal.rows());
            Measure measure = backend.measure().orElse(Measure.NARROW);
            Explorer start = Explorer.of(Timeline.EMPTY, size, theme).measured(measure);
            Journal journal =
                    backend.permissions().isEmpty() ? backend.journal() : waiting.recording(backend.journal());
            Effects effects =
                    new TerminalEffects(backend, background, terminal, readings::again, this::openTour).effects();
            Controller controller = new Controller(
                    backend.name(), start, backend.permissions(), effects, journal, backend.preferences(), background);
            running = Optional.of(new Running(terminal, views.of(terminal), controller));
            terminal.hearMouse(backend.mouse());
            if (backend.measure().isEmpty()) {
                terminal.askWidth();
            }
            controller.loading(new Scene.Loading(-1, 0, ReadSoFar.NOTHING));
            awaitFirstReading();
            if (ending.isPresent()) {
                return ending.get();
            }
            draw(Controller::firstScene);
            readings.shown();
            watch = background.result(() -> backend.watch(() -> happened.add(waiting.whenFree(readings::again))));
            Ending last = untilEnd();
            // As long as the terminal is open, a second hangup does not end the process in the midst of this.
            if (!controller.isLoading()) {
                backend.left(controller.explorer());
            }
            return last;
        } finally {
            readings.cancel();
            watch.ifPresent(Backend.Watch::close);
        }
    }

    /** Lets the first reading come in before the first frame, where it is quick. */
    private void awaitFirstReading() {
        long start = System.nanoTime();
        while (readings.isReading() && ending.isEmpty()) {
            long longest = TimeUnit.MILLISECONDS.toNanos(readings.isLong() ? FIRST_FRAME_MILLIS : LONGEST_MILLIS);
            Optional<Runnable> next = next(start + longest - System.nanoTime());
            if (next.isEmpty()) {
                return;
            }
            next.get().run();
        }
    }

    private Ending untilEnd() {
        catchUp();
        while (ending.isEmpty()) {
            draw();
            Optional<Runnable> done = goOn();
            while (done.filter(Unseen.class::isInstance).isPresent()) {
                done = goOn();
            }
            // One frame for all that waits: a flood of keys or resizes costs no more than its last state.
            for (Runnable more = happened.poll(); more != null && ending.isEmpty(); more = happened.poll()) {
                catchUp();
                more.run();
            }
            catchUp();
        }
        return ending.get();
    }

    /** Does what was kept while something was under way; any of it may end the program. */
    private void catchUp() {
        waiting.catchUp();
        running.ifPresent(parts -> shown(parts).catchUp());
        if (running.filter(parts -> parts.controller().ended()).isPresent()) {
            end(0);
        }
    }

    /** Does what happens next, which is returned, or what is played next when its time has come. */
    private Optional<Runnable> goOn() {
        Optional<Playback> playback = running.flatMap(parts -> shown(parts).playback());
        if (!playback.equals(timed)
                || playback.filter(played -> played.beats() != beats).isPresent()) {
            timed = playback;
            beats = playback.map(Playback::beats).orElse(0L);
            OptionalLong stands = playback.map(Playback::stands).orElse(OptionalLong.empty());
            due = stands.isPresent() ? System.nanoTime() + stands.getAsLong() : Long.MAX_VALUE;
        }
        long first = Math.min(due, leavingUntil);
        Optional<Runnable> next = next(first == Long.MAX_VALUE ? first : Math.max(0, first - System.nanoTime()));
        if (next.isPresent()) {
            next.get().run();
        } else if (leavingUntil <= due && leavingUntil != Long.MAX_VALUE) {
            leavingUntil = Long.MAX_VALUE;
            running.ifPresent(parts -> shown(parts).stay());
        } else if (due != Long.MAX_VALUE) {
            playback.ifPresent(Playback::advance);
        }
        return next;
    }

    private Optional<Runnable> next(long nanos) {
        try {
            return backend.next(happened, nanos);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            end(0);
            return Optional.empty();
        }
    }

    private void end(int signal) {
        ending = ending.isPresent()
                ? ending
                : Optional.of(new Ending(
                        signal,
                        List.of(),
                        running.flatMap(parts -> parts.controller().playback()).flatMap(Playback::failure)));
    }

    /** Returns who has the screen and the keys: a tour as long as it is not ended, and else the reader's own. */
    private Controller shown(Running parts) {
        return tour.filter(open -> !open.ended()).orElse(parts.controller());
    }

    private void draw() {
        draw(Controller::scene);
    }

    private void draw(Function<Controller, Scene> scenes) {
        running.ifPresent(parts -> {
            Scene scene = scenes.apply(shown(parts));
            Optional<TerminalPosition> caret =
                    parts.view().draw(scene, parts.terminal().canvas());
            askForGround(parts, scene);
            parts.terminal().show(caret);
        });
    }

    /** Nobody waits for the answer: what it changes is in the frame after it. */
    private void askForGround(Running parts, Scene scene) {
        if (!asked && parts.view().asksForGround(scene)) {
            asked = true;
            parts.terminal().askBackground();
        }
    }

    /** Called on the terminal's threads. */
    private void hear(Input input) {
        if (input instanceof Input.Resized resized) {
            // Of thousands that come at once, the last is the one to draw.
            if (newSize.getAndSet(Optional.of(new Size(resized.columns(), resized.rows())))
                    .isEmpty()) {
                happened.add(waiting.whenFree(this::resize));
            }
        } else if (input instanceof Input.Acted acted) {
            happened.add(new Unseen(acted.then()));
        } else {
            happened.add(() -> running.ifPresent(parts -> act(parts, input)));
        }
    }

    private void resize() {
        Optional<Size> size = newSize.getAndSet(Optional.empty());
        running.ifPresent(parts -> size.ifPresent(each -> {
            parts.controller().resize(each);
            tour.ifPresent(open -> open.resize(each));
        }));
    }

    private void act(Running parts, Input input) {
        if (input instanceof Input.Pressed pressed) {
            Keys.of(pressed.key()).ifPresent(key -> press(parts, key));
        } else if (input instanceof Input.Pasted pasted) {
            shown(parts).paste(pasted.text());
        } else if (input instanceof Input.Pointed pointed) {
            shown(parts).point(pointed);
        } else if (input instanceof Input.Background told) {
            View fitting = parts.view().on(told.light() ? View.Ground.LIGHT : View.Ground.DARK);
            running = Optional.of(new Running(parts.terminal(), fitting, parts.controller()));
        } else if (input instanceof Input.Measured measured) {
            waiting.whenFree(() -> measured(parts, measured.measure())).run();
        } else if (input instanceof Input.Said said) {
            waiting.whenFree(() -> shown(parts).say(said.text(), true)).run();
        } else if (input instanceof Input.Terminated terminated) {
            end(terminated.signal());
        } else if (input instanceof Input.Suspended) {
            suspend(parts);
        } else if (input instanceof Input.Resumed) {
            resume(parts);
        } else if (input instanceof Input.Closed) {
            end(HANGUP);
        }
    }

    /** The frame before took characters to be narrow, or it is as well as it is. */
    private void measured(Running parts, Measure measure) {
        if (backend.measure().isEmpty()
                && measure != parts.controller().explorer().measure()) {
            parts.controller().measured(measure);
            tour.ifPresent(open -> open.measured(measure));
            parts.terminal().distrustShown();
        }
    }

    private void press(Running parts, Key key) {
        if (key.equals(Key.ctrl('z'))) {
            suspend(parts);
        } else {
            Controller pressed = shown(parts);
            pressed.press(key);
            leavingUntil = pressed.isLeaving() ? System.nanoTime() + LEAVING_NANOS : Long.MAX_VALUE;
        }
    }

    private void suspend(Running parts) {
        try {
            parts.terminal().suspend();
        } catch (IOException failure) {
            shown(parts).say("the program can't be suspended here", true);
        }
    }

    private void resume(Running parts) {
        try {
            parts.terminal().resume();
        } catch (IOException gone) {
            end(HANGUP);
        }
    }

    private void progressed(Scene.Loading progress) {
        running.map(Running::controller)
                .filter(Controller::isLoading)
                .ifPresent(controller -> controller.loading(progress));
    }

    private void opened(Backend.Loaded loaded) {
        Controller controller = running.orElseThrow().controller();
        boolean first = controller.isLoading();
        if (loaded.timeline().isPresent()) {
            Corpus timeline = loaded.timeline().get();
            String told = first
                    ? loaded.notice()
                    : "read again: " + Counted.of(timeline.timeline().events().size(), "event");
            controller.loaded(timeline, told);
            if (first) {
                controller.comeBack(loaded.earlier());
                program.ifPresent(wanted -> controller.play(wanted.script(), wanted.options()));
            }
        } else if (first) {
            ending = Optional.of(new Ending(0, loaded.problems(), Optional.empty()));
        } else {
            controller.say(loaded.notice(), true);
        }
    }

    private Reply openTour(Effects effects) {
        Running parts = running.orElseThrow();
        Controller own = parts.controller();
        if (shown(parts) != own) {
            return Reply.wrong("tutorial: you are in it already");
        }
        Backend.Tour shown = backend.tour();
        Explorer reader = own.explorer();
        Explorer start =
                Explorer.of(shown.timeline(), reader.size(), reader.theme()).measured(reader.measure());
        // Whoever tries what the tour shows changes nothing but what they see.
        Controller guide =
                new Controller(TOUR, start, Set.of(), effects, Journal.NONE, backend.preferences(), background);
        guide.play(shown.script(), PlayOptions.USUAL);
        tour = Optional.of(guide);
        return Reply.NOTHING;
    }
}
