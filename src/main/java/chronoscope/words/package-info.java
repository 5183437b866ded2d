/**
 * Dates as people write and say them, read as EDTF. One reader serves the hints of {@code check}, the filters' proposals
 * and the places to go to. It never guesses: what may be two dates is refused with both. Imports edtf; no I/O, no clock,
 * so that a year of two digits is no year either.
 */
@NullMarked
package chronoscope.words;

import org.jspecify.annotations.NullMarked;
