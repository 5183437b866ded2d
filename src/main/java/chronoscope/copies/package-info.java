/**
 * Local copies of sources as text: plain text, pages (jsoup), web archives (jwarc), and PDF through a program that the
 * caller runs. Whatever a copy holds, reading it is bounded in size.
 */
@NullMarked
package chronoscope.copies;

import org.jspecify.annotations.NullMarked;
