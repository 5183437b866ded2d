/**
 * Dates as people write and say them, read as EDTF. One reader serves the hints of {@code check}, the proposals for
 * filters, and the places to go to. It never guesses: a text that may be two dates is refused, and the answer has
 * both. It knows no clock, so a year of two digits is not a year either.
 */
@NullMarked
package chronoscope.words;

import org.jspecify.annotations.NullMarked;
