/** Commands as lines: the prompt; plain, JSON and JUnit output. */
@NullMarked
package chronoscope.shell;

import org.jspecify.annotations.NullMarked;
