/** Dates of any precision (EDTF): parse, bounds, three-valued comparison, words. Imports nothing; no I/O, no clock. */
@NullMarked
package chronoscope.edtf;

import org.jspecify.annotations.NullMarked;
