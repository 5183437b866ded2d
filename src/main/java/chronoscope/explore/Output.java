package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Era;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.List;
import java.util.Optional;

/** One thing that a command prints. */
public sealed interface Output {
    /** Hands this to the one who prints it. */
    void to(Printer printer);

    /** Returns where the lines of this lead, one behind the other. */
    default List<Target> targets() {
        return List.of();
    }

    /** Returns what is put on a clipboard of this. */
    default String copied() {
        return "";
    }

    /** Who prints, as text or as data. */
    interface Printer {
        void message(String text);

        /** Prints a line for other programs, which is as they want it. */
        default void data(String line) {
            message(line);
        }

        void row(Event event, Timeline timeline);

        void event(Event event, Timeline timeline);

        void source(Source source);

        void era(Era era);

        void frequency(Group group, int most);

        void reference(Reference reference);

        void keys(KeyHelp sheet);

        /** Prints a line of commands to try. */
        default void example(String line) {
            message("  example: " + line);
        }

        /** Prints lines, of which a wide screen shows a shorter form in two columns. */
        default void columns(List<String> lines, KeyHelp wide) {
            lines.forEach(this::message);
        }

        /** Prints what is above several findings; for other programs, each of these says it. */
        void heading(String text);

        void finding(Finding finding);

        void matrix(EvidenceMatrix matrix);

        void copy(SourceCopy copy);

        default void note(NoteLine line) {
            message(line.text());
        }
    }

    /** A line of text. */
    record Message(String text) implements Output {
        @Override
        public void to(Printer printer) {
            printer.message(text);
        }
    }

    /** A line for other programs, free of what acts on a terminal. */
    record Data(String line) implements Output {
        @Override
        public void to(Printer printer) {
            printer.data(line);
        }
    }

    /** An event in one line. */
    record Row(Event event, Timeline timeline) implements Output {
        @Override
        public void to(Printer printer) {
            printer.row(event, timeline);
        }
    }

    /** An event with all that is known of it. */
    record Whole(Event event, Timeline timeline) implements Output {
        @Override
        public void to(Printer printer) {
            printer.event(event, timeline);
        }
    }

    /** A source of the timeline. */
    record Origin(Source source) implements Output {
        @Override
        public void to(Printer printer) {
            printer.source(source);
        }
    }

    /** A part of time that has a name. */
    record Named(Era era) implements Output {
        @Override
        public void to(Printer printer) {
            printer.era(era);
        }
    }

    /**
     * How often a value is.
     *
     * @param most how often the most frequent one is
     */
    record Frequency(Group group, int most) implements Output {
        @Override
        public void to(Printer printer) {
            printer.frequency(group, most);
        }
    }

    /**
     * A citation in a style.
     *
     * @param text what stands in a text, in a note, or in a bibliography
     * @param entry what a bibliography says of the source, where the text is only short for that
     */
    record Reference(Citation citation, String style, String text, Optional<String> entry) implements Output {
        @Override
        public void to(Printer printer) {
            printer.reference(this);
        }

        @Override
        public String copied() {
            return text + entry.map(more -> "\n" + more).orElse("");
        }
    }

    /** What each source says of an event. */
    record Matrix(EvidenceMatrix matrix) implements Output {
        @Override
        public void to(Printer printer) {
            printer.matrix(matrix);
        }

        @Override
        public List<Target> targets() {
            return matrix.targets();
        }
    }

    /** The local copy of a source. */
    record Copy(SourceCopy copy) implements Output {
        @Override
        public void to(Printer printer) {
            printer.copy(copy);
        }
    }

    /** A reader's own note. */
    record Noted(NoteLine line) implements Output {
        @Override
        public void to(Printer printer) {
            printer.note(line);
        }

        @Override
        public List<Target> targets() {
            return line.event().map(event -> Target.of(event, Optional.empty())).stream()
                    .toList();
        }
    }

    /** A line above findings. */
    record Heading(String text) implements Output {
        @Override
        public void to(Printer printer) {
            printer.heading(text);
        }
    }

    /** What was found about a statement. */
    record Found(Finding finding) implements Output {
        @Override
        public void to(Printer printer) {
            printer.finding(finding);
        }

        @Override
        public List<Target> targets() {
            return List.of(Target.of(finding.event(), finding.claim()));
        }
    }

    /** The keys of a pane. */
    record Keys(KeyHelp sheet) implements Output {
        @Override
        public void to(Printer printer) {
            printer.keys(sheet);
        }
    }

    /** A line of commands to try. */
    record Example(String line) implements Output {
        @Override
        public void to(Printer printer) {
            printer.example(line);
        }

        @Override
        public List<Target> targets() {
            return List.of(new Target.Example(line));
        }
    }

    /** Lines, and what a wide screen shows in their place. */
    record Columns(List<String> lines, KeyHelp wide) implements Output {
        public Columns {
            lines = List.copyOf(lines);
        }

        @Override
        public void to(Printer printer) {
            printer.columns(lines, wide);
        }
    }
}
