package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.model.Timeline;
import java.util.List;
import java.util.Optional;

/** Something that has to happen outside of the explorer. */
public sealed interface Effect {
    /** Lets the ports do it. */
    Reply through(Ports ports);

    /** Returns what a session must be permitted for this, or empty when every session may. */
    default Optional<Permission> needs() {
        return Optional.empty();
    }

    /** Returns the reply to a session that is not permitted. */
    default Reply refused() {
        return Reply.wrong("this session may not do that");
    }

    /** Shows a source's page in a browser. */
    record Open(String url) implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.open(url);
        }

        @Override
        public Optional<Permission> needs() {
            return Optional.of(Permission.OPEN_LINKS);
        }

        @Override
        public Reply refused() {
            return Reply.lines(List.of(url));
        }
    }

    /** Puts a text on the clipboard. */
    record Copy(String text) implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.copy(text);
        }
    }

    /** Opens the timeline's file in the reader's editor, at a line from 1. */
    record Edit(int line) implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.edit(line);
        }

        @Override
        public Optional<Permission> needs() {
            return Optional.of(Permission.RUN_EDITOR);
        }

        @Override
        public Reply refused() {
            return Reply.wrong("edit: this session is read-only");
        }
    }

    /** Reads the timeline's file again. */
    record Reload() implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.reload();
        }
    }

    /** Lists the problems of the timeline's file. */
    record Check() implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.check();
        }
    }

    /** Writes events in another format: into a file, or else to where the session prints. */
    record Export(Format format, Optional<String> file, List<Event> events, Timeline timeline) implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.export(this);
        }

        @Override
        public Optional<Permission> needs() {
            return file.map(name -> Permission.WRITE_FILES);
        }

        @Override
        public Reply refused() {
            return Reply.wrong("export: this session writes no files; without a file it prints");
        }
    }

    /** Asks the reader to type a line, in a text UI. */
    record Prompt(Kind kind) implements Effect {
        /** What the line is for. */
        public enum Kind {
            FIND,
            FILTER,
            COMMAND,
            GOTO
        }

        @Override
        public Reply through(Ports ports) {
            return ports.prompt(kind);
        }
    }

    /** Draws the whole screen anew. */
    record Redraw() implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.redraw();
        }
    }

    /** Ends the session. */
    record Quit() implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.quit();
        }
    }
}
