/** The command line: options, exit codes, and the one place where the parts of the program are put together. */
@NullMarked
package chronoscope.app;

import org.jspecify.annotations.NullMarked;
