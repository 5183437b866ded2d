package chronoscope.tui;

import chronoscope.command.Command;
import chronoscope.command.Commands;
import chronoscope.command.Key;
import chronoscope.command.KeyHint;
import chronoscope.command.ParsedLine;
import chronoscope.command.PlayKey;
import chronoscope.command.Preferences;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Pane;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.explore.TextUiEffect;
import chronoscope.query.Corpus;
import chronoscope.replay.PlayOptions;
import chronoscope.replay.Playback;
import chronoscope.script.Background;
import chronoscope.script.Script;
import chronoscope.script.ScriptRunner;
import chronoscope.script.Transcript;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import chronoscope.terminal.Input;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import chronoscope.view.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Turns keys and what the mouse does into commands, and commands into scenes. Knows no terminal. */
public final class Controller {
    private static final String LONG = "the message is long: all of it is above; q closes it";

    private final String file;
    private final Effects outside;
    private final Journal journal;
    private final Preferences preferences;
    private final Session session;
    private final ScriptRunner scripts;
    private final Background background;
    private final Pending pending;
    private final Prompts prompts;
    private final Stage stage;
    private final Mouse mouse = new Mouse();
    private final KeySequence sequence = new KeySequence();
    private Optional<Scene.Loading> loading = Optional.empty();
    private Optional<Playback> playback = Optional.empty();
    private Size size;
    private boolean leaving;
    private boolean ended;

    /**
     * @param file the name of the timeline's file, for people
     * @param outside where those effects happen that a text UI can't have by itself
     * @param journal who hears of what is done
     * @param preferences the reader's own
     * @param background where scripts are read, and where is known whether somebody wants to stop them
     */
    public Controller(
            String file,
            Explorer start,
            Set<Permission> permissions,
            Effects outside,
            Journal journal,
            Preferences preferences,
            Background background) {
        this.file = file;
        this.outside = outside;
        this.journal = journal;
        this.preferences = preferences;
        this.size = start.size();
        this.background = background;
        this.pending = new Pending(preferences.keys());
        this.prompts = new Prompts(preferences);
        this.session = new Session(start, permissions, effects(), journal, preferences);
        this.stage = new Stage(session, pending, prompts, background, this::ended);
        this.scripts = new ScriptRunner(session, Transcript.NONE, ScriptRunner.AfterFailure.STOP, stage::isStopped);
        scripts.readIn(background);
    }

    /** Returns what is to be drawn. */
    public Scene scene() {
        return scene(preferences::hints);
    }

    /** Returns what is to be drawn at once: the keys, which take a while to be known, are left out. */
    public Scene firstScene() {
        return scene(focus -> List.of());
    }

    private Scene scene(Function<Pane, List<KeyHint>> hints) {
        // An audience sees what is typed, and then what it leads to: half of a word means nothing to it.
        Optional<Prompt.Preview> preview = prompts.open()
                .map(open -> isPlaying() ? new Prompt.Preview(session.explorer(), "", false) : open.preview());
        Explorer shown = preview.map(Prompt.Preview::explorer).orElseGet(stage::shown);
        return new Scene(
                shown,
                file,
                loading,
                prompts.open().flatMap(open -> preview.map(open::typing)),
                playback.map(Playback::progress),
                journal.isRecording(),
                hints.apply(shown.focus()),
                sequence.pending());
    }

    /** Returns where the reader is. */
    public Explorer explorer() {
        return session.explorer();
    }

    /** Returns whether the reader asked for the end. */
    public boolean ended() {
        return ended || pending.isLeft();
    }

    /** Returns what is waited for. */
    Pending pending() {
        return pending;
    }

    /** Returns whether the reader pressed ^C where no prompt was open, and nothing since: once more, and it ends. */
    public boolean isLeaving() {
        return leaving;
    }

    /** Takes the last ^C for one that did not mean the end. */
    public void stay() {
        leaving = false;
    }

