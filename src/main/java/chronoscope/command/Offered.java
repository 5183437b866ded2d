package chronoscope.command;

import java.util.List;

/** What a palette offers, a row each. */
public sealed interface Offered permits Offer, Choice {
    String names();

    /** Returns a few words about it. */
    String about();

    /** Returns what stands at the end of its row. */
    String keys();

    /** Returns which characters of the names were typed. */
    List<Integer> inNames();

    /** Returns which characters of the words about it were typed, where the names do not have them. */
    List<Integer> inAbout();

    /** Returns the line of commands that choosing this runs. */
    String line();

    /** Returns what is said of it while it is under the cursor. */
    String hint();
}
