package chronoscope.edtf;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clocks that a date without a zone of its own is read by: those of a place, those at an offset from UTC, or clocks
 * of which nobody knows the zone.
 *
 * <p>What a clock shows is a {@link Moment}, too: the one at which a clock in UTC shows the same. Before the first year of
 * four digits and after the last, clocks are as far ahead of UTC as there.
 */
public final class Zone {
    /** Clocks of which nobody knows the zone; whole days are those of UTC. */
    public static final Zone UNKNOWN = new Zone("", 0, Optional.empty(), true);

    /** How many seconds clocks are ahead of UTC at most today, and how many UTC is ahead of them. */
    static final int MOST_AHEAD = 14 * 3600;

    static final int MOST_BEHIND = 12 * 3600;

    private static final Pattern OFFSET = Pattern.compile("([+-])([01][0-9])(?::?([0-5][0-9]))?");
    private static final long EPOCH = 62_167_219_200L;
    private static final long LAST_YEAR = 9999;

    private final String name;
    private final int offset;
    private final Optional<ZoneRules> rules;
    private final boolean named;

    private Zone(String name, int offset, Optional<ZoneRules> rules, boolean named) {
        this.name = name;
        this.offset = offset;
        this.rules = rules;
        this.named = named;
    }

    /** Reads a name of the zone database, an offset such as {@code +03:30}, or UTC; else empty. */
    public static Optional<Zone> of(String text) {
        if (text.equals("UTC") || text.equals("Z")) {
            return Optional.of(new Zone("UTC", 0, Optional.empty(), true));
        }
        Matcher form = OFFSET.matcher(text);
        if (form.matches()) {
            int minutes = Integer.parseInt(form.group(2)) * 60
                    + Optional.ofNullable(form.group(3)).map(Integer::parseInt).orElse(0);
            int seconds = (form.group(1).equals("-") ? -60 : 60) * minutes;
            boolean exists = -MOST_BEHIND <= seconds && seconds <= MOST_AHEAD && (minutes > 0 || text.startsWith("+"));
            return exists ? Optional.of(ofOffset(seconds)) : Optional.empty();
        }
        return names().contains(text)
                ? Optional.of(new Zone(text, 0, Optional.of(ZoneId.of(text).getRules()), true))
                : Optional.empty();
    }

    /** Returns the names of the zone database, but for abbreviations, which mean other clocks elsewhere. */
    public static Set<String> names() {
        Set<String> names = new HashSet<>(ZoneId.getAvailableZoneIds());
        names.removeAll(ZoneId.SHORT_IDS.keySet());
        return names;
    }

    /** Returns the clocks so many seconds ahead of UTC. */
    static Zone ofOffset(int seconds) {
        return new Zone(offset(seconds), seconds, Optional.empty(), true);
    }

    /** Returns the zone's name, which reads back as an equal zone; nothing where it is unknown. */
    public String name() {
        return name;
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }

    /** Returns the same clocks for words that need not say which they are. */
    Zone unnamed() {
        return new Zone(name, offset, rules, false);
    }

    /** Says whether words of a time must say which clocks show it. */
    boolean isNamed() {
        return named;
    }

    /** Returns what clocks show at the moment. */
    public Moment clock(Moment moment) {
        return shifted(moment, secondsAhead(moment));
    }

    /** Returns the first moment at which clocks show this or more. */
    public Moment start(Moment clock) {
        if (rules.isEmpty() || !hasFourDigits(clock)) {
            return shifted(clock, -secondsAhead(clock));
        }
        ZoneOffsetTransition change = rules.get().getTransition(local(clock));
        if (change == null) {
            return shifted(clock, -rules.get().getOffset(local(clock)).getTotalSeconds());
        }
        return change.isGap()
                ? moment(change)
                : shifted(clock, -change.getOffsetBefore().getTotalSeconds());
    }

    /** Returns the last moment before clocks show more than this. */
    public Moment end(Moment clock) {
        return clock.isReal() ? start(clock.next()).previous() : clock;
    }

    /** Returns the latest that clocks have shown up to the moment. */
    Moment reached(Moment moment) {
        Moment clock = clock(moment);
        if (rules.isEmpty() || !hasFourDigits(clock)) {
            return clock;
        }
        ZoneOffsetTransition change = rules.get().getTransition(local(clock));
        boolean isAgain = change != null && change.isOverlap() && !moment.isBefore(moment(change));
        return isAgain
                ? shifted(moment(change), change.getOffsetBefore().getTotalSeconds())
                        .previous()
                : clock;
    }

    /** Says whether clocks never show any of what the stretch says. */
    boolean skips(Stretch clocks) {
        return end(clocks.last()).isBefore(start(clocks.first()));
    }