    public void press(Key key) {
        boolean again = leaving && key.equals(Key.ctrl('c'));
        Pane focus = session.explorer().focus();
        leaving = false;
        if (again) {
            ended = true;
        } else if (loading.isPresent()) {
            pending.pressWhileLoading(key, focus, () -> press(key));
        } else if (pending.isWaiting()) {
            pending.press(key, focus, () -> press(key));
            leaving = key.equals(Key.ctrl('c'));
        } else if (playback.isPresent() && !playback.get().isAway()) {
            pressWhilePlayed(playback.get(), key);
        } else if (prompts.open().isPresent()) {
            prompts.press(prompts.open().get(), key).ifPresent(this::accept);
        } else {
            say("", false);
            pressInPane(key);
        }
    }

    private boolean isBusy() {
        return loading.isPresent() || pending.isWaiting();
    }

    /** Does what was typed meanwhile, once nothing is waited for. */
    public void catchUp() {
        for (boolean more = true; more && !isBusy() && !ended(); ) {
            Optional<Runnable> typed = pending.take();
            typed.ifPresent(Runnable::run);
            more = typed.isPresent();
        }
    }

    /** Acts on pasted text: at a prompt it is typed, elsewhere it is not taken for keys. */
    public void paste(String text) {
        if (isBusy()) {
            pending.keep(() -> paste(text));
        } else {
            prompts.open().filter(open -> !isPlaying()).ifPresent(open -> open.paste(text));
        }
    }

    /** Acts on what the mouse does; where keys are not for the panes, it chooses in a palette only. */
    public void point(Input.Pointed pointed) {
        if (pending.isWaiting()) {
            pending.keep(() -> point(pointed));
        } else if (prompts.open().isPresent() && !isBusy() && !isPlaying()) {
            prompts.point(prompts.open().get(), pointed).ifPresent(this::accept);
        } else if (!isBusy() && !isPlaying()) {
            List<Command> commands = mouse.commands(pointed, session.explorer());
            if (!commands.isEmpty()) {
                sequence.clear();
                say("", false);
                perform(commands);
            }
        }
    }

    /** Gives the screen a size. */
    public void resize(Size size) {
        // The prompt's preview starts from the explorer as it is: it has to see the new size too.
        this.size = size;
        session.execute(Commands.screen(size));
        refit();
    }

    /** Measures characters as the terminal does. */
    public void measured(Measure measure) {
        session.measured(measure);
        refit();
    }

    /** Lets what was begun on the last timeline or screen go on with the new one. */
    private void refit() {
        prompts.open().ifPresent(open -> open.startFrom(session.explorer()));
        playback.ifPresent(played -> played.refit(session::fitted));
    }

    /** The terminal is as large as it is, whatever a line or a script has said. */
    private void fitTerminal() {
        if (!session.explorer().size().equals(size)) {
            session.execute(Commands.screen(size));
        }
    }

    /** Shows how far the first reading is. */
    public void loading(Scene.Loading progress) {
        loading = Optional.of(progress);
    }

    /** Returns whether the first reading is under way. */
    public boolean isLoading() {
        return loading.isPresent();
    }

    /** Shows a timeline that was read: the first one, or one that takes the last one's place. */
    public void loaded(Corpus timeline, String told) {
        loading = Optional.empty();
        session.reload(timeline);
        refit();
        say(told, false);
    }

    /** Does commands that lead to where the reader was: nothing outside happens, and what was said stays. */
    public void comeBack(List<Command> earlier) {
        Explorer start = session.explorer();
        earlier.forEach(session::imagine);
        fitTerminal();
        say(start.status().message(), start.status().failed());
    }

    /** Shows a note or a problem in the message line. */
    public void say(String text, boolean problem) {
        session.say(text, problem);
    }

    /** Plays a script, from now on. */
    public Playback play(Script script, PlayOptions options) {
        Playback begun = new Playback(script, stage, options);
        playback = Optional.of(begun);
        return begun;
    }

    /** Returns what is played, or was. */
    public Optional<Playback> playback() {
        return playback;
    }

    private boolean isPlaying() {
        return playback.filter(each -> !each.isAway()).isPresent();
    }

