package chronoscope.tui;

import chronoscope.command.Command;
import chronoscope.command.Preferences;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.model.ReadSoFar;
import chronoscope.query.Corpus;
import chronoscope.script.Script;
import chronoscope.session.Journal;
import chronoscope.text.Clipboard;
import chronoscope.text.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a text UI works with outside of itself: the timeline's file, an editor, a browser. */
public interface Backend extends Effects {
    /** Returns the file's name, for people. */
    String name();

    /** Returns what the reader may do outside of the explorer. */
    Set<Permission> permissions();

    /** Returns what the reader has made their own. */
    default Preferences preferences() {
        return Preferences.USUAL;
    }

    /** Returns whether the mouse is heard at first. */
    default boolean mouse() {
        return true;
    }

    /** Returns how wide characters are, where the reader has set it; else the terminal is asked. */
    default Optional<Measure> measure() {
        return Optional.empty();
    }

    /** Returns who hears of what the reader does. */
    Journal journal();

    /** Reads the timeline; called on a thread of its own. Returns empty where the progress said to stop. */
    Optional<Loaded> load(Progress progress);

    /** Calls back, on a thread of its own, whenever the file has changed; until the result is closed. */
    Watch watch(Runnable changed);

    /** Waits for what happens next, so long at most; other sessions may go on meanwhile. */
    default Optional<Runnable> next(BlockingQueue<Runnable> happened, long nanos) throws InterruptedException {
        return Optional.ofNullable(happened.poll(nanos, TimeUnit.NANOSECONDS));
    }

    /** Returns what is known of the clipboard of the session's terminal beyond the terminal's type. */
    default Optional<Clipboard> clipboard() {
        return Optional.empty();
    }

    /** Runs the reader's editor in the terminal, which is the editor's for that time. */
    Reply runEditor(int line);

    /** Hears where the reader was when the text UI ended, whoever ended it. */
    default void left(Explorer last) {}

    /** Returns what the reader is shown around with. */
    Tour tour();

    /** A script that explains the program, and the timeline that it is played on. */
    record Tour(Corpus timeline, Script script) {}

    /** Hears how far a reading is, and says whether to go on. */
    interface Progress {
        /**
         * Hears of a part, and returns whether to go on.
         *
         * @param fraction from 0 to 1, or negative where the end is not known
         * @param bytes how much was read
         */
        boolean advance(double fraction, long bytes, ReadSoFar read);
    }

    /** Watches a file until it is closed. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * What a reading gave.
     *
     * @param timeline empty where the file has errors
     * @param problems as lines
     * @param notice the first error, or else what the reader should know of the timeline; may be empty
     * @param earlier the commands that lead to where the reader was when they last left
     */
    record Loaded(Optional<Corpus> timeline, List<String> problems, String notice, List<Command> earlier) {
        public Loaded {
            problems = List.copyOf(problems);
            earlier = List.copyOf(earlier);
        }

        /** A reading of which nothing is known from earlier. */
        public Loaded(Optional<Corpus> timeline, List<String> problems, String notice) {
            this(timeline, problems, notice, List.of());
        }
    }
}
