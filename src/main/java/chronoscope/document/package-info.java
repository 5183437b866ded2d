/**
 * Documents to hand on: what is shown as a page or as Markdown, with its axis, its claims, citations and a bibliography.
 * Pure text from values; citations come from {@code cite}.
 */
@NullMarked
package chronoscope.document;

import org.jspecify.annotations.NullMarked;
