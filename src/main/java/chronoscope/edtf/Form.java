package chronoscope.edtf;

import java.util.List;

/** A date as it is written. */
sealed interface Form permits DateForm, TimeForm, IntervalForm, SetForm {
    /** Returns the canonical text. */
    String text();

    List<Extent> extents();

    Phrase phrase();

    Precision precision();

    /** Returns the marks of all parts together. */
    Marks marks();
}
