/** Display width, wrapping, escaping of control characters. Imports nothing. */
@NullMarked
package chronoscope.text;

import org.jspecify.annotations.NullMarked;
