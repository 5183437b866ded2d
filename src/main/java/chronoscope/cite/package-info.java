/**
 * Citations in the styles of CSL: a source as CSL-JSON, a style from the program or from a file, and what the processor
 * makes of both. Nothing else knows the processor (citeproc-java), and nothing of it is loaded before the first citation.
 * Imports the model and what is printed; reads files of styles, and writes none.
 */
@NullMarked
package chronoscope.cite;

import org.jspecify.annotations.NullMarked;
