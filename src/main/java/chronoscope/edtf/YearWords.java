package chronoscope.edtf;

import java.math.BigInteger;

/** Words for a year by number. */
record YearWords(YearForm form) {
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    Phrase phrase() {
        Phrase estimate = form.qualifier().qualify(estimate());
        if (form.precision() == Precision.YEAR) {
            return estimate;
        }
        return new Phrase("a year " + English.years(form.least(), form.greatest()), "estimated " + estimate.main())
                .noting(estimate.note());
    }

    private String estimate() {
        return form.magnitude().filter(this::isReadable).map(this::words).orElseGet(this::beyond);
    }

    private String words(BigInteger magnitude) {
        if (form.negative() && isRound(magnitude)) {
            return round(magnitude) + " years BCE";
        }
        return English.year(form.negative() ? magnitude.negate() : magnitude);
    }

    private boolean isReadable(BigInteger magnitude) {
        return form.exponent().isEmpty() || magnitude.bitLength() < Long.SIZE;
    }

    /** Words for a number that is too long for a year here. */
    private String beyond() {
        String digits = form.exponent().isEmpty() ? form.digits() : form.digits() + " x 10^" + form.exponent();
        return form.negative() ? digits + " BCE" : digits;
    }

    private static boolean isRound(BigInteger magnitude) {
        return magnitude.compareTo(MILLION) >= 0
                && magnitude.mod(unit(magnitude).divide(BigInteger.TEN)).signum() == 0;
    }

    /** Returns a round number such as "4.5 billion". */
    private static String round(BigInteger magnitude) {
        BigInteger unit = unit(magnitude);
        BigInteger[] tenths = magnitude.divide(unit.divide(BigInteger.TEN)).divideAndRemainder(BigInteger.TEN);
        String fraction = tenths[1].signum() == 0 ? "" : "." + tenths[1];
        return tenths[0] + fraction + (unit.equals(MILLION) ? " million" : " billion");
    }

    private static BigInteger unit(BigInteger magnitude) {
        return magnitude.compareTo(BILLION) >= 0 ? BILLION : MILLION;
    }
}
