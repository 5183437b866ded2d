package chronoscope.explore;

/** What becomes of a file that exists already where a command writes one. */
public enum IfExists {
    /** It is kept, and the command fails. */
    KEEP,
    REPLACE
}
