package chronoscope.edtf;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A year by number: longer than four digits, with an exponent or with significant digits.
 *
 * @param digits the number without its sign; no leading zero unless it is a year of four digits
 * @param exponent digits without a leading zero, or nothing
 * @param significant how many digits are significant, or 0 when all are
 */
record YearForm(boolean negative, String digits, String exponent, int significant, Qualifier qualifier)
        implements DateForm {
    private static final int DIGITS_OF_LONG = 19;

    @Override
    public String text() {
        boolean isShort = digits.length() == 4 && exponent.isEmpty();
        return (isShort ? "" : "Y")
                + (negative ? "-" : "")
                + digits
                + (exponent.isEmpty() ? "" : "E" + exponent)
                + (significant == 0 ? "" : "S" + significant)
                + qualifier.text();
    }

    @Override
    public Units units(Zone zone) {
        Stretch hull = new Stretch(
                Unit.YEAR.around(new Moment(least(), 0)).first(),
                Unit.YEAR.around(new Moment(greatest(), 0)).last());
        return zone.units(least() == greatest() ? new Single(hull) : new UnitSequence(Unit.YEAR, hull));
    }

    @Override
    public Optional<Unit> unit() {
        return significant == 0 ? Optional.of(Unit.YEAR) : Optional.empty();
    }

    @Override
    public Optional<CalendarForm> plainDay() {
        return Optional.empty();
    }

    /** Returns the number without its sign, unless it is too long for a year here. */
    Optional<BigInteger> magnitude() {
        if (exponent.length() > 2 || digits.length() > DIGITS_OF_LONG) {
            return Optional.empty();
        }
        int power = exponent.isEmpty() ? 0 : Integer.parseInt(exponent);
        return Optional.of(new BigInteger(digits).multiply(BigInteger.TEN.pow(power)));
    }

    long least() {
        return signed(negative ? magnitude().map(this::ceiling) : magnitude().map(this::floor));
    }

    long greatest() {
        return signed(negative ? magnitude().map(this::floor) : magnitude().map(this::ceiling));
    }

    private BigInteger floor(BigInteger magnitude) {
        return magnitude.subtract(magnitude.mod(step(magnitude)));
    }

    private BigInteger ceiling(BigInteger magnitude) {
        return floor(magnitude).add(step(magnitude)).subtract(BigInteger.ONE);
    }

    /** Returns how many numbers share the significant digits. */
    private BigInteger step(BigInteger magnitude) {
        return BigInteger.TEN.pow(freeDigits(magnitude));
    }

    private int freeDigits(BigInteger magnitude) {
        return significant == 0 ? 0 : Math.max(0, magnitude.toString().length() - significant);
    }

    private long signed(Optional<BigInteger> magnitude) {
        long capped = magnitude
                .filter(number -> number.bitLength() < Long.SIZE)
                .map(BigInteger::longValueExact)
                .orElse(Long.MAX_VALUE);
        if (negative) {
            return capped == Long.MAX_VALUE ? Long.MIN_VALUE : -capped;
        }
        return capped;
    }

    @Override
    public Phrase phrase(Zone zone) {
        return new YearWords(this).phrase();
    }

    @Override
    public Precision precision() {
        return Precision.ofYear(magnitude().map(this::freeDigits).orElse(0));
    }
}
