package chronoscope.tui;

import chronoscope.command.Choice;
import chronoscope.command.Command;
import chronoscope.command.Key;
import chronoscope.command.Offer;
import chronoscope.command.Preferences;
import chronoscope.explore.Explorer;
import chronoscope.explore.TextUiEffect;
import chronoscope.terminal.Input;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prompt that is open, and what was typed at those before it. */
final class Prompts {
    private final Preferences preferences;
    private final Map<TextUiEffect.Prompt.Kind, List<String>> histories = new EnumMap<>(TextUiEffect.Prompt.Kind.class);
    private List<String> recent = List.of();
    private Optional<Prompt> open = Optional.empty();

    Prompts(Preferences preferences) {
        this.preferences = preferences;
    }

    Optional<Prompt> open() {
        return open;
    }

    /** Lets the reader type a line, and recall what they typed before. */
    void ask(TextUiEffect.Prompt wanted, Explorer start) {
        List<String> history = histories.getOrDefault(wanted.kind(), List.of());
        List<String> useful = wanted.kind() != TextUiEffect.Prompt.Kind.COMMAND
                ? List.of()
                : offers("", start, recent).stream()
                        .map(offer -> offer.spec().name())
                        .toList();
        open = Optional.of(new LinePrompt(wanted, start, history, useful, preferences));
    }

    /** Shows how a line is typed. */
    void show(TextUiEffect.Prompt typing, Explorer start) {
        open = Optional.of(new LinePrompt(typing, start, List.of(), List.of(), preferences));
    }

    /** Lets the reader choose a command, those done last before the others, or something of the timeline. */
    void offer(TextUiEffect.Palette.Contents contents, Explorer start) {
        List<String> before = recent;
        open = Optional.of(
                contents == TextUiEffect.Palette.Contents.COMMANDS
                        ? new PalettePrompt("command ", start, typed -> offers(typed, start, before))
                        : new PalettePrompt("choose ", start, Choice.of(start)));
    }

    private List<Offer> offers(String typed, Explorer start, List<String> before) {
        return Offer.of(typed, start.focus(), before, preferences.keys());
    }

    /** Takes note of a command for {@link #offer}. */
    void done(Command command) {
        recent = Offer.recently(command, recent);
    }

    /** Gives up what was typed. */
    void close() {
        open = Optional.empty();
    }

    /** Acts on a key at the open prompt, and returns the line of commands, or the lines, that it accepts. */
    Optional<String> press(Prompt prompt, Key key) {
        boolean emptied = prompt.text().isEmpty() && (key.equals(Key.of("Backspace")) || key.equals(Key.ctrl('d')));
        if (key.equals(Key.of("Esc")) || key.equals(Key.ctrl('c')) || key.equals(Key.ctrl('g')) || emptied) {
            giveUp(prompt);
        } else if (key.equals(Key.of("Enter")) && prompt.isAcceptable()) {
            return accept(prompt);
        } else {
            prompt.press(key);
        }
        return Optional.empty();
    }

    /** Closes a prompt; what was typed can be recalled. */
    private void giveUp(Prompt prompt) {
        close();
        if (prompt.isNew()) {
            histories.putAll(prompt.remembered());
        }
    }

    /** Acts on what the mouse does, and returns what it accepts. */
    Optional<String> point(Prompt prompt, Input.Pointed pointed) {
        return prompt.point(pointed) ? accept(prompt) : Optional.empty();
    }

    private Optional<String> accept(Prompt prompt) {
        close();
        Optional<String> accepted = prompt.accepted();
        accepted.ifPresent(lines -> histories.putAll(prompt.remembered()));
        return accepted;
    }
}
