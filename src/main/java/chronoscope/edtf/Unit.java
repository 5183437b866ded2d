package chronoscope.edtf;

/** A kind of calendar unit that tiles time. */
sealed interface Unit {
    Unit MONTH = new Months(1, 0);
    Unit YEAR = new Months(12, 0);

    /** Returns the unit that holds the moment; a moment that stands for open or unknown is a unit of its own. */
    Stretch around(Moment moment);

    /** Returns how many seconds the longest such unit has. */
    int seconds();

    /** Units of a fixed length that divides a day. */
    enum Clock implements Unit {
        SECOND(1),
        MINUTE(60),
        HOUR(3600),
        DAY(Gregorian.SECONDS_A_DAY);

        private final int seconds;

        Clock(int seconds) {
            this.seconds = seconds;
        }

        @Override
        public Stretch around(Moment moment) {
            if (!moment.isReal()) {
                return new Stretch(moment, moment);
            }
            int first = moment.second() - moment.second() % seconds;
            return new Stretch(new Moment(moment.year(), first), new Moment(moment.year(), first + seconds - 1));
        }

        @Override
        public int seconds() {
            return seconds;
        }
    }

    /**
     * Units of whole months, which divide twelve; a winter reaches into the next year.
     *
     * @param offset the first month, from 0, at which a unit starts
     */
    record Months(int count, int offset) implements Unit {
        @Override
        public Stretch around(Moment moment) {
            if (!moment.isReal()) {
                return new Stretch(moment, moment);
            }
            boolean leap = Gregorian.isLeap(moment.year());
            int month = Gregorian.monthOf(moment.second() / Gregorian.SECONDS_A_DAY, leap) - 1;
            int first = Math.floorDiv(month - offset, count) * count + offset;
            return new Stretch(
                    startOf(moment.year(), first),
                    startOf(moment.year(), first + count).previous());
        }

        private static Moment startOf(long year, int month) {
            long inYear = Gregorian.plus(year, Math.floorDiv(month, 12));
            if (month >= 12 && inYear == year) {
                return Moment.UNKNOWN_END;
            }
            return new Moment(inYear, Gregorian.secondOf(Math.floorMod(month, 12) + 1, 1, Gregorian.isLeap(inYear)));
        }

        @Override
        public int seconds() {
            return 31 * count * Gregorian.SECONDS_A_DAY;
        }
    }
}
