/** The only mutable thing: the present explorer, with what its reader may do and where its effects happen. */
@NullMarked
package chronoscope.session;

import org.jspecify.annotations.NullMarked;
