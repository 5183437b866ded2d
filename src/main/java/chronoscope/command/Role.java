package chronoscope.command;

import chronoscope.explore.Size;
import chronoscope.explore.TextUiEffect;
import java.util.OptionalLong;

/** What a command is to those who record, play and report scripts. */
public sealed interface Role {
    /** Does something that an audience sees. */
    record Act() implements Role {}

    /** Does something for the script alone, which nobody sees. */
    record Unseen() implements Role {}

    /** Chooses the colours, which a script may do before it says how large its screen is. */
    record Colours(String theme) implements Role {}

    /** Goes so many steps down; up where it is negative. */
    record Steps(int down) implements Role {}

    /** Does what somebody types at a prompt of the text UI. */
    record Typed(TextUiEffect.Prompt.Kind prompt, String text) implements Role {}

    /** Says words, which stand until they are read. */
    record Words(String text) implements Role {}

    record Chapter(String name) implements Role {}

    /** Lets the audience look: so many milliseconds, or until a key where that is empty. */
    record Pause(OptionalLong millis) implements Role {}

    /** Stands for the commands of another script. */
    record Script(String file) implements Role {}

    record Variable(String name, String value) implements Role {}

    /** Expects something; perhaps of a screen whose size the script chooses. */
    record Expectation(boolean needsScreen) implements Role {}

    record Screen(Size size) implements Role {}

    /** Returns whether it is about a screen whose size a script chooses. */
    default boolean needsOwnScreen() {
        return this instanceof Screen || (this instanceof Expectation expectation && expectation.needsScreen());
    }

    /** Returns whether it speaks to the audience, beside what is shown. */
    default boolean speaks() {
        return this instanceof Words || this instanceof Chapter || this instanceof Pause;
    }

    /** Returns whether it changes what is shown, or may. */
    default boolean acts() {
        return this instanceof Act
                || this instanceof Colours
                || this instanceof Steps
                || this instanceof Typed
                || this instanceof Screen;
    }

    /** Returns whether an audience sees nothing of it. */
    default boolean isUnseen() {
        return needsOwnScreen() || !(acts() || speaks());
    }
}
