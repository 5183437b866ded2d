/** The command line: options, wiring of the ports, exit codes. May import every room. */
@NullMarked
package chronoscope.app;

import org.jspecify.annotations.NullMarked;
