package chronoscope.model;

import chronoscope.edtf.EdtfDate;

/**
 * A part of time that has a name, so that a reader knows where they are.
 *
 * @param name a line for people
 * @param date from its start to its end, of which one at least is known
 */
public record Era(String name, EdtfDate date) {}