    /** Does a line of commands as if it had been typed, and returns whether what follows may be done too. */
    public boolean type(String line) {
        return perform(session.read(line));
    }

    private boolean perform(ParsedLine parsed) {
        parsed.problem().ifPresent(problem -> say(problem.message(), true));
        return perform(parsed.commands()) && parsed.problem().isEmpty();
    }

    private boolean perform(List<Command> commands) {
        boolean good = true;
        for (int at = 0; at < commands.size() && good; at++) {
            Reply reply = execute(commands.get(at));
            prompts.done(commands.get(at));
            good = !ended() && reply.problem().isEmpty();
        }
        fitTerminal();
        readAtLength();
        return good;
    }

    /** Opens the output pane for a message that the last line has no room for. */
    private void readAtLength() {
        Explorer told = session.explorer();
        if (told.isSaidAtLength() && prompts.open().isEmpty() && !isPlaying()) {
            session.execute(Commands.message(Printable.line(told.status().message())));
            session.execute(Commands.focus(Pane.OUTPUT));
            say(LONG, told.status().failed());
        }
    }

    private Reply execute(Command command) {
        pending.doing(command.text());
        Reply reply = session.execute(command);
        if (reply.unfolds()) {
            session.execute(Commands.focus(Pane.OUTPUT));
        }
        return reply;
    }

    private void pressWhilePlayed(Playback played, Key key) {
        Optional<PlayKey> meant = PlayKey.of(key);
        meant.ifPresent(played::press);
        ended |= key.equals(Key.ctrl('c')) || meant.filter(PlayKey.END::equals).isPresent();
        if (meant.filter(PlayKey.HELP::equals).isPresent()) {
            type("help playing; focus output");
        } else if (key.equals(Key.ctrl('l'))) {
            outside.perform(new TextUiEffect.Redraw());
        }
    }

    private void pressInPane(Key key) {
        // Whoever looks around leaves for the script, not for good.
        boolean leaves = key.equals(Key.of("q")) && session.explorer().focus() == Pane.LIST;
        boolean rejoins =
                playback.isPresent() && (leaves || PlayKey.REJOIN.keys().contains(key));
        if (key.equals(Key.ctrl('c'))) {
            sequence.clear();
            leaving = true;
            say("q leaves, Q or ^C once more quits", false);
        } else if (!sequence.isOpen() && rejoins) {
            sequence.clear();
            playback.get().rejoin();
        } else {
            Optional<String> line =
                    sequence.press(key, preferences.keys(), session.explorer().focus());
            say(sequence.told(), false);
            line.ifPresent(this::type);
        }
    }

    private void accept(String lines) {
        lines.lines()
                .takeWhile(each -> perform(session.readTyped(each)) && !background.isStopped())
                .forEach(done -> {});
    }

    /** The effects that a text UI has by itself; nobody asks while a script types. */
    private Effects effects() {
        return outside.with(
                        TextUiEffect.Prompt.class,
                        wanted -> unlessPlaying(() -> prompts.ask(wanted, session.explorer())))
                .with(
                        TextUiEffect.Palette.class,
                        wanted -> unlessPlaying(() -> prompts.offer(wanted.contents(), session.explorer())))
                .with(TextUiEffect.Tutorial.class, wanted -> isPlaying() ? Reply.NOTHING : outside.perform(wanted))
                .with(Effect.Quit.class, wanted -> {
                    ended = true;
                    return Reply.NOTHING;
                })
                .with(TextUiEffect.Example.class, wanted -> unlessPlaying(() -> type("leave; " + wanted.line())))
                .with(Effect.Run.class, wanted -> run(wanted.script()));
    }

    private Reply unlessPlaying(Runnable asking) {
        if (!isPlaying()) {
            asking.run();
        }
        return Reply.NOTHING;
    }

    private Reply run(String script) {
        Reply reply = scripts.run(script);
        return background.isStopped() ? Reply.wrong("run: stopped in '" + script + "'") : reply;
    }
}
