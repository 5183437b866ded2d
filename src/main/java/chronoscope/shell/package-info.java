/**
 * Commands as lines: the prompt; plain, JSON and JUnit output. Imports script, session, command, explore, query, model, edtf,
 * json and text.
 */
@NullMarked
package chronoscope.shell;

import org.jspecify.annotations.NullMarked;
