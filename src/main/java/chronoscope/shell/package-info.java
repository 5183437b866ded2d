/**
 * Commands as lines: the prompt, scripts, plain and JSON output. Imports session, command, explore, query, model, edtf,
 * json and text.
 */
@NullMarked
package chronoscope.shell;

import org.jspecify.annotations.NullMarked;
