package chronoscope.edtf;

/** Possible extents without holes, of which one is the truth. */
sealed interface Member permits Units, Span {
    Reach reach();

    /** Returns units that meet, hold and are met by something just when these extents may. */
    Units widest();

    /** Says whether some extent lies inside some of the units; where it takes too long to know, it may. */
    boolean mayBeInside(Units units);

    default boolean mayMeet(Member other) {
        return ExtentSearch.anyMeet(widest(), other.widest());
    }
}
