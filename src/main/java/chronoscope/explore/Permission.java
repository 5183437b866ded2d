package chronoscope.explore;

/** What a session may do outside of the explorer. */
public enum Permission {
    READ_FILES,
    /** Local copies of sources, where those who show the timeline let them be read. */
    READ_COPIES,
    WRITE_FILES,
    RUN_EDITOR,
    OPEN_LINKS
}
