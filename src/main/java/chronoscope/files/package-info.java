/** Files that others write: what tells one content from the next, and when there is a new one. */
@NullMarked
package chronoscope.files;

import org.jspecify.annotations.NullMarked;
