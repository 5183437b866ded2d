/**
 * The text UI's loop: inputs to keys, keys to commands, explorers to frames. Imports replay, script, session, view,
 * terminal, command, query, explore, model and text.
 */
@NullMarked
package chronoscope.tui;

import org.jspecify.annotations.NullMarked;
