package chronoscope.edtf;

/** An unbroken part of time, both ends included. */
public record Period(Bound earliest, Bound latest) {
    static Period of(Stretch stretch) {
        return new Period(stretch.first().bound(), stretch.last().bound());
    }
}
