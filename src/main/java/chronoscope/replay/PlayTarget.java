package chronoscope.replay;

import chronoscope.command.Command;
import chronoscope.command.Role;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;

/** Where a script is played. */
public interface PlayTarget {
    /** Returns what is shown. */
    Explorer explorer();

    /** Returns whether the end was asked for. */
    boolean ended();

    /** Returns whether what goes on for long, step by step, is to end; so it is where the end was asked for. */
    boolean isStopped();

    /** Does the command, with its effect and all that the text UI does for it. */
    Reply perform(Command command);

    /** Does the command without its effect. */
    Reply imagine(Command command);

    /** Shows what was shown before. */
    void returnTo(Explorer earlier);

    /** Shows a part of what is typed at a prompt. */
    void type(Role.Typed typed, int letters);

    /** Takes back what was typed. */
    void stopTyping();

    /** Shows what was printed over the panes, or the panes again. */
    void unfold(boolean output);

    /** Takes the message away. */
    void hush();
}
