package chronoscope.edtf;

/** Writes numbers without String.format, which takes milliseconds to start and most of the time of a short text. */
final class Digits {
    private Digits() {}

    /** Returns the number with zeros before it, up to so many digits; a sign is not counted. */
    static String padded(long number, int digits) {
        String sign = number < 0 ? "-" : "";
        String written = Long.toString(number).substring(sign.length());
        return sign + "0".repeat(Math.max(0, digits - written.length())) + written;
    }

    /** Returns a time of day such as 09:05:00. */
    static String clock(int hour, int minute, int second) {
        return padded(hour, 2) + ":" + padded(minute, 2) + ":" + padded(second, 2);
    }

    /** Returns the digits with a comma before each three from the end. */
    static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int comma = digits.length() - 3; comma > 0; comma -= 3) {
            grouped.insert(comma, ',');
        }
        return grouped.toString();
    }
}
