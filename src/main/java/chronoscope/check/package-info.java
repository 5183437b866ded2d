/**
 * Checks of a timeline beyond what its reader finds, and what is told of both: rules with examples, excerpts, formats for
 * other programs. Pure: files and the network are the caller's.
 */
@NullMarked
package chronoscope.check;

import org.jspecify.annotations.NullMarked;
