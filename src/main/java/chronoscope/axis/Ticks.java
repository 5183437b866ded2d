package chronoscope.axis;

import chronoscope.edtf.Moment;
import chronoscope.edtf.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Labels an axis: as finely as there is room, and with the year always in sight. */
public final class Ticks {
    /** The columns between two labels, and the mark before a label. */
    private static final int GAP = 3;

    private static final int MOST = 1000;

    private Ticks() {}

    /** Returns the labels from left to right; none reaches into the next one or beyond the end. */
    public static List<Tick> on(Scale scale) {
        List<Tick> ticks = new ArrayList<>();
        for (Scale.Stretch stretch : scale.stretches()) {
            add(stretch, scale.zone(), step(stretch, scale.zone()), ticks);
        }
        return List.copyOf(ticks);
    }

    private static TickStep step(Scale.Stretch stretch, Zone zone) {
        double seconds = stretch.secondsAColumn();
        long from = zone.clock(Moment.at(stretch.from())).year();
        long to = zone.clock(Moment.at(stretch.to())).year();
        return TickStep.ALL.stream()
                .filter(step -> step.seconds() / seconds >= step.letters(from, to) + GAP)
                .findFirst()
                .orElse(TickStep.ALL.get(TickStep.ALL.size() - 1));
    }

    private static void add(Scale.Stretch stretch, Zone zone, TickStep step, List<Tick> ticks) {
        // Moments are what clocks show, up to their place in the stretch.
        Moment start = zone.clock(Moment.at(stretch.from()));
        Moment first = step.from(start);
        double apart = stretch.secondsAColumn() / TickStep.SECONDS_A_YEAR;
        int free = stretch.left();
        int others = ticks.size();
        Said said = Said.NOTHING;
        String context = step.context(start, apart);
        // The first label may say all that is to be said, and leave the one before it no room.
        double firstSeconds = step.isInDay()
                ? stretch.from() + first.seconds() - start.seconds()
                : zone.start(first).seconds();
        boolean atStart = firstSeconds <= stretch.to()
                && stretch.column(firstSeconds) < stretch.left() + context.length() + GAP - 1;
        boolean saysIt = atStart && step.label(first, Said.of(first.civil())).equals(step.context(first, step.years()));
        // A coarser unit that begins below the label would be taken for what the label says.
        int turn = step.years() > 1 ? stretch.right() : turn(stretch, zone, step, start);
        boolean turns = turn < stretch.left() + context.length() + GAP - 1;
        free = turns ? turn : free;
        if (!saysIt && !turns) {
            Optional<Tick> year = step.years() > 1 ? year(stretch, zone, start, apart) : Optional.empty();
            Optional<Tick> fitting = year.or(() -> fitting(stretch, start, context, apart));
            fitting.ifPresent(ticks::add);
            free = fitting.map(tick -> tick.column() + tick.label().length() + GAP - 1)
                    .orElse(free);
            said = fitting.isEmpty()
                    ? Said.NOTHING
                    : fitting.get().label().equals(context) ? step.said(start) : Said.year(start.year());
        }
        int before = ticks.size();
        Moment begun = first;
        double seconds = firstSeconds;
        for (int count = 0; count < MOST && seconds <= stretch.to(); count++) {
            int column = stretch.column(seconds);
            String label = step.label(begun, said);
            int end = column + 1 + label.length();
            boolean hidesMore = ticks.size() > others
                    && label.length() > step.letters(begun.year(), begun.year())
                    && end >= stretch.column(zone.start(step.coarser(begun)).seconds());
            if (column >= free && end <= stretch.right() && !hidesMore) {
                ticks.add(new Tick(column, label, true));
                free = end + 1;
                said = Said.of(begun.civil());
            }
            seconds = step.isInDay()
                    ? nextInDay(step, begun, seconds, zone)
                    : zone.start(step.after(begun)).seconds();
            begun = zone.clock(Moment.at(seconds));
        }
        if (saysIt && ticks.size() == before) {
            fitting(stretch, start, context, apart).ifPresent(ticks::add);
        }
    }

    /** Returns the column in which the next coarser unit begins; the end where there is no room for its label. */
    private static int turn(Scale.Stretch stretch, Zone zone, TickStep step, Moment start) {
        Moment next = step.coarser(start);
        double seconds = zone.start(next).seconds();
        int column = seconds <= stretch.to() ? stretch.column(seconds) : stretch.right();
        boolean fits = column + 1 + step.label(next, Said.NOTHING).length() <= stretch.right();
        return fits ? column : stretch.right();
    }

    /**
     * Returns the first year that begins in the left half of a stretch, where there is room for its label: that of the
     * stretch's own start would be read as the year of what stands above it.
     */
    private static Optional<Tick> year(Scale.Stretch stretch, Zone zone, Moment start, double apart) {
        long year = start.year() + 1;
        double seconds = zone.start(new Moment(year, 0)).seconds();
        String label = YearLabels.label(year, apart);
        int column = seconds <= stretch.to() ? stretch.column(seconds) : stretch.right();
        boolean fits =
                column < stretch.left() + stretch.columns() / 2 && column + 1 + label.length() <= stretch.right();
        return fits ? Optional.of(new Tick(column, label, true)) : Optional.empty();
    }

    /** Returns the next round time that clocks show: again where they were set back, not where they were set forward. */
    private static double nextInDay(TickStep step, Moment begun, double seconds, Zone zone) {
        double again = seconds + step.seconds();
        double next = zone.start(step.after(begun)).seconds();
        if (next <= seconds || (again < next && step.begins(zone.clock(Moment.at(again))))) {
            return again;
        }
        Moment clock = zone.clock(Moment.at(next));
        return next + step.from(clock).seconds() - clock.seconds();
    }

    /** Returns the start of a stretch as finely as it has room for: all of its context, or else its year. */
    private static Optional<Tick> fitting(Scale.Stretch stretch, Moment start, String context, double apart) {
        return Stream.of(context, YearLabels.label(start.year(), apart))
                .filter(label -> label.length() <= stretch.columns())
                .findFirst()
                .map(label -> new Tick(stretch.left(), label, false));
    }
}
