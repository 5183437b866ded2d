package chronoscope.ssh;

/** A limit that refuses a connection or a session; the message is for the reader, and says which limit. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String limit;

    /**
     * @param limit the name of the option that sets the limit
     * @param reason what there is too much of, and what to do next
     */
    Refused(String limit, String reason) {
        super(reason, null, false, false);
        this.limit = limit;
    }

    /** Returns the name of the option that sets the limit. */
    String limit() {
        return limit;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
