package chronoscope.edtf;

import java.util.Optional;

/** What stands on one side of an interval's slash. */
sealed interface IntervalEnd permits DateForm, IntervalEnd.Absent {
    String text();

    Units starts(Zone zone);

    Units ends(Zone zone);

    Precision precision();

    Qualifier qualifier();

    /** Returns the date, where there is one. */
    Optional<DateForm> date();

    /** Returns what to say of an end without a date, or nothing. */
    String absence();

    /** An end without a date. */
    record Absent(String text, String absence, Units start, Units end) implements IntervalEnd {
        static final IntervalEnd OPEN = new Absent("..", "open", at(Moment.OPEN_START), at(Moment.OPEN_END));
        static final IntervalEnd UNKNOWN = new Absent("", "unknown", someSecond(), someSecond());

        private static Units at(Moment moment) {
            return new Single(new Stretch(moment, moment));
        }

        private static Units someSecond() {
            return new UnitSequence(Unit.Clock.SECOND, new Stretch(Moment.UNKNOWN_START, Moment.UNKNOWN_END));
        }

        @Override
        public Units starts(Zone zone) {
            return start;
        }

        @Override
        public Units ends(Zone zone) {
            return end;
        }

        @Override
        public Precision precision() {
            return Precision.SECOND;
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.NONE;
        }

        @Override
        public Optional<DateForm> date() {
            return Optional.empty();
        }
    }
}
