/**
 * The catalog of commands (names, arguments, help, completion), the line grammar and the keymap. Imports explore,
 * query, model, edtf and text; no I/O.
 */
@NullMarked
package chronoscope.command;

import org.jspecify.annotations.NullMarked;
