/** Scripts: their lines, what is wrong with them before they run, and running them in a session. */
@NullMarked
package chronoscope.script;

import org.jspecify.annotations.NullMarked;
