/** The filter language: text to {@link chronoscope.query.Query}, and a query to a test of events. No I/O, no clock. */
@NullMarked
package chronoscope.query;

import org.jspecify.annotations.NullMarked;
