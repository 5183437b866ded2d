/** JSON lines out. Imports nothing. */
@NullMarked
package chronoscope.json;

import org.jspecify.annotations.NullMarked;
