package chronoscope.axis;

/** What a date says about a column of time. */
public enum Shade {
    NONE,
    /** It is known to fall here, and takes no more than this. */
    POINT,
    /** It falls here if it is what it is thought to be, or about here. */
    DOUBTED_POINT,
    /** It lasts all of this. */
    LASTS,
    /** It falls somewhere in here: it is not known, or not told, more finely. */
    WITHIN,
    /** It may be here, or elsewhere. */
    PERHAPS,
    /** Here it may go on: a start or an end is not known. */
    FADING;

    /** Tells whether it is a moment or a day, in a column that takes all of it. */
    public boolean isPoint() {
        return this == POINT || this == DOUBTED_POINT;
    }
}
