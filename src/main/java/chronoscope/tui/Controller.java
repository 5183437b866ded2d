package chronoscope.tui;

import chronoscope.command.Command;
import chronoscope.command.Commands;
import chronoscope.command.Key;
import chronoscope.command.Offer;
import chronoscope.command.ParsedLine;
import chronoscope.command.PlayKey;
import chronoscope.command.Preferences;
import chronoscope.command.Problem;
import chronoscope.command.Role;
import chronoscope.explore.Effect;
import chronoscope.explore.Explorer;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Permission;
import chronoscope.explore.Ports;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.query.Corpus;
import chronoscope.replay.Manner;
import chronoscope.replay.Playback;
import chronoscope.replay.Stage;
import chronoscope.script.Background;
import chronoscope.script.Place;
import chronoscope.script.Script;
import chronoscope.script.ScriptRunner;
import chronoscope.script.Transcript;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import chronoscope.terminal.Input;
import chronoscope.text.Measure;
import chronoscope.view.Scene;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Turns keys and what the mouse does into commands, and commands into scenes. Knows no terminal. */
public final class Controller implements Ports.Relay, Stage {
    /** So long a key that leaves waits for what was typed before it. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    private final String file;
    private final Ports outside;
    private final Journal journal;
    private final Preferences preferences;
    private final Session session;
    private final ScriptRunner scripts;
    private final Map<Effect.Prompt.Kind, List<String>> histories = new EnumMap<>(Effect.Prompt.Kind.class);
    private final TypeAhead typeAhead = new TypeAhead();
    private List<String> recent = List.of();
    private final Mouse mouse = new Mouse();
    private final KeySequence sequence = new KeySequence();
    private Optional<Prompt> prompt = Optional.empty();
    private Optional<Scene.Loading> loading = Optional.empty();
    private Optional<Playback> playback = Optional.empty();
    private boolean unfolded;
    private Size size;
    private String doing = "";
    private boolean waiting;
    private boolean longWait;
    private boolean stopped;
    private boolean leaving;
    private Optional<Long> leaveBy = Optional.empty();
    private boolean ended;

    /**
     * @param file the name of the timeline's file, for people
     * @param outside where those effects happen that a text UI can't have by itself
     * @param journal who hears of what is done
     * @param preferences the reader's own
     * @param background where scripts are read
     */
    public Controller(
            String file,
            Explorer start,
            Set<Permission> permissions,
            Ports outside,
            Journal journal,
            Preferences preferences,
            Background background) {
        this.file = file;
        this.outside = outside;
        this.journal = journal;
        this.preferences = preferences;
        this.size = start.size();
        this.session = new Session(start, permissions, this, journal, preferences);
        this.scripts = new ScriptRunner(session, new Unheard(), ScriptRunner.AfterFailure.STOP, this::ended);
        scripts.readIn(background);
    }

    /** Returns what is to be drawn. */
    public Scene scene() {
        // An audience sees what is typed, and then what it leads to: half of a word means nothing to it.
        Optional<Prompt.Preview> preview =
                prompt.map(open -> isPlaying() ? new Prompt.Preview(session.explorer(), "", false) : open.preview());
        return new Scene(
                preview.map(Prompt.Preview::explorer).orElseGet(this::onStage),
                file,
                loading,
                prompt.flatMap(open -> preview.map(open::typing)),
                playback.map(Playback::progress),
                journal.isRecording(),
                sequence.pending());
    }

    private Explorer onStage() {
        Explorer shown = longWait
                ? session.explorer().said("still: " + doing + "; ^C stops waiting", false)
                : session.explorer();
        return unfolded ? Panes.focus(shown, Pane.OUTPUT).explorer() : shown;
    }

    @Override
    public Explorer explorer() {
        return session.explorer();
    }

    /** Returns whether the reader asked for the end. */
    @Override
    public boolean ended() {
        return ended;
    }

    /** Returns whether the reader pressed ^C in a pane and nothing since: once more, and it ends. */
    public boolean isLeaving() {
        return leaving;
    }

    /** Takes the last ^C for one that did not mean the end. */
    public void stay() {
        leaving = false;
    }

