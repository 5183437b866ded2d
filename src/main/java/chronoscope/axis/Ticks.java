package chronoscope.axis;

import chronoscope.edtf.Moment;
import java.util.ArrayList;
import java.util.List;

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
            add(stretch, step(stretch), ticks);
        }
        return List.copyOf(ticks);
    }

    private static Step step(Scale.Stretch stretch) {
        double seconds = stretch.secondsAColumn();
        long from = Moment.at(stretch.from()).year();
        long to = Moment.at(stretch.to()).year();
        return Step.ALL.stream()
                .filter(step -> step.seconds() / seconds >= step.letters(from, to) + GAP)
                .findFirst()
                .orElse(Step.ALL.get(Step.ALL.size() - 1));
    }

    private static void add(Scale.Stretch stretch, Step step, List<Tick> ticks) {
        Moment start = Moment.at(stretch.from());
        Moment first = step.from(start);
        int free = stretch.left();
        String context = step.context(start);
        // The first label may say all that is to be said, and leave the one before it no room.
        boolean atStart = first.seconds() <= stretch.to()
                && stretch.column(first.seconds()) < stretch.left() + context.length() + GAP - 1;
        boolean saysIt = atStart && step.label(first).equals(step.context(first));
        if (!saysIt) {
            String fitting = context.length() <= stretch.columns() ? context : Years.label(start.year());
            ticks.add(new Tick(stretch.left(), fitting, false));
            free += fitting.length() + GAP - 1;
        }
        int before = ticks.size();
        Moment begun = first;
        for (int count = 0; count < MOST && begun.seconds() <= stretch.to(); count++) {
            int column = stretch.column(begun.seconds());
            String label = step.label(begun);
            if (column >= free && column + 1 + label.length() <= stretch.right()) {
                ticks.add(new Tick(column, label, true));
                free = column + 1 + label.length() + 1;
            }
            begun = step.after(begun);
        }
        if (saysIt && ticks.size() == before) {
            ticks.add(new Tick(stretch.left(), context, false));
        }
    }
}
