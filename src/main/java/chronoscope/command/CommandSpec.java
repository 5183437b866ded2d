package chronoscope.command;

import chronoscope.explore.Command;
import java.util.List;
import java.util.Locale;

/**
 * All that is known of a command.
 *
 * @param name the verb
 * @param aliases other verbs for the same
 * @param arguments what may follow, as the help shows it; empty when nothing may
 * @param summary one line that says what it does
 * @param completion what can be typed behind the verb
 * @param writes whether it writes a file, and replaces one that exists when ! stands behind the verb
 */
public record CommandSpec(
        String name,
        List<String> aliases,
        Group group,
        String arguments,
        String summary,
        Reader reader,
        Completer completion,
        boolean writes) {
    /** What stands behind a verb to replace a file that exists. */
    static final String REPLACING = "!";

    private static final String MAY_REPLACE = "[!]";

    /** What commands are about, in the order of the help. */
    public enum Group {
        MOVE,
        PANES,
        NARROW,
        TIME,
        COUNT,
        READ,
        ACT,
        TELL,
        LOOK;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the label as a heading. */
        String title() {
            return name().charAt(0) + label().substring(1);
        }
    }

    /** Makes the command from its arguments. */
    @FunctionalInterface
    interface Reader {
        Command read(Arguments arguments) throws Wrong;
    }

    public CommandSpec {
        aliases = List.copyOf(aliases);
    }

    /** Returns the verb and its arguments. */
    public String usage() {
        return (name + (writes ? MAY_REPLACE : "") + " " + arguments).strip();
    }

    static CommandSpec of(Group group, String usage, String summary, Completer completion, Reader reader) {
        int blank = usage.indexOf(' ');
        String verb = blank < 0 ? usage : usage.substring(0, blank);
        return new CommandSpec(
                verb.replace(MAY_REPLACE, ""),
                List.of(),
                group,
                blank < 0 ? "" : usage.substring(blank + 1),
                summary,
                reader,
                completion,
                verb.endsWith(MAY_REPLACE));
    }

    CommandSpec alias(String... others) {
        return new CommandSpec(name, List.of(others), group, arguments, summary, reader, completion, writes);
    }
}
