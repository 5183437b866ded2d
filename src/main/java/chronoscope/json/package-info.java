/** JSON lines out. Imports text. */
@NullMarked
package chronoscope.json;

import org.jspecify.annotations.NullMarked;
