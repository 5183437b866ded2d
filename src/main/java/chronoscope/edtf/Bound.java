package chronoscope.edtf;

import java.util.Optional;

/** One end of a date: a known moment, open (it has no end), or unknown (it has one that nobody knows). */
public sealed interface Bound {
    /** Returns the moment where it is known. */
    Optional<Moment> moment();

    /** A known end; inclusive, to the second. */
    record At(Moment at) implements Bound {
        @Override
        public Optional<Moment> moment() {
            return Optional.of(at);
        }

        // Written out, as linking the ones that records are given takes time before the first frame.

        @Override
        public boolean equals(Object other) {
            return this == other || (other instanceof At known && at.equals(known.at));
        }

        @Override
        public int hashCode() {
            return at.hashCode();
        }
    }

    /** There is no end. */
    record Open() implements Bound {
        @Override
        public Optional<Moment> moment() {
            return Optional.empty();
        }
    }

    /** There is an end, and it is not known. */
    record Unknown() implements Bound {
        @Override
        public Optional<Moment> moment() {
            return Optional.empty();
        }
    }
}
