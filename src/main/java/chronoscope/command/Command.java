package chronoscope.command;

import chronoscope.explore.Explorer;
import chronoscope.explore.Step;
import java.util.List;

/**
 * Something that a reader does, by a key, a line of a script or a remote request: a form of the table with its values.
 * Two are equal if they are written the same way.
 */
public final class Command {
    private final Form form;
    private final List<Object> values;

    Command(Form form, List<?> values) {
        this.form = form;
        this.values = List.copyOf(values);
    }

    /** Returns the explorer after this and the reply. Pure: it asks nobody the time and touches no file. */
    public Step applyTo(Explorer explorer) {
        return form.run(explorer, values);
    }

    /** Returns the line of a script that says this: reading it gives an equal command. */
    public String text() {
        return form.print(values);
    }

    /** Returns the row of the table that this belongs to. */
    public CommandSpec spec() {
        return CommandTable.of(form);
    }

    /** Returns what this is to those who record, play and report scripts. */
    public Role role() {
        return form.role(values);
    }

    /** Returns the same with names that only this timeline knows replaced by what they stand for. */
    public Command resolved(Explorer explorer) {
        return form.map(values, (argument, value) -> argument.resolving().apply(value, explorer));
    }

    /** Returns the same with its file, where it names one, taken from a script's folder. */
    public Command relativeTo(String folder) {
        return form.map(values, (argument, value) -> argument.rebasing().apply(value, folder));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Command command && form == command.form && values.equals(command.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the words and the values, to find faults by. */
    @Override
    public String toString() {
        return form + values.toString();
    }
}
