/** Where the files of a user are, and what the user has set in them. */
@NullMarked
package chronoscope.config;

import org.jspecify.annotations.NullMarked;
