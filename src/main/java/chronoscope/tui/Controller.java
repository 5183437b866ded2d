package chronoscope.tui;

import chronoscope.command.Binding;
import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.explore.Command;
import chronoscope.explore.Effect;
import chronoscope.explore.Explorer;
import chronoscope.explore.Output;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Permission;
import chronoscope.explore.Ports;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.query.Corpus;
import chronoscope.session.Session;
import chronoscope.view.Scene;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns keys into commands and commands into scenes. Knows no terminal. */
public final class Controller implements Ports {
    private static final int MOST = 1_000_000;

    private final String file;
    private final Ports outside;
    private final Session session;
    private final Map<Effect.Prompt.Kind, List<String>> histories = new EnumMap<>(Effect.Prompt.Kind.class);
    private Optional<Prompt> prompt = Optional.empty();
    private Optional<Binding> unfinished = Optional.empty();
    private Optional<Scene.Loading> loading = Optional.empty();
    private int count;
    private String message = "";
    private boolean failed;
    private boolean ended;

    /**
     * @param file the name of the timeline's file, for people
     * @param outside where those effects happen that a text UI can't have by itself
     */
    public Controller(String file, Explorer start, Set<Permission> permissions, Ports outside) {
        this.file = file;
        this.outside = outside;
        this.session = new Session(start, permissions, this);
    }

    /** Returns what is to be drawn. */
    public Scene scene() {
        Optional<Prompt.Preview> preview = prompt.map(Prompt::preview);
        return new Scene(
                preview.map(Prompt.Preview::explorer).orElse(session.explorer()),
                file,
                loading,
                prompt.flatMap(open -> preview.map(open::typing)),
                message,
                failed,
                pending());
    }

    public Explorer explorer() {
        return session.explorer();
    }

    /** Returns whether the reader asked for the end. */
    public boolean ended() {
        return ended;
    }

    /** Acts on a key. */
    public void press(Key key) {
        if (loading.isPresent()) {
            ended |= key.equals(Key.ctrl('c'))
                    || key.name().equals("q")
                    || key.name().equals("Q");
        } else if (prompt.isPresent()) {
            pressAtPrompt(prompt.get(), key);
        } else {
            say("", false);
            pressInPane(key);
        }
    }

    /** Acts on pasted text: at a prompt it is typed, elsewhere it is not taken for keys. */
    public void paste(String text) {
        prompt.ifPresent(open -> open.paste(text));
    }

    /** Gives the screen a size. */
    public void resize(Size size) {
        // The prompt's preview starts from the explorer as it is: it has to see the new size too.
        execute(new Panes.Screen(size));
        prompt.ifPresent(open -> open.startFrom(session.explorer()));
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
        prompt.ifPresent(open -> open.startFrom(session.explorer()));
        say(told, false);
    }

    /** Shows a note or a problem in the message line. */
    public void say(String text, boolean problem) {
        message = text;
        failed = problem;
    }

    /** Runs a line of commands as if it had been typed. */
    public void run(String line) {
        ParsedLine parsed = Lines.parse(line);
        parsed.problem().ifPresent(problem -> say(problem.message(), true));
        for (Command command : parsed.commands()) {
            Reply reply = execute(command);
            if (ended || reply.problem().isPresent()) {
                return;
            }
        }
    }

    private Reply execute(Command command) {
        Reply reply = session.execute(command);
        reply.note().ifPresent(note -> say(note, false));
        reply.problem().ifPresent(problem -> say(problem, true));
        if (reply.output().size() == 1 && reply.output().get(0) instanceof Output.Message only) {
            say(only.text(), false);
        } else if (!reply.output().isEmpty()) {
            session.execute(new Panes.Focus(Pane.OUTPUT));
        }
        return reply;
    }

    private void pressInPane(Key key) {
        if (unfinished.isPresent()) {
            finish(unfinished.get(), key);
            return;
        }
        boolean digit = key.isCharacter()
                && "0123456789".contains(key.name())
                && !(key.name().equals("0") && count == 0);
        if (digit) {
            count = Math.min(MOST, count * 10 + Integer.parseInt(key.name()));
            return;
        }
        int typed = count;
        count = 0;
        if (key.equals(Key.ctrl('c'))) {
            say("q leaves, Q quits", false);
            return;
        }
        Optional<Binding> binding = Keymap.binding(session.explorer().focus(), key);
        if (binding.isPresent() && binding.get().letter()) {
            unfinished = binding;
        } else {
            binding.ifPresent(found -> run(found.text(typed)));
        }
    }

    private void finish(Binding binding, Key key) {
        unfinished = Optional.empty();
        if (key.isCharacter() && key.name().matches("[a-zA-Z]")) {
            run(binding.command().replace("{c}", key.name()));
        }
    }

    private void pressAtPrompt(Prompt open, Key key) {
        boolean emptied = open.text().isEmpty() && (key.equals(Key.of("Backspace")) || key.equals(Key.ctrl('d')));
        if (key.equals(Key.of("Esc")) || key.equals(Key.ctrl('c')) || key.equals(Key.ctrl('g')) || emptied) {
            prompt = Optional.empty();
        } else if (key.equals(Key.of("Enter"))) {
            accept(open);
        } else {
            open.press(key);
        }
    }

    private void accept(Prompt open) {
        prompt = Optional.empty();
        if (!open.text().isBlank()) {
            histories.put(open.kind(), open.remembered());
            run(open.command());
        }
    }

    private String pending() {
        return unfinished
                .map(binding -> binding.command().split(" ", 2)[0] + " which letter?")
                .orElse(count == 0 ? "" : String.valueOf(count));
    }

    @Override
    public Reply prompt(Effect.Prompt.Kind kind) {
        prompt = Optional.of(new Prompt(kind, session.explorer(), histories.getOrDefault(kind, List.of())));
        return Reply.NOTHING;
    }

    @Override
    public Reply quit() {
        ended = true;
        return Reply.NOTHING;
    }

    @Override
    public Reply open(String url) {
        return outside.open(url);
    }

    @Override
    public Reply copy(String text) {
        return outside.copy(text);
    }

    @Override
    public Reply edit(int line) {
        return outside.edit(line);
    }

    @Override
    public Reply reload() {
        return outside.reload();
    }

    @Override
    public Reply check() {
        return outside.check();
    }

    @Override
    public Reply export(Effect.Export export) {
        return outside.export(export);
    }

    @Override
    public Reply redraw() {
        return outside.redraw();
    }
}
