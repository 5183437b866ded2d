package chronoscope.view;

import chronoscope.command.Candidate;
import chronoscope.command.KeyHint;
import chronoscope.command.Offered;
import chronoscope.command.Preferences;
import chronoscope.explore.Explorer;
import chronoscope.model.ReadSoFar;
import java.util.List;
import java.util.Optional;

/**
 * All that is on the screen.
 *
 * @param file the name of the timeline's file, for while it is read
 * @param loading how far the first reading is, where it is under way
 * @param typing what is typed at the prompt, where it is open
 * @param playing how far a script is that is played
 * @param recording whether what is done is recorded
 * @param hints the keys that the last line names where there is room
 * @param pending keys that were typed of a longer one, such as a count
 */
public record Scene(
        Explorer explorer,
        String file,
        Optional<Loading> loading,
        Optional<Typing> typing,
        Optional<Playing> playing,
        boolean recording,
        List<KeyHint> hints,
        String pending) {
    public Scene {
        hints = List.copyOf(hints);
    }

    /** Returns the scene of an explorer alone. */
    public static Scene of(Explorer explorer) {
        return new Scene(
                explorer,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Preferences.USUAL.hints(explorer.focus()),
                "");
    }

    /** Returns whether something is offered at the last line: no pane has the keys, and what is offered covers some of them. */
    boolean isOffering() {
        return typing.filter(each -> each.isPalette() || !each.candidates().isEmpty())
                .isPresent();
    }

    /**
     * How far a reading is.
     *
     * @param fraction from 0 to 1, or negative where the end is not known
     * @param bytes how much has come so far
     */
    public record Loading(double fraction, long bytes, ReadSoFar read) {}

    /**
     * A line under way.
     *
     * @param label what stands before it
     * @param caret the caret's place in the text, from 0
     * @param hint what the line would do
     * @param candidates what Tab could complete to
     * @param offers what a palette offers
     * @param chosen which of the candidates or offers is chosen, or -1
     */
    public record Typing(
            String label,
            String text,
            int caret,
            String hint,
            boolean wrong,
            List<Candidate> candidates,
            List<? extends Offered> offers,
            int chosen) {
        public Typing {
            offers = List.copyOf(offers);
            candidates = List.copyOf(candidates);
        }

        /** Returns whether the line is a palette's, where always one offer is chosen as long as there are any. */
        boolean isPalette() {
            return chosen >= 0 && candidates.isEmpty();
        }
    }

    /**
     * How far a script is that is played.
     *
     * @param step how many steps are done
     * @param chapters before which steps chapters begin, ascending
     * @param speed 1 is the usual one
     * @param attended whether somebody is there who can press keys
     */
    public record Playing(State state, int step, int steps, List<Integer> chapters, double speed, boolean attended) {
        /** What the player does. */
        public enum State {
            PLAYING,
            PAUSED,
            /** It waits for a key, as the script wants. */
            WAITING,
            /** The reader looks around. */
            AWAY,
            FAILED,
            ENDED
        }

        public Playing {
            chapters = List.copyOf(chapters);
        }
    }
}
