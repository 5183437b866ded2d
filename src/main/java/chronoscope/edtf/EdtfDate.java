package chronoscope.edtf;

import chronoscope.text.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date as EDTF (ISO 8601-2:2019, levels 0 to 2) writes it, with all of its uncertainty. Dates are equal when their
 * canonical texts and their zones are. They are ordered by earliest bound, then by latest; a missing bound sorts as the
 * other one, and dates with neither come last.
 */
public final class EdtfDate implements Comparable<EdtfDate> {
    private final EdtfForm form;
    private final String text;
    private final Zone zone;
    private final Extents extents;

    /** Found at their first use, for every frame asks for them again. Threads that race find the same. */
    private @Nullable List<Period> possible;

    private @Nullable List<Period> certain;

    EdtfDate(EdtfForm form) {
        this(form, form.text(), Zone.UNKNOWN);
    }

    private EdtfDate(EdtfForm form, String text, Zone zone) {
        this.form = form;
        this.text = text;
        this.zone = zone;
        this.extents = new Extents(form, zone);
    }

    /** Reads a date by clocks of an unknown zone; a text that is none gives a problem, whatever it is. */
    public static Parsed<EdtfDate> parse(String text) {
        return Parser.parse(text);
    }

    /** Returns the same text, read by the clocks of a zone as far as it names none itself. */
    public EdtfDate in(Zone zone) {
        return zone.equals(this.zone) ? this : new EdtfDate(form, text, zone);
    }

    /** Returns the zone whose clocks the date is read by. */
    public Zone zone() {
        return zone;
    }

    /** Says whether the date starts before it ends, which the zone may decide where only one end has its own. */
    public boolean isInOrder() {
        return !(form instanceof IntervalForm interval) || interval.isInOrder(zone);
    }

    /**
     * Returns the days and times of which clocks in the zone show nothing, as they were set forward then: each with the
     * moment that it is read as.
     */
    public Map<String, Moment> skipped() {
        Map<String, Moment> skipped = new LinkedHashMap<>();
        for (DateForm date : zone.isKnown() ? form.dates() : List.<DateForm>of()) {
            date.clocks()
                    .filter(zone::skips)
                    .ifPresent(
                            clocks -> skipped.put(date.text(), date.reach(zone).minFirst()));
        }
        return skipped;
    }

    /** Returns the canonical text, which reads back as an equal date. */
    public String text() {
        return text;
    }

    /** Returns the first second that the date may cover. */
    public Bound earliest() {
        return extents.reach().minFirst().bound();
    }

    /** Returns the last second that the date may cover. */
    public Bound latest() {
        return extents.reach().maxLast().bound();
    }

    /**
     * Returns the periods of which the date may cover something, in order and without what lies between them. A
     * pattern of more than a few dozen units, such as a day of every month, counts as one period from its first unit
     * to its last.
     */
    public List<Period> possible() {
        List<Period> periods = possible;
        if (periods == null) {
            periods = extents.possible().stream().map(Period::of).toList();
            possible = periods;
        }
        return periods;
    }

    /** Returns the periods that the date covers whatever is meant, in order; there may be none. */
    public List<Period> certain() {
        List<Period> periods = certain;
        if (periods == null) {
            periods = extents.certain().stream().map(Period::of).toList();
            certain = periods;
        }
        return periods;
    }

    /** Returns the date in words for people, such as "about 1984". */
    public String words() {
        return form.phrase(zone).alone();
    }

    /** Returns the words without the zone of times, for a place where others say by which clocks all of them are. */
    public String wordsWithoutZone() {
        return form.phrase(zone.unnamed()).alone();
    }

    /** Returns how finely the date is known. */
    public Precision precision() {
        return form.precision();
    }

    /** Says whether the date runs from one end to another, so that it covers all between them. */
    public boolean isInterval() {
        return form instanceof IntervalForm;
    }

    /** Says whether {@code ?} or {@code %} stands anywhere in the date. */
    public boolean uncertain() {
        return form.qualifier().uncertain();
    }

    /** Says whether {@code ~} or {@code %} stands anywhere in the date. */
    public boolean approximate() {
        return form.qualifier().approximate();
    }

    /** Says whether this date and the other share a second. */
    public Truth overlaps(EdtfDate other) {
        return extents.overlaps(other.extents);
    }

    /** Says whether this date and the other share a second, or may: sooner found than which of the two. */
    public boolean mayOverlap(EdtfDate other) {
        return extents.mayOverlap(other.extents);
    }

    /** Says whether the other date covers all of this one. */
    public Truth within(EdtfDate other) {
        return extents.within(other.extents);
    }

    /** Says whether this date ends before the other starts. */
    public Truth before(EdtfDate other) {
        return extents.before(other.extents);
    }

    /** Says whether this date starts after the other ends. */
    public Truth after(EdtfDate other) {
        return other.before(this);
    }

    @Override
    public int compareTo(EdtfDate other) {
        int byStart = startForOrder().compareTo(other.startForOrder());
        return byStart != 0 ? byStart : endForOrder().compareTo(other.endForOrder());
    }

    private Moment startForOrder() {
        Moment start = extents.reach().minFirst();
        return start.isReal() ? start : endOrLast();
    }

    private Moment endForOrder() {
        Moment end = extents.reach().maxLast();
        return end.isReal() ? end : startForOrder();
    }

    private Moment endOrLast() {
        Moment end = extents.reach().maxLast();
        return end.isReal() ? end : Moment.OPEN_END;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date && text.equals(date.text) && zone.equals(date.zone);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