    /** Returns the stretch while clocks show this; as much later as they were set forward where they never do. */
    Stretch stretch(Stretch clocks) {
        Moment first = start(clocks.first());
        Moment last = end(clocks.last());
        return last.isBefore(first)
                ? new Stretch(first, first.plus(clocks.first().secondsUntil(clocks.last())))
                : new Stretch(first, last);
    }

    /** Returns the units while clocks show these. */
    Units units(Units clocks) {
        return isKnown() ? clocks.by(this) : clocks;
    }

    /**
     * Returns the moments at which clocks show this part of a day: one of two where they were set back, and as much later
     * as they were set forward where they never show it.
     */
    Units times(Stretch clocks) {
        if (!isKnown()) {
            return new Shifted(by(clocks, MOST_AHEAD, MOST_AHEAD), 1, MOST_AHEAD + MOST_BEHIND + 1);
        }
        List<Integer> first = secondsAheadWhen(clocks.first());
        List<Integer> last = secondsAheadWhen(clocks.last());
        Stretch early = by(clocks, first.get(0), last.get(0));
        Stretch late = by(clocks, first.get(1), last.get(1));
        if (first.equals(last) && !early.equals(late)) {
            return new Shifted(early, first.get(0) - first.get(1), 2);
        }
        return new Single(new Stretch(early.first(), late.last()));
    }

    /** Says whether clocks, set back meanwhile, show this twice. */
    boolean isRepeated(Moment clock) {
        List<Integer> ahead = secondsAheadWhen(clock);
        return !ahead.get(0).equals(ahead.get(1));
    }

    /** Says whether clocks of some zone, set back meanwhile, show the first after the second. */
    static boolean someRepeats(Moment first, Moment second) {
        return hasFourDigits(first)
                && hasFourDigits(second)
                && names().stream()
                        .map(name -> ZoneId.of(name).getRules().getTransition(local(first)))
                        .anyMatch(change -> change != null
                                && change.isOverlap()
                                && local(second).isBefore(change.getDateTimeBefore()));
    }

    private static Stretch by(Stretch clocks, int first, int last) {
        return new Stretch(shifted(clocks.first(), -first), shifted(clocks.last(), -last));
    }

    /** Returns how far ahead of UTC clocks are when they show this: for the first time and for the last. */
    private List<Integer> secondsAheadWhen(Moment clock) {
        if (rules.isEmpty() || !hasFourDigits(clock)) {
            int seconds = secondsAhead(clock);
            return List.of(seconds, seconds);
        }
        ZoneOffsetTransition change = rules.get().getTransition(local(clock));
        if (change == null) {
            int seconds = rules.get().getOffset(local(clock)).getTotalSeconds();
            return List.of(seconds, seconds);
        }
        int before = change.getOffsetBefore().getTotalSeconds();
        return List.of(before, change.isGap() ? before : change.getOffsetAfter().getTotalSeconds());
    }

    private int secondsAhead(Moment moment) {
        return rules.map(known -> known.getOffset(instant(moment)).getTotalSeconds())
                .orElse(offset);
    }

    /** Returns how far ahead of UTC clocks are at the moment: "UTC+03:30". */
    public String offset(Moment moment) {
        int seconds = secondsAhead(moment);
        return seconds == 0 ? "UTC" : "UTC" + offset(seconds);
    }

    private static String offset(int seconds) {
        int size = Math.abs(seconds);
        String clock = Digits.clock(size / 3600, size / 60 % 60, size % 60);
        return (seconds < 0 ? "-" : "+") + (size % 60 == 0 ? clock.substring(0, 5) : clock);
    }

    /** Moments that stand for what is open or unknown stay what they are, and so do those of which no double is exact. */
    private static Moment shifted(Moment moment, int seconds) {
        boolean moves = seconds != 0 && moment.isReal() && Gregorian.isExact(moment.year());
        return moves ? moment.plus(seconds) : moment;
    }

    private static boolean hasFourDigits(Moment moment) {
        return moment.isReal() && Math.abs(moment.year()) <= LAST_YEAR;
    }

    private static Instant instant(Moment moment) {
        return Instant.ofEpochSecond(epochSecond(moment));
    }

    private static LocalDateTime local(Moment clock) {
        return LocalDateTime.ofEpochSecond(epochSecond(clock), 0, ZoneOffset.UTC);
    }

    /** Returns the second, or the nearest one in a year of four digits. */
    private static long epochSecond(Moment moment) {
        long year = Math.max(-LAST_YEAR, Math.min(LAST_YEAR, moment.year()));
        int second = year == moment.year() ? moment.second() : year < 0 ? 0 : Gregorian.secondsIn(year) - 1;
        return (long) Gregorian.secondsBefore(year) + second - EPOCH;
    }

    private static Moment moment(ZoneOffsetTransition change) {
        return Moment.at((double) (change.toEpochSecond() + EPOCH));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Zone zone && name.equals(zone.name) && named == zone.named;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, named);
    }

    @Override
    public String toString() {
        return name;
    }
}
