/** Plays scripts to an audience, and records what is done as scripts. Knows no clock and no file. */
@NullMarked
package chronoscope.replay;

import org.jspecify.annotations.NullMarked;
