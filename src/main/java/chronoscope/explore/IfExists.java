package chronoscope.explore;

/** What becomes of a file that exists already where a command writes one. */
public enum IfExists {
    /** It is kept, and the command fails. */
    KEEP(""),
    /** It is replaced. */
    REPLACE("!");

    private final String mark;

    IfExists(String mark) {
        this.mark = mark;
    }

    /** Returns what stands behind the verb of a command that says so. */
    String mark() {
        return mark;
    }
}
