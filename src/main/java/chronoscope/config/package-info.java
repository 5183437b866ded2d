/** Where a user's own files are. Imports command and yaml. */
@NullMarked
package chronoscope.config;

import org.jspecify.annotations.NullMarked;
