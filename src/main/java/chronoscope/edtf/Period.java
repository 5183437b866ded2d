package chronoscope.edtf;

/** An unbroken part of time, both ends included. */
public record Period(Bound earliest, Bound latest) {
    static Period of(Stretch stretch) {
        return new Period(stretch.first().bound(), stretch.last().bound());
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Period period && earliest.equals(period.earliest) && latest.equals(period.latest));
    }

    @Override
    public int hashCode() {
        return 31 * earliest.hashCode() + latest.hashCode();
    }
}
