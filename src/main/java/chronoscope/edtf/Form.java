package chronoscope.edtf;

import java.util.List;

/** A date as it is written. */
sealed interface Form permits DateForm, IntervalForm, SetForm {
    /** Returns the canonical text. */
    String text();

    /** Returns how early and how late the date may start and end. */
    Reach reach();

    /** Returns the possible extents; one of these alternatives is the truth. */
    List<Extent> extents();

    Phrase phrase();

    Precision precision();

    /** Returns the marks of all parts together. */
    Marks marks();
}
