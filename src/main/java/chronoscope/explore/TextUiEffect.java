package chronoscope.explore;

import chronoscope.text.Labelled;
import java.util.List;

/** What happens in the text UI only; no recording keeps it. */
public sealed interface TextUiEffect extends Effect {
    @Override
    default boolean recorded() {
        return false;
    }

    /**
     * Asks the reader to type a line, in a text UI.
     *
     * @param text what stands in it already
     */
    record Prompt(Kind kind, String text) implements TextUiEffect {
        /** What the line is for. */
        public enum Kind implements Labelled {
            FIND,
            FILTER,
            /** Another query for the filter under the cursor of their pane. */
            EDIT,
            COMMAND,
            GOTO,
            /** The note on the event under the cursor. */
            ANNOTATE
        }

        @Override
        public Reply unavailable() {
            return Reply.wrong("prompt: works in the text UI only");
        }
    }

    /** Lets the reader choose from a list, in a text UI. */
    record Palette(Contents contents) implements TextUiEffect {
        /** What is in the list. */
        public enum Contents {
            COMMANDS,
            /** Events, sources, names, marks and saved filters. */
            TIMELINE
        }

        @Override
        public Reply unavailable() {
            return Reply.wrong(
                    contents == Contents.COMMANDS
                            ? "palette: works in the text UI only; 'help' lists the commands"
                            : "choose: works in the text UI only; goto and filter name what you choose");
        }
    }

    /** Draws the whole screen anew. */
    record Redraw() implements TextUiEffect {
        @Override
        public Reply unavailable() {
            return Reply.NOTHING;
        }
    }

    /** Hears the mouse in a text UI, or leaves it to the terminal. */
    record Mouse(boolean heard) implements TextUiEffect {
        @Override
        public Reply unavailable() {
            return Reply.wrong("mouse: works in the text UI only");
        }
    }

    /** Shows the reader around, in a text UI. */
    record Tutorial() implements TextUiEffect {
        @Override
        public Reply unavailable() {
            return Reply.said("the tutorial is a tour of its own; 'chronoscope tutorial' starts it");
        }
    }

    /** Leaves what is printed, and does a line of commands that help gives there as an example. */
    record Example(String line) implements TextUiEffect {
        @Override
        public Reply unavailable() {
            return Reply.lines(List.of(line));
        }
    }
}
