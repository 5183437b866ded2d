package chronoscope.explore;

import chronoscope.model.NoteChange;
import chronoscope.model.Notes;
import java.util.List;
import java.util.Optional;

/**
 * What a command answers.
 *
 * @param output what it prints: data
 * @param note what it says to the reader beside that, in one line
 * @param problem why it could not be done, and what can, in one line
 * @param details more about the problem, in lines
 * @param effect what has to happen outside of the explorer
 * @param noted the reader's notes, where they are others now
 */
public record Reply(
        List<Output> output,
        Optional<String> note,
        Optional<String> problem,
        List<String> details,
        Optional<Effect> effect,
        Optional<Noted> noted) {
    public static final Reply NOTHING =
            new Reply(List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /**
     * A reader's notes after a change.
     *
     * @param undoable the changes, where they can be taken back, all at once
     */
    public record Noted(Notes notes, List<NoteChange> undoable) {}

    public Reply {
        output = List.copyOf(output);
        details = List.copyOf(details);
    }

    public static Reply said(String note) {
        return new Reply(List.of(), Optional.of(note), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    public static Reply printed(List<? extends Output> output) {
        return new Reply(
                List.copyOf(output), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Prints lines of text. */
    public static Reply lines(List<String> lines) {
        return printed(lines.stream().map(Output.Message::new).toList());
    }

    /** Prints lines for other programs. */
    public static Reply data(List<String> lines) {
        return printed(lines.stream().map(Output.Data::new).toList());
    }

    public static Reply wrong(String problem) {
        return new Reply(
                List.of(), Optional.empty(), Optional.of(problem), List.of(), Optional.empty(), Optional.empty());
    }

    /** Tells of a problem, and more about it in further lines. */
    public static Reply wrong(String problem, List<String> details) {
        return new Reply(
                List.of(), Optional.empty(), Optional.of(problem), details, Optional.empty(), Optional.empty());
    }

    /** Prints lines of text, and tells of a problem. */
    public static Reply failed(List<String> lines, String problem) {
        Reply printed = lines(lines);
        return new Reply(
                printed.output, Optional.empty(), Optional.of(problem), List.of(), Optional.empty(), Optional.empty());
    }

    /** Returns whether what it prints needs a pane: one line says less than it does. */
    public boolean unfolds() {
        return !output.isEmpty() && (problem.isPresent() || spoken().isEmpty());
    }

    /** Returns the line that the reader is told, or empty: the problem, the note, or all that is printed. */
    public Optional<String> spoken() {
        Optional<String> only = output.size() == 1 && output.get(0) instanceof Output.Message message
                ? Optional.of(message.text())
                : Optional.empty();
        return problem.or(() -> note).or(() -> only);
    }

    /** Returns the reply with more to its note. */
    Reply adding(String more) {
        return new Reply(output, note.map(said -> said + "; " + more), problem, details, effect, noted);
    }

    /** Says something, and has the reader's notes be these. */
    public static Reply noted(String said, Notes notes, List<NoteChange> undoable) {
        return new Reply(
                List.of(),
                Optional.of(said),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new Noted(notes, undoable)));
    }

    /** Returns a note of the problem with a line that was expected to fail, or a problem where there is none. */
    public Reply asExpected(String line) {
        return problem.map(why -> said("as expected: " + why))
                .orElseGet(() -> wrong("expect: a problem with '" + line + "', but there was none"));
    }

    /** Asks for something that has to happen outside of the explorer. */
    static Reply asking(Effect effect) {
        return new Reply(
                List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.of(effect), Optional.empty());
    }
}
