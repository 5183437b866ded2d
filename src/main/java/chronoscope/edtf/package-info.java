/**
 * Dates of any precision: EDTF as ISO 8601-2:2019 and the Library of Congress profile give it, levels 0 to 2. Parse,
 * bounds, three-valued comparison, words. No I/O, no clock.
 *
 * <p>Uncertainty (one of these days, not known which) and duration (all of these days) are different things. A date
 * denotes a set of <em>possible extents</em>, of which one is the truth:
 *
 * <ul>
 *   <li>{@code 1979-08} is one extent, all of that month; {@code 1979-08-XX} is 31 possible extents of a day each;
 *   <li>{@code 201X} and {@code 1950S2} are one of ten or a hundred years, each a whole extent;
 *   <li>{@code [1667,1670]} is one of two years, {@code {1667,1670}} is both, and neither touches 1668;
 *   <li>{@code 1964/2008} runs from the first second of 1964 to the last of 2008, and an end that is masked gives an
 *       extent for each value it may have, so long as the ends are in order;
 *   <li>{@code 1985/..} is open: it has no end. {@code 1985/} has an end that nobody knows, at any second from its
 *       start on. Both hold for starts too;
 *   <li>{@code [..1760-12-03]} is some day up to that one, so its earliest bound is unknown; {@code {..1760-12-03}} is
 *       all of them, so its earliest bound is open.
 * </ul>
 *
 * A comparison asks every pair of possible extents: YES when it holds for all of them, NO when for none, else MAYBE.
 * Where a certain answer would take too long to find (a list {@code {}} that itself holds masks, patterns over thousands
 * of years that hardly ever meet) it is MAYBE, never a wrong YES or NO.
 *
 * <p>The qualifiers {@code ? ~ %} say how sure the author is; they move no bound and change no comparison.
 *
 * <p>The standard gives seasons no months. Here they are meteorological: 21 to 24 are those of the northern hemisphere
 * (spring is March to May, winter is December to February of the next year), 25 to 28 the same, 29 to 32 those of the
 * southern one (summer is December to February of the next year).
 *
 * <p>A date is read by the clocks of a {@link chronoscope.edtf.Zone}, which it is given. Days, and what is longer, are those
 * of these clocks, and so are times without a zone of their own; a time that clocks show twice is one of two. Where the
 * zone is unknown, such a time lies anywhere from UTC+14 to UTC-12, and days are those of UTC.
 *
 * <p>Whoever opens a file waits for a thousand dates and a JVM that has just started. So parsing, order, bounds and
 * words do without streams, lambdas and formatters unless something is masked: their first use takes longer than all
 * of the dates do.
 */
@NullMarked
package chronoscope.edtf;

import org.jspecify.annotations.NullMarked;
