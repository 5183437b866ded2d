/**
 * Whether quotes stand in the copies of their sources, word for word and in the paragraphs that are named, and what is
 * told of it. Pure: files and programs are the caller's.
 */
@NullMarked
package chronoscope.proof;

import org.jspecify.annotations.NullMarked;
