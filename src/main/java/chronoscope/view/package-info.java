/** Draws an explorer on Lanterna's text graphics, in the colours of a theme. Pure, except for the graphics. */
@NullMarked
package chronoscope.view;

import org.jspecify.annotations.NullMarked;
