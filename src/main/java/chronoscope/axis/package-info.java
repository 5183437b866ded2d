/** Time along a line: which part of it is in sight, what is where on it, and how it is labelled. */
@NullMarked
package chronoscope.axis;

import org.jspecify.annotations.NullMarked;
