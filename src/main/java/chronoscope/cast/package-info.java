/**
 * Turns what a screen showed into files: asciicasts, and pictures as SVG. Pure: the same input gives the same bytes; no
 * clock, no file. Imports tui, replay, script, session, view, terminal, command, explore, model, query, json and text.
 */
@NullMarked
package chronoscope.cast;

import org.jspecify.annotations.NullMarked;
