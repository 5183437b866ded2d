package chronoscope.edtf;

/** A part of a set, between commas. */
sealed interface SetItem permits DateForm, UnitRange {
    String text();

    /** Returns the units of which one is meant, in a set that means one. */
    Units choices();

    /** Returns what is covered, in a set that means all. */
    Units together();

    /** Returns words for use after "one of". */
    String choiceWords();

    /** Returns words for use after "all of". */
    String togetherWords();

    /** Returns words for a set that means one, when this is the only item. */
    String loneWords();

    Precision precision();

    Marks marks();
}
