/**
 * Where a user's own files are, and what they have set in them. Imports command, view for the themes, yaml and text.
 */
@NullMarked
package chronoscope.config;

import org.jspecify.annotations.NullMarked;
