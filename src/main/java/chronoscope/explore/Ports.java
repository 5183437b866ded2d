package chronoscope.explore;

import chronoscope.text.Clipboard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a session's effects happen. What a session has no port for says so. */
public interface Ports {
    /** Opens an http address in a browser. */
    default Reply open(String url) {
        return Reply.lines(List.of(url));
    }

    /** Puts the text on the reader's clipboard; shows it where there is none. */
    default Reply copy(String text) {
        return Reply.lines(List.of(text));
    }

    /** Returns what is known of the clipboard of the session's terminal beyond the terminal's type. */
    default Optional<Clipboard> clipboard() {
        return Optional.empty();
    }

    /** Opens an editor at the line, from 1. */
    default Reply edit(int line) {
        return Reply.wrong("edit: there is no terminal for an editor");
    }

    /** Reads the timeline's file again. */
    default Reply reload() {
        return Reply.wrong("reload: this timeline did not come from a file");
    }

    /** Lists the problems of the timeline's file. */
    default Reply check() {
        return Reply.wrong("check: this timeline did not come from a file");
    }

    /** Writes or prints the events. */
    Reply export(Effect.Export export);

    /** Lets the reader type a line. */
    default Reply prompt(Effect.Prompt wanted) {
        return Reply.wrong("prompt: works in the text UI only");
    }

    /** Lets the reader choose a command. */
    default Reply palette() {
        return Reply.wrong("palette: works in the text UI only; help lists the commands");
    }

    /** Shows the reader around. */
    default Reply tutorial() {
        return Reply.said("the tutorial is a tour of its own; 'chronoscope tutorial' starts it");
    }

    /** Draws the whole screen anew. */
    default Reply redraw() {
        return Reply.NOTHING;
    }

    /** Hears the mouse, or leaves it to the terminal. */
    default Reply mouse(boolean heard) {
        return Reply.wrong("mouse: works in the text UI only");
    }

    /** Ends the session. */
    Reply quit();

    /** Runs the commands of another script. */
    default Reply run(String script) {
        return Reply.wrong("run: there are no files here");
    }

    /** Writes what is done from now on into a script. */
    default Reply record(Effect.StartRecording recording) {
        return Reply.wrong("record: works in the text UI and at the prompt only");
    }

    /** Ends the recording. */
    default Reply stopRecording() {
        return Reply.wrong("record: nothing is recorded");
    }

    /** Writes the screen into a file, or compares it with one. */
    default Reply snapshot(Effect.Snapshot snapshot) {
        return Reply.wrong("snapshot: there are no files here");
    }

    /** Looks for a text on the screen. */
    default Reply expect(Effect.ExpectScreen expected) {
        return Reply.wrong("expect: there is no screen here");
    }

    /** Hands on what it does not do itself. */
    interface Relay extends Ports {
        /** Returns where effects are handed on to. */
        Ports outside();

        /** Hands an effect on. */
        default Reply handOn(Function<Ports, Reply> effect) {
            return effect.apply(outside());
        }

        @Override
        default Reply open(String url) {
            return handOn(outside -> outside.open(url));
        }

        @Override
        default Reply copy(String text) {
            return handOn(outside -> outside.copy(text));
        }

        @Override
        default Optional<Clipboard> clipboard() {
            return outside().clipboard();
        }

        @Override
        default Reply edit(int line) {
            return handOn(outside -> outside.edit(line));
        }

        @Override
        default Reply reload() {
            return handOn(outside -> outside.reload());
        }

        @Override
        default Reply check() {
            return handOn(outside -> outside.check());
        }

        @Override
        default Reply export(Effect.Export export) {
            return handOn(outside -> outside.export(export));
        }

        @Override
        default Reply prompt(Effect.Prompt wanted) {
            return handOn(outside -> outside.prompt(wanted));
        }

        @Override
        default Reply palette() {
            return handOn(outside -> outside.palette());
        }

        @Override
        default Reply tutorial() {
            return handOn(outside -> outside.tutorial());
        }

        @Override
        default Reply redraw() {
            return handOn(outside -> outside.redraw());
        }

        @Override
        default Reply mouse(boolean heard) {
            return handOn(outside -> outside.mouse(heard));
        }

        @Override
        default Reply quit() {
            return handOn(outside -> outside.quit());
        }

        @Override
        default Reply run(String script) {
            return handOn(outside -> outside.run(script));
        }

        @Override
        default Reply record(Effect.StartRecording recording) {
            return handOn(outside -> outside.record(recording));
        }

        @Override
        default Reply stopRecording() {
            return handOn(outside -> outside.stopRecording());
        }

        @Override
        default Reply snapshot(Effect.Snapshot snapshot) {
            return handOn(outside -> outside.snapshot(snapshot));
        }

        @Override
        default Reply expect(Effect.ExpectScreen expected) {
            return handOn(outside -> outside.expect(expected));
        }
    }
}
