/**
 * The explorer's state and layout, and every command and effect. Pure: no clock, no file, no terminal. Imports query,
 * model, edtf and text.
 *
 * <p>A {@link chronoscope.explore.Command} makes a new {@link chronoscope.explore.Explorer} from the present one, and a
 * {@link chronoscope.explore.Reply}; what has to happen outside is asked for by an
 * {@link chronoscope.explore.Effect} in the reply.
 */
@NullMarked
package chronoscope.explore;

import org.jspecify.annotations.NullMarked;
