package chronoscope.edtf;

import java.util.List;

/** A date as it is written; what it says of time depends on the zone in whose clocks it is read. */
sealed interface EdtfForm permits DateForm, IntervalForm, SetForm {
    /** Returns the canonical text. */
    String text();

    /** Returns how early and how late the date may start and end. */
    Reach reach(Zone zone);

    /** Returns the possible extents; one of these alternatives is the truth. */
    List<Extent> extents(Zone zone);

    /** Returns words for people, with times as the zone's clocks show them. */
    Phrase phrase(Zone zone);

    /** Returns the dates that it is made of. */
    List<DateForm> dates();

    Precision precision();

    /** Returns the qualifiers of all parts together. */
    Qualifier qualifier();
}
