/** Timeline, event, claim, source, citation: immutable values without I/O. Imports edtf. */
@NullMarked
package chronoscope.model;

import org.jspecify.annotations.NullMarked;
