package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.model.Timeline;
import java.util.List;
import java.util.Locale;
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

    /** Returns whether a recording keeps the command that asked for this. */
    default boolean recorded() {
        return true;
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
        public boolean recorded() {
            return false;
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
    record Export(Format format, Optional<String> file, IfExists existing, List<Event> events, Timeline timeline)
            implements Effect {
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

    /**
     * Asks the reader to type a line, in a text UI.
     *
     * @param text what stands in it already
     */
    record Prompt(Kind kind, String text) implements Effect {
        /** What the line is for. */
        public enum Kind {
            FIND,
            FILTER,
            /** Another query for the filter under the cursor of their pane. */
            EDIT,
            COMMAND,
            GOTO;

            public String label() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        @Override
        public Reply through(Ports ports) {
            return ports.prompt(this);
        }

        @Override
        public boolean recorded() {
            return false;
        }
    }

    /** Lets the reader choose a command, in a text UI. */
    record Palette() implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.palette();
        }

        @Override
        public boolean recorded() {
            return false;
        }
    }

    /** Draws the whole screen anew. */
    record Redraw() implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.redraw();
        }

        @Override
        public boolean recorded() {
            return false;
        }
    }

    /** Hears the mouse in a text UI, or leaves it to the terminal. */
    record Mouse(boolean heard) implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.mouse(heard);
        }

        @Override
        public boolean recorded() {
            return false;
        }
    }

    /** Shows the reader around, in a text UI. */
    record Tutorial() implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.tutorial();
        }

        @Override
        public boolean recorded() {
            return false;
        }
    }

    /** Ends the session. */
    record Quit() implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.quit();
        }

        @Override
        public boolean recorded() {
            return false;
        }
    }

    /** Runs another script. */
    record Run(String script) implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.run(script);
        }

        @Override
        public boolean recorded() {
            return false;
        }

        @Override
        public Optional<Permission> needs() {
            return Optional.of(Permission.READ_FILES);
        }

        @Override
        public Reply refused() {
            return Reply.wrong("run: this session reads no files");
        }
    }

    /** Starts to record into a file. */
    record StartRecording(String file, IfExists existing, boolean verbatim) implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.record(this);
        }

        @Override
        public boolean recorded() {
            return false;
        }

        @Override
        public Optional<Permission> needs() {
            return Optional.of(Permission.WRITE_FILES);
        }

        @Override
        public Reply refused() {
            return Reply.wrong("record: this session writes no files");
        }
    }

    /** Ends the recording. */
    record StopRecording() implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.stopRecording();
        }

        @Override
        public boolean recorded() {
            return false;
        }
    }

    /** Writes the screen into a file, or compares it with one. */
    record Snapshot(As as, String file, IfExists existing, Explorer explorer) implements Effect {
        /** What is made of the screen. */
        public enum As {
            TEXT("snapshot"),
            COMPARED("snapshot --compare"),
            PICTURE("shot");

            private final String words;

            As(String words) {
                this.words = words;
            }

            /** Returns the command that asks for it. */
            public String words() {
                return words;
            }
        }

        @Override
        public Reply through(Ports ports) {
            return ports.snapshot(this);
        }

        @Override
        public Optional<Permission> needs() {
            return Optional.of(as == As.COMPARED ? Permission.READ_FILES : Permission.WRITE_FILES);
        }

        @Override
        public Reply refused() {
            return Reply.wrong(as.words() + ": this session " + (as == As.COMPARED ? "reads" : "writes") + " no files");
        }
    }

    /** Looks for a text on the screen. */
    record ExpectScreen(String text, boolean shown, Explorer explorer) implements Effect {
        @Override
        public Reply through(Ports ports) {
            return ports.expect(this);
        }
    }

    /** Has another effect, and expects that it fails. */
    record ExpectProblem(Effect effect, String line) implements Effect {
        @Override
        public Reply through(Ports ports) {
            return effect.through(ports).asExpected(line);
        }

        @Override
        public boolean recorded() {
            return effect.recorded();
        }

        @Override
        public Optional<Permission> needs() {
            return effect.needs();
        }

        @Override
        public Reply refused() {
            return effect.refused().asExpected(line);
        }
    }
}
