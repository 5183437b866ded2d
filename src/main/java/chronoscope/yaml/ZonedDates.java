package chronoscope.yaml;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The dates of a file and their places: what is wrong with them may depend on its time zone, which may stand behind them. */
final class ZonedDates {
    /** What is shorter names no day, and no zone makes it wrong. */
    private static final int LETTERS_OF_A_DAY = 10;

    private static final String EVENT_KEY = "date";

    /** A time that no zone and no offset follows. */
    private static final Pattern LOCAL_TIME = Pattern.compile("T[0-9:]++(?![-+Z])");

    private final List<Found> found = new ArrayList<>();
    private final Problems problems;

    private record Found(String key, EdtfDate date, Position place) {}

    ZonedDates(Problems problems) {
        this.problems = problems;
    }

    void note(String key, EdtfDate date, Position place) {
        if (date.text().length() >= LETTERS_OF_A_DAY) {
            found.add(new Found(key, date, place));
        }
    }

    /** Reports the first time of an event that no zone follows, for a file that names none: what it lacks is said once. */
    void wantZone() {
        found.stream()
                .filter(each -> each.key().equals(EVENT_KEY)
                        && LOCAL_TIME.matcher(each.date().text()).find())
                .findFirst()
                .ifPresent(each -> problems.report(
                        Rule.TIME_WITHOUT_ZONE,
                        each.place(),
                        each.key() + ": write a timezone: at the start of the file, such as Europe/Berlin; times"
                                + " without a zone may be anywhere in 26 hours"));
    }

    /** Reports the dates that make no sense by the clocks of the zone. */
    void settle(Zone zone) {
        for (Found each : zone.isKnown() ? found : List.<Found>of()) {
            EdtfDate date = each.date().in(zone);
            if (!date.isInOrder()) {
                problems.report(
                        Rule.INVALID_DATE,
                        each.place(),
                        each.key() + ": the interval ends before it starts, by the clocks of " + zone
                                + "; the earlier date comes first");
            }
            date.skipped()
                    .forEach((text, moment) -> problems.report(
                            Rule.SKIPPED_TIME,
                            each.place(),
                            each.key() + ": clocks in " + zone + " were set forward and never showed " + text
                                    + "; it is read as "
                                    + zone.clock(moment).iso().replace("Z", "")
                                    + "; write what is meant, or the time with its offset"));
        }
    }
}
