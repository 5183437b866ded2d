package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.text.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Something that has to happen outside of the explorer. */
public sealed interface Effect
        permits Effect.Unrecorded,
                Effect.Open,
                Effect.Copy,
                Effect.Cite,
                Effect.CopyCited,
                Effect.Reload,
                Effect.Check,
                Effect.Verify,
                Effect.ReadCopy,
                Effect.Export,
                Effect.Snapshot,
                Effect.ExpectScreen,
                Effect.ExpectProblem,
                NoteEffect,
                TextUiEffect {
    /** Returns the reply where nobody does this. */
    Reply unavailable();

    default Reply through(Effects effects) {
        return effects.perform(this);
    }

    /** Returns what a session must be permitted for this, or empty when every session may. */
    default Optional<Permission> needs() {
        return Optional.empty();
    }

    /** Returns the reply to a session that is not permitted. */
    default Reply refused() {
        return unavailable();
    }

    /** Returns whether a recording keeps the command that asked for this. */
    default boolean recorded() {
        return true;
    }

    /** An effect whose command no recording keeps. */
    sealed interface Unrecorded extends Effect {
        @Override
        default boolean recorded() {
            return false;
        }
    }

    /** Shows a source's page in a browser; where there is none, the address is printed. */
    record Open(String url) implements Effect {
        @Override
        public Reply unavailable() {
            return Reply.lines(List.of(url));
        }

        @Override
        public Optional<Permission> needs() {
            return Optional.of(Permission.OPEN_LINKS);
        }
    }

    /** Puts a text on the clipboard; where there is none, it is printed. */
    record Copy(String text) implements Effect {
        @Override
        public Reply unavailable() {
            return Reply.lines(List.of(text));
        }
    }

    /**
     * Writes citations in a style, or the bibliography of what they cite.
     *
     * @param style the style's name or file; the usual one where it is empty
     */
    record Cite(Optional<String> style, Part part, List<Citation> citations, Timeline timeline) implements Effect {
        /** What is written of the citations. */
        public enum Part implements Labelled {
            CITE,
            BIBLIOGRAPHY
        }

        @Override
        public Reply unavailable() {
            return Reply.wrong(part.label() + ": there are no citation styles here");
        }

        @Override
        public Optional<Permission> needs() {
            return style.filter(StyleNames::isFile).map(name -> Permission.READ_FILES);
        }

        @Override
        public Reply refused() {
            return Reply.wrong(part.label() + ": this session reads no files; " + StyleNames.offered(false));
        }
    }

    /** Puts citations on the clipboard as they are written in the usual style. */
    record CopyCited(Cite cite) implements Effect {
        @Override
        public Reply through(Effects effects) {
            Reply written = cite.through(effects);
            return written.problem().isPresent()
                    ? written
                    : new Copy(written.output().stream().map(Output::copied).collect(Collectors.joining("\n")))
                            .through(effects);
        }

        @Override
        public Reply unavailable() {
            return cite.unavailable();
        }
    }

    /** Opens the timeline's file in the reader's editor, at a line from 1. */
    record Edit(int line) implements Unrecorded {
        @Override
        public Reply unavailable() {
            return Reply.wrong("edit: there is no terminal for an editor");
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
        public Reply unavailable() {
            return Reply.wrong("reload: this timeline did not come from a file");
        }
    }

    /** Lists the problems of the timeline's file. */
    record Check() implements Effect {
        @Override
        public Reply unavailable() {
            return Reply.wrong("check: this timeline did not come from a file");
        }
    }

    /** Proves the quotes of the timeline in the local copies of their sources. */
    record Verify() implements Effect {
        @Override
        public Reply unavailable() {
            return Reply.wrong("verify: works only where the timeline's file is");
        }

        @Override
        public Optional<Permission> needs() {
            return Optional.of(Permission.READ_FILES);
        }
    }

    /**
     * Reads the local copy of a source.
     *
     * @param at the citation that it is read for
     * @param cited all citations of the source with a quote
     * @param instead what happens where nobody may read it
     */
    record ReadCopy(Source source, SourceCopy.Cited at, List<SourceCopy.Cited> cited, Optional<Effect> instead)
            implements Effect {
        public ReadCopy {
            cited = List.copyOf(cited);
        }

        @Override
        public Reply unavailable() {
            return Reply.wrong("read: the local copies of sources can't be read here");
        }

        @Override
        public Optional<Permission> needs() {
            return Optional.of(Permission.READ_COPIES);
        }

        @Override
        public Reply refused() {
            return instead.map(Effect::refused).orElseGet(this::unavailable);
        }
    }

    /**
     * Writes events in another format: into a file, or else to where the session prints.
     *
     * @param chart the axis and the lanes, where the format shows them
     */
    record Export(
            Format format,
            Optional<String> file,
            IfExists existing,
            List<Event> events,
            Timeline timeline,
            Optional<Chart> chart)
            implements Effect {
        @Override
        public Reply unavailable() {
            return Reply.wrong("export: this session writes no files; without a file it prints");
        }

        @Override
        public Optional<Permission> needs() {
            return file.map(name -> Permission.WRITE_FILES);
        }
    }

    /** Ends the session. */
    record Quit() implements Unrecorded {
        @Override
        public Reply unavailable() {
            return Reply.NOTHING;
        }
    }

    /** Runs another script. */
    record Run(String script) implements Unrecorded {
        @Override
        public Reply unavailable() {
            return Reply.wrong("run: there are no files here");
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
    record StartRecording(String file, IfExists existing, boolean verbatim) implements Unrecorded {
        @Override
        public Reply unavailable() {
            return Reply.wrong("record: works in the text UI and at the prompt only");
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
    record StopRecording() implements Unrecorded {
        @Override
        public Reply unavailable() {
            return Reply.wrong("record: nothing is recorded");
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
        }

        @Override
        public Reply unavailable() {
            return Reply.wrong(as.words + ": there are no files here");
        }

        @Override
        public Optional<Permission> needs() {
            return Optional.of(as == As.COMPARED ? Permission.READ_FILES : Permission.WRITE_FILES);
        }

        @Override
        public Reply refused() {
            return Reply.wrong(as.words + ": this session " + (as == As.COMPARED ? "reads" : "writes") + " no files");
        }
    }

    /** Looks for a text on the screen. */
    record ExpectScreen(String text, boolean shown, Explorer explorer) implements Effect {
        @Override
        public Reply unavailable() {
            return Reply.wrong("expect: there is no screen here");
        }
    }

    /** Has another effect, and expects that it fails. */
    record ExpectProblem(Effect effect, String line) implements Effect {
        @Override
        public Reply through(Effects effects) {
            return effect.through(effects).asExpected(line);
        }

        @Override
        public Reply unavailable() {
            return effect.unavailable().asExpected(line);
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
