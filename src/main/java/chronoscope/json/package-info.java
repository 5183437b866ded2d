/** JSON lines out. */
@NullMarked
package chronoscope.json;

import org.jspecify.annotations.NullMarked;
