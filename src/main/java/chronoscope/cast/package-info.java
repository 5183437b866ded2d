/**
 * Turns what a screen showed into files: asciicasts, and pictures as SVG. Pure: the same input gives the same bytes,
 * with no clock and no file.
 */
@NullMarked
package chronoscope.cast;

import org.jspecify.annotations.NullMarked;
