package chronoscope.explore;

import chronoscope.text.Clipboard;
import chronoscope.text.Printable;
import java.util.function.Predicate;

/** Puts texts on the clipboards of terminals. */
public final class Copying {
    private Copying() {}

    /**
     * Sends the text to the terminal, if it may come to its clipboard, and returns what there is to say.
     *
     * @param terminal sends a text, or returns false where that is longer than a terminal takes
     */
    public static Reply to(Clipboard clipboard, String text, Predicate<String> terminal) {
        if (clipboard.fault().isPresent()) {
            return Reply.wrong("copy: " + clipboard.fault().get());
        }
        // What is pasted later acts on a terminal as much as what is shown.
        return terminal.test(Printable.text(text))
                ? Reply.said(clipboard.done() + " " + text)
                : Reply.wrong("copy: the text is longer than a terminal takes");
    }
}