    /** Acts on a key. */
    public void press(Key key) {
        boolean again = leaving && key.equals(Key.ctrl('c'));
        leaving = false;
        if (again) {
            ended = true;
            return;
        }
        if (isBusy()) {
            pressAhead(key);
        } else if (playback.isPresent() && !playback.get().isAway()) {
            pressWhilePlayed(playback.get(), key);
        } else if (prompt.isPresent()) {
            pressAtPrompt(prompt.get(), key);
        } else {
            say("", false);
            pressInPane(key);
        }
    }

    private boolean isBusy() {
        return loading.isPresent() || waiting;
    }

    private void pressAhead(Key key) {
        if (key.equals(Key.ctrl('c'))) {
            typeAhead.clear();
            stopped = waiting;
            ended |= !waiting;
        } else if (!typeAhead.leaves(key, preferences.keys(), session.explorer().focus())) {
            typeAhead.keep(() -> press(key));
        } else if (waiting) {
            // What was typed before it is done first, if that is soon.
            leaveBy = leaveBy.or(() -> Optional.of(System.nanoTime() + PATIENCE_NANOS));
            typeAhead.keep(() -> press(key));
        } else {
            ended = true;
        }
    }

    /** Does what was typed meanwhile, once nothing is waited for. */
    public void catchUp() {
        while (!isBusy() && !ended) {
            Optional<Runnable> typed = typeAhead.take();
            if (typed.isEmpty()) {
                leaveBy = Optional.empty();
                return;
            }
            typed.get().run();
        }
    }

    /** Returns for how many nanoseconds more an effect may take: without end, unless a key wants to leave. */
    long patience() {
        return leaveBy.map(limit -> Math.max(0, limit - System.nanoTime())).orElse(Long.MAX_VALUE);
    }

    /** Waits for an effect, which is under way elsewhere. */
    void await() {
        waiting = true;
        stopped = false;
    }

    /** Shows what is waited for. */
    void tellOfWaiting() {
        longWait = true;
    }

    /** Returns whether the reader does not want to wait any longer. */
    boolean isStopped() {
        ended |= patience() == 0;
        return stopped || ended;
    }

    /** Waits no more. */
    void stopWaiting() {
        waiting = false;
        longWait = false;
    }

    /** Acts on pasted text: at a prompt it is typed, elsewhere it is not taken for keys. */
    public void paste(String text) {
        if (isBusy()) {
            typeAhead.keep(() -> paste(text));
            return;
        }
        prompt.filter(open -> !isPlaying()).ifPresent(open -> open.paste(text));
    }

