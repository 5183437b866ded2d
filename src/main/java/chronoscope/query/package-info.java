/**
 * The filter language: text to {@link chronoscope.query.Query}, and a query to a test of events. Imports model, edtf
 * and text; no I/O, no clock.
 */
@NullMarked
package chronoscope.query;

import org.jspecify.annotations.NullMarked;
