/**
 * The reader's terminal: bytes to keys, frames to bytes, and everything put back at the end.
 *
 * <p>A frame is drawn on Lanterna's text graphics and sent as the smallest difference, in one write. All state belongs
 * to one terminal: there may be many in a process. The terminal's own threads hand inputs to a sink, which only
 * enqueues; all drawing is done on the caller's thread. Lanterna has what is drawn on, JLine the device.
 */
@NullMarked
package chronoscope.terminal;

import org.jspecify.annotations.NullMarked;
