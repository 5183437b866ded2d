/**
 * The timeline's file: YAML text to a timeline, or every problem with its line and column at once; and files of settings,
 * read the same way. Imports query, model,
 * edtf and text; the one place besides json that knows Jackson, and the only one that knows SnakeYAML below it. It reads the
 * file that it is given and nothing else: no snapshot, no address.
 */
@NullMarked
package chronoscope.yaml;

import org.jspecify.annotations.NullMarked;
