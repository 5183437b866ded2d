package chronoscope.edtf;

import java.util.Collections;
import java.util.List;

/** Words for a time of day: as it is written, or as the clocks of a known zone show it. */
record TimeWords(TimeForm form) {
    Phrase phrase(Zone zone) {
        if (!zone.isKnown()) {
            String own = form.zone().equals("Z") ? " UTC" : form.zone().isEmpty() ? "" : " UTC" + form.zone();
            int last = form.second() + form.tile().seconds() - 1;
            return Phrase.of(words(form.day(), form.second(), last) + own);
        }
        Reach reach = form.reach(zone);
        Moment clock = zone.clock(reach.minFirst());
        Civil civil = clock.civil();
        CalendarForm day = new CalendarForm(
                YearMask.of(civil.year()),
                List.of(Mask.of(Digits.padded(civil.month(), 2)), Mask.of(Digits.padded(civil.day(), 2))),
                Collections.nCopies(3, Qualifier.NONE));
        int last = zone.clock(reach.minLast()).second() % Gregorian.SECONDS_A_DAY;
        Phrase phrase = Phrase.of(words(day, clock.second() % Gregorian.SECONDS_A_DAY, last) + zoneWords(zone, reach));
        return form.clocks()
                .filter(zone::skips)
                .map(skipped -> phrase.noting("clocks skipped " + TimeForm.clock(form.second(), form.tile())))
                .orElse(phrase);
    }

    /** Returns by which clocks the time is, where that is not known already or more than one is possible. */
    private static String zoneWords(Zone zone, Reach reach) {
        String first = zone.offset(reach.minFirst());
        String last = zone.offset(reach.maxFirst());
        if (!first.equals(last)) {
            return " " + first + " or " + last;
        }
        boolean isTwice = zone.isRepeated(zone.clock(reach.minFirst()));
        return zone.isNamed() || isTwice ? " " + first : "";
    }

    /** Returns one time where that is all of the unit: an hour by other clocks may start in the midst of one. */
    private String words(CalendarForm day, int first, int last) {
        Unit.Clock tile = form.tile();
        String start = day.phrase(Zone.UNKNOWN).main() + ", ";
        if (first % tile.seconds() == 0 && last == first + tile.seconds() - 1) {
            return start + TimeForm.clock(first, tile) + (tile == Unit.Clock.HOUR ? " h" : "");
        }
        Unit.Clock finer = first % Unit.Clock.MINUTE.seconds() == 0 ? Unit.Clock.MINUTE : Unit.Clock.SECOND;
        return start + TimeForm.clock(first, finer) + " to " + TimeForm.clock(last, finer);
    }
}
