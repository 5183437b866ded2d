package chronoscope.explore;

import java.util.List;

/** Where a session's effects happen. What a session has no port for says so. */
public interface Ports {
    /** Opens an http address in a browser. */
    default Reply open(String url) {
        return Reply.lines(List.of(url));
    }

    /** Puts the text on the reader's clipboard. */
    default Reply copy(String text) {
        return Reply.wrong("copy: there is no terminal to copy through");
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
    default Reply prompt(Effect.Prompt.Kind kind) {
        return Reply.wrong("prompt: works in the text UI only");
    }

    /** Draws the whole screen anew. */
    default Reply redraw() {
        return Reply.NOTHING;
    }

    /** Ends the session. */
    Reply quit();
}
