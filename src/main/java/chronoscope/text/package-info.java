/**
 * Text on a terminal: its width in columns, wrapping, hyperlinks, and the escaping of what would act on a terminal or
 * hide.
 *
 * <p>Every text from a file or a user passes {@link chronoscope.text.Printable} before it is shown, in any output.
 */
@NullMarked
package chronoscope.text;

import org.jspecify.annotations.NullMarked;
