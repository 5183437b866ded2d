/** Time along a line: which part of it is in sight, where in it something is, and how it is labelled. Imports edtf. */
@NullMarked
package chronoscope.axis;

import org.jspecify.annotations.NullMarked;
