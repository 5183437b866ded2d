/** The loop of the text UI: inputs to keys, keys to commands, explorers to frames. */
@NullMarked
package chronoscope.tui;

import org.jspecify.annotations.NullMarked;
