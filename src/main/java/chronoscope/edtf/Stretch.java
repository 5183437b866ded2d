package chronoscope.edtf;

import java.util.ArrayList;
import java.util.List;

/** An unbroken run of seconds, both ends included; an end may be one of the moments that stand for open or unknown. */
record Stretch(Moment first, Moment last) {
    static final Stretch EVER = new Stretch(Moment.OPEN_START, Moment.OPEN_END);

    boolean meets(Stretch other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    boolean holds(Stretch other) {
        return !other.first.isBefore(first) && !last.isBefore(other.last);
    }

    /** Returns the same seconds in order and as few stretches as it takes. */
    static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : stretches.stream()
                .sorted((one, other) -> one.first.compareTo(other.first))
                .toList()) {
            Stretch before = merged.isEmpty() ? next : merged.remove(merged.size() - 1);
            if (before.last.next().isBefore(next.first)) {
                merged.add(before);
                merged.add(next);
            } else {
                merged.add(new Stretch(before.first, Moment.later(before.last, next.last)));
            }
        }
        return merged;
    }

    /** Returns what lies before, between and after merged stretches. */
    static List<Stretch> gaps(List<Stretch> merged) {
        List<Stretch> gaps = new ArrayList<>();
        Moment from = Moment.OPEN_START;
        for (Stretch stretch : merged) {
            if (from.isBefore(stretch.first)) {
                gaps.add(new Stretch(from, stretch.first.previous()));
            }
            from = stretch.last.next();
        }
        if (merged.isEmpty() || from.isBefore(Moment.OPEN_END)) {
            gaps.add(new Stretch(from, Moment.OPEN_END));
        }
        return gaps;
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Stretch stretch && first.equals(stretch.first) && last.equals(stretch.last));
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }
}
