/**
 * The timeline's file: YAML text to a timeline, or every problem at once, with its line and column. Files of settings
 * are read the same way. Nothing else is read: no snapshot, no address.
 */
@NullMarked
package chronoscope.yaml;

import org.jspecify.annotations.NullMarked;
