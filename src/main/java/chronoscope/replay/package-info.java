/**
 * Playing scripts to an audience, and recording what is done as scripts. Knows no clock and no file. Imports script, session,
 * command, explore, model, view and text.
 */
@NullMarked
package chronoscope.replay;

import org.jspecify.annotations.NullMarked;
