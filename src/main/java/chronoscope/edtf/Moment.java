package chronoscope.edtf;

/**
 * A second of UTC in the proleptic Gregorian calendar.
 *
 * @param year the astronomical year, where 0 is 1 BCE; saturates at the ends of a long
 * @param second the second of that year, from 0
 */
public record Moment(long year, int second) implements Comparable<Moment> {
    @Override
    public int compareTo(Moment other) {
        int byYear = Long.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(second, other.second);
    }
}
