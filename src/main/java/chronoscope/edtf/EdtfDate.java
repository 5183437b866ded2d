package chronoscope.edtf;

/** A date as EDTF (ISO 8601-2:2019, levels 0 to 2) writes it, with all of its uncertainty. */
public interface EdtfDate extends Comparable<EdtfDate> {
    /** Reads a date. */
    static Parsed parse(String text) {
        return Parsed.wrong(0, "no date is read yet");
    }

    /** Returns the canonical text. */
    String text();

    /** Returns the first second that the date may cover. */
    Bound earliest();

    /** Returns the last second that the date may cover. */
    Bound latest();

    /** Returns the date in words for people, such as "about 1984". */
    String words();

    Truth overlaps(EdtfDate other);

    Truth within(EdtfDate other);

    Truth before(EdtfDate other);

    Truth after(EdtfDate other);
}
