package chronoscope.explore;

/** What a session may do outside of the explorer. */
public enum Permission {
    READ_FILES,
    WRITE_FILES,
    RUN_EDITOR,
    OPEN_LINKS
}
