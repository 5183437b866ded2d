package chronoscope.script;

import java.util.Optional;
import java.util.function.Supplier;

/** Does work that may wait for a file, a pipe or a mount. */
public interface Background {
    /** Does it where it is asked for, however long that takes. */
    Background NONE = new Background() {
        @Override
        public <T> Optional<T> result(Supplier<T> work) {
            return Optional.of(work.get());
        }
    };

    /** Returns what the work gives, or empty where somebody stopped waiting for it. */
    <T> Optional<T> result(Supplier<T> work);

    /** Returns whether work that is done elsewhere, step by step, is to end; asked between its steps. */
    default boolean isStopped() {
        return false;
    }
}
