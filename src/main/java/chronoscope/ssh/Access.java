package chronoscope.ssh;

import java.util.function.Consumer;

/** Who may enter. */
public sealed interface Access extends AutoCloseable permits Access.Anyone, AuthorizedKeys {
    String words();

    /** Begins to hear of changes, with the list as it was read again; does nothing where there are none. */
    default void begin(Consumer<KeyList> changed) {}

    /** Looks now whether something has changed. */
    default void look() {}

    /** Hears of no more changes. */
    @Override
    default void close() {}

    /** Everybody, without a key. */
    record Anyone() implements Access {
        @Override
        public String words() {
            return "anyone";
        }
    }
}
