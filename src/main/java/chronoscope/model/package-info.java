/** Timeline, event, claim, source, citation: immutable values without I/O. */
@NullMarked
package chronoscope.model;

import org.jspecify.annotations.NullMarked;
