package chronoscope.ssh;

/** Who may enter. */
public sealed interface Access permits Access.Anyone, AuthorizedKeys {
    /** Returns it in words. */
    String words();

    /** Everybody, without a key. */
    record Anyone() implements Access {
        @Override
        public String words() {
            return "anyone";
        }
    }
}
