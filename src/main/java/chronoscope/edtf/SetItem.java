package chronoscope.edtf;

import java.util.List;

/** A part of a set, between commas. */
sealed interface SetItem permits DateForm, UnitRange {
    String text();

    /** Returns the units of which one is meant, in a set that means one. */
    Units choices(Zone zone);

    /** Returns what is covered, in a set that means all. */
    Units together(Zone zone);

    /** Returns words for use after "one of". */
    String choiceWords(Zone zone);

    /** Returns words for use after "all of". */
    String togetherWords(Zone zone);

    /** Returns words for a set that means one, when this is the only item. */
    String loneWords(Zone zone);

    /** Returns the dates that it is made of. */
    List<DateForm> dates();

    Precision precision();

    Qualifier qualifier();
}
