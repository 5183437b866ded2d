/**
 * Draws an explorer on Lanterna's text graphics, in the colours of a theme. Pure but for the graphics. Imports command,
 * explore, query, model, edtf and text.
 */
@NullMarked
package chronoscope.view;

import org.jspecify.annotations.NullMarked;