    /** Acts on what the mouse does; where keys are not for the panes, it chooses in a palette only. */
    public void point(Input.Pointed pointed) {
        if (waiting) {
            typeAhead.keep(() -> point(pointed));
            return;
        }
        if (isBusy() || isPlaying()) {
            return;
        }
        if (prompt.isPresent()) {
            prompt.filter(open -> open.point(pointed)).ifPresent(this::accept);
            return;
        }
        List<Command> commands = mouse.commands(pointed, session.explorer());
        if (!commands.isEmpty()) {
            sequence.clear();
            say("", false);
            perform(commands);
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
        prompt.ifPresent(open -> open.startFrom(session.explorer()));
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
        say(start.told().message(), start.told().failed());
    }

    /** Shows a note or a problem in the message line. */
    public void say(String text, boolean problem) {
        session.say(text, problem);
    }

    /** Plays a script, from now on. */
    public Playback play(Script script, Manner manner) {
        Playback begun = new Playback(script, this, manner);
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
        ParsedLine parsed = session.read(line);
        parsed.problem().ifPresent(problem -> say(problem.message(), true));
        return perform(parsed.commands()) && parsed.problem().isEmpty();
    }

    private boolean perform(List<Command> commands) {
        boolean good = true;
        for (int at = 0; at < commands.size() && good; at++) {
            Reply reply = execute(commands.get(at));
            recent = Offer.recently(commands.get(at), recent);
            good = !ended && reply.problem().isEmpty();
        }
        fitTerminal();
        return good;
    }

    private Reply execute(Command command) {
        doing = command.text();
        Reply reply = session.execute(command);
        if (!reply.output().isEmpty() && reply.spoken().isEmpty()) {
            session.execute(Commands.focus(Pane.OUTPUT));
        }
        return reply;
    }

    private void pressWhilePlayed(Playback played, Key key) {
        if (key.equals(Key.ctrl('c'))) {
            ended = true;
        } else if (key.equals(Key.ctrl('l'))) {
            outside.redraw();
        } else {
            PlayKey.of(key).ifPresent(found -> act(played, found));
        }
    }

    private void act(Playback played, PlayKey key) {
        switch (key) {
            case PAUSE -> played.pause();
            case FORWARD -> played.forward();
            case BACK -> played.back();
            case NEXT_CHAPTER -> played.nextChapter();
            case LAST_CHAPTER -> played.lastChapter();
            case FASTER -> played.faster();
            case SLOWER -> played.slower();
            case LEAVE -> played.leave();
            case HELP -> {
                played.leave();
                type("help playing; focus output");
            }
            case END -> ended = true;
            case REJOIN -> {
                // There is nothing to come back from.
            }
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
        } else if (!sequence.wantsLetter() && rejoins) {
            sequence.clear();
            playback.get().rejoin();
        } else {
            sequence.press(key, preferences.keys(), session.explorer().focus()).ifPresent(this::type);
        }
    }

    private void pressAtPrompt(Prompt open, Key key) {
        boolean emptied = open.text().isEmpty() && (key.equals(Key.of("Backspace")) || key.equals(Key.ctrl('d')));
        if (key.equals(Key.of("Esc")) || key.equals(Key.ctrl('c')) || key.equals(Key.ctrl('g')) || emptied) {
            prompt = Optional.empty();
        } else if (key.equals(Key.of("Enter")) && open.isAcceptable()) {
            accept(open);
        } else {
            open.press(key);
        }
    }

    private void accept(Prompt open) {
        prompt = Optional.empty();
        open.accepted().ifPresent(line -> {
            histories.putAll(open.remembered());
            line.lines().takeWhile(each -> type(each)).forEach(done -> {});
        });
    }

    @Override
    public Reply prompt(Effect.Prompt wanted) {
        if (!isPlaying()) {
            List<String> history = histories.getOrDefault(wanted.kind(), List.of());
            prompt = Optional.of(new LinePrompt(wanted, session.explorer(), history, preferences));
        }
        return Reply.NOTHING;
    }

    @Override
    public Reply palette() {
        if (!isPlaying()) {
            prompt = Optional.of(new PalettePrompt(session.explorer(), recent, preferences.keys()));
        }
        return Reply.NOTHING;
    }

    @Override
    public Reply tutorial() {
        return isPlaying() ? Reply.NOTHING : outside.tutorial();
    }

    @Override
    public Reply quit() {
        ended = true;
        return Reply.NOTHING;
    }

    @Override
    public Reply run(String script) {
        return scripts.run(script);
    }

    @Override
    public Ports outside() {
        return outside;
    }

    @Override
    public Reply perform(Command command) {
        doing = command.text();
        return session.execute(command);
    }

    @Override
    public Reply imagine(Command command) {
        return session.imagine(command);
    }

    @Override
    public void returnTo(Explorer earlier) {
        prompt = Optional.empty();
        session.returnTo(earlier);
    }

    @Override
    public void type(Role.Typed typed, int letters) {
        Effect.Prompt typing = new Effect.Prompt(typed.prompt(), typed.text().substring(0, letters));
        prompt = Optional.of(new LinePrompt(typing, session.explorer(), List.of(), preferences));
    }

    @Override
    public void stopTyping() {
        prompt = Optional.empty();
    }

    @Override
    public void unfold(boolean output) {
        unfolded = output;
    }

    @Override
    public void hush() {
        session.say("", false);
    }

    /** What the commands of a script answer is in the explorer, and the last problem in the reply to who ran it. */
    private static final class Unheard implements Transcript {
        @Override
        public void reply(Place place, Command command, Reply reply) {}

        @Override
        public void misread(Place place, Problem problem) {}

        @Override
        public boolean flush() {
            return true;
        }
    }
}
