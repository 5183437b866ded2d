package chronoscope.explore;

/** Something that a reader does, by a key, a line of a script or a remote request. */
public sealed interface Command permits Move, Panes, Narrow, Read, Act, Look {
    /** Returns the explorer after this and the reply. Pure: it asks nobody the time and touches no file. */
    Step applyTo(Explorer explorer);
}
